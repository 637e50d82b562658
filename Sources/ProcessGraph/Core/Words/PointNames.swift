/// What a sentence calls a point of a process.
package struct PointName: Hashable, Sendable {
  /// With its process, unless only one can be meant: `the report of the serious case review`, `the trial`.
  package let full: String
  /// Where the process has just been named, after `its own`: `trial`.
  package let own: String
  package let isPlural: Bool

  /// The verb that follows.
  var waits: String { isPlural ? "wait for" : "waits for" }
  var follows: String { isPlural ? "follow" : "follows" }
}

extension CaseGraph {
  /// What a sentence calls a point of a ``WaitGraph``. Processes that run as one are named together.
  package func name(of point: WaitGraph.Point) -> PointName {
    let members = commissions[point.commission].members.filter(takesPart)
    return pointName(point.name, of: members.map { name($0) }.listed, members)
  }

  /// What a sentence calls what a wait waits for: `the trial`.
  package func endName(of wait: Dependency) -> String {
    pointName(wait.end.name, of: name(wait.awaited), [wait.awaited]).full
  }

  /// Whether a trial or an inquest needs no more words: there is but one case, or one coroner's investigation.
  private func isOnlyCase(_ members: [ParallelProcess]) -> Bool {
    guard members.count == 1, [.crim, .cor].contains(members[0].kind) else { return false }
    return (standings.ofKind[members[0].kind] ?? []).count == 1
  }

  private func pointName(_ point: String, of process: String, _ members: [ParallelProcess]) -> PointName {
    let isOnly = isOnlyCase(members)
    func name(_ words: String, _ link: String, isPlural: Bool = false) -> PointName {
      let rest = isOnly && link == "in" ? "" : " \(link) \(process)"
      return PointName(full: "the \(words)\(rest)", own: words, isPlural: isPlural)
    }
    switch point {
    case "family-contact":
      return PointName(
        full: "contact with the family for \(process)", own: "contact with the family", isPlural: false)
    case "interviews": return name("interviews", "for", isPlural: true)
    case "agency-report": return name("agency reports", "for", isPlural: true)
    case "report", "publication", "outcome": return name(point, "of")
    case WaitGraph.finish: return name("end", "of")
    case "no-charge": return name("decision not to charge", "in")
    case "inquest-opened": return name("opening of the inquest", "in")
    case "suspended": return name("suspension", "of")
    case "resumed": return name("resumption", "of")
    case "home-office-clearance": return name("Home Office clearance", "of")
    case "national-panel-copy": return name("copy to the national panel", "of")
    case "reporting-restriction-lifted": return name("lifting of the reporting restriction", "in")
    default: return name(point.spaced, "in")
    }
  }

  /// What a sentence calls the part that a wait holds up, with the people or agencies it is limited to.
  package func heldName(of wait: Wait, for processes: [ID]) -> PointName {
    let names = names(processes)
    let point = wait.part == .whole ? nil : pointName(wait.part.rawValue, of: names, [])
    guard let point else { return PointName(full: "the whole of \(names)", own: "work", isPlural: false) }
    guard !wait.of.isEmpty else { return point }
    let limit = self.names(wait.of)
    switch wait.part {
    case .familyContact:
      return PointName(full: "contact with \(limit) for \(names)", own: "contact", isPlural: false)
    case .interviews:
      let words = wait.of.count > 1 ? "interviews" : "interview"
      return PointName(
        full: "the \(words) with \(limit) for \(names)", own: words, isPlural: wait.of.count > 1)
    case .agencyReport:
      let words = wait.of.count > 1 ? "reports" : "report"
      return PointName(full: "the \(words) of \(limit) for \(names)", own: words, isPlural: wait.of.count > 1)
    default:
      return PointName(
        full: "\(point.full), as far as it concerns \(limit),", own: point.own, isPlural: point.isPlural)
    }
  }
}
