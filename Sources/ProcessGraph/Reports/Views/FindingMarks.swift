/// The numbers that findings have in a report, found by what they are about: a figure marks with them.
struct FindingMarks {
  /// A figure has room for so many sentences at a size that can be read; the report has them all.
  static let limit = 12

  let remarks: [Diagram.Remark]
  /// How many findings the report has.
  let total: Int
  private let byID: [ID: [Int]]
  private let byPlace: [Place: [Int]]

  /// - Parameters:
  ///   - rows: the rows drawn as lines. Findings that point at these are what the figure is for, and come first where
  ///     there is no room for all.
  ///   - limit: for how many there is room.
  init(_ report: CheckReport, rows: Set<Place>, limit: Int = Self.limit) {
    let all = report.findings
    let isOnLine = all.map { $0.places.contains(where: rows.contains) }
    let ordered = all.indices.filter { isOnLine[$0] } + all.indices.filter { !isOnLine[$0] }
    let drawn = ordered.prefix(limit).sorted().map { (number: $0 + 1, finding: all[$0]) }
    var byID: [ID: [Int]] = [:]
    var byPlace: [Place: [Int]] = [:]
    for (number, finding) in drawn {
      for id in finding.about { byID[id, default: []].append(number) }
      for place in finding.places { byPlace[place, default: []].append(number) }
    }
    self.byID = byID
    self.byPlace = byPlace
    total = all.count
    remarks = drawn.map(Diagram.Remark.init)
  }

  /// For figures that mark no findings.
  static let none = FindingMarks()

  private init() { (remarks, total, byID, byPlace) = ([], 0, [:], [:]) }

  private init(remarks: [Diagram.Remark], of other: FindingMarks) {
    (self.remarks, total, byID, byPlace) = (remarks, other.total, other.byID, other.byPlace)
  }

  /// Only those of some numbers: what one of several figures shows.
  func showing(_ numbers: Set<Int>) -> FindingMarks {
    FindingMarks(remarks: remarks.filter { numbers.contains($0.number) }, of: self)
  }

  func numbers(about id: ID) -> [Int] { byID[id] ?? [] }
  func numbers(at place: Place) -> [Int] { byPlace[place] ?? [] }

  /// What the caption says of them: `12 of 43 findings`.
  var count: String? {
    remarks.isEmpty
      ? nil : remarks.count == total ? total.counted("finding") : "\(remarks.count) of \(total) findings"
  }
}

/// Lines that run between the same two boxes, drawn as one with all their words.
struct EdgeBundles {
  private var order: [[ID]] = []
  private var bundles: [[ID]: (labels: [String], findings: [Int], isPlanned: Bool)] = [:]

  mutating func add(from: ID, to: ID, label: String, findings: [Int], isPlanned: Bool) {
    let key = [from, to]
    if bundles[key] == nil {
      order.append(key)
      bundles[key] = ([], [], true)
    }
    bundles[key]!.labels.append(label)
    bundles[key]!.findings += findings
    bundles[key]!.isPlanned = bundles[key]!.isPlanned && isPlanned
  }

  func edges(_ meaning: EdgeMeaning) -> [Diagram.Edge] {
    order.map { key in
      let bundle = bundles[key]!
      return Diagram.Edge(
        id: "\(meaning.rawValue)-\(key[0])-\(key[1])", from: key[0], to: key[1], meaning: meaning,
        label: Self.counted(bundle.labels).joined(separator: "; "), findings: Set(bundle.findings).sorted(),
        isPlanned: bundle.isPlanned)
    }
  }

  /// Words that come more than once, once with their number.
  private static func counted(_ labels: [String]) -> [String] {
    let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    return labels.eachOnce.map {
      counts[$0]! == 1 ? $0 : "\($0) (\(counts[$0]!.inWords))"
    }
  }
}
