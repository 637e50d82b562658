extension Coverage {
  static let openingSections = [context, process, methodology, panel, linking]

  private static let context = CoverageSection(
    "2 Context",
    [
      CoveragePoint(
        "2.1", "one subgroup watches over every serious case review",
        structure: "one case file and one panel paper for an incident"),
      CoveragePoint(
        "2.2", "the board reviews serious cases and advises on them"),
      CoveragePoint(
        "2.3", "a case is serious where abuse is known or suspected"),
      CoveragePoint("2.4", "and the child has died"),
      CoveragePoint(
        "2.5", "or was seriously harmed, and the way agencies worked together gives concern",
        duties: ["cross-border-lead"]),
      CoveragePoint(
        "2.6", "the subgroup follows a review from first to last and reports to the independent chair"),
      CoveragePoint(
        "2.7", "the board is told of it every year", duties: ["annual-report-listed"]),
    ])

  private static let process = CoverageSection(
    "3 Process",
    [
      CoveragePoint(
        "3.1", "reviews go as fast as they can",
        duties: ["reviewed-promptly"]),
      CoveragePoint(
        "3.2", "the welfare of staff and family is looked after",
        duties: ["staff-welfare"]),
      CoveragePoint(
        "3.3", "the independent chair is told of progress, timescale and themes"),
      CoveragePoint(
        "3.4", "reviewer and board meet in the business manager",
        duties: ["contact-route"]),
    ])

  private static let methodology = CoverageSection(
    "4 Methodology",
    [
      CoveragePoint(
        "4.1", "every agency gives a chronology and looks at itself; each review sets how far",
        duties: ["system-analysis"]),
      CoveragePoint(
        "4.2", "the approach fits the case and the reviewer suits it", duties: ["approach-fits"]),
      CoveragePoint(
        "4.3", "family and friends are heard", duties: ["family-contribution"]
      ),
      CoveragePoint(
        "4.4", "it is asked whether bringing practitioners together would help",
        duties: ["practitioner-event-considered"]),
      CoveragePoint("4.5", "the reasons for what was done are found", duties: ["reasons-addressed"]),
    ])

  private static let panel = CoverageSection(
    "5 Panel and its members",
    [
      CoveragePoint(
        "5.1", "reviewer and contributing agencies make up the panel",
        structure: "the columns panel, linked and contributors"),
      CoveragePoint(
        "5.2", "it helps to set scope and key questions",
        duties: ["panel-shapes-scope"]),
      CoveragePoint(
        "5.3", "its members speak for their agencies throughout",
        duties: ["panel-role-known"]),
      CoveragePoint(
        "5.4", "what is decided gets back to each agency",
        duties: ["managers-sighted"]),
      CoveragePoint(
        "5.5", "managers know how far it is and what is to be done", duties: ["managers-sighted"]),
      CoveragePoint("5.6", "senior managers put their name to what matters"),
      CoveragePoint(
        "5.7", "those who answer for an agency see the final report",
        duties: ["stakeholders-sighted"]),
      CoveragePoint("5.8", "communications leads join in the plan"),
      CoveragePoint("5.9", "contact goes by way of the business unit", duties: ["contact-route"]),
      CoveragePoint("5.10", "the role is described in an appendix", duties: ["panel-role-known"]),
    ])

  private static let linking = CoverageSection(
    "6 Linking to another agency",
    [
      CoveragePoint(
        "6.1", "agencies contribute that had to do with the person"),
      CoveragePoint(
        "6.2", "one that had little to do with it has a member who links it instead",
        structure: "the column linked"),
      CoveragePoint("6.3", "it is told of time frames"),
      CoveragePoint("6.4", "of what it must do"),
      CoveragePoint("6.5", "of the dates by which"),
      CoveragePoint("6.6", "of whatever changes"),
      CoveragePoint("6.7", "of drafts"),
      CoveragePoint("6.8", "of signing off the final report"),
      CoveragePoint("6.9", "of signing off the action plan"),
      CoveragePoint(
        "6.10", "of signing off the learning summary"),
      CoveragePoint(
        "6.11", "of spreading the findings among its people",
        duties: ["findings-disseminated"]),
      CoveragePoint("6.12", "of the communications plan"),
      CoveragePoint("6.13", "of when and how it is published"),
    ])
}
