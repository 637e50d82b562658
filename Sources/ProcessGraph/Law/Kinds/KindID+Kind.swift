extension KindID {
  /// What the catalogue knows of it.
  var kind: Kind {
    switch self {
    case .scr: .scr
    case .rr: .rr
    case .natl: .natl
    case .dhr: .dhr
    case .sar: .sar
    case .mhhr: .mhhr
    case .si: .si
    case .imr: .imr
    case .csc: .csc
    case .cspi: .cspi
    case .crim: .crim
    case .cor: .cor
    case .iopc: .iopc
    case .disc: .disc
    case .comp: .comp
    case .cdr: .cdr
    case .owhr: .owhr
    case .fam: .fam
    case .reg: .reg
    case .leder: .leder
    case .hse: .hse
    case .mappa: .mappa
    case .ppo: .ppo
    case .inquiry: .inquiry
    case .hssib: .hssib
    case .mnsi: .mnsi
    case .enq: .enq
    case .insp: .insp
    case .sfo: .sfo
    case .lado: .lado
    case .omb: .omb
    case .jr: .jr
    case .civil: .civil
    case .llr: .llr
    case .other: .other
    }
  }

  /// Reviews look for learning: single-agency ones, multi-agency ones, and the reviews of deaths.
  package var isReview: Bool { kind.group == .multiAgencyReview || kind.group == .review }

  /// Processes of courts and of those who take a case to court, and statutory inquiries: no review is ever one with them.
  package var isOfCourt: Bool { [.crim, .cor, .fam, .inquiry, .jr, .civil].contains(self) }

  /// Reviews that several agencies take part in, each with a commission of its own.
  package var isMultiAgencyReview: Bool { kind.group == .multiAgencyReview }

  /// Kinds that answer to a court, a regulator, the law of employment or a complainant, never to a review.
  package var isIndependent: Bool { kind.group == .independent }

  /// The provision that keeps information required for this kind to its purpose, where the frame has one.
  package func purposeLimit(in frame: Frame) -> Authority? {
    kind.purposeLimit.flatMap { $0.frames.contains(frame) ? $0.authority : nil }
  }
}

extension Kind {
  /// Every kind of the catalogue, in its order. `other` has no page.
  package static let all: [Kind] = KindID.allCases.filter { $0 != .other }.map(\.kind)

  /// The kinds a frame has.
  package static func all(in frame: Frame) -> [Kind] { all.filter { $0.id.exists(in: frame) } }

  /// The page of a kind, or nil for `other`.
  package static func of(_ id: KindID) -> Kind? { id == .other ? nil : id.kind }
}
