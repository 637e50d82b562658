import ArgumentParser
import ProcessGraph

@main
enum Main {
  static func main() {
    // Answered before the argument parser starts: looking up its types costs half of start-up.
    if CommandLine.arguments.count == 2, CommandLine.arguments[1] == "--version" {
      print(Overlap.version)
    } else {
      Overlap.main()
    }
  }
}

struct Overlap: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "overlap",
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
