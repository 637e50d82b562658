extension Coverage {
  static let professional = CoverageSection(
    "8.4 Professional proceedings",
    [
      CoveragePoint(
        "8.4.1", "a coroner's process and its limits are its own", duties: ["coroner-relationship"],
        structure: "the kind cor"),
      CoveragePoint(
        "8.4.2", "the board hears of a child's death when the overview panel does",
        rules: ["notify-coroner-board"]),
      CoveragePoint("8.4.3", "reports to prevent deaths go round", rules: ["pfd-circulated"]),
      CoveragePoint(
        "8.4.4", "reviews feed the child death review and its yearly report",
        duties: ["child-death-contribution"]),
      CoveragePoint(
        "8.4.5", "what fits is shared with the reviewer", rules: ["pfd-circulated", "findings-shared"]),
      CoveragePoint(
        "8.4.6", "health bodies stay in touch with the safeguarding lead",
        rules: ["si-safeguarding-lead-liaison"]),
      CoveragePoint(
        "8.4.7", "a memorandum wherever there can be one", rules: ["mou-missing"], duties: ["si-memorandum"]),
      CoveragePoint("8.4.8", "an incident investigation holds no review up", rules: ["barrier-si"]),
      CoveragePoint(
        "8.4.9", "its analysis may stand for the agency's report",
        rules: ["imr-duplicates-rca", "rca-reuse-scope"]),
      CoveragePoint("8.4.10", "incidents: board and business unit are told", rules: ["notify-si-commence"]),
      CoveragePoint("8.4.11", "incidents: key findings reach the reviewer", rules: ["findings-shared"]),
      CoveragePoint(
        "8.4.12", "incidents: the agency's report grows out of the analysis",
        rules: ["imr-duplicates-rca", "rca-reuse-scope", "info-duplicate-request"]),
      CoveragePoint(
        "8.4.13", "incidents: the subgroup hears of them", rules: ["si-report-to-subgroup"],
        duties: ["si-learning-discussed"]),
      CoveragePoint(
        "8.4.14", "incidents: what was learned is passed on", rules: ["findings-shared"],
        duties: ["si-learning-discussed"]),
      CoveragePoint("8.4.15", "an agency's own review holds none up", rules: ["barrier-agency-review"]),
      CoveragePoint(
        "8.4.16", "agency reviews: the subgroup's representative is told", rules: ["notify-agency-review"]),
      CoveragePoint("8.4.17", "agency reviews: findings reach the reviewer", rules: ["findings-shared"]),
    ])
}
