extension Rule {
  /// An acceptance whose time is up while the finding is still there.
  static let acceptanceExpired = Rule(
    "acceptance-expired", family: .file, severity: .risk, binding: .goodPractice,
    statement: "An expired acceptance is reviewed.",
    why: "What was bearable for three months may not be for a year.",
    firesWhen: "the date of an acceptance has passed and the finding it names is there.",
    quietWhen: "the date is today or ahead, or the finding is gone.",
    task: "Review an acceptance that ran out",
    remedy: "Whoever accepted the finding to review it.",
    clearsWhen: "a later date is agreed, or the finding is gone",
    authority: [.judgement("data quality")],
    fires: [
      Example(
        "Accepted until 1 June, and still there on the 15th",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
          - {with: grandmother, by: dhr, on: 2015-05-11, about: notification}
        accepted:
          - {rule: family-multiple-contact, about: grandmother, by: CRAG chair, on: 2015-05-20, because: one visit was agreed, until: 2015-06-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Its date is still ahead",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
          - {with: grandmother, by: dhr, on: 2015-05-11, about: notification}
        accepted:
          - {rule: family-multiple-contact, about: grandmother, by: CRAG chair, on: 2015-05-20, because: one visit was agreed, until: 2015-09-01}
        """),
      Example(
        "The finding is gone",
        """
        accepted:
          - {rule: family-multiple-contact, about: grandmother, by: CRAG chair, on: 2015-05-20, because: one visit was agreed, until: 2015-06-01}
        """),
    ],
    // Found by `acceptanceFindings`, once every other rule has spoken.
    looksFor: { _ in [Found]() }, says: { found, _ in found })
}
