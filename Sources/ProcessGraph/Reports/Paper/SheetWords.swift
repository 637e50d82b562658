/// What a family's sheet says of a kind of process, in as few plain words as a table holds.
struct SheetWords {
  /// The question that it asks.
  let question: String
  /// What the family gets at the end.
  let result: String

  static func of(_ kind: KindID) -> SheetWords {
    switch kind {
    case .crim:
      SheetWords(
        "Was there a crime, and who did it?",
        "You are told whether somebody is charged. If so, there is usually a trial.")
    case .cor:
      SheetWords(
        "How, when and where did they die?",
        "A public hearing, called an inquest, or a letter that says why there is none.")
    case .scr:
      SheetWords("How did services work together for the child?", "A report, which is usually public.")
    case .dhr:
      SheetWords(
        "What can be learned, so that fewer people die like this at home?",
        "A public report that does not name anyone.")
    case .sar:
      SheetWords(
        "How did services work together for the adult?",
        "Findings in the board's annual report. The full report may not be published.")
    case .mhhr:
      SheetWords(
        "Was somebody's mental health care good enough?", "A public report, and a plan of what will change.")
    case .si:
      SheetWords(
        "What happened in NHS care, and what should change?",
        "The staff must be open with you: tell you what they know, say that they are sorry, and write it down."
      )
    case .natl: SheetWords("What can the whole country learn?", "A public report.")
    case .owhr: SheetWords("What can be learned from a death in which a weapon was used?", "A public report.")
    case .iopc: SheetWords("Did the police do what they should?", "A report on what the police did.")
    case .cdr:
      SheetWords(
        "Why did the child die? Every child's death is looked at like this.",
        "You do not have to do anything. Your questions can be passed on.")
    case .hse:
      SheetWords("Was the law on health and safety kept?", "You can ask whether anybody is taken to court.")
    case .leder: SheetWords("Was the care of the person who died good enough?", "A review of the care.")
    case .ppo: SheetWords("What happened to somebody who died in custody?", "A report.")
    case .llr:
      SheetWords(
        "How did services work together for the child?",
        "A summary of what was learned. It may not be published.")
    case .inquiry:
      SheetWords("How did this come to happen, and what should change?", "A report, which is public.")
    case .mnsi:
      SheetWords(
        "What can be learned from the care of a mother or a baby?", "A report, which is written for you too.")
    case .hssib:
      SheetWords(
        "What puts patients at risk across the country, and how can care be made safer?",
        "A report without names, which is published. It never says who is to blame.")
    default: SheetWords(kind.kind.plain.purpose, kind.kind.plain.outcome)
    }
  }

  private init(_ question: String, _ result: String) { (self.question, self.result) = (question, result) }
}

extension CaseGraph {
  /// What families are told of a process, where a sheet for them names its kind. What a later law gives is promised to
  /// nobody before it.
  func wordsForFamilies(of process: ParallelProcess) -> String? {
    process.kind.kind.plain.family.map {
      dayBeforeLaw(of: process) == nil ? $0 : "Its lead can tell you more."
    }
  }

  /// The same for practitioners.
  func wordsForPractitioners(of process: ParallelProcess) -> String? {
    process.kind.kind.plain.practitioner.map { dayBeforeLaw(of: process) == nil ? $0 : "Ask its lead." }
  }
}

extension Sheet {
  /// The investigations that may pass on nothing of what they are told, in words; nil where there is none.
  var protectedInWords: String? {
    let ids = processes.filter(mayShareNothing).map(\.id)
    return ids.isEmpty ? nil : graph.names(ids)
  }

  /// The same where it is first spoken of, with whose it is.
  var protectedInFull: String? {
    protectedInWords.map { $0 + " (by the Health Services Safety Investigations Body)" }
  }

  /// That what such an investigation is told stays there; empty where there is none.
  var staysThere: Phrase {
    protectedInWords.map {
      " What you tell \($0) stays with the investigators by law: only the High Court can order otherwise."
    } ?? ""
  }

  /// Whether nobody else than such an investigation asks the reader anything.
  var isOnlyProtected: Bool { !processes.isEmpty && processes.allSatisfy(mayShareNothing) }

  private func mayShareNothing(_ process: ParallelProcess) -> Bool {
    process.kind == .hssib && graph.dayBeforeLaw(of: process) == nil
  }
}
