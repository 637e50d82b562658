import ArgumentParser
import ProcessGraph

/// Where the figures of a view go: one to where the result goes, several to numbered files beside each other.
struct FigureFiles {
  var figures: [any Drawable]
  var target: FileOutput
  /// The number of the only one wanted.
  var only: Int?
  /// Whether each file is named after its figure, where they are of several views.
  var isNamed = false

  /// The figures to draw, each with its place.
  ///
  /// - Throws: `ValidationError` where there is no such figure, or several and but one place for them.
  func places() throws -> [(figure: any Drawable, target: FileOutput)] {
    if let only {
      guard figures.indices.contains(only - 1) else {
        let count = figures.count == 1 ? "one figure" : "\(figures.count) figures"
        throw ValidationError("This view has \(count) and no figure \(only).")
      }
      return [(figures[only - 1], target)]
    }
    guard figures.count > 1 || isNamed && target.isFile else { return figures.map { ($0, target) } }
    guard target.isFile, let output = target.output else {
      throw ValidationError(
        """
        This view takes \(figures.count) figures to be readable:
        \(figures.map { "  " + $0.caption.title.spelledOut }.joined(separator: "\n"))
        Name one with --figure, or write all of them with --output.
        """)
    }
    return figures.enumerated().map { n, figure in
      var target = target
      target.output = Self.name(output, isNamed ? figure.id : String(n + 1))
      return (figure, target)
    }
  }

  /// Figures of the same name that an earlier run wrote and this one did not: `case-7.svg` beside six.
  /// - Parameter written: what this run wrote.
  func older(than written: [String]) -> [String] {
    guard target.isFile, let output = target.output else { return [] }
    let (start, end) = Self.parts(of: output)
    let names = [output] + (1...99).map { "\(start)-\($0)\(end)" }
    return names.filter { !written.contains($0) && FileOutput.exists($0) }
  }

  /// `case.svg` becomes `case-1.svg`, or `case-people.svg`.
  private static func name(_ output: String, _ ending: String) -> String {
    let (start, end) = parts(of: output)
    return "\(start)-\(ending)\(end)"
  }

  /// What stands before and after the place of a figure's name or number.
  private static func parts(of output: String) -> (start: Substring, end: Substring) {
    let folder = output.lastIndex(of: "/").map { output.index(after: $0) } ?? output.startIndex
    let dot = output[folder...].lastIndex(of: ".").flatMap { $0 > folder ? $0 : nil } ?? output.endIndex
    return (output[..<dot], output[dot...])
  }
}
