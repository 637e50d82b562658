extension Coverage {
  static let professional = CoverageSection(
    "8.4 Professional proceedings",
    [
      CoveragePoint(
        "8.4.1", "a coroner's process and its limits are its own", duties: ["coroner-relationship"],
        structure: "the kind cor"),
      CoveragePoint(
        "8.4.2", "the board is told of a child's death when the overview panel is"),
      CoveragePoint("8.4.3", "reports to prevent deaths go round"),
      CoveragePoint(
        "8.4.4", "reviews feed the child death review and its annual report",
        duties: ["child-death-contribution"]),
      CoveragePoint(
        "8.4.5", "what fits is shared with the reviewer"),
      CoveragePoint(
        "8.4.6", "health bodies stay in touch with the safeguarding lead"),
      CoveragePoint(
        "8.4.7", "a memorandum wherever there can be one", duties: ["si-memorandum"]),
      CoveragePoint("8.4.8", "an incident investigation holds no review up"),
      CoveragePoint(
        "8.4.9", "its analysis may stand for the agency's report"),
      CoveragePoint("8.4.10", "incidents: board and business unit are told"),
      CoveragePoint("8.4.11", "incidents: key findings reach the reviewer"),
      CoveragePoint(
        "8.4.12", "incidents: the agency's report grows out of the analysis"),
      CoveragePoint(
        "8.4.13", "incidents: the subgroup is told of them",
        duties: ["si-learning-discussed"]),
      CoveragePoint(
        "8.4.14", "incidents: what was learned is passed on",
        duties: ["si-learning-discussed"]),
      CoveragePoint("8.4.15", "an agency's own review holds none up"),
      CoveragePoint(
        "8.4.16", "agency reviews: the subgroup's representative is told"),
      CoveragePoint("8.4.17", "agency reviews: findings reach the reviewer"),
    ])
}
