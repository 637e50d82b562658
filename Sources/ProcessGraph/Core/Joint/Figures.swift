/// What an arrangement of commissions asks from the as-of date on, and when the last of them could finish.
public struct Figures: Hashable, Sendable {
  public let familyContacts: Int
  public let practitionerInterviews: Int
  public let agencyReports: Int
  /// Also the number of final reports: each commission has one panel and makes one report.
  public let panels: Int
  public let requirementsWithoutOwner: Int
  package let latestFinish: ProjectedFinish

  package var finalReports: Int { panels }

  /// What options are sorted by, the first deciding: the family comes first.
  var order: [Int] {
    [
      familyContacts, practitionerInterviews, agencyReports, panels, latestFinish.rank,
      requirementsWithoutOwner,
    ]
  }

  /// The figures that are counts, with their keys in reports.
  package var counts: [(key: String, value: Int)] {
    [
      ("family-contacts", familyContacts), ("practitioner-interviews", practitionerInterviews),
      ("agency-reports", agencyReports), ("panels", panels), ("final-reports", finalReports),
      ("requirements-without-owner", requirementsWithoutOwner),
    ]
  }
}

/// Everything that the figures of an arrangement are counted from.
struct FigureCounts: Sendable {
  let commissioning: Commissioning
  let contacts, interviews, reports: Loads
  let needs: RequirementNeeds
  let finish: FinishProjection

  init(_ commissioning: Commissioning) {
    self.commissioning = commissioning
    contacts = commissioning.familyContacts
    interviews = commissioning.practitionerInterviews
    reports = commissioning.agencyReports
    needs = RequirementNeeds(commissioning)
    finish = FinishProjection(commissioning)
  }

  /// The figures of an arrangement.
  func figures(_ arrangement: Arrangement) -> Figures {
    Figures(
      familyContacts: contacts.count(arrangement), practitionerInterviews: interviews.count(arrangement),
      agencyReports: reports.count(arrangement), panels: arrangement.groups.count,
      requirementsWithoutOwner: arrangement.groups.reduce(0) { $0 + needs.uncovered(in: $1).count },
      latestFinish: arrangement.groups.reduce(.unknown) { $0.later(finish($1)) })
  }

  /// The same for every possible commission, as the solver needs it; the changes are counted against now.
  var table: GroupTable {
    let count = commissioning.candidates.count
    let contacts = contacts.table(count: count)
    let interviews = interviews.table(count: count)
    let reports = reports.table(count: count)
    let needs = needs.table(count: count)
    let now = commissioning.now
    return GroupTable(apart: commissioning.apart) { group in
      Score(
        sums: [contacts[group], interviews[group], reports[group], 1, needs[group]],
        finish: finish(group).rank, changes: Self.changes(group, from: now))
    }
  }

  /// What making a commission changes: pairs of candidates it brings together that are apart now, less pairs that it
  /// leaves together. Over a whole arrangement, with the pairs together now added, that is the number of pairs changed.
  private static func changes(_ group: Group, from now: Arrangement) -> Int {
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    let kept = now.groups.reduce(0) { $0 + pairs(($1 & group).nonzeroBitCount) }
    return pairs(group.nonzeroBitCount) - 2 * kept
  }
}
