extension Rule {
  /// The board and the child death overview panel have not heard of a child's death together.
  static let notifyCoronerBoard = notice(
    "notify-coroner-board", severity: .advice, binding: .law, desk: .police,
    statement:
      "The board is told of a child's sudden or unnatural death when the child death overview panel is.",
    why: "Support for a family, and the question whether to review, both begin with the same news.",
    firesWhen: """
      the coroner looks, or has looked, into the sudden or unnatural death of somebody under 18, and no two notices \
      of one day tell the board (or its business unit) and the child death overview panel.
      """,
    quietWhen: """
      both were told on one day; nobody under 18 has died, or the age or the kind of death is not on file. Never more \
      than advice: the coroner is independent, and is asked.
      """,
    task: "Ask the coroner's office to notify both together",
    remedy: "The board's business unit to ask the coroner's office whether both could be told together.",
    authority: [
      .paper("8.4", "coroner, first point"), .paper("Appendix B", "professional proceedings, first point"),
      .verified(.coronersInvestigationsRegulations2013, "reg. 24(1)"),
    ],
    answers: ["B.prof.1", "8.4.2"],
    settings: [],
    fires: [
      Example(
        "Only the overview panel was told",
        """
        processes:
          cor: {kind: cor, subjects: child, started: 2015-03-15}  # ↓
        notices:
          - {about: cor, to: cdop, on: 2015-03-17}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Both were told on one day",
        """
        processes:
          cor: {kind: cor, subjects: child, started: 2015-03-15}
        notices:
          - {about: cor, to: cdop, on: 2015-03-17}
          - {about: cor, to: business-unit, on: 2015-03-17}
        """),
      Example(
        "The person who died was an adult",
        """
        subjects:
          man: {age: 41, died: 2015-03-14, death: sudden}
        people:
          chair: {official: review chair}
        processes:
          cor: {kind: cor, subjects: man, started: 2015-03-15}
        """),
    ],
    about: [.cor], scope: .always, where: { $0.isOpen($1) || $0.status($1) == .finished }
  ) { matter in
    let graph = matter.graph
    let isChildDeath = graph.subjects(of: matter.process).contains { subject in
      let isSudden = subject.death == .sudden || subject.death == .unnatural
      return isSudden && subject.isUnder18 == .yes && graph.isHeld(subject.died) == .yes
    }
    guard graph.concernsChildrensBodies, isChildDeath, !matter.wereToldTogether else { return nil }
    var duty = NoticeDuty(
      teller: matter.businessUnit, missing: [NoticeDuty.Missing("", .yes)], start: matter.begun,
      before: .advice, after: .advice)
    let pair = [matter.name(of: .board), matter.name(of: .cdop)].listed
    duty.message = "No record that \(pair) were told of \(matter.name) on the same day"
    duty.remedy =
      "\(matter.businessUnit.name.sentence) to ask the coroner's office whether both could be told together."
    return duty
  }
}

extension NoticeMatter {
  /// Whether a notice to the board or its business unit and one to the overview panel can be of one day.
  fileprivate var wereToldTogether: Bool {
    let rows = graph.heldNotices(about: process)
    func dates(_ recipients: [Addressee]) -> [CaseDate] {
      rows.filter { row in
        let only = Telling(of: process, beside: review, in: graph, reading: [row])
        return recipients.contains { only.informed($0).isTold.isPossible }
      }.compactMap(\.on)
    }
    // Dates as sets of the days they can mean, so that two rows of one day meet however many rows there are.
    func days(_ dates: [CaseDate]) -> Set<Int> {
      Set(dates.flatMap { $0.first.number...$0.last.number })
    }
    return !days(dates([.board, .businessUnit])).isDisjoint(with: days(dates([.cdop])))
  }
}
