extension Rule {
  /// An acceptance that hides nothing.
  static let acceptanceUnused = Rule(
    "acceptance-unused", family: .file, severity: .advice, binding: .goodPractice,
    statement: "An acceptance that matches no finding should go.",
    why: "An acceptance left behind would hide the same finding, unseen, if it came back.",
    firesWhen: "an acceptance in force names a rule and ids for which there is no finding at the as-of date.",
    quietWhen:
      "its review date has passed: the finding, if there is one, is then back by itself.",
    task: "Remove or correct an acceptance nobody needs",
    remedy: "Remove the acceptance, or correct its rule or its ids.",
    clearsWhen: "the row is removed or matches a finding",
    authority: [.judgement("data quality")],
    fires: [
      Example(
        "A finding that is no longer there",
        """
        accepted:
          - {rule: family-multiple-contact, about: grandmother, by: CRAG chair, on: 2015-06-01, because: one visit was agreed, until: 2015-09-01}  # ↓
        """)
    ],
    quiet: [
      Example(
        "The finding is there",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: notification}
          - {with: grandmother, by: dhr, on: 2015-05-11, about: notification}
        accepted:
          - {rule: family-multiple-contact, about: grandmother, by: CRAG chair, on: 2015-06-01, because: one visit was agreed, until: 2015-09-01}
        """),
      Example(
        "It has run out",
        """
        accepted:
          - {rule: family-multiple-contact, about: grandmother, by: CRAG chair, on: 2015-05-01, because: one visit was agreed, until: 2015-06-01}
        """),
    ],
    // Found by `acceptanceFindings`, once every other rule has spoken.
    looksFor: { _ in [Found]() }, says: { found, _ in found })
}
