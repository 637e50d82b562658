extension Sheet {
  /// The sheet for a family, or for one member of it: two pages in large type.
  var familyParts: [Report.Part] {
    [opening, nextSteps, questions, table, meetings, help].compactMap { $0 }
  }

  private var opening: Report.Part {
    let sorry =
      isBereaved
      ? "We are very sorry for your loss." : "We know that this is a very hard time for your family."
    let many =
      switch processes.count {
      case 0:
        "There is nothing on record yet that this sheet can tell you. Please ask the person who gave it to you."
      case 1: "This sheet is about one piece of work that looks at what happened."
      default: "Several organisations are looking at what happened. They each ask a different question."
      }
    let plans = graph.source.familyPlans
    let main = plans.count == 1 ? plans[0].lead.map { " (\(graph.person($0).role))" } ?? "" : ""
    let hasPolice = processes.contains { $0.kind == .crim && graph.isOpen($0) }
    var box: [Phrase] = [
      .strong("Your main contact\(main): ") + .blank(62) + " Phone: " + .blank(36)
    ]
    if needsAdvice {
      box.append(.strong("Your solicitor: ") + .blank(70) + " Phone: " + .blank(36))
    } else if hasPolice {
      box.append(.strong("Police family liaison officer: ") + .blank(46) + " Phone: " + .blank(36))
    }
    box.append(
      "You can call \(needsAdvice ? "your main contact" : hasPolice ? "either of them" : "them") about anything on this sheet. Tell us if you would rather have letters, or have us speak to somebody else for you."
    )
    return Report.Part(
      "", anchor: "opening",
      [
        .paragraph(Phrase(sorry)),
        .paragraph(
          Phrase(
            many
              + " You do not have to read this now. The person who gave it to you can go through it with you."
          )),
        .notice(box),
      ])
  }

  private var nextSteps: Report.Part? {
    news.isEmpty ? nil : Report.Part("What is happening now", [.list(news)])
  }

  private var questions: Report.Part {
    let hasCrime = processes.contains { $0.kind == .crim }
    let isCrimeOpen = processes.contains { $0.kind == .crim && graph.isOpen($0) }
    let hasInquest = processes.contains { $0.kind == .cor && graph.isOpen($0) }
    let isOne = reviews.count == 1
    let each = isOne ? "" : "You can say yes to one and no to another. "
    var facts = [
      Report.Fact(
        isOne ? "Do I have to take part?" : "Do I have to talk to the reviews?",
        needsAdvice
          ? "No. You choose. Please speak to a solicitor before you do: what you say may be asked for in the criminal case."
          : Phrase("No. You choose. \(each)You can change your mind, or stop at any time.")
      )
    ]
    if isCrimeOpen || hasInquest {
      let who = [isCrimeOpen ? "the police" : nil, hasInquest ? "the coroner" : nil].compactMap { $0 }
      facts.append(
        Report.Fact(
          "Do I have to answer \(who.joined(separator: " or ")) if they ask me?",
          needsAdvice
            ? "Please speak to a solicitor first. You can ask for one at any time, and have one with you."
            : "They may ask you for a statement. A court can ask somebody to give evidence. You can ask first what it is for, and have somebody with you."
        ))
    }
    facts += [
      Report.Fact(
        "Can I bring someone?",
        "Yes. You can bring a friend, a relative or an advocate. An advocate is independent and speaks up for you. Ask your main contact how to find one."
      ),
      Report.Fact(
        "Do I have to say it all again each time?",
        (isOnlyProtected
          ? "You can ask who else may want to see you, and when."
          : "You can ask them to see you together, or to share their notes if you agree.")
          + (protectedInFull.map { " \($0.sentence) may not share what you say." } ?? "")),
      Report.Fact(
        "What happens to what I tell you?",
        (isOnlyProtected
          ? "It is used to make care safer. The report does not use your name."
          : "A review uses it to learn. It does not use your name in its report. The police or a court may ask to see notes.")
          + staysThere
          + (needsAdvice
            ? " Please ask a solicitor first."
            : isCrimeOpen
              ? " If you might be asked to speak in court, please ask the police officer first." : "")),
    ]
    if hasCrime {
      facts.append(
        Report.Fact(
          "Will a review change the trial or the sentence?",
          "No. Only the court decides if a person is guilty, and the sentence. A review does not decide who is to blame."
        ))
    }
    facts += [
      Report.Fact(
        "When will I hear, and will I see the report first?",
        Phrase(whenYouHear)),
      Report.Fact(
        "What if I am not happy with a service?",
        "You can complain at any time. It will not affect your part in a review. Your main contact can tell you how."
      ),
    ]
    return Report.Part("Questions people often ask", [.facts(facts)])
  }

  private var table: Report.Part? {
    guard !processes.isEmpty else { return nil }
    let rows = processes.map { process in
      [
        process.kind == .crim
          ? "Police" : process.kind == .cor ? "Coroner" : graph.title(process).sentence,
        SheetWords.of(process.kind).question, whoLeads(process), result(of: process),
      ].map { Phrase($0) }
    }
    return Report.Part(
      "Who is asking what",
      [
        .table(
          Report.Table(
            "",
            [
              Report.Column("Who", share: 20), Report.Column("The question they ask", share: 22),
              Report.Column("Who leads it", share: 31), Report.Column("What you get at the end", share: 27),
            ], rows)),
        .paragraph("There may be other work that is not listed here. Your main contact can tell you."),
      ])
  }

  private func whoLeads(_ process: ParallelProcess) -> String {
    switch process.kind {
    case .crim:
      "\(graph.leadRole(of: process).sentence). "
        + (needsAdvice
          ? "Your solicitor can speak with them." : "Your contact is the family liaison officer.")
    case .cor: "The coroner, an independent judge. The coroner's officer can answer questions."
    default: lead(of: process) + "."
    }
  }

  /// What the family gets at the end; nothing that is over is spoken of as to come.
  private func result(of process: ParallelProcess) -> String {
    if isKept(process) {
      return
        "\(isOver(process) ? "It has ended. " : "")Its report will not be published. You can ask what was learned."
    }
    if isOver(process) { return "It has ended. You can ask for its result." }
    let isForSentence =
      process.kind == .crim && ahead(process, "retrial") == nil
      && (graph.isTrialOver(process, by: CaseDate(graph.asOf)) == .yes
        || sentenceWithoutTrial(process) != nil)
    if isForSentence {
      return needsAdvice ? "A sentence." : "A sentence. You can make a victim personal statement."
    }
    if process.kind == .crim, isUnfit(process) { return "A decision of the court." }
    let isCharged =
      process.kind == .crim && (has(process, "charge", "trial") || ahead(process, "trial") != nil)
    return isCharged
      ? needsAdvice ? "A trial." : "A trial. You can make a victim personal statement."
      : SheetWords.of(process.kind).result
  }

  /// The reader's own contacts, made and planned.
  private var meetings: Report.Part? {
    guard reader.person != nil else { return nil }
    let rows = graph.source.contacts
    let made = rows.filter { graph.isHeld($0.on) == .yes }.sorted(by: Self.isEarlier)
    let ahead = rows.filter { graph.isPlanned($0.on) == .yes }.sorted(by: Self.isEarlier)
    let unsure = rows.filter { $0.on == nil }
    guard !rows.isEmpty || leavesOut else { return nil }
    var blocks: [Report.Block] = []
    if !ahead.isEmpty {
      blocks.append(
        .paragraph("These people hope to see you. You can ask for another day, or for one visit together."))
      blocks.append(.list(ahead.map(line)))
    }
    if !made.isEmpty || !unsure.isEmpty {
      if !ahead.isEmpty { blocks.append(.paragraph("These people have been in touch with you:")) }
      blocks.append(.list((made + unsure).map(line)))
    }
    let rest = [
      leavesOut ? "Some contacts are not listed here. Your main contact can tell you about them." : nil,
      ahead.isEmpty && !leavesOut ? "Nothing else is planned at the moment." : nil,
      "If any of this is wrong, please tell us.",
    ].compactMap { $0 }
    blocks.append(.paragraph(Phrase(rest.joined(separator: " "))))
    return Report.Part("When we are in touch with you", blocks)
  }

  private static func isEarlier(_ a: Contact, _ b: Contact) -> Bool {
    (a.on?.first.number ?? .max) < (b.on?.first.number ?? .max)
  }

  private func line(_ contact: Contact) -> Phrase {
    // Whoever comes for several is named once.
    var visitors: [(who: String?, processes: [ID])] = []
    for id in contact.by {
      let process = graph.process(id)
      let who = process.lead == nil ? nil : graph.leadRole(of: process)
      if let n = visitors.firstIndex(where: { $0.who == who }) {
        visitors[n].processes.append(id)
      } else {
        visitors.append((who, [id]))
      }
    }
    let said = visitors.map { who, processes in
      (who.map { $0 + ", for " } ?? "") + graph.fullNames(processes)
    }
    return
      "\(contact.on?.inWords ?? "Day not known"): \(said.joined(separator: ", together with ")), \(contact.about.toFamily)"
  }

  private var help: Report.Part {
    Report.Part(
      "Help for you",
      [
        .notice([
          .strong("Advocate: ") + .blank(62) + " Phone: " + .blank(36),
          .strong(isBereaved ? "Bereavement or victim support: " : "Support for you: ") + .blank(44)
            + " Phone: " + .blank(36),
          "Your GP can help if you are not sleeping or coping. In an emergency call 999.",
        ])
      ])
  }
}

extension Contact.Purpose {
  /// What a contact is for, said to the person.
  fileprivate var toFamily: String {
    switch self {
    case .notification: "to tell you about it"
    case .involvement: "to ask how you would like to take part"
    case .interview: "to hear from you"
    case .feedback: "to tell you what was found"
    case .support: "to support you"
    case .statutoryNotice: "to give you a notice that the law asks for"
    case .complaint: "about a complaint"
    }
  }
}
