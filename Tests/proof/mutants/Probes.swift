import Foundation

@testable import ProcessGraph

/// One question about a case, as one of the tests asks it: `begin` reads the case and gives what may be asked again and again.
struct Probe {
  let step, name: String
  let begin: () -> (() -> String)?
}

func read(_ text: String) -> Case? { try? CaseReader.read(text: text, file: "case.yaml").case }

func check(_ source: Case) -> Check? { source.asOf.map { Check(CaseGraph(source, asOf: $0)) } }

/// The parts that a rule finds, as `RuleTests` has them.
func parts(of rule: Rule, in check: Check) -> [Finding.Part] {
  let rules = rule.family == .file ? Rule.all : [rule]
  var parts = rules.flatMap(check.parts(of:))
  parts += acceptanceParts(for: parts, in: check, rules: rules)
  return parts.filter { $0.rule == rule.id }
}

func lines(of rule: Rule, in check: Check) -> String {
  let places = parts(of: rule, in: check).map { check.graph.joined([$0], accepted: []) }.flatMap(\.places)
  return Set(places.map(\.location.line)).sorted().description
}

private func probe(
  _ step: String, _ rule: Rule, _ name: String, _ text: String, _ ask: @escaping (Check) -> String
) -> Probe {
  Probe(step: step, name: "\(rule.id) – \(name)") {
    read(text).map { source in { check(source).map(ask) ?? "no case" } }
  }
}

/// As `RuleTests` asks the examples.
func exampleProbes() -> [Probe] {
  Rule.all.flatMap { rule in
    (rule.fires + rule.quiet).map { example in
      probe("examples", rule, example.title, example.text) { lines(of: rule, in: $0) }
    }
  }
}

/// As `BoundaryTests` asks the days.
func boundaryProbes() -> [Probe] {
  Boundary.all.flatMap { boundary in
    let rule = Rule.named(boundary.rule)!
    return [boundary.fires, boundary.quiet].map { day in
      probe("boundaries", rule, day, boundary.example(on: day).text) {
        parts(of: rule, in: $0).isEmpty.description
      }
    }
  }
}

/// As `MonthTests` asks: what fires does not fall silent, and what is quiet does not grow certain.
func monthProbes() -> [Probe] {
  Rule.all.flatMap { rule in
    (rule.fires + rule.quiet).flatMap { example in
      example.body.matches(of: /\d{4}-\d\d-\d\d/).map { match in
        var body = example.body
        body.replaceSubrange(match.range, with: example.body[match.range].prefix(7))
        let fires = !example.markedLines.isEmpty
        let version = Example(example.title, body, frame: example.frame, asOf: example.asOf)
        return probe("months", rule, example.title, version.text) { check in
          let said = parts(of: rule, in: check)
          return (fires ? !said.isEmpty : said.allSatisfy { $0.severity == .unclear }).description
        }
      }
    }
  }
}

/// As `NeighbourTests` asks the list.
func neighbourProbes() -> [Probe] {
  let list = (try? String(contentsOfFile: "Tests/proof/neighbours.tsv", encoding: .utf8)) ?? ""
  return list.split(separator: "\n").dropFirst().compactMap { row in
    guard let neighbour = Neighbour(row: row), let rule = Rule.named(neighbour.rule),
      let text = neighbour.text
    else { return nil }
    return probe("neighbours", rule, neighbour.example, text) { Neighbour.said(by: rule, in: $0) }
  }
}

/// As `ExampleTests`, `LabelledTests` and `PageTests` hold reports and pages.
func reportProbes(_ cases: [String]) -> [Probe] {
  Rule.all.map { rule in Probe(step: "reports", name: "the page of \(rule.id)") { { rule.markdown } } }
    + cases.map { path in
      Probe(step: "reports", name: (path as NSString).lastPathComponent) {
        (try? String(contentsOfFile: path, encoding: .utf8)).flatMap(read).map { source in
          { report(of: source) }
        }
      }
    }
}

/// All that a report says of a case.
func report(of source: Case) -> String {
  CheckReport(CaseGraph(source, asOf: source.asOf!)).findings.map { finding in
    [
      finding.rule, "\(finding.severity)", finding.reference, finding.about.joined(separator: " "),
      finding.message, finding.remedy, "\(finding.by.map(\.description) ?? "")",
      "\(finding.places.map(\.location.line))",
      "\(finding.details.map { "\($0.date?.description ?? "") \($0.what)" })",
    ].joined(separator: "\n")
  }.joined(separator: "\n\n")
}
