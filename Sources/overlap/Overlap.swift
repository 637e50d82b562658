import ArgumentParser
import ProcessGraph

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
struct Overlap: ParsableCommand {
  static let name = "overlap"
  static let version = "0.1.0"

  /// What runs here: the program, the law it knows, and the library that draws.
  static var fullVersion: String {
    "\(name) \(version) · law as read in \(LawStandings.readIn) · Graphviz \(Drawing.graphviz)"
  }

  static func main() {
    leaveNoMemoryBehind()
    // Asked of Graphviz only where somebody wants to know.
    if Array(CommandLine.arguments.dropFirst()) == ["--version"] { print(fullVersion) } else { run() }
  }

  /// Runs the command that is asked for. What it finds wrong is said with its own usage, not with that of the whole.
  private static func run() {
    do {
      var command = try asked()
      do { try command.run() } catch { end(type(of: command), error) }
    } catch { exit(withError: error) }
  }

  /// The command that is asked for, with its options.
  ///
  /// A command that is named is parsed by itself. Through the whole program the parser would first lay out the options of
  /// every command on the way and look for a request for completions: an eighth of the work of a check. Every complaint
  /// comes from the whole.
  private static func asked() throws -> any ParsableCommand {
    let words = Array(CommandLine.arguments.dropFirst())
    let named = configuration.subcommands.first { $0._commandName == words.first }
    if let named, let command = try? named.parseAsRoot(Array(words.dropFirst())) { return command }
    return try parseAsRoot()
  }

  /// Ends with what a command says of an error. The parser names the command alone where it sends the reader to its help.
  private static func end(_ command: any ParsableCommand.Type, _ error: any Error) -> Never {
    // Nothing is left to say: the parser would lay out the whole help first.
    if let status = error as? ExitCode { ExitStatus.end(with: status) }
    let hint = "See '\(command._commandName) --help'"
    let message = command.fullMessage(for: error)
    guard message.contains(hint) else { command.exit(withError: error) }
    Terminal.complain(message.replacing(hint, with: "See '\(name) \(command._commandName) --help'") + "\n")
    command.exit(withError: command.exitCode(for: error))
  }

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Find where the formal processes that follow a death collide, and draw them.",
    discussion: """
      overlap check family-f.yaml              what collides, why, and what to do
      overlap draw family-f.yaml -o f.svg      a diagram for the panel paper

      All results are for one date: --as-of, else the file's own as-of, else today. Results go to standard \
      output, messages to standard error; ‘-’ reads standard input.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, WhyCommand.self, DrawCommand.self, PaperCommand.self, JointCommand.self,
      ClocksCommand.self, ChangesCommand.self,
      RulesCommand.self,
      KindsCommand.self, DoctorCommand.self, TablesCommand.self, SchemaCommand.self, NewCommand.self,
      CalendarCommand.self, ActionsCommand.self, RegisterCommand.self,
      WatchCommand.self, AnonymiseCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)

  /// The command that a word was probably meant for: a misspelt one is read as the name of a case.
  static func command(nearest word: String) -> String? {
    guard word.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    return Suggestion.nearest(to: word, among: names)
  }

  /// A program that stops badly may leave its memory in a file, and a case in it: that is forbidden from the start.
  private static func leaveNoMemoryBehind() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #else
      setrlimit(RLIMIT_CORE, &none)
    #endif
  }
}
