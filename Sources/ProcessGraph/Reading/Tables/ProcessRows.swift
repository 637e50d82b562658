extension ParallelProcess {
  convenience init(_ row: RowReader) {
    let kind = row.word(required: "kind", KindID.self)
    let name = row.text("name")
    if kind == .other { row.require("name") }
    row.refuseKindOfAnotherFrame(kind)
    self.init(
      place: row.place,
      number: row.number,
      id: row.id,
      kind: kind,
      name: name,
      commissioner: row.id("commissioner", in: .agencies),
      lead: row.id("lead", in: .people),
      provider: row.id("provider", in: .agencies),
      businessManager: row.id("business-manager", in: .people),
      commsLead: row.id("comms-lead", in: .people),
      subjects: row.ids("subjects", in: .subjects),
      aboutOtherEvents: row.flag("about-other-events") ?? false,
      status: row.word("status", Status.self),
      dates: Dates(
        aware: row.date("aware"),
        notified: row.date("notified"),
        decided: row.date("decided"),
        started: row.date("started"),
        due: row.date("due"),
        expected: row.date("expected"),
        finished: row.date("finished"),
        published: row.date("published")),
      milestones: row.milestones("milestones"),
      panel: row.idMap("panel", from: .agencies, to: .people),
      linked: row.idMap("linked", from: .agencies, to: .people),
      contributors: row.ids("contributors", in: .agencies),
      method: row.text("method"),
      scope: row.text("scope"),
      termsOfReference: row.nested("terms-of-reference", TermsOfReference.init),
      complaintScheme: row.word("complaint-scheme", ComplaintScheme.self),
      safeguarding: row.flag("safeguarding"),
      mayShapeFindings: row.flag("may-shape-findings") ?? false,
      mustHaves: row.textMap("must-haves"),
      jointWith: row.ids("joint-with", in: .processes))
    if jointWith.contains(id) {
      row.error(
        "\(id.quoted) is joint with itself.", help: "name the other processes", at: row.span(of: "joint-with")
      )
    }
  }
}

extension ParallelProcess.TermsOfReference {
  fileprivate init(_ row: RowReader) {
    self.init(
      agreed: row.date("agreed"),
      namesParallelProcesses: row.flag("names-parallel-processes"),
      excludesComplaints: row.flag("excludes-complaints"))
  }
}

extension RowReader {
  /// Each frame has kinds that the law of the other does not know.
  fileprivate func refuseKindOfAnotherFrame(_ kind: KindID) {
    guard let frame = reading.frame, !kind.exists(in: frame) else { return }
    error(
      "‘kind’ does not take ‘\(kind.rawValue)’ in the frame england-2015: the law of that time has no such review.",
      help: "use the kind of the time, or the frame england-current", at: span(of: "kind"))
  }

  /// A map of word to date. A milestone without a date is one that is known to come, at a date that is not known.
  fileprivate func milestones(_ key: String) -> [ParallelProcess.Milestone] {
    pairs(key, .map([], to: .date)).compactMap { pair in
      if case .nothing = pair.value.content { return nil }
      guard pair.key.isWellFormedID else {
        let near = Suggestion.nearest(to: pair.key, among: ParallelProcess.knownMilestones)
        error(
          "\(pair.key.quoted) is not a milestone.",
          help: near.map { "did you mean ‘\($0)’?" } ?? "a milestone is lower-case words with hyphens",
          at: pair.keySpan)
        return nil
      }
      warnOfNearMilestone(pair.key, at: pair.keySpan)
      return ParallelProcess.Milestone(
        name: pair.key,
        date: value(pair, of: key).flatMap { date($0, of: key, at: pair.value.span) })
    }
  }

  private func warnOfNearMilestone(_ word: String, at span: TextSpan) {
    guard !ParallelProcess.knownMilestones.contains(word),
      let near = Suggestion.nearest(to: word, among: ParallelProcess.knownMilestones)
    else { return }
    reading.problems.warning(
      "\(word.quoted) is read as a milestone of your own; no rule looks at it.",
      help: "did you mean ‘\(near)’?",
      at: span, in: source)
  }
}
