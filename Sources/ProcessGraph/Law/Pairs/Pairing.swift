/// The row of the table of pairs that a kind has: its own, or one it borrows.
struct Pairing: Sendable {
  /// The kind whose row it is; nil where the catalogue has no answer. `own` is filled in by the table.
  let of: Whose
  /// Aspects for which the borrowed row does not hold.
  let apart: [Aspect: Apart]
  /// What every other answer rests on in place of the row's own grounds; nil where those hold.
  let ground: Ground?
  /// Whether what the paper says of the row's kind is said of this one only by analogy.
  let isAnalogy: Bool

  enum Whose: Hashable, Sendable {
    case own, nobody
    case another(KindID)
  }

  struct Apart: Sendable {
    let degree: Degree
    let ground: Ground
  }

  private init(
    _ of: Whose, apart: [Aspect: Apart] = [:], ground: Ground? = nil, isAnalogy: Bool = false
  ) {
    (self.of, self.apart, self.ground, self.isAnalogy) = (of, apart, ground, isAnalogy)
  }

  static let own = Pairing(.own)
  /// The catalogue has no answer.
  static let unanswered = Pairing(.nobody)

  /// The row of a kind that it is likened to, with the grounds of that row.
  static func like(_ kind: KindID) -> Pairing { Pairing(.another(kind)) }

  /// The row of a kind that it is likened to, which for this one is a judgement throughout.
  static func judged(
    like kind: KindID, _ text: String, _ judgement: String, apart: [Aspect: Apart] = [:]
  ) -> Pairing {
    Pairing(
      .another(kind), apart: apart, ground: Ground(text, .judgement, .judgement(judgement)))
  }

  /// A rapid review is to others as the full review is, but that it has no report to join.
  static let rapidReview: Pairing = {
    let unpublished = Apart(
      degree: .separate,
      ground: Ground("a rapid review is not published", .memory, .memory(.workingTogether2023)))
    return Pairing(
      .another(.scr), apart: [.report: unpublished, .publication: unpublished], isAnalogy: true)
  }()

  /// Courts and regulators are to others as the investigation of police conduct is, but for what they may demand.
  static let proceedings = proceedings(like: "to police complaints investigations")

  /// The same for a kind that is likened to one of them in turn.
  static func proceedings(like what: String) -> Pairing {
    let onDemand = Apart(
      degree: .sharedWithConsent,
      ground: Ground(
        "only by a court's order or a demand that the law allows", .judgement,
        .judgement("read from courts' and regulators' own powers")))
    return judged(
      like: .iopc, "taken to be as for an investigation of police conduct",
      "likened " + what, apart: [.chronology: onDemand, .agencyReport: onDemand])
  }
}

extension Kind {
  /// Whether the law keeps the notes of its interviews to itself, so that nobody is asked whether they may be used again.
  var keepsItsNotes: Bool { pairs.apart[.practitionerInterview] != nil }
}

extension KindID {
  /// The kind whose row of the table it has.
  var rowInTable: KindID? {
    switch kind.pairs.of {
    case .own: self
    case .nobody: nil
    case .another(let kind): kind
    }
  }
}
