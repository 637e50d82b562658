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
      // On a second core, what every case needs is made ready meanwhile.
      let isUnderstood =
        switch words.first {
        case "draw", "paper": try Drawing.prepared(beside: NamedCase.prepare, during: run)
        case "check": try CheckReport.prepared(beside: NamedCase.prepare, during: run)
        default: try run()
        }
      if !isUnderstood { Overlap.main(words) }
    } catch {
      Overlap.exit(withError: error)
    }
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
