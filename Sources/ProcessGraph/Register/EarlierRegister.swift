/// What a register is compared with: the case files of an earlier day, or a register of that day that was kept as JSON.
package struct EarlierRegister: Sendable {
  /// The day of the newest case in it.
  package let asOf: Day
  let cases: [EarlierCase]
  /// What was found across cases, each by its rule and what it is about.
  let across: [String: String]
  /// Whether gaps of most cases are among them, which only a whole register knows.
  let knowsGaps: Bool
  /// What the reader should know of it, in sentences.
  let notes: [String]
  /// Every file that was read.
  package let inputs: [String]

  struct EarlierCase: Sendable {
    let name: String
    /// What tells it from a case of the same name; nil where the incident has no day.
    let incident: String?
    let asOf: Day
    let position: Position
  }

  enum Position: Sendable {
    case file(String)
    /// References with the word of each: a severity, or `accepted`.
    case kept([(reference: String, word: String)])
  }

  /// The earlier file of a case: of the same name and incident. Where one of the two has no day for the incident, a
  /// name that only one case had is enough.
  func earlier(_ name: String, incident: String?) -> Int? {
    let named = byName[name] ?? []
    if let same = named.first(where: { cases[$0].incident == incident }) { return same }
    guard named.count == 1, incident == nil || cases[named[0]].incident == nil else { return nil }
    return named[0]
  }

  private let byName: [String: [Int]]

  init(
    asOf: Day, cases: [EarlierCase], across: [String: String], knowsGaps: Bool, notes: [String],
    inputs: [String]
  ) {
    (self.asOf, self.cases, self.across, self.knowsGaps) = (asOf, cases, across, knowsGaps)
    (self.notes, self.inputs) = (notes, inputs)
    byName = Dictionary(grouping: cases.indices, by: { cases[$0].name })
  }

  /// The register of earlier files, of which only what they have in common has been read.
  package init(_ register: Register) {
    let dated = register.cases.filter(\.isDated)
    var notes = register.unread.map {
      "Of the earlier files ‘\($0.file.spelledOut)’ is not compared. \($0.problem)"
    }
    notes += register.cases.filter { !$0.isDated }.map {
      "‘\($0.file.spelledOut)’ has no as-of date of its own: it cannot be compared with \($0.name) as it is now."
    }
    self.init(
      asOf: dated.map(\.asOf).max() ?? register.asOf,
      cases: dated.map {
        EarlierCase(name: $0.name, incident: $0.incident, asOf: $0.asOf, position: .file($0.file))
      },
      across: Dictionary(register.across.map { ($0.cause, $0.message) }) { first, _ in first },
      knowsGaps: false, notes: notes, inputs: register.inputs)
  }
}

extension CrossFinding {
  /// Its rule and what it is about: the same while cases join it and leave it.
  var cause: String { rule + "\n" + key }
}

/// What became of a case since an earlier register.
enum CaseSince: Sendable {
  case changed(Counts)
  /// No earlier file of it is there.
  case isNew
  /// Why it cannot be compared, in a sentence.
  case notCompared(String)

  struct Counts: Sendable {
    /// The day of the earlier position.
    let asOf: Day
    private var counts = [Int](repeating: 0, count: FindingChange.Fate.allCases.count)

    subscript(fate: FindingChange.Fate) -> Int { counts[FindingChange.Fate.allCases.firstIndex(of: fate)!] }

    /// As many as are as they were.
    var asBefore: Int { self[.open] + self[.stillAccepted] }

    init(_ changes: Changes) {
      asOf = changes.old.asOf
      for change in changes.findings {
        counts[FindingChange.Fate.allCases.firstIndex(of: change.fate)!] += 1
      }
    }
  }
}

extension EarlierRegister {
  /// Compares a case with its earlier position.
  func since(_ now: ComparedCase) -> (place: Int?, since: CaseSince) {
    let name = now.graph.source.name
    guard let place = earlier(name, incident: now.graph.source.incident?.description) else {
      return (nil, .isNew)
    }
    let then = cases[place]
    guard then.asOf <= now.graph.asOf else {
      return (
        place,
        .notCompared(
          "\(name) is judged at \(now.graph.asOf.inWords), its earlier file at \(then.asOf.inWords): nothing is compared."
        )
      )
    }
    switch then.position {
    case .kept(let words):
      let findings = words.enumerated().map { n, one in
        KnownFinding(
          number: one.word == "accepted" ? nil : n + 1, reference: one.reference, rule: "", answers: [],
          severity: Severity(rawValue: one.word) ?? .advice, about: [], by: nil, date: nil, message: "",
          acceptance: one.word == "accepted" ? "" : nil, parts: [])
      }
      let report = KnownReport(name: name, frame: now.graph.frame, asOf: then.asOf, findings: findings)
      return (place, .changed(.init(Changes(.kept(KeptReport(report: report, file: "")), now))))
    case .file(let path):
      guard let found = try? ComparedFile.read(path: path, wantsWarnings: false), case .file(let file) = found
      else {
        return (place, .notCompared("The earlier file of \(name) cannot be read again: nothing is compared."))
      }
      return (place, .changed(.init(Changes(.file(file.judged(at: then.asOf)), now))))
    }
  }
}

/// What became of a whole register since an earlier one.
struct RegisterSince: Sendable {
  let asOf: Day
  /// Cases that were there and are not, by name.
  let gone: [String]
  /// Findings across cases that were there and are not.
  let cleared: [String]
  /// The causes of those that were there.
  private let known: Set<String>
  private let knowsGaps: Bool

  init(_ earlier: EarlierRegister, found: Set<Int>, across: [CrossFinding]) {
    asOf = earlier.asOf
    gone = earlier.cases.indices.filter { !found.contains($0) }.map { earlier.cases[$0].name }
    known = Set(earlier.across.keys)
    knowsGaps = earlier.knowsGaps
    let now = Set(across.map(\.cause))
    cleared = earlier.across.filter { !now.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether a finding across cases was not there then; unknown ones count as old.
  func isNew(_ finding: CrossFinding) -> Bool {
    (knowsGaps || finding.rule != CrossRule.gapInMostCases.id) && !known.contains(finding.cause)
  }
}
