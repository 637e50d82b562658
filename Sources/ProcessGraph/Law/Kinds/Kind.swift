/// What the catalogue knows of a kind of process, in each frame.
public struct Kind: Sendable {
  public let id: KindID
  /// In the order of ``Fact/Topic``, and within a topic the weightiest first.
  public let facts: [Fact]
  /// What stood in its place in a frame that does not have it.
  public let absence: Fact?

  init(_ id: KindID, absence: Fact? = nil, _ facts: Fact...) {
    (self.id, self.facts, self.absence) = (id, facts, absence)
  }

  /// Its facts in a frame; empty where the frame does not have it.
  public func facts(in frame: Frame) -> [Fact] {
    id.exists(in: frame) ? facts.filter { $0.frames.contains(frame) } : []
  }

  /// Its facts on one topic in a frame.
  public func facts(_ topic: Fact.Topic, in frame: Frame) -> [Fact] {
    facts(in: frame).filter { $0.topic == topic }
  }

  /// Its clocks in a frame.
  public func clocks(in frame: Frame) -> [Clock] { Clock.of(id, in: frame) }

  /// What it must have in a frame, however it is joined with others.
  public func requirements(in frame: Frame) -> [Requirement] { Requirement.of(id, in: frame) }
}

extension Kind {
  /// Every kind of the catalogue, in its order. `other` has no page.
  public static let all: [Kind] = [
    .scr, .rr, .natl, .dhr, .sar, .mhhr, .si, .imr, .csc, .cspi, .crim, .cor, .iopc, .disc, .comp, .cdr,
    .owhr,
    .fam, .reg, .leder, .hse, .mappa, .ppo,
  ]

  /// The kinds a frame has.
  public static func all(in frame: Frame) -> [Kind] { all.filter { $0.id.exists(in: frame) } }

  /// The page of a kind, or nil for `other`.
  public static func of(_ id: KindID) -> Kind? { all.first { $0.id == id } }
}
