extension Coverage {
  static let appendixSections = [panelMember, actions, sources]

  private static let panelMember = CoverageSection(
    "Appendix A Panel member",
    [
      CoveragePoint("A.1", "speaks for the agency", duties: ["panel-role-known"]),
      CoveragePoint("A.2", "says what other processes there are"),
      CoveragePoint(
        "A.3", "helps with scope, analysis, draft and recommendations", duties: ["panel-shapes-scope"]),
      CoveragePoint("A.4", "names who writes the chronology"),
      CoveragePoint("A.5", "is the link for chronology and report"),
      CoveragePoint(
        "A.6", "says who knows the family in a way that helps",
        duties: ["connection-declared"]),
      CoveragePoint("A.7", "comes, or sends a briefed deputy or comments"),
      CoveragePoint("A.8", "reads beforehand and checks the facts", duties: ["meetings-prepared"]),
      CoveragePoint("A.9", "helps to set up interviews", duties: ["interviews-supported"]),
      CoveragePoint(
        "A.10", "helps to keep recommendations few", duties: ["recommendations-few"]),
      CoveragePoint(
        "A.11", "makes the action plan with partners", duties: ["action-plan-joint"]),
      CoveragePoint("A.12", "goes over the learning summary", duties: ["learning-summary-reviewed"]),
      CoveragePoint("A.13", "supports the communications plan", duties: ["communications-supported"]),
      CoveragePoint(
        "A.14", "sees that the agency's people hear the findings",
        duties: ["findings-disseminated"]),
      CoveragePoint(
        "A.15", "takes decisions back, and has actions done in time",
        duties: ["managers-sighted"], structure: "the table actions"),
      CoveragePoint("A.16", "keeps senior managers in the picture", duties: ["managers-sighted"]),
      CoveragePoint("A.17", "has senior managers sign what matters"),
      CoveragePoint(
        "A.18", "lets leaders see the final report",
        duties: ["stakeholders-sighted"]),
      CoveragePoint(
        "A.19", "brings communications leads in",
        duties: ["communications-supported"]),
      CoveragePoint("A.20", "who links an agency owes it the same"),
      CoveragePoint(
        "A.20.1–11", "the eleven things of which a linked agency hears, as in 6.3 to 6.13",
        duties: ["findings-disseminated"]
      ),
    ])

  private static let actions = CoverageSection(
    "Appendix B Actions",
    [
      CoveragePoint(
        "B.0", "quickly, and at nobody else's cost",
        duties: ["processes-spared"]),
      CoveragePoint("B.disc.1", "disciplinary matters are told to the panel"),
      CoveragePoint("B.crim.1", "the police tell the subgroup"),
      CoveragePoint(
        "B.crim.2", "reviewer, chair and panel know, and no interests conflict", duties: ["conflict-managed"]),
      CoveragePoint(
        "B.crim.3", "reviewer and investigating officer keep talking",
        duties: ["police-communication"]),
      CoveragePoint(
        "B.crim.4", "practitioners know what it means for statements"),
      CoveragePoint(
        "B.crim.5", "agencies know, and a lawyer says whose the information is"),
      CoveragePoint("B.crim.6", "the guide is really used", duties: ["guidance-in-use"]),
      CoveragePoint(
        "B.comp.1", "complaints: told, kept up to date, outcome",
        duties: ["complaint-duty-known"]),
      CoveragePoint(
        "B.comp.2", "early contact with the police complaints body"),
      CoveragePoint("B.comp.3", "its findings reach the reviewer"),
      CoveragePoint("B.prof.1", "the coroner is asked to tell the board"),
      CoveragePoint(
        "B.prof.2", "internal reviews are told, and their findings shared"),
      CoveragePoint(
        "B.prof.3", "the chair is told of professional reviews"),
      CoveragePoint(
        "B.prof.4", "talk with the other partnership",
        duties: ["partnership-communication"]),
      CoveragePoint("B.prof.5", "the guidance is really used", duties: ["guidance-in-use"]),
      CoveragePoint(
        "B.si.1", "incidents: told, kept up to date, outcome",
        duties: ["incident-duty-known"]),
      CoveragePoint("B.si.2", "the commissioner hears how it goes"),
      CoveragePoint(
        "B.si.3", "the report is shared, used again, and informs terms"),
      CoveragePoint("B.si.4", "mental health homicides: both bodies tell"),
    ])

  private static let sources = CoverageSection(
    "Appendix C Sources",
    [
      CoveragePoint("C.1", "police practice", structure: "the authorities of the rules"),
      CoveragePoint(
        "C.2", "the prosecutors' guide of 2014", duties: ["guidance-in-use"],
        structure: "the authorities of the rules"),
      CoveragePoint("C.3", "the police complaints body", structure: "the kind iopc"),
      CoveragePoint("C.4", "the serious incident framework", structure: "the kind si and its clocks"),
      CoveragePoint(
        "C.5", "critical incidents in children's social care",
        structure: "the kind csc"),
      CoveragePoint(
        "C.6", "incidents in youth justice", structure: "the kind cspi"),
      CoveragePoint("C.7", "adults' reviews", structure: "the kind sar"),
      CoveragePoint("C.8", "guidance on domestic homicides", structure: "the kind dhr and its must-haves"),
      CoveragePoint(
        "C.9", "the kinds of review side by side",
        structure: "the catalogue, what may be joint, and `overlap joint`"),
    ])
}
