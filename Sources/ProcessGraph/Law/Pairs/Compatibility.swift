/// How far two kinds of process may be run together, aspect by aspect.
public struct Compatibility: Sendable {
  public let kinds: (KindID, KindID)
  /// One cell for each ``Aspect``, in their order.
  public let cells: [Cell]

  public struct Cell: Hashable, Sendable {
    public let aspect: Aspect
    public let degree: Degree
    public let ground: Ground
    /// Whether the answer is only a suggestion, for want of a source that says it.
    public var isSuggestion: Bool { ground.isSuggestion }
  }

  public subscript(aspect: Aspect) -> Cell { cells[Aspect.allCases.firstIndex(of: aspect)!] }

  /// The answer for two kinds, in either order, as a frame has it.
  /// - Returns: nil where the catalogue has none: for two of one kind, and for kinds outside its table.
  public static func of(_ a: KindID, _ b: KindID, in frame: Frame) -> Compatibility? {
    guard let pair = pair(a, b) else { return nil }
    let cells = Aspect.allCases.map { aspect in
      Cell(
        aspect: aspect, degree: adapted(pair.degree(of: aspect), of: aspect, for: [a, b]),
        ground: adapted(pair.ground(of: aspect, in: frame), of: aspect, for: [a, b]))
    }
    return Compatibility(kinds: (a, b), cells: cells)
  }

  /// How far two kinds may do an aspect together: the same in every frame, which differ in what it rests on.
  /// - Returns: nil where the catalogue has no answer.
  public static func degree(of aspect: Aspect, _ a: KindID, _ b: KindID) -> Degree? {
    pair(a, b).map { adapted($0.degree(of: aspect), of: aspect, for: [a, b]) }
  }

  /// Whether two kinds might share their chair: what makes them candidates for one commission.
  public static func mayShareChair(_ a: KindID, _ b: KindID) -> Bool {
    degree(of: .chair, a, b) == .joint
  }

  private static func pair(_ a: KindID, _ b: KindID) -> Pair? {
    guard let rowA = a.rowInTable, let rowB = b.rowInTable else { return nil }
    return Pair.find(rowA, rowB)
  }

  /// The answer of another kind's row, as it holds for kinds that only borrow the row.
  private static func adapted(_ degree: Degree, of aspect: Aspect, for kinds: [KindID]) -> Degree {
    if kinds.contains(.rr), aspect.isOfReport { return .separate }
    return kinds.contains(where: \.borrowsFromPoliceComplaints) && aspect.isOfRecords
      ? .sharedWithConsent : degree
  }

  /// What that answer rests on.
  private static func adapted(_ ground: Ground, of aspect: Aspect, for kinds: [KindID]) -> Ground {
    if kinds.contains(.rr), aspect.isOfReport { return .rapidReviewUnpublished }
    if kinds.contains(where: \.borrowsFromPoliceComplaints) {
      return aspect.isOfRecords ? .onDemandOnly : .likePoliceComplaints
    }
    return kinds.contains(.rr) ? ground.byAnalogy : ground
  }
}

extension Aspect {
  /// What a rapid review does not have.
  fileprivate var isOfReport: Bool { self == .report || self == .publication }
  /// What courts and regulators may demand.
  fileprivate var isOfRecords: Bool { self == .chronology || self == .agencyReport }
}

extension KindID {
  /// The kind whose row of the table it has: its own, or one it borrows.
  fileprivate var rowInTable: KindID? {
    switch self {
    case .scr, .dhr, .sar, .mhhr, .si, .imr, .crim, .cor, .iopc, .disc, .comp, .cdr: self
    case .rr: .scr
    case .csc, .cspi: .imr
    case .fam, .reg, .hse: .iopc
    case .natl, .owhr, .leder, .mappa, .ppo, .other: nil
    }
  }

  fileprivate var borrowsFromPoliceComplaints: Bool { [.fam, .reg, .hse].contains(self) }
}

extension Ground {
  static let onDemandOnly = Ground(
    "only by a court's order or a demand that the law allows", .judgement,
    .judgement("read from courts' and regulators' own powers"))
  static let likePoliceComplaints = Ground(
    "taken to be as for an investigation of police conduct", .judgement,
    .judgement("likened to police complaints investigations"))
  static let rapidReviewUnpublished = Ground(
    "a rapid review is not published", .memory, .memory(.workingTogether2023))
}
