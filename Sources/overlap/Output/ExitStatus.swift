import ArgumentParser
import ProcessGraph

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a command ends with: one table for all of them, printed by each `--help`.
enum ExitStatus: Int32, CaseIterable {
  case fine = 0
  case found = 1
  case unreadable = 2
  case illegible = 3
  case usage = 64
  case noSuchFile = 66
  case ourFault = 70
  case cannotMake = 73
  case cannotWrite = 74

  var words: String {
    switch self {
    case .fine: "done; from check: nothing at or above --fail-on"
    case .found: "from check: something is at or above --fail-on"
    case .unreadable: "the case cannot be read"
    case .illegible: "the figure cannot be drawn legibly: ask for a part of it"
    case .usage: "wrong usage, or a folder where a case is wanted"
    case .noSuchFile: "no such file"
    case .ourFault: "a fault of this program"
    case .cannotMake: "the result may not be written there"
    case .cannotWrite: "the result could not be written"
    }
  }

  var code: ExitCode { ExitCode(rawValue) }

  /// Says why a file cannot be read.
  static func unread(_ problem: ReadingProblem) -> ExitCode {
    Terminal.complain(DiagnosticReport.text(problem, width: Terminal.errorWidth))
    if case .noSuchFile(let path) = problem,
      let ending = endings.first(where: { FileOutput.exists(path + $0) })
    {
      Terminal.complain("Did you mean ‘\(path.spelledOut)\(ending)’?\n")
    } else if case .noSuchFile(let path) = problem, let command = Overlap.command(nearest: path) {
      Terminal.complain("Did you mean the command ‘\(Overlap.name) \(command)’?\n")
    }
    switch problem {
    case .noSuchFile: return noSuchFile.code
    case .isFolder: return usage.code
    case .cannotRead, .diagnostics: return unreadable.code
    }
  }

  /// With which a case or a kept report may stand, where only the name was written.
  private static let endings = [".yaml", ".yml", ".json", ".xlsx", ".xlsm"]

  /// Says what went wrong that is nobody's but ours.
  static func fault(_ error: any Error) -> ExitCode {
    Terminal.complain("overlap: \(error)\n")
    return ourFault.code
  }

  /// Ends the program where nothing is left to say.
  static func end(with status: ExitCode) -> Never { exit(status.rawValue) }

  /// The end of every command's help.
  static let help =
    "Exit status:\n"
    + allCases.map { "  \($0.rawValue < 10 ? " " : "")\($0.rawValue)  \($0.words)" }.joined(separator: "\n")
    + "\nOf several cases each is reported, and the highest status counts."
}
