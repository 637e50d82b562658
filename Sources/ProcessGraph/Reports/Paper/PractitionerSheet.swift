extension Sheet {
  /// The paper for practitioners, or for one of them.
  var practitionerParts: [Paper.Part] {
    [
      Paper.Part(
        "About this sheet",
        [
          .paragraph(
            "\(processes.count > 1 ? "Several processes look" : "A process looks") at the same events. This sheet says what "
              + "each is for and what it may ask of you, so that you know before you are asked. It says what was known on "
              + "\(graph.asOf.inWords)."),
          .paragraph(
            "To have worked with somebody who has died or been hurt is hard. Support should be offered to you; if it has "
              + "not been, ask your agency's safeguarding lead or panel member."),
        ]),
      Paper.Part("What is going on", parts: processParts),
      Paper.Part("Before you are asked anything", [.list(expectations)]), interviewPart,
    ].compactMap { $0 }
  }

  /// What the paper says practitioners are owed.
  private var expectations: [Phrase] {
    let lines: [Phrase] = [
      "You should be told which processes there are, what they are for, and what becomes of the information you give.",
      "You need only be interviewed once, if you agree that the notes may be used by more than one process. Whether you "
        + "agree is up to you, and you can ask first what they would be used for.",
      "Reviews are there to learn. Discipline and complaints are separate, and a review does not decide them.",
    ]
    let criminal: Phrase =
      "There is a criminal process. What that may mean for anything you say or write should be explained to you first."
    return lines + (processes.contains { $0.kind == .crim && graph.isOpen($0) } ? [criminal] : [])
  }

  /// The reader's own interviews.
  private var interviewPart: Paper.Part? {
    let rows = graph.source.interviews.sorted {
      ($0.on?.first.number ?? .max) < ($1.on?.first.number ?? .max)
    }
    guard !rows.isEmpty else { return nil }
    return Paper.Part(
      "Your interviews, by the record",
      [
        .list(
          rows.map { row in
            let planned = graph.isPlanned(row.on) == .yes ? "planned" : "held"
            let consent =
              row.consentTo.isEmpty
              ? "" : " You agreed that the notes may also be used by \(graph.fullNames(row.consentTo))."
            return "\(row.on?.inWords ?? "Day not known"), \(planned): \(graph.fullNames(row.by)).\(consent)"
          }), .paragraph("If that is not right, please say so."),
      ])
  }
}
