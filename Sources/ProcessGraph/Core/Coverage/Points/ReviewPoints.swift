extension Coverage {
  static let reviewSections = [professional, otherReviews, ownership]

  private static let otherReviews = CoverageSection(
    "8.5 Other formal reviews",
    [
      CoveragePoint(
        "8.5.1", "one incident can meet several sets of criteria",
        structure: "the kinds, and `overlap joint`"),
      CoveragePoint(
        "8.5.2", "what homicide review guidance holds",
        structure: "the catalogue"),
      CoveragePoint(
        "8.5.3", "the safety partnership asks what else is running"),
      CoveragePoint(
        "8.5.4", "the health investigation informs terms of reference"),
      CoveragePoint("8.5.5", "victims of 16 to 18 come under several duties"),
      CoveragePoint(
        "8.5.6", "could all or part be commissioned as one?",
        structure: "`overlap joint`"),
      CoveragePoint(
        "8.5.7", "what results still meets what each side asks"),
      CoveragePoint(
        "8.5.8", "it has been combined, and linked where criteria were just missed"),
      CoveragePoint("8.5.9", "adults' reviews have guidance too", structure: "the kind sar"),
      CoveragePoint(
        "8.5.10", "first point: the other partnership",
        duties: ["partnership-communication"]),
      CoveragePoint(
        "8.5.11", "second point: panels that come later",
        duties: ["partnership-communication"]),
      CoveragePoint(
        "8.5.12", "third point: families and others are told together", duties: ["key-parties-told"]),
      CoveragePoint(
        "8.5.13", "fourth point: a plan for the family, with a lead"),
      CoveragePoint(
        "8.5.14", "fifth point: practitioners know what runs and what it means for them",
        duties: ["practitioners-understand"]),
      CoveragePoint(
        "8.5.15", "sixth point: reviewers support each other",
        duties: ["reviewers-supportive"]),
      CoveragePoint("8.5.16", "sixth point: they share their terms"),
      CoveragePoint(
        "8.5.17", "sixth point: nobody is asked twice for the same"
      ),
      CoveragePoint(
        "8.5.18", "sixth point: one interview may serve both, if the person agrees",
        information: ["interview-consent-refused"]),
      CoveragePoint("8.5.19", "seventh point: the guidance is really used", duties: ["guidance-in-use"]),
    ])

  private static let ownership = CoverageSection(
    "Ownership of reports and information (the second heading printed 8.2)",
    [
      CoveragePoint(
        "own.1", "whose a report is, and who sees it, is looked after",
        duties: ["sharing-managed"]),
      CoveragePoint(
        "own.2", "reports stay closed until they are published"),
      CoveragePoint(
        "own.3", "a report has many versions before the last"),
      CoveragePoint("own.4", "those it touches are given no early copy"),
      CoveragePoint(
        "own.5", "senior managers are, and should be",
        structure: "shares with senior managers are exempt"),
      CoveragePoint(
        "own.6", "colleagues hear when the time is right",
        duties: ["colleagues-told-in-time"]),
      CoveragePoint(
        "own.7", "where they do not agree, the council's lawyers are asked"),
    ])
}
