/// One fact about an option, under a label.
struct JointFact: Hashable {
  /// `saves`, `adds`, `to agree`, `delays`, `finish`, `if not`.
  let label: String
  /// The label of what happens if nothing is decided.
  static let undecided = "if not"
  let text: String
  /// The same without what it rests on.
  let brief: String

  init(label: String, text: String, brief: String? = nil) {
    (self.label, self.text, self.brief) = (label, text, brief ?? text)
  }
}

extension JointOptions {
  /// What an option brings: who is spared what, what has to be agreed, and what is delayed by what.
  func facts(of option: JointOption) -> [JointFact] {
    let changes = option.changes.filter { $0.then < $0.now } + option.changes.filter { $0.then > $0.now }
    return changes.map { fact(of: $0) } + option.commissions.flatMap(facts(of:)) + undecided(option)
  }

  /// What happens if nothing is decided.
  private func undecided(_ option: JointOption) -> [JointFact] {
    guard option.arrangement != now.arrangement else { return [] }
    let figures = now.figures
    let counts = [
      (figures.familyContacts, "contact with the family", "contacts with the family"),
      (figures.practitionerInterviews, "interview", "interviews"),
      (figures.agencyReports, "agency report", "agency reports"), (figures.panels, "panel", "panels"),
    ]
    let asked = counts.filter { $0.0 > 0 }.map { $0.0.counted($0.1, $0.2) }.listed
    return [
      JointFact(
        label: JointFact.undecided,
        text: "\(asItStands): \(asked); the last to finish, \(figures.latestFinish.inWords)")
    ]
  }

  /// A decision on file is not asked for again: what follows then follows from it.
  private var asItStands: String {
    guard let last = decisions.last else { return "if nothing is decided" }
    return "if it stays as decided" + (last.on.map { " \($0.withPreposition)" } ?? "")
  }

  private var decisions: [Decision] {
    graph.decisions(among: Set(candidates.flatMap { $0.reviews.map(\.id) }))
  }

  /// What has been decided about the candidates, as a sentence each.
  private var decided: [String] {
    decisions.map { decision in
      let day = decision.on.map { " \($0.withPreposition)" } ?? ", on a day that is not on file"
      let reasons = decision.because.map { " (\($0))" } ?? ""
      return
        "Decided\(day) about \(graph.names(decision.about)): \(decision.decision.rawValue.spaced)\(reasons)."
    }
  }

  private func fact(of change: PersonalChange) -> JointFact {
    let (noun, plural) = change.matter.noun
    let now = change.now == 0 ? "no \(plural)" : change.now.counted(noun, plural)
    let verb = change.now == 1 ? "becomes" : "become"
    return JointFact(
      label: change.then < change.now ? "saves" : "adds",
      text: "\(graph.name(change.whom)): \(now) \(verb) \(change.then.inWords)")
  }

  private func facts(of commission: JointCommission) -> [JointFact] {
    let names = graph.names(commission.members.map(\.id))
    var facts: [JointFact] = []
    if commission.isJoint { facts.append(JointFact(label: "joined", text: names)) }
    facts += commission.agreements.map { agreement in
      let words = "\(agreement.what) — \(agreement.who)"
      return JointFact(label: "to agree", text: "\(words) (\(agreement.authority.inLine))", brief: words)
    }
    facts += commission.overruns.map { overrun in
      let deadline =
        "its \(overrun.process.due == nil ? "deadline" : "due date"), \(overrun.deadline.inWords)"
      let now =
        switch overrun.daysNow {
        case overrun.days: "no more than as things are now"
        case 0: "as things are now, nothing on file says that it would"
        default: "as things are now, by \(overrun.daysNow.counted("day"))"
        }
      return JointFact(
        label: "delays",
        text:
          "\(graph.name(overrun.process)) would pass \(deadline), by \(overrun.days.counted("day")) or more (\(now))"
      )
    }
    if commission.isJoint || !commission.overruns.isEmpty || commission.finish == .ring {
      facts.append(JointFact(label: "finish", text: finish(of: commission)))
      facts += commission.reasons.map { JointFact(label: "why", text: $0) }
    }
    if let later = commission.laterWithOthers {
      let when =
        later.date.map { "no earlier than \($0.inWords)" }
        ?? "not at all, as their waits would go round"
      facts.append(
        JointFact(
          label: "earliest finish",
          text: "with the other commissions of this option, \(names) could finish \(when)"))
    }
    return facts
  }

  private func finish(of commission: JointCommission) -> String {
    let names = graph.names(commission.members.map(\.id))
    let open =
      commission.isOpenEnded && commission.finish.date != nil
      ? ", and later where what it waits for has no date yet" : ""
    return "\(names): \(commission.finish.inWords)\(open)"
  }

  /// How the figures are counted, and what they leave out.
  var explanations: [String] {
    decided + [
      "What is counted, from \(graph.asOf.inWords) on: contacts and interviews still ahead, one for each person and "
        + "commission (contacts also for each subject), and agencies' reports asked for or in draft. A panel makes one "
        + "final report. Processes that cannot be joined count the same in every line.",
      "The earliest finish is not a forecast: it is what the dates and waits on file allow. A deadline is not a "
        + "finish.",
    ] + notes + (graph.frame == .englandCurrent ? [WelshReview.pattern] : [])
  }

  /// The requirements that some candidate has nobody for, once each, with what they rest on.
  var requirementLines: [(id: String, text: String)] {
    requirementsWithoutOwner.map { process, requirement in
      (
        requirement.id,
        "\(graph.title(process)): \(graph.statement(of: requirement)) (\(requirement.authority.inLine))"
      )
    }
  }

  /// The same, each with the process that asks it.
  var requirementsWithoutOwner: [(process: ParallelProcess, requirement: Requirement)] {
    let open = Set(separate.commissions.flatMap(\.requirementsWithoutOwner))
    var seen: Set<String> = []
    return candidates.flatMap(\.members).flatMap { process in
      graph.requirements(of: process).filter { open.contains($0.id) }.compactMap {
        requirement in
        guard seen.insert(process.kind.rawValue + requirement.id).inserted else { return nil }
        return (process, requirement)
      }
    }
  }

  /// Why two reviews cannot be one, in a sentence.
  package func text(of pair: Impossible) -> String {
    let names = graph.names([pair.first.id, pair.second.id])
    let why = pair.isLaw ? "cannot be one" : "are not offered as one"
    let authority = pair.authority.isEmpty ? "" : " (\(pair.authority.inLine))"
    return "\(names) \(why): \(pair.reason)\(authority)".sentence
  }

  func text(of review: LeftOut) -> String {
    let authority = review.authority.isEmpty ? "" : " (\(review.authority.inLine))"
    return "\(graph.name(review.process)) \(review.reason)\(authority)".sentence
  }
}

extension PersonalChange.Matter {
  var noun: (String, String) {
    switch self {
    case .familyContacts: ("contact", "contacts")
    case .practitionerInterviews: ("interview", "interviews")
    case .agencyReports: ("report", "reports")
    }
  }
}

extension Array<Authority> {
  /// All in one line.
  var inLine: String { map(\.description).joined(separator: " · ") }
}
