import ArgumentParser
import ProcessGraph

@main
struct Overlap: ParsableCommand {
  static let name = "overlap"
  static let version = "0.1.0"

  /// What runs here: the program, the law it knows, and the library that draws.
  static var fullVersion: String {
    "\(name) \(version) · law as read in \(LawStandings.readIn) · Graphviz \(Drawing.graphviz)"
  }

  static func main() {
    // Asked of Graphviz only where somebody wants to know.
    if Array(CommandLine.arguments.dropFirst()) == ["--version"] { print(fullVersion) } else { main(nil) }
  }

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
      CheckCommand.self, WhyCommand.self, DrawCommand.self, PaperCommand.self, JointCommand.self,
      ClocksCommand.self,
      RulesCommand.self,
      KindsCommand.self, DoctorCommand.self, TablesCommand.self, SchemaCommand.self, NewCommand.self,
      CalendarCommand.self, ActionsCommand.self, RegisterCommand.self,
      WatchCommand.self, AnonymiseCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)
}
