extension Coverage {
  static let reviewSections = [professional, otherReviews, ownership]

  private static let otherReviews = CoverageSection(
    "8.5 Other formal reviews",
    [
      CoveragePoint(
        "8.5.1", "one incident can meet several sets of criteria", rules: ["joint-not-considered"],
        structure: "the kinds, and `overlap joint`"),
      CoveragePoint(
        "8.5.2", "what homicide review guidance holds", rules: ["joint-missing-must-have"],
        structure: "the catalogue"),
      CoveragePoint(
        "8.5.3", "the safety partnership asks what else is running", rules: ["other-review-unchecked"]),
      CoveragePoint(
        "8.5.4", "the health investigation informs terms of reference",
        rules: ["si-informs-dhr", "tor-informed-by-si"]),
      CoveragePoint("8.5.5", "victims of 16 to 18 come under several duties", rules: ["joint-1618"]),
      CoveragePoint(
        "8.5.6", "could all or part be commissioned as one?", rules: ["joint-not-considered", "joint-late"],
        structure: "`overlap joint`"),
      CoveragePoint(
        "8.5.7", "what results still meets what each side asks", rules: ["joint-missing-must-have"]),
      CoveragePoint(
        "8.5.8", "it has been combined, and linked where criteria were just missed",
        rules: ["linked-below-threshold"]),
      CoveragePoint("8.5.9", "adults' reviews have guidance too", structure: "the kind sar"),
      CoveragePoint(
        "8.5.10", "first point: the other partnership", rules: ["liaison-stale"],
        duties: ["partnership-communication"]),
      CoveragePoint(
        "8.5.11", "second point: panels that come later", rules: ["liaison-stale"],
        duties: ["partnership-communication"]),
      CoveragePoint(
        "8.5.12", "third point: families and others are told together",
        rules: ["family-notify-uncoordinated", "family-multiple-contact"], duties: ["key-parties-told"]),
      CoveragePoint(
        "8.5.13", "fourth point: a plan for the family, with a lead",
        rules: ["family-no-plan", "family-no-lead", "family-two-leads"]),
      CoveragePoint(
        "8.5.14", "fifth point: practitioners know what runs and what it means for them",
        rules: ["practitioner-not-told"], duties: ["practitioners-understand"]),
      CoveragePoint(
        "8.5.15", "sixth point: reviewers support each other", rules: ["findings-contradict"],
        duties: ["reviewers-supportive"]),
      CoveragePoint("8.5.16", "sixth point: they share their terms", rules: ["tor-not-shared"]),
      CoveragePoint(
        "8.5.17", "sixth point: nobody is asked twice for the same",
        rules: ["info-duplicate-request", "imr-duplicates-rca"]
      ),
      CoveragePoint(
        "8.5.18", "sixth point: one interview may serve both, if the person agrees",
        rules: [
          "interview-duplicate-avoidable", "interview-consent-not-asked", "interview-could-be-joint",
          "notes-shared-without-consent",
        ],
        information: ["interview-consent-refused"]),
      CoveragePoint("8.5.19", "seventh point: the guidance is really used", duties: ["guidance-in-use"]),
    ])

  private static let ownership = CoverageSection(
    "Ownership of reports and information (the second heading printed 8.2)",
    [
      CoveragePoint(
        "own.1", "whose a report is, and who sees it, is looked after", rules: ["legal-ownership-advice"],
        duties: ["sharing-managed"]),
      CoveragePoint(
        "own.2", "reports stay closed until they are published",
        rules: ["published-while-restricted", "draft-shared-wide"]),
      CoveragePoint(
        "own.3", "a report has many versions before the last", rules: ["document-version-live-twice"]),
      CoveragePoint("own.4", "those it touches are given no early copy", rules: ["draft-shared-wide"]),
      CoveragePoint(
        "own.5", "senior managers are, and should be", rules: ["signoff-missing", "draft-shared-wide"],
        structure: "shares with senior managers are exempt"),
      CoveragePoint(
        "own.6", "colleagues hear when the time is right", rules: ["colleagues-not-told"],
        duties: ["colleagues-told-in-time"]),
      CoveragePoint(
        "own.7", "where they do not agree, the council's lawyers are asked",
        rules: ["family-disagreement-unescalated"]),
    ])
}
