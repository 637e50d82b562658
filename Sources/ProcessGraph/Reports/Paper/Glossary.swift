/// The words of a paper that a reader may not know, in plain English. Only those it uses are printed.
struct Glossary {
  let term: String
  /// The words to look for, in lower case; the term itself where there are none.
  let forms: [String]
  let meaning: String
  /// Words that the panel's paper uses in a sense of its own.
  let isForPanel: Bool

  private init(_ term: String, _ forms: String..., isForPanel: Bool = false, meaning: String) {
    (self.term, self.forms, self.meaning) = (term, forms.isEmpty ? [term.lowercased()] : forms, meaning)
    self.isForPanel = isForPanel
  }

  /// The words that a paper uses, in the order of the alphabet.
  static func facts(for paper: Report, in graph: CaseGraph, _ reader: Reader) -> [Report.Fact] {
    let words = Words(paper.words)
    let isForPanel = reader.audience == .panel
    let used = all.filter { entry in
      (isForPanel || !entry.isForPanel) && entry.forms.contains(where: words.have)
    }
    var facts = used.map { Report.Fact($0.term, Phrase($0.meaning)) }
    if isForPanel { facts += kinds(in: graph) }
    return facts.sorted { $0.term.lowercased() < $1.term.lowercased() }
  }

  /// The kinds of process on file, each once by every name that one goes by: a case may span a change of names.
  private static func kinds(in graph: CaseGraph) -> [Report.Fact] {
    let taking = graph.processes.filter { graph.isInCase($0) && $0.kind != .other }
    return KindID.allCases.flatMap { kind in
      taking.filter { $0.kind == kind }.map { graph.names(of: $0).introduced.sentence }.eachOnce.map {
        Report.Fact($0, Phrase(kind.kind.plain.purpose))
      }
    }
  }

  /// A text as words, each found only whole.
  private struct Words {
    private let text: String
    init(_ text: String) {
      self.text = " " + text.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ") + " "
    }
    func have(_ form: String) -> Bool { text.contains(" \(form) ") }
  }

  static let all: [Glossary] = [
    Glossary("Advice", isForPanel: true, meaning: "A finding that points to an opportunity, not to a fault."),
    Glossary(
      "Advocate", meaning: "Somebody independent who is there for one person and helps them to be heard."),
    Glossary(
      "Agency", "agency", "agencies", isForPanel: true,
      meaning:
        "An organisation that has to do with the family or the case, such as a council, a trust or the police."
    ),
    Glossary(
      "Agency report", "agency report", "agency reports", "agency's report",
      meaning: "What an agency writes for a review about its own work."),
    Glossary(
      "Gap", "gap", "gaps", isForPanel: true,
      meaning: "A finding: what the guidance expects by now has no record."),
    Glossary(
      "Cannot tell", isForPanel: true,
      meaning: "A finding that the file leaves open. It says which fact is missing."),
    Glossary(
      "Case Review and Governance subgroup", "case review and governance subgroup",
      meaning: "The group that oversees case reviews for the board or its successor; CRAG for short."),
    Glossary(
      "Chronology", "chronology", "chronologies",
      meaning: "An agency's list of what it did, in order of time."),
    Glossary(
      "Commissioner", "commissioner", "commissioners", "commissioning", isForPanel: true,
      meaning: "The body that decides on a process and answers for it."),
    Glossary(
      "Conflict", "conflict", "conflicts", isForPanel: true,
      meaning: "A finding: two things on record collide."),
    Glossary(
      "Consent",
      meaning: "Somebody's agreement, given freely, that what they said may be used in a certain way."),
    Glossary(
      "Disclosure", isForPanel: true, meaning: "Handing over material because a court case may need it."),
    Glossary(
      "Family liaison officer",
      meaning: "A police officer who keeps a family informed, and passes on what they ask."),
    Glossary("Inquest", "inquest", "inquests", meaning: "The coroner's hearing, held in public."),
    Glossary(
      "Joint commissioning", "joint commissioning", "commissioned jointly", "joint commission",
      meaning: "Holding two reviews, or parts of them, as one."),
    Glossary("Next of kin", meaning: "The closest relatives of somebody who has died."),
    Glossary(
      "No record", isForPanel: true,
      meaning: "Nothing in the case file. It does not mean that the thing was not done."),
    Glossary(
      "Panel", "panel", "panels",
      meaning: "People from the agencies who work with the reviewer for as long as a review runs."),
    Glossary(
      "Parallel process", "parallel process", "parallel processes",
      meaning: "One of several formal processes that follow the same events."),
    Glossary("Risk", "risk", "risks", isForPanel: true, meaning: "A finding: a collision may lie ahead."),
    Glossary(
      "Root cause analysis", meaning: "The NHS's way of asking why an incident happened, step by step."),
    Glossary(
      "Senior investigating officer", meaning: "The police officer who leads a criminal investigation."),
    Glossary(
      "Terms of reference", meaning: "The page that says what a review looks into and what it does not."),
    Glossary(
      "Verdict", isForPanel: true, meaning: "What a court decides at the end of a trial: guilty or not."),
    Glossary(
      "Witness", "witness", "witnesses", meaning: "Somebody who may be asked to say in court what they know."),
  ]
}
