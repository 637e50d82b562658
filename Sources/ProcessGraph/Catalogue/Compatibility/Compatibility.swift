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
    guard let rowA = a.rowInTable, let rowB = b.rowInTable, let pair = Pair.find(rowA, rowB) else {
      return nil
    }
    let cells = zip(Aspect.allCases, pair.degrees).map { aspect, degree in
      adapted(Cell(aspect: aspect, degree: degree, ground: pair.ground(of: aspect, in: frame)), for: [a, b])
    }
    return Compatibility(kinds: (a, b), cells: cells)
  }

  /// How far two kinds may do an aspect together: the same in every frame, which differ in what it rests on.
  public static func degree(of aspect: Aspect, _ a: KindID, _ b: KindID) -> Degree? {
    of(a, b, in: .englandCurrent)?[aspect].degree
  }

  /// Whether two kinds might share their chair: what makes them candidates for one commission.
  public static func mayShareChair(_ a: KindID, _ b: KindID) -> Bool {
    degree(of: .chair, a, b) == .joint
  }

  /// A cell of another kind's row, as it holds for kinds that only borrow the row.
  private static func adapted(_ cell: Cell, for kinds: [KindID]) -> Cell {
    var cell = cell
    if kinds.contains(where: \.borrowsFromPoliceComplaints) {
      let onDemand = cell.aspect == .chronology || cell.aspect == .agencyReport
      cell = Cell(
        aspect: cell.aspect, degree: onDemand ? .sharedWithConsent : cell.degree,
        ground: onDemand ? .onDemandOnly : .likePoliceComplaints)
    }
    if kinds.contains(.rr) {
      let isUnpublished = cell.aspect == .report || cell.aspect == .publication
      cell = Cell(
        aspect: cell.aspect, degree: isUnpublished ? .separate : cell.degree,
        ground: isUnpublished ? .rapidReviewUnpublished : cell.ground.byAnalogy)
    }
    return cell
  }
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
