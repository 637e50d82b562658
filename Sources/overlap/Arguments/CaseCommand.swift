import ArgumentParser
import ProcessGraph

/// A command that judges a case.
///
/// Commands declare their options one by one, and share what these say and mean: a group of options takes the parser as
/// long as some of the options themselves.
protocol CaseCommand: ParsableCommand {
  var asOf: Day? { get }
  var output: String? { get }
}

extension CaseCommand {
  var target: FileOutput { FileOutput(output: output) }

  /// Reads a case and stands it at its date, printing warnings; ends the program where the file cannot be read.
  func graph(of path: String) throws -> CaseGraph {
    do throws(ReadingProblem) {
      let (source, warnings) = try CaseReader.read(path: path)
      Terminal.complain(DiagnosticReport.text(warnings, width: Terminal.errorWidth))
      Patience.begin()
      return CaseGraph(source, asOf: asOf ?? source.asOf ?? Clock.today)
    } catch { throw ExitStatus.unread(error) }
  }
}

extension CaseGraph {
  /// Every file the case was read from.
  var inputs: [String] { source.files.map(\.path) }
}

extension ArgumentHelp {
  static var asOf: Self {
    ArgumentHelp(
      "Judge the file at this date (2015-06-15).", discussion: "Default: the file's own as-of, else today.",
      valueName: "date")
  }
  static var output: Self {
    ArgumentHelp("Write to this file instead of standard output.", valueName: "file")
  }
}

extension Day {
  /// The date that an option gives.
  static func option(_ text: String) throws -> Day {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.count)
    guard lengths == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let date = Day(year: year, month: month, day: day)
    else {
      let why = CaseDate.whyNoDay(text).map { ": \($0)" } ?? ": write it as 2015-06-15"
      throw ValidationError("‘\(text)’ is not a date\(why).")
    }
    return date
  }
}
