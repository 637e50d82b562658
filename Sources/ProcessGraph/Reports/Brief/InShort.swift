extension Brief {
  /// The case in two lines: how old the position is, who died or was harmed, what is open, and the trial.
  var opening: [String] {
    let open = graph.processes.filter { graph.takesPart($0) && graph.isOpen($0) }
    let died = graph.source.subjects.compactMap { graph.isHeld($0.died).isPossible ? $0.died : nil }
    let deaths = died.count
    // Deaths of several days each have their own; the day of the incident speaks for those of one.
    let days = died.eachOnce.sorted { ($0.first, $0.last) < ($1.first, $1.last) }.map(\.inWords)
    let day =
      days.count > 1 ? ", on \(days.listed)" : graph.source.incident.map { " \($0.withPreposition)" } ?? ""
    let names = open.map { $0.kind == .other ? graph.title($0) : graph.names(of: $0).introduced }
      .eachOnce.map { brevity.of($0, atMost: 80) }
    let named = names.count > Self.mostNames ? names.prefix(Self.mostNames) + ["others"] : names[...]
    let trial = open.filter { $0.kind == .crim }.flatMap(\.milestones).first {
      $0.name == "trial" && graph.isPlanned($0.date) == .yes
    }?.date
    return [
      "Position at \(graph.asOf.inWords). "
        + (deaths > 0 ? "\(deaths.counted("death").sentence)\(day). " : "")
        + "\(open.count.counted("process", "processes").sentence) open"
        + (named.isEmpty ? "" : ": \(Array(named).listed)") + "."
        + (graph.openBeside.map { " \(brevity.of($0, atMost: 160).withStop)" } ?? "")
        + (trial.map { " Trial listed for \($0.inWords)." } ?? "")
    ]
  }

  /// More kinds of process than this are not named at the head of a page.
  private static let mostNames = 20

  /// What is ahead, what is stuck, what collided and what is asked, in about five lines.
  var inShort: Phrase {
    let urgent = self.urgent
    let planned = urgent.first { $0.day(by: meeting) != nil && $0.finding.severity >= .risk }
    let stuck = findings.filter(\.isStandstill)
    let late = findings.first { $0.finding.answers.contains("deadline-unreachable") }
    let held = urgent.first { $0.day(by: meeting) == nil && $0.isHeldConflict(in: graph) }
    let said = ([planned] + stuck + [held, late]).compactMap { $0 }.map {
      brevity.whole($0.message, atMost: 150, isCounted: true).withStop
    }
    .eachOnce
    return Phrase(([visits] + Self.brief(said)).joined(separator: " ") + " ") + misdated
      + .strong(asks(urgent.count))
  }

  /// A date that cannot be meant and may hide a finding: otherwise what it hides would be seen by nobody.
  private var misdated: Phrase {
    let all = findings.filter(\.finding.hides)
    guard let first = all.first else { return "" }
    let more =
      all.count == 1
      ? "" : " \((all.count - 1).counted("more date", "more dates").sentence) may hide findings too: "
    let rest = all.dropFirst().prefix(Self.mostDates).map(\.number)
    return Phrase(brevity.whole(first.message, atMost: 190) + " (") + refs([first.number]) + ")."
      + Phrase(more)
      + (rest.isEmpty ? " " : refs(rest) + Phrase(all.count - 1 > rest.count ? " and others. " : ". "))
  }

  private static let mostDates = 6

  /// As many sentences as five lines hold, and one in any case.
  private static func brief(_ said: [String]) -> [String] {
    var left = 370
    return said.enumerated().filter { n, sentence in
      guard n == 0 || sentence.count <= left else { return false }
      left -= sentence.count
      return true
    }.map(\.element)
  }

  /// `Five visits are planned by 29 June 2015.`
  private var visits: String {
    func count(_ dates: [CaseDate?]) -> Int {
      dates.count { date in graph.isPlanned(date) == .yes && date!.first <= meeting }
    }
    let contacts = count(graph.source.contacts.filter { !$0.cancelled }.map(\.on))
    let interviews = count(graph.source.interviews.filter { !$0.cancelled }.map(\.on))
    let both = [
      contacts > 0 ? contacts.counted("visit") + " to the family" : nil,
      interviews > 0 ? interviews.counted("interview") + " with practitioners" : nil,
    ].compactMap { $0 }
    guard !both.isEmpty else {
      return "No visit to the family and no interview is planned by \(meeting.inWords)."
    }
    return
      "\(both.listed.sentence) \(contacts + interviews == 1 ? "is" : "are") planned by \(meeting.inWords)."
  }

  private func asks(_ urgent: Int) -> String {
    let asked = [
      decisions.isEmpty ? nil : "for \(decisions.count.counted("decision"))",
      urgent == 0 ? nil : "to confirm \(urgent.counted("urgent action"))",
    ].compactMap { $0 }
    if !asked.isEmpty { return "You are asked \(asked.listed)." }
    return findings.isEmpty
      ? "Nothing on file collides, and nothing that is expected by now is without a record."
      : "Nothing has to be decided today, and nothing is urgent before the next meeting."
  }
}
