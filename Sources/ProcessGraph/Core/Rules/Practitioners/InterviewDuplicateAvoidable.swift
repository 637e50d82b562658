extension Rule {
  /// The same story told twice, though the first telling may be used.
  static let interviewDuplicateAvoidable = Rule(
    "interview-duplicate-avoidable", family: .practitioners, severity: .conflict, binding: .goodPractice,
    statement: "A practitioner who lets the notes of one interview be used is not interviewed again.",
    why: "Telling the story of a death is hard enough once.",
    firesWhen: """
      two reviews that run together interview one practitioner, and the notes of the first may be used by every \
      further process of the second. The second held: a conflict. Still ahead: a risk.
      """,
    quietWhen: """
      the use of the notes was refused, withdrawn by then, or allowed only afterwards; the second interview also \
      serves a process that may not use them; one of the two is a statement to the police; the processes never ran \
      together, are about different events, or run as one.
      """,
    task: "Use the notes in place of a second interview",
    remedy: "The lead of the later process to use the notes, or to record the questions they leave open.",
    clearsWhen:
      "the later interview is cancelled or made joint; two that took place stay listed until accepted",
    authority: [.paper("8.5", "sixth point"), .paper("Appendix B", "opening")],
    answers: ["8.5.18"],
    fires: [
      Example(
        "The nurse said that the case review may use her notes",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, consent-asked: 2015-05-06, consent-to: scr}  # ↓
          - {of: nurse, by: scr, on: 2015-06-24}  # ↓
        """)
    ],
    quiet: [
      Example(
        "She refused, which is her right",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, consent-asked: 2015-05-06, consent-refused-to: scr}
          - {of: nurse, by: scr, on: 2015-06-24}
        """),
      Example(
        "The second interview is joint with a review that may not use the notes",
        """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, consent-asked: 2015-05-06, consent-to: scr}
          - {of: nurse, by: [scr, dhr], on: 2015-06-24}
        """),
      Example(
        "A statement to the police is no review's interview",
        """
        interviews:
          - {of: nurse, by: crim, on: 2015-05-06, statement: yes, consent-to: scr}
          - {of: nurse, by: scr, on: 2015-06-24}
        """),
    ],
    looksFor: { check in
      // One finding a person: an interview that spared several others is said once.
      let pairs = check.interviewPairs.filter { $0.answers.allSatisfy { $0 == .yes } && $0.isWholeInterview }
      return Dictionary(grouping: pairs, by: \.person).sorted { check.graph.isEarlier($0.key, $1.key) }
        .map(\.value)
    },
    says: { pairs, graph in
      let person = graph.name(pairs[0].person)
      let certain = pairs.filter { $0.isCertain == .yes && graph.isHeld($0.later.on) != .unknown }
      let isHeld = certain.contains { graph.isHeld($0.later.on) == .yes }
      let rows = (pairs.map(\.earlier) + pairs.map(\.later)).eachOnce(by: \.place)
      return Found(
        severity: isHeld ? .conflict : .risk,
        about: [pairs[0].person] + graph.withJoint(rows.flatMap(\.by)), places: rows.map(\.place),
        message:
          "\(person) \(isHeld ? "was" : "is to be") interviewed again, though the notes of an earlier interview "
          .sentence + (isHeld ? "could have been used" : "may be used"),
        details: graph.inOrderOfDate(rows).map(graph.detail),
        remedy: remedy(isHeld ? certain : pairs, person: person, graph), date: rows.map(\.on).earliest,
        root: [pairs[0].person],
        acting: pairs.first { graph.isHeld($0.later.on) != .yes }?.processes[0],
        joins: joining(pairs, graph)
      ).when(certain.isEmpty ? .unknown : .yes, because: rows.map(\.on).whatIsMissing)
    })

  /// With what else has to be settled before the one interview that is ahead.
  private static func joining(_ pairs: [InterviewPair], _ graph: CaseGraph) -> Joining? {
    let later = pairs.map(\.later).eachOnce(by: \.place)
    guard later.count == 1, graph.isHeld(later[0].on) == .no else { return nil }
    let days = pairs.compactMap(\.earlier.on).map(\.inWords).eachOnce
    let notes = days.isEmpty ? "the earlier notes" : "the notes of \(days.listed)"
    return .interviews(of: pairs[0].person, ahead: later[0].place, "of what \(notes) leave open")
  }

  /// What can still be spared comes first; where all are held, it is said for the next time.
  private static func remedy(_ pairs: [InterviewPair], person: String, _ graph: CaseGraph) -> String {
    guard let ahead = pairs.first(where: { graph.isHeld($0.later.on) != .yes }) else {
      let processes = pairs.flatMap { $0.earlier.by + $0.later.by }.map(graph.process)
      return
        "\(graph.leadNames(of: processes).sentence) to agree that \(person) is not asked again, and to use the notes."
    }
    let lead = graph.leadName(of: graph.process(ahead.processes[0])).sentence
    let notes = ahead.earlier.on.map { "the notes of \($0.inWords)" } ?? "the earlier notes"
    let interview = ahead.later.on.map { "the interview \($0.withPreposition)" } ?? "the later interview"
    return "\(lead) to use \(notes) and cancel \(interview), or to record the questions the notes leave open."
  }
}
