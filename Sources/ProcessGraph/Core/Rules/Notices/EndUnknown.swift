extension Rule {
  /// A trial or an inquest was heard some time ago, and nothing says how it ended.
  static let endUnknown = Rule(
    "end-unknown", family: .notices, severity: .unclear, binding: .goodPractice, desk: .police,
    statement: "How a criminal case or an inquest ended is on file once it has.",
    why: "Families are told to wait for a trial; nobody should go on waiting for one that is over.",
    firesWhen: """
      sixty days have passed since a plea or the first day of a trial with no later word in an open criminal case, or \
      twenty-eight days since the hearing of an open inquest with no conclusion. A plea ends nothing: it may be of not \
      guilty. Always unclear.
      """,
    quietWhen:
      "a verdict, sentence, conclusion or any other later word is on file, or the days have not passed.",
    task: "Ask how the case or inquest ended",
    remedy: "The reviewer to ask how it ended, and to record the day.",
    clearsWhen: "the verdict, the conclusion, or a later step is recorded",
    authority: [.judgement("data quality"), .judgement("the days are a local choice")],
    fires: [
      Example(
        "A plea in March, and nothing since",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, started: 2014-03-14, milestones: {charge: 2014-03-18, plea: 2015-03-16}}  # ↓
        incident: 2014-03-14
        """),
      Example(
        "The inquest was heard in May",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          cor: {kind: cor, started: 2015-03-15, milestones: {inquest-opened: 2015-03-20, inquest: 2015-05-11}}  # ↓
        """),
    ],
    quiet: [
      Example(
        "The sentence followed",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim:
            kind: crim
            commissioner: police
            lead: sio
            started: 2014-03-14
            milestones: {charge: 2014-03-18, plea: 2015-03-16, sentence: 2015-07-20}
        incident: 2014-03-14
        """),
      Example(
        "Heard three weeks ago",
        """
        processes:
          cor: {kind: cor, started: 2015-03-15, milestones: {inquest-opened: 2015-03-20, inquest: 2015-05-26}}
        """),
      Example(
        "The conclusion is on file",
        """
        processes:
          cor: {kind: cor, started: 2015-03-15, milestones: {inquest: 2015-05-11, outcome: 2015-05-14}}
        """),
    ],
    looksFor: { check in check.graph.proceedingsWithoutEnd },
    says: { match, graph in
      let (process, step, date) = match
      let isInquest = process.kind == .cor
      return .cannotTell(
        about: graph.commission(of: process).ids, places: [process.place],
        message: isInquest
          ? "No record of the conclusion in \(graph.name(process)), heard on \(date.inWords)"
          : "No record of how \(graph.name(process)) ended, or goes on, since the \(step) of \(date.inWords)",
        details: [.init(date: date, what: step, who: graph.title(process))],
        remedy: isInquest
          ? "The lead of the review to ask the coroner's officer for the conclusion, and to record its day."
          : "The lead of the review to ask the senior investigating officer how it ended, and to record the day.",
        date: date.first
      ).rooted(in: [process.id])
    })
}

extension Found {
  /// The same finding with the ids it is about at bottom.
  func rooted(in root: [ID]) -> Found {
    var found = self
    found.root = root
    return found
  }
}

extension CaseGraph {
  /// Open criminal cases and inquests that were heard long ago, with the last step on file and its day.
  fileprivate var proceedingsWithoutEnd: [(process: ParallelProcess, step: String, date: CaseDate)] {
    processes.compactMap { process in
      guard takesPart(process), isOpen(process) else { return nil }
      switch process.kind {
      case .crim: return lastStep(of: process, among: ["plea", "trial"], before: 60)
      case .cor: return lastStep(of: process, among: ["inquest"], before: 28)
      default: return nil
      }
    }
  }

  /// The last of some steps, where it was held more than some days ago and nothing later is on file.
  private func lastStep(
    of process: ParallelProcess, among steps: [String], before days: Int
  ) -> (process: ParallelProcess, step: String, date: CaseDate)? {
    let held = process.milestones.filter { steps.contains($0.name) && isHeld($0.date) == .yes }
    guard let last = held.max(by: { $0.date!.last < $1.date!.last }), let date = last.date,
      date.last + days < asOf
    else { return nil }
    let ends = ["verdict", "acquittal", "sentence", "outcome", "discontinued"]
    let hasLater = process.milestones.contains { step in
      step.date.map { $0.last > date.last } ?? ends.contains(step.name)
    }
    return hasLater ? nil : (process, last.name, date)
  }
}
