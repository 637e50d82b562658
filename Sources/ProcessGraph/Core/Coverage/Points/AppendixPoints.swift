extension Coverage {
  static let appendixSections = [panelMember, actions, sources]

  private static let panelMember = CoverageSection(
    "Appendix A Panel member",
    [
      CoveragePoint("A.1", "speaks for the agency", duties: ["panel-role-known"]),
      CoveragePoint("A.2", "says what other processes there are", rules: ["panel-member-declare"]),
      CoveragePoint(
        "A.3", "helps with scope, analysis, draft and recommendations", duties: ["panel-shapes-scope"]),
      CoveragePoint("A.4", "names who writes the chronology", rules: ["no-agency-chronology"]),
      CoveragePoint("A.5", "is the link for chronology and report", rules: ["no-agency-chronology"]),
      CoveragePoint(
        "A.6", "says who knows the family in a way that helps", rules: ["panel-conflict-of-interest"],
        duties: ["connection-declared"]),
      CoveragePoint("A.7", "comes, or sends a briefed deputy or comments", rules: ["panel-absence"]),
      CoveragePoint("A.8", "reads beforehand and checks the facts", duties: ["meetings-prepared"]),
      CoveragePoint("A.9", "helps to set up interviews", duties: ["interviews-supported"]),
      CoveragePoint(
        "A.10", "helps to keep recommendations few",
        rules: ["recommendation-repeated", "recommendations-contradict"], duties: ["recommendations-few"]),
      CoveragePoint(
        "A.11", "makes the action plan with partners",
        rules: ["recommendation-unanswered", "recommendation-overdue"], duties: ["action-plan-joint"]),
      CoveragePoint("A.12", "goes over the learning summary", duties: ["learning-summary-reviewed"]),
      CoveragePoint("A.13", "supports the communications plan", duties: ["communications-supported"]),
      CoveragePoint(
        "A.14", "sees that the agency's people hear the findings", rules: ["colleagues-not-told"],
        duties: ["findings-disseminated"]),
      CoveragePoint(
        "A.15", "takes decisions back, and has actions done in time",
        rules: ["link-incomplete", "actions-overdue"],
        duties: ["managers-sighted"], structure: "the table actions"),
      CoveragePoint("A.16", "keeps senior managers in the picture", duties: ["managers-sighted"]),
      CoveragePoint("A.17", "has senior managers sign what matters", rules: ["signoff-missing"]),
      CoveragePoint(
        "A.18", "lets leaders see the final report", rules: ["signoff-missing"],
        duties: ["stakeholders-sighted"]),
      CoveragePoint(
        "A.19", "brings communications leads in", rules: ["comms-lead-missing"],
        duties: ["communications-supported"]),
      CoveragePoint("A.20", "who links an agency owes it the same", rules: ["link-incomplete"]),
      CoveragePoint(
        "A.20.1–11", "the eleven things of which a linked agency hears, as in 6.3 to 6.13",
        rules: ["link-incomplete", "signoff-missing", "comms-lead-missing"], duties: ["findings-disseminated"]
      ),
    ])

  private static let actions = CoverageSection(
    "Appendix B Actions",
    [
      CoveragePoint(
        "B.0", "quickly, and at nobody else's cost",
        rules: ["deadlock", "wait-unreasoned", "wait-review-overdue", "wait-on-finished"],
        duties: ["processes-spared"]),
      CoveragePoint("B.disc.1", "disciplinary matters are told to the panel", rules: ["notify-disciplinary"]),
      CoveragePoint("B.crim.1", "the police tell the subgroup", rules: ["notify-criminal-police"]),
      CoveragePoint(
        "B.crim.2", "reviewer, chair and panel know, and no interests conflict",
        rules: ["notify-reviewer-criminal", "panel-conflict-of-interest"], duties: ["conflict-managed"]),
      CoveragePoint(
        "B.crim.3", "reviewer and investigating officer keep talking", rules: ["liaison-stale"],
        duties: ["police-communication"]),
      CoveragePoint(
        "B.crim.4", "practitioners know what it means for statements",
        rules: ["practitioner-not-told-criminal"]),
      CoveragePoint(
        "B.crim.5", "agencies know, and a lawyer says whose the information is",
        rules: ["agencies-told-criminal", "legal-ownership-advice", "notes-shared-without-consent"]),
      CoveragePoint("B.crim.6", "the guide is really used", duties: ["guidance-in-use"]),
      CoveragePoint(
        "B.comp.1", "complaints: told, kept up to date, outcome", rules: ["notify-complaint"],
        duties: ["complaint-duty-known"]),
      CoveragePoint(
        "B.comp.2", "early contact with the police complaints body", rules: ["ipcc-early-contact"]),
      CoveragePoint("B.comp.3", "its findings reach the reviewer", rules: ["findings-shared"]),
      CoveragePoint("B.prof.1", "the coroner is asked to tell the board", rules: ["notify-coroner-board"]),
      CoveragePoint(
        "B.prof.2", "internal reviews are told, and their findings shared",
        rules: ["notify-agency-review", "notify-si-commence", "findings-shared"]),
      CoveragePoint(
        "B.prof.3", "the chair hears of professional reviews", rules: ["notify-professional-review"]),
      CoveragePoint(
        "B.prof.4", "talk with the other partnership", rules: ["liaison-stale"],
        duties: ["partnership-communication"]),
      CoveragePoint("B.prof.5", "the guidance is really used", duties: ["guidance-in-use"]),
      CoveragePoint(
        "B.si.1", "incidents: told, kept up to date, outcome", rules: ["si-report-to-subgroup"],
        duties: ["incident-duty-known"]),
      CoveragePoint("B.si.2", "the commissioner hears how it goes", rules: ["si-commissioner-informed"]),
      CoveragePoint(
        "B.si.3", "the report is shared, used again, and informs terms",
        rules: [
          "imr-duplicates-rca", "rca-reuse-scope", "info-duplicate-request", "tor-informed-by-si",
          "findings-shared",
        ]),
      CoveragePoint("B.si.4", "mental health homicides: both bodies tell", rules: ["notify-mhh"]),
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
        "C.5", "critical incidents in children's social care", rules: ["notify-agency-review"],
        structure: "the kind csc"),
      CoveragePoint(
        "C.6", "incidents in youth justice", rules: ["notify-agency-review"], structure: "the kind cspi"),
      CoveragePoint("C.7", "adults' reviews", structure: "the kind sar"),
      CoveragePoint("C.8", "guidance on domestic homicides", structure: "the kind dhr and its must-haves"),
      CoveragePoint(
        "C.9", "the kinds of review side by side",
        structure: "the catalogue, what may be joint, and `overlap joint`"),
    ])
}
