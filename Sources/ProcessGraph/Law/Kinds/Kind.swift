/// What the catalogue knows of a kind of process, in each frame.
///
/// A kind is one file: nothing that is said of it stands anywhere else, but for the pairs it makes with other kinds.
/// No field has a value of its own, so that a new kind does not compile until it has answered each.
package final class Kind: Sendable {
  package let id: KindID
  /// The lists of the contract that it stands in.
  package let group: Group
  /// Who commands it, as a figure shows it.
  let command: Command
  let names: Names
  /// The ages it is for; nil where its law names none.
  let ages: AgeGate?
  /// What the law makes of information that it could require.
  let purposeLimit: PurposeLimit?
  /// Its row of the table of pairs.
  let pairs: Pairing
  /// Whether the panel member of the agency that runs it tells the review, for want of a notice of its own.
  let isDeclaredByPanelMember: Bool
  /// Whether its contact with a family counts towards what the family has to bear: not where it is social work with the
  /// living, or goes between a party and a court.
  let areContactsCounted: Bool
  let plain: PlainWords
  package let clocks: [Clock]
  package let requirements: [Requirement]
  /// In the order of ``Fact/Topic``, and within a topic the weightiest first.
  package let facts: [Fact]

  init(
    _ id: KindID, group: Group, command: Command, names: Names, ages: AgeGate?, purposeLimit: PurposeLimit?,
    pairs: Pairing, isDeclaredByPanelMember: Bool, areContactsCounted: Bool, plain: PlainWords,
    clocks: [Clock],
    requirements: [Requirement], facts: [Fact]
  ) {
    (self.id, self.group, self.command, self.names) = (id, group, command, names)
    (self.ages, self.purposeLimit, self.pairs) = (ages, purposeLimit, pairs)
    self.isDeclaredByPanelMember = isDeclaredByPanelMember
    (self.areContactsCounted, self.plain) = (areContactsCounted, plain)
    (self.clocks, self.requirements, self.facts) = (clocks, requirements, facts)
  }

  /// What it is for: learning, or something that a review must not touch.
  package enum Group: Sendable {
    /// A review that several agencies take part in, with a commission of its own.
    case multiAgencyReview
    /// Any other review: of one agency, or of a death.
    case review
    /// What answers to a court, a regulator, the law of employment or a complainant, never to a review.
    case independent
    /// A process that the catalogue does not know.
    case unknown
  }

  /// Who commands it.
  enum Command: Sendable {
    case agenciesTogether, oneAgency, independentBody
  }
}

extension Kind {
  /// What stood in its place in a frame that does not have it.
  package var absence: Fact? { names.before }

  /// How the frame of 2015 has a process entered for which it has no kind.
  package var instead: String? {
    guard names.isUnlisted, let text = names.before?.text else { return nil }
    let parts = (text.hasSuffix(".") ? text.dropLast() : Substring(text)).split(
      separator: "`", omittingEmptySubsequences: false)
    let words = parts.enumerated().map { $0.offset % 2 == 1 ? "‘\($0.element)’" : String($0.element) }
      .joined()
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// Its facts in a frame; empty where the frame does not have it.
  package func facts(in frame: Frame) -> [Fact] {
    id.exists(in: frame) ? facts.filter { $0.frames.contains(frame) } : []
  }

  /// Its facts on one topic in a frame.
  package func facts(_ topic: Fact.Topic, in frame: Frame) -> [Fact] {
    facts(in: frame).filter { $0.topic == topic }
  }

  /// Its clocks in a frame, in the catalogue's order.
  package func clocks(in frame: Frame) -> [Clock] { clocks.filter { $0.frames.contains(frame) } }

  /// What it must have in a frame, however it is joined with others.
  package func requirements(in frame: Frame) -> [Requirement] {
    requirements.filter { $0.frames.contains(frame) && ($0.change.map { $0.since != nil } ?? true) }
  }
}

extension Clock {
  /// Every clock of the catalogue, by kind.
  package static let all: [Clock] = Kind.all.flatMap(\.clocks)
}
