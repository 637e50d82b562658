import ArgumentParser
import ProcessGraph

/// A command that keeps some of the findings. `check` and `draw` take the same options, so that they number findings
/// alike.
protocol SelectingCommand: CaseCommand {
  var only: [String] { get }
  var skip: [String] { get }
  var about: [String] { get }
}

extension SelectingCommand {
  func checkSelection() throws {
    for (words, option) in [(only, "--only"), (skip, "--skip")] where !words.isEmpty && rules(words).isEmpty {
      throw ValidationError("\(option) needs the name of a rule: overlap rules lists them.")
    }
    for id in rules(only) + rules(skip) where Rule.named(id) == nil { throw ValidationError.unknownRule(id) }
  }

  /// The rules of an option, however their names are spaced and capitals are used.
  func rules(_ words: [String]) -> [String] {
    words.separated.map { String($0.lowercased().map { " _".contains($0) ? "-" : $0 }) }
  }

  /// The ids of `--about`.
  var aboutIDs: [String] { about.separated }

  func selection(for graph: CaseGraph) throws -> CheckReport.Selection {
    for id in aboutIDs where graph.node(id) == nil { throw ValidationError.undeclared(id, in: graph) }
    return selection
  }

  /// The same, whether or not a case declares the ids.
  var selection: CheckReport.Selection {
    CheckReport.Selection(only: Set(rules(only)), skip: Set(rules(skip)), about: Set(aboutIDs))
  }
}

extension [String] {
  /// What an option was given: several may stand in one word, with commas between them.
  var separated: [String] {
    flatMap { $0.split(separator: ",") }.map { String($0.drop { $0 == " " }).trimmedAtEnd }.filter {
      !$0.isEmpty
    }
  }
}

extension ArgumentHelp {
  static var only: Self {
    ArgumentHelp("Apply only this rule; several with commas, or repeat it.", valueName: "rule")
  }
  static var skip: Self {
    ArgumentHelp("Skip this rule; several with commas, or repeat it.", valueName: "rule")
  }
  static var about: Self {
    ArgumentHelp(
      "Show only what has to do with this process, person, agency or subject; several with commas, or repeat it.",
      valueName: "id")
  }
}
