// Runs the rules' examples under one mutant, for `mutants.py`, which builds it beside the mutated sources.

import Foundation

@testable import ProcessGraph

/// What a rule says of an example, as `RuleTests` asks it.
func found(by rule: Rule, in example: Example) throws -> Set<Int> {
  let reading = try CaseReader.read(text: example.text, file: "example.yaml")
  let check = Check(CaseGraph(reading.case, asOf: reading.case.asOf!))
  let rules = rule.family == .file ? Rule.all : [rule]
  var parts = rules.flatMap(check.parts(of:))
  parts += acceptanceParts(for: parts, in: check, rules: rules)
  return Set(
    parts.filter { $0.rule == rule.id }.map { check.graph.joined([$0], accepted: []) }
      .flatMap(\.places).map(\.location.line))
}

func holds(_ rule: Rule, _ example: Example) -> Bool {
  guard let found = try? found(by: rule, in: example) else { return false }
  return found.sorted() == example.markedLines
}

/// Whether a rule neither falls silent nor grows certain where a month stands for a day.
func staysOpen(_ rule: Rule, _ example: Example) -> Bool {
  let fires = example.markedLines.isEmpty == false
  return example.body.matches(of: /\d{4}-\d\d-\d\d/).allSatisfy { match in
    var body = example.body
    body.replaceSubrange(match.range, with: example.body[match.range].prefix(7))
    let version = Example(example.title, body, frame: example.frame, asOf: example.asOf)
    guard let reading = try? CaseReader.read(text: version.text, file: "example.yaml") else { return true }
    let check = Check(CaseGraph(reading.case, asOf: reading.case.asOf!))
    let rules = rule.family == .file ? Rule.all : [rule]
    var parts = rules.flatMap(check.parts(of:))
    parts += acceptanceParts(for: parts, in: check, rules: rules)
    let said = parts.filter { $0.rule == rule.id }
    return fires ? !said.isEmpty : said.allSatisfy { $0.severity == .unclear }
  }
}

/// All that a report says of a case, as `ExampleTests` and `LabelledTests` hold it.
func report(of path: String) -> String {
  guard let text = try? String(contentsOfFile: path, encoding: .utf8),
    let source = try? CaseReader.read(text: text, file: "case.yaml").case
  else { return "not read" }
  return CheckReport(CaseGraph(source, asOf: source.asOf!)).findings.map { finding in
    [
      finding.rule, "\(finding.severity)", finding.reference, finding.about.joined(separator: " "),
      finding.message,
      finding.remedy, "\(finding.by.map(\.description) ?? "")", "\(finding.places.map(\.location.line))",
      "\(finding.details.map { "\($0.date?.description ?? "") \($0.what)" })",
    ].joined(separator: "\n")
  }.joined(separator: "\n\n")
}

let words = Array(CommandLine.arguments.dropFirst())
let examples = Rule.all.flatMap { rule in (rule.fires + rule.quiet).map { (rule, $0) } }

switch words.first {
case "reach":
  for (n, (rule, example)) in examples.enumerated() {
    Mutant.reached = []
    Mutant.isRecording = true
    let ok = holds(rule, example)
    Mutant.isRecording = false
    print(
      n, rule.id, ok ? "holds" : "BROKEN", Mutant.reached.sorted().map(String.init).joined(separator: ","))
  }
case "months":
  // One day after another as its month, as `MonthTests` has it.
  for n in words.dropFirst().compactMap(Int.init) where !staysOpen(examples[n].0, examples[n].1) {
    print("killed by the months of", examples[n].0.id, "–", examples[n].1.title)
    exit(1)
  }
case "hold":
  // Which examples bear a month for a day where nothing is changed.
  for n in examples.indices where staysOpen(examples[n].0, examples[n].1) { print(n) }
case "boundaries":
  for boundary in Boundary.all {
    guard let rule = Rule.named(boundary.rule) else { exit(2) }
    func lines(on day: String) -> Set<Int>? { try? found(by: rule, in: boundary.example(on: day)) }
    if lines(on: boundary.fires)?.isEmpty != false || lines(on: boundary.quiet)?.isEmpty != true {
      print("killed by the days of", boundary.rule)
      exit(1)
    }
  }
case "write":
  // What the pages of the rules and the reports of the cases say where nothing is changed.
  let folder = words[1]
  for rule in Rule.all {
    try rule.markdown.write(toFile: "\(folder)/\(rule.id)", atomically: false, encoding: .utf8)
  }
  for (n, path) in words.dropFirst(2).enumerated() {
    try report(of: path).write(toFile: "\(folder)/case-\(n)", atomically: false, encoding: .utf8)
  }
case "compare":
  // `compare FOLDER CASES RULES`: the first that says anything else ends the run.
  let folder = words[1]
  func kept(_ name: String) -> String? { try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) }
  let cases = words.dropFirst(2).filter { $0.hasSuffix(".yaml") }
  for (n, path) in cases.enumerated() where report(of: path) != kept("case-\(n)") {
    print("killed by the report of", path)
    exit(1)
  }
  for id in words.dropFirst(2) where !id.hasSuffix(".yaml") && Rule.named(id)?.markdown != kept(id) {
    print("killed by the page of", id)
    exit(1)
  }
default:
  // Only those examples that come by the mutant's place, by number; the first that does not hold ends the run.
  for n in words.compactMap(Int.init) where !holds(examples[n].0, examples[n].1) {
    print("killed by", examples[n].0.id, "–", examples[n].1.title)
    exit(1)
  }
}
