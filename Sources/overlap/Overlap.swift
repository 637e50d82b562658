import ArgumentParser
import ProcessGraph

@main
struct Overlap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlap",
    abstract: "Find the conflicts between the formal processes that follow a death or serious harm.",
    version: "0.1.0")
}
