// Asks one mutant after another of the rules, for `mutants.py`, which builds it beside the mutated sources.
//
//   mutants ask NUMBERS CASES…       every example, boundary, month, neighbour on the list, report and page; each
//                                    mutant by number with what noticed it
//   mutants look NUMBERS SECONDS ALL  looks for neighbours that notice a mutant: `ALL` asks every rule, not only the example's own
//
// NUMBERS is a file with the mutants that are to be asked about. Reading holds no mutant, so a case is read once.

import Foundation

@testable import ProcessGraph

let words = Array(CommandLine.arguments.dropFirst())
let numbers = ((try? String(contentsOfFile: words[1], encoding: .utf8)) ?? "").split(separator: " ")
  .compactMap { Int($0) }

switch words.first {
case "ask":
  let cases = Array(words.dropFirst(2))
  var asked = Asked(numbers)
  asked.run(exampleProbes())
  asked.run(boundaryProbes())
  asked.run(monthProbes())
  asked.run(neighbourProbes())
  asked.run(reportProbes(cases))
  asked.tell()
case "look":
  var asked = Asked(numbers)
  asked.look(ownRules: words[3] != "all", until: Date(timeIntervalSinceNow: Double(words[2])!))
default:
  exit(64)
}
