import ArgumentParser
import ProcessGraph

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", _superCommandName: Overlap.name,
    abstract: "List the rules, or show one rule's page.",
    discussion: """
      overlap rules
      overlap rules family-multiple-contact
      overlap rules family-multiple-contact --example | overlap check -
      overlap rules practitioner-in-several-cases

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("The id of a rule; leave it out to list all.", valueName: "rule"),
    completion: .shellCommand("overlap rules --format ids"))
  var id: String?
  @Flag(help: "Print what answers each point of the paper that the rules serve.") var coverage = false
  @Flag(help: "Print who is bound by each rule: everybody, by good practice, or one area alone.")
  var classes = false
  @Flag(help: "Print the tables that the examples take for granted.") var cast = false
  @Flag(help: "Print the rule's first example as a whole case file, ready for ‘overlap check -’.")
  var example = false
  @Flag(help: "Only the rules that look at several cases.") var across = false
  @Option(help: .pageFormat) var format: PageFormat?
  @Option(name: .shortAndLong, help: .output, completion: .file()) var output: String?

  func run() throws {
    let target = FileOutput(output: output)
    if example || cast {
      try target.requireEnding("yaml", "yml")
    } else if classes || coverage {
      try target.requireEnding("txt")
    } else {
      let form = try target.format(format, PageFormat.endings, else: .text)
      return try target.write(Array(text(form).utf8), inputs: [])
    }
    try target.write(Array(text(.text).utf8), inputs: [])
  }

  private func text(_ format: PageFormat) throws -> String {
    if cast { return Example.castText }
    if classes { return Rule.classes }
    if coverage { return Coverage.text(width: Terminal.width) }
    guard let id else {
      switch format {
      case .ids where across: return CrossRule.all.map { $0.id + "\n" }.joined()
      case .markdown where across: return CrossRule.all.map(\.markdown).joined(separator: "\n")
      case .text where across: return CrossRule.list(width: Terminal.width)
      case .text: return Rule.list(width: Terminal.width)
      case .ids: return Rule.all.map { $0.id + "\n" }.joined()
      case .markdown: return Rule.all.map(\.markdown).joined(separator: "\n")
      }
    }
    if let rule = CrossRule.named(id) { return text(of: rule, format) }
    guard let rule = Rule.named(id) else {
      throw ValidationError.unknownRule(id, among: Rule.all.map(\.id) + CrossRule.all.map(\.id))
    }
    if example { return rule.fires[0].text }
    switch format {
    case .text: return rule.page(width: Terminal.width)
    case .ids: return rule.id + "\n"
    case .markdown: return rule.markdown
    }
  }

  private func text(of rule: CrossRule, _ format: PageFormat) -> String {
    if example { return rule.exampleText }
    switch format {
    case .text: return rule.page(width: Terminal.width)
    case .ids: return rule.id + "\n"
    case .markdown: return rule.markdown
    }
  }
}
