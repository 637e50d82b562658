import ArgumentParser
import ProcessGraph

/// What every command that judges a case asks for: one group, for each costs the parser some time.
struct CaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Judge the file at this date (2015-06-15).", discussion: "Default: the file's own as-of, else today.",
      valueName: "date"),
    transform: day)
  var asOf: Day?
  @Option(name: .shortAndLong, help: FileOutput.help) var output: String?

  var target: FileOutput { FileOutput(output: output) }

  private static func day(_ text: String) throws -> Day {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.count)
    guard lengths == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let date = Day(year: year, month: month, day: day)
    else { throw ValidationError("‘\(text)’ is not a date: write it as 2015-06-15.") }
    return date
  }

  /// Reads a case and stands it at its date, printing warnings; ends the program where the file cannot be read.
  func graph(of path: String) throws -> CaseGraph {
    do throws(ReadingProblem) {
      let (source, warnings) = try NamedCase.read(path)
      Terminal.complain(DiagnosticReport.text(warnings, width: Terminal.errorWidth))
      return CaseGraph(source, asOf: asOf ?? source.asOf ?? Clock.today)
    } catch {
      Terminal.complain(DiagnosticReport.text(error, width: Terminal.errorWidth))
      switch error {
      case .noSuchFile: throw ExitCode(66)
      case .cannotRead, .diagnostics: throw ExitCode(2)
      }
    }
  }
}
