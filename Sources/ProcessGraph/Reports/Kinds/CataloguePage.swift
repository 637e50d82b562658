/// The page of one kind in one frame, as sections of plain text: what `overlap kinds ID` prints and what the
/// documentation shows.
package struct CataloguePage: Sendable {
  /// The id it is asked for by.
  package let id: String
  package let title: String
  package let sections: [Section]

  /// A heading, and entries under it.
  package struct Section: Hashable, Sendable {
    package let heading: String
    package let entries: [Entry]
  }

  /// One statement, and what it rests on.
  package struct Entry: Hashable, Sendable {
    package let text: String
    package let sources: [String]
    /// What each part of it was read from, a line each.
    package let grounds: [String]

    init(_ text: String, _ sources: [String] = [], grounds: [String] = []) {
      (self.text, self.sources, self.grounds) = (text, sources, grounds)
    }

    init(_ text: String, _ authority: [Authority], _ withSources: Bool = false) {
      self.init(
        text, withSources ? [] : authority.map(\.description),
        grounds: withSources ? authority.map(\.provenance) : [])
    }
  }

  /// - Parameter withSources: whether each statement shows what stands behind its citations: what was read, and when.
  package init(_ kind: Kind, in frame: Frame, withSources: Bool = false) {
    let names = kind.id.names(in: frame)
    id = kind.id.rawValue
    title = "\(names.introduced), \(frame.title)"
    sections =
      kind.id.exists(in: frame)
      ? Self.sections(of: kind, in: frame, withSources)
      : [
        Section(
          heading: kind.names.isUnlisted ? "No kind of that frame" : "Not in force at that time",
          entries: [kind.absence].compactMap { $0 }.map { Self.entry($0, in: frame, withSources) })
      ]
  }

  private static func sections(of kind: Kind, in frame: Frame, _ withSources: Bool) -> [Section] {
    let facts = Fact.Topic.allCases.compactMap { topic in
      section(topic.heading, kind.facts(topic, in: frame).map { entry($0, in: frame, withSources) })
    }
    let rest = [
      section("Deadlines", kind.clocks(in: frame).map { entry($0, in: frame, withSources) }),
      section("What it must have", kind.requirements(in: frame).map { entry($0, withSources) }),
      section("With other kinds, aspect by aspect", companions(of: kind.id, in: frame)),
    ]
    return [called(kind.id, in: frame)] + facts + rest.compactMap { $0 }
  }

  private static func section(_ heading: String, _ entries: [Entry]) -> Section? {
    entries.isEmpty ? nil : Section(heading: heading, entries: entries)
  }

  private static func called(_ kind: KindID, in frame: Frame) -> Section {
    let names = kind.names(in: frame)
    return Section(
      heading: "In a case file",
      entries: [
        Entry("kind: \(kind.rawValue)"), Entry("lead: the \(names.lead)"), Entry("owner: \(names.theOwner)"),
      ])
  }

  private static func entry(_ fact: Fact, in frame: Frame, _ withSources: Bool) -> Entry {
    let time = fact.timeInForce
    return Entry(
      fact.text + (time.isEmpty ? "" : " In force \(time)."), fact.authority(in: frame), withSources)
  }

  private static func entry(_ requirement: Requirement, _ withSources: Bool) -> Entry {
    Entry("\(requirement.id): \(requirement.statement)", requirement.authority, withSources)
  }

  private static func entry(_ clock: Clock, in frame: Frame, _ withSources: Bool) -> Entry {
    let parts = [
      "\(clock.name): \(clock.duty), \(clock.lengthInWords)", "for \(clock.holderName(in: frame))",
      clock.longest.map { "at the longest \($0)" }, clock.forceInWords,
      clock.timeInForce.isEmpty ? nil : "in force \(clock.timeInForce)",
    ]
    let text = parts.compactMap { $0 }.joined(separator: "; ") + "."
    return Entry([text, clock.note].compactMap { $0 }.joined(separator: " "), clock.authority, withSources)
  }
}

extension CataloguePage {
  /// The ids of all pages: the kinds, and that of Wales.
  package static let ids = Kind.all.map(\.id.rawValue) + [WelshReview.id]

  /// The words by which a kind may be asked for, in small letters: id, initials and name.
  package static func words(in frame: Frame) -> [String] {
    ids
      + KindID.allCases.flatMap { kind -> [String] in
        let names = kind.names(in: frame)
        return [names.initialism, names.full].compactMap { $0?.lowercased() }
      }
  }

  /// The page that an id, initials or a name means, or nil.
  package init?(named text: String, in frame: Frame, withSources: Bool = false) {
    if WelshReview.isMeant(by: text) {
      self.init(wales: withSources)
    } else if let kind = KindID.spelt(text, preferring: frame).flatMap(Kind.of) {
      self.init(kind, in: frame, withSources: withSources)
    } else {
      return nil
    }
  }

  /// The page of Wales's review, which is in no frame.
  private init(wales withSources: Bool) {
    id = WelshReview.id
    title = WelshReview.title
    sections = [
      Section(
        heading: "What it is",
        entries: WelshReview.statements.map { Entry($0.text, $0.authority, withSources) }),
      Section(
        heading: "As a pattern for reviews that are commissioned jointly",
        entries: [Entry(WelshReview.pattern, [.memory(.singleUnifiedReview)], withSources)]),
    ]
  }
}
