/// One way to commission the candidates: which of them run as one, and what that comes to.
public struct JointOption: Sendable {
  /// The commissions, in the file's order of their first members.
  public let commissions: [JointCommission]
  public let figures: Figures
  /// Everybody whose part changes against now: family members, then practitioners, then agencies.
  package let changes: [PersonalChange]
  let arrangement: Arrangement

  /// `scr + dhr · sar`: the processes by their ids.
  public var name: String { commissions.map(\.name).joined(separator: " · ") }
}

/// A set of candidates run as one.
public struct JointCommission: Sendable {
  public let members: [ParallelProcess]
  package let finish: ProjectedFinish
  /// The requirements nobody secures, by id.
  package let requirementsWithoutOwner: [String]
  /// For each member with a deadline that the commission would pass: by how much.
  package let overruns: [Overrun]
  /// What the projected finish hangs on, nearest first: a line each.
  package let reasons: [String]
  /// Whether it can only come later than projected, because something it waits for has no date.
  package let isOpenEnded: Bool
  /// When it could finish once the other commissions are made too, where that is later.
  package let laterWithOthers: ProjectedFinish?
  package let agreements: [Agreement]

  public var isJoint: Bool { members.count > 1 }
  /// `scr + dhr`.
  public var name: String { members.map(\.id).joined(separator: " + ") }
}

/// By how many days a commission would pass the deadline of one of its members.
package struct Overrun: Sendable {
  package let process: ParallelProcess
  package let deadline: CaseDate
  /// The least, where only a month is known.
  package let days: Int
  /// The same if things stay as they are now; 0 where the deadline would be kept.
  package let daysNow: Int
}

/// What an option changes for one person or agency.
package struct PersonalChange: Sendable {
  package enum Matter: String, Word {
    case familyContacts = "family-contacts"
    case practitionerInterviews = "practitioner-interviews"
    case agencyReports = "agency-reports"
  }

  package let matter: Matter
  /// The person or agency.
  package let whom: ID
  package let now: Int
  package let then: Int
}

extension FigureCounts {
  /// An arrangement with everything that is said of it.
  func option(_ arrangement: Arrangement) -> JointOption {
    let now = commissioning.now
    let delays = DelayReasons(commissioning, arrangement)
    return JointOption(
      commissions: arrangement.groups.map { commission($0, now, delays) }, figures: figures(arrangement),
      changes: changes(arrangement, from: now), arrangement: arrangement)
  }

  private func commission(_ group: Group, _ now: Arrangement, _ delays: DelayReasons) -> JointCommission {
    let members = commissioning.members(of: group)
    let finish = finish(group)
    let withoutOwner = needs.uncovered(in: group)
    return JointCommission(
      members: members, finish: finish, requirementsWithoutOwner: withoutOwner,
      overruns: members.compactMap { overrun($0, finish, now) },
      reasons: delays.reasons(for: members, finish: finish), isOpenEnded: delays.isOpenEnded(members),
      laterWithOthers: delays.laterWithOthers(members, than: finish),
      agreements: commissioning.agreements(for: members, withoutOwner: withoutOwner))
  }

  private func overrun(_ process: ParallelProcess, _ finish: ProjectedFinish, _ now: Arrangement) -> Overrun?
  {
    guard let deadline = commissioning.graph.deadline(of: process), let date = finish.date else { return nil }
    let days = date.first - deadline.last
    guard days > 0 else { return nil }
    let current = now.group(of: commissioning.candidateOf[process.id]!)
    let before = self.finish(current).date.map { max(0, $0.first - deadline.last) } ?? 0
    return Overrun(process: process, deadline: deadline, days: days, daysNow: before)
  }

  private func changes(_ arrangement: Arrangement, from now: Arrangement) -> [PersonalChange] {
    let matters: [(PersonalChange.Matter, Loads)] = [
      (.familyContacts, contacts), (.practitionerInterviews, interviews), (.agencyReports, reports),
    ]
    return matters.flatMap { matter, loads in
      commissioning.graph.inOrder(loads.people).map { whom in
        PersonalChange(
          matter: matter, whom: whom, now: loads.count(now, of: whom),
          then: loads.count(arrangement, of: whom))
      }.filter { $0.now != $0.then }
    }
  }
}
