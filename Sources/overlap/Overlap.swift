import ArgumentParser
import ProcessGraph

@main
enum Main {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    // Answered before the argument parser starts: looking up its types costs half of start-up.
    if words == ["--version"] { return print(Overlap.version) }
    // A subcommand that is named and understood is parsed without its siblings, which takes half as long. Help
    // and every complaint come from the whole parser.
    let named = Overlap.configuration.subcommands.first { $0.configuration.commandName == words.first }
    let run = {
      guard var command = try? named?.parse(Array(words.dropFirst())) else { return false }
      try command.run()
      return true
    }
    do {
      if !(try prepared(for: words.first, run)) { Overlap.main(words) }
    } catch {
      Overlap.exit(withError: error)
    }
  }

  /// What a command gives. On a second core the case is read meanwhile, and made ready what every case needs.
  private static func prepared(for command: String?, _ run: () throws -> Bool) throws -> Bool {
    let prepare: @Sendable () -> Void
    switch command {
    case "draw", "paper": prepare = Drawing.prepare
    case "check": prepare = Rule.prepare
    default: return try run()
    }
    return try Parallel.doing(
      {
        NamedCase.prepare()
        prepare()
      }, beside: run)
  }
}

struct Overlap: ParsableCommand {
  static let name = "overlap"
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Find where the formal processes that follow a death collide, and draw them.",
    discussion: """
      overlap check family-f.yaml              what collides, why, and what to do
      overlap draw family-f.yaml -o f.svg      a diagram for the panel paper

      Everything is judged at one date: --as-of, else the file's own as-of, else today. Results go to standard \
      output, messages to standard error; ‘-’ reads standard input.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, DrawCommand.self, PaperCommand.self, JointCommand.self, ClocksCommand.self,
      RulesCommand.self,
      KindsCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)
}
