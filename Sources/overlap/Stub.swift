import ProcessGraph
enum DiagnosticReport {
  static func text(_ diagnostics: [Diagnostic], width: Int) -> String {
    diagnostics.map { "\($0.location.file):\($0.location.line):\($0.location.column): \($0.message)\n" }
      .joined()
  }
  static func text(_ problem: ReadingProblem, width: Int) -> String {
    if case .diagnostics(let d) = problem { return text(d, width: width) }; return "\(problem)\n"
  }
}
