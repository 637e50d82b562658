/// A case as it was read and judged, with what is written in it.
package struct ComparedCase: Sendable {
  package let report: CheckReport
  let written: WrittenRows

  package var graph: CaseGraph { report.graph }
}

/// What a case is compared with.
package enum EarlierPosition: Sendable {
  /// An earlier file of it, at its date.
  case file(ComparedCase)
  /// A report of ‘overlap check --format json’ that was kept.
  case kept(KeptReport)

  package var name: String {
    switch self {
    case .file(let file): file.graph.source.name
    case .kept(let kept): kept.report.name
    }
  }

  package var asOf: Day {
    switch self {
    case .file(let file): file.graph.asOf
    case .kept(let kept): kept.report.asOf
    }
  }

  /// Whether it may be a position of the same case: it bears its name, or has something in common with it.
  package func isOneCase(with other: ComparedCase) -> Bool {
    if name == other.graph.source.name { return true }
    switch self {
    case .file(let file):
      return file.graph.processes.contains { process in
        other.graph.node(process.id) == .process(process.id)
          && other.graph.process(process.id).kind == process.kind
      }
    case .kept(let kept):
      return kept.report.findings.contains { $0.about.contains { other.graph.node($0) != nil } }
    }
  }
}

/// A file of a comparison before it is judged: whoever reads it may have to ask for its date first.
package struct ComparedFile: Sendable {
  package let source: Case
  package let warnings: [Diagnostic]
  let written: WrittenRows

  /// The case at a date.
  package func judged(at day: Day) -> ComparedCase {
    ComparedCase(report: CheckReport(CaseGraph(source, asOf: day)), written: written)
  }
}

extension ComparedFile {
  /// A case file, or a report that was kept.
  package enum Found: Sendable {
    case file(ComparedFile)
    case kept(KeptReport)
  }

  /// Reads a file that is either.
  package static func read(path: String, wantsWarnings: Bool = true) throws(ReadingProblem) -> Found {
    let bytes = try FileSystem.bytes(of: path)
    if let kept = try KeptReport.read(bytes, file: path) { return .kept(kept) }
    var written: WrittenCase?
    let (source, warnings) = try CaseReader.read(bytes, from: path, .ofRules, wantsWarnings: wantsWarnings) {
      written = $0
    }
    return .file(ComparedFile(source: source, warnings: warnings, written: WrittenRows(written!)))
  }
}
