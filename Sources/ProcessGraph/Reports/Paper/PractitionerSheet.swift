extension Sheet {
  /// The sheet for practitioners, or for one of them: one page.
  var practitionerParts: [Report.Part] {
    [disclosure, support, interviewPart, asking, practitionerQuestions].compactMap { $0 }
  }

  /// What matters most to somebody who may have to speak in court comes first.
  private var disclosure: Report.Part? {
    if needsAdvice { return adviceFirst }
    guard processes.contains(where: { $0.kind == .crim && graph.isOpen($0) }) else { return nil }
    return Report.Part(
      "", anchor: "disclosure",
      [
        .notice([
          .strong("What you say or write for a review may be asked for in the criminal case.")
            + " Before you speak to a review, somebody should explain to you what that may mean. If nobody has, ask first."
        ])
      ])
  }

  private var support: Report.Part {
    Report.Part(
      "", anchor: "support",
      [
        .paragraph(
          "We know that it is hard when somebody you worked with has \(isBereaved ? "died" : "been hurt"). Support should be offered to you; if it has not been, ask:"
        ),
        .paragraph(.strong("Your contact: ") + .blank(62) + " Phone: " + .blank(40)),
      ])
  }

  /// The reader's own interviews.
  private var interviewPart: Report.Part? {
    guard reader.person != nil else { return nil }
    let rows = graph.source.interviews.sorted {
      ($0.on?.first.number ?? .max) < ($1.on?.first.number ?? .max)
    }
    guard !rows.isEmpty || leavesOut else { return nil }
    let lines = rows.map { row -> Phrase in
      let state = row.on == nil ? "" : graph.isPlanned(row.on) == .yes ? ", planned" : ", held"
      let consent =
        row.consentTo.isEmpty
        ? ""
        : " You agreed that the notes may also be used by \(graph.fullNames(row.consentTo)). You can change your mind."
      return "\(row.on?.inWords ?? "Day not known")\(state): \(graph.fullNames(row.by)).\(consent)"
    }
    let rest = [
      leavesOut ? "Some interviews are not listed here; your contact can tell you about them." : nil,
      "If any of this is wrong, please tell us.",
    ].compactMap { $0 }
    return Report.Part(
      "Your interviews",
      (lines.isEmpty ? [] : [.list(lines)]) + [.paragraph(Phrase(rest.joined(separator: " ")))])
  }

  private var asking: Report.Part? {
    guard !processes.isEmpty else {
      return Report.Part(
        "Who may ask you what", [.paragraph("There is nothing on record yet that this sheet can tell you.")])
    }
    let rows = processes.map { process in
      [
        Phrase(graph.title(process).sentence),
        Phrase(
          graph.status(process) == .finished
            ? "It has ended and asks nothing more of you."
            : needsAdvice
              ? whatMayBeAsked(by: process)
              : graph.wordsForPractitioners(of: process) ?? "Ask its lead."),
        Phrase(lead(of: process) + "."),
      ]
    }
    return Report.Part(
      "Who may ask you what",
      [
        .table(
          Report.Table(
            "",
            [
              Report.Column("Who", share: 22), Report.Column("What we may ask you", share: 52),
              Report.Column("Who leads it", share: 26),
            ], rows))
      ])
  }

  private var practitionerQuestions: Report.Part {
    let taking =
      needsAdvice
      ? takingPartWithAdvice
      : [
        Report.Fact(
          "Do I have to take part?",
          "Ask before you decide. Your manager, your union or your defence body can tell you what is expected of you. A court can require evidence."
        ),
        Report.Fact(
          "How often will I be asked?",
          isOnlyProtected
            ? "Ask who else may want to speak to you: these investigators may not share their notes."
            : "Once, if you agree that the notes may be used by more than one review. That is up to you; ask what for."
              + (protectedInWords.map { " \($0.sentence) may not share its notes, and asks you itself." }
                ?? "")
        ),
        Report.Fact(
          "May I bring somebody, and prepare?",
          "Ask for what you need: a colleague, your union or defence body, your notes, and how long it will take."
        ),
      ]
    return Report.Part(
      "Questions people often ask",
      [
        .facts(
          taking + [
            Report.Fact(
              "Is it about blame?",
              "No. A review is there to learn and is not part of any disciplinary process."
                + (isOnlyProtected ? "" : " A coroner or the police can ask to see what you say.")
                + staysThere
            ),
            Report.Fact("Will I be named?", "A report speaks of roles, not of names."),
          ])
      ])
  }
}
