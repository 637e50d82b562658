extension Sheet {
  /// The paper for a family, or for one member of it.
  var familyParts: [Paper.Part] {
    [opening, speaker, Paper.Part("What is going on", parts: processParts), meetings, choices, complaints]
      .compactMap { $0 }
  }

  private var opening: Paper.Part {
    let count = processes.count
    let who =
      count == 1
      ? "There is work that has to be done now. This sheet says what it is for, who leads it and what it may ask of you."
      : "Several organisations have work to do now. This sheet says who they are, what each of them is for and what it "
        + "may ask of you."
    return Paper.Part(
      "About this sheet",
      [
        .paragraph("We are very sorry for what has happened."), .paragraph(Phrase(who)),
        .paragraph(
          "It says what was known on \(graph.asOf.inWords). You need not read it now, or all at once. Whoever gave it to "
            + "you can go through it with you, as often as you like."),
      ])
  }

  private var speaker: Paper.Part {
    let title = "Who speaks with you"
    let plans = graph.source.familyPlans
    guard !plans.isEmpty else {
      return Paper.Part(
        title,
        [
          .paragraph(
            "Ask whoever gave you this sheet who will speak with you, and whether it can be one person for all of them."
          )
        ])
    }
    let lines = plans.map { plan in
      Phrase(
        "\(plan.lead.map { graph.name(graph.person($0)) }?.sentence ?? "One person") speaks with you about "
          + "\(graph.fullNames(plan.covers)).")
    }
    let rest: Phrase =
      "You can ask them anything on this sheet. You can tell them how, when and where you would like to be contacted, and "
      + "when you would rather not be."
    return Paper.Part(title, [lines.count == 1 ? .paragraph(lines[0]) : .list(lines), .paragraph(rest)])
  }

  /// The reader's own contacts, made and planned.
  private var meetings: Paper.Part? {
    let rows = graph.source.contacts
    let made = rows.filter { graph.isHeld($0.on) == .yes }.sorted(by: Self.isEarlier)
    let ahead = rows.filter { graph.isPlanned($0.on) == .yes }.sorted(by: Self.isEarlier)
    guard !made.isEmpty || !ahead.isEmpty else { return nil }
    var blocks: [Paper.Block] = []
    if !ahead.isEmpty {
      blocks.append(
        .paragraph(
          "These people hope to be in touch with you. You can ask for another day, or for one visit together."
        ))
      blocks.append(.list(ahead.map(line)))
    }
    if !made.isEmpty {
      blocks.append(
        .paragraph("These have been in touch with you, by the record. If that is not right, please say so."))
      blocks.append(.list(made.map(line)))
    }
    return Paper.Part("When we are in touch with you", blocks)
  }

  private static func isEarlier(_ a: Contact, _ b: Contact) -> Bool {
    (a.on?.first.number ?? .max) < (b.on?.first.number ?? .max)
  }

  private func line(_ contact: Contact) -> Phrase {
    "\(contact.on?.inWords ?? "Day not known"): \(graph.fullNames(contact.by)), \(contact.about.toFamily)"
  }

  private var choices: Paper.Part {
    Paper.Part(
      "What you can ask for",
      [
        .list([
          "To have somebody with you whenever you talk with us.",
          "An advocate: somebody independent, who is there for you. Ask whether one is available.",
          "That organisations come to you together, so that you need not tell the same thing again and again.",
          "To be told before anything is published.",
          "To have anything explained again.",
        ])
      ])
  }

  private var complaints: Paper.Part {
    Paper.Part(
      "If you want to complain about a service",
      [
        .paragraph(
          "A review does not deal with complaints. You can complain to any service, separately and whenever you wish, and "
            + "it takes nothing away from your part in a review. Ask whoever speaks with you how to do it.")
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
