/// The page of one kind in one frame, as sections of plain text: what `overlap kinds ID` prints and what the
/// documentation shows.
public struct CataloguePage: Sendable {
  public let title: String
  public let sections: [Section]

  /// A heading, and entries under it.
  public struct Section: Hashable, Sendable {
    public let heading: String
    public let entries: [Entry]
  }

  /// One statement, and what it rests on.
  public struct Entry: Hashable, Sendable {
    public let text: String
    public let sources: [String]
    /// What each part of it was read from, a line each.
    public let grounds: [String]

    init(_ text: String, _ sources: [String] = [], grounds: [String] = []) {
      (self.text, self.sources, self.grounds) = (text, sources, grounds)
    }

    init(_ text: String, _ authority: [Authority]) {
      self.init(text, authority.map(\.description))
    }
  }

  public init(_ kind: Kind, in frame: Frame) {
    let names = kind.id.names(in: frame)
    title = "\(names.introduced), \(frame.title)"
    sections =
      kind.id.exists(in: frame)
      ? Self.sections(of: kind, in: frame)
      : [
        Section(
          heading: "Not in this frame",
          entries: [kind.absence].compactMap { $0 }.map { Self.entry($0, in: frame) })
      ]
  }

  private static func sections(of kind: Kind, in frame: Frame) -> [Section] {
    let facts = Fact.Topic.allCases.compactMap { topic in
      section(topic.heading, kind.facts(topic, in: frame).map { entry($0, in: frame) })
    }
    let rest = [
      section("Clocks", kind.clocks(in: frame).map { entry($0, in: frame) }),
      section("What it must have", kind.requirements(in: frame).map(entry)),
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

  private static func entry(_ fact: Fact, in frame: Frame) -> Entry {
    Entry(fact.text, fact.authority(in: frame))
  }

  private static func entry(_ requirement: Requirement) -> Entry {
    Entry("\(requirement.id): \(requirement.statement)", requirement.authority)
  }

  private static func entry(_ clock: Clock, in frame: Frame) -> Entry {
    let parts = [
      "\(clock.name): \(clock.duty), \(clock.lengthInWords)", "for \(clock.holderName(in: frame))",
      clock.longest.map { "at the longest \($0)" }, clock.forceInWords,
      clock.timeInForce.isEmpty ? nil : "in force \(clock.timeInForce)",
    ]
    let text = parts.compactMap { $0 }.joined(separator: "; ") + "."
    return Entry([text, clock.note].compactMap { $0 }.joined(separator: " "), clock.authority)
  }
}
