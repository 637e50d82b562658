extension Coverage {
  /// What the program checks beyond the paper's points.
  package static let besides: [CoverageBeside] = [
    CoverageBeside(
      ["barrier-ipcc", "barrier-regulatory"],
      restsOn:
        "the opening of 8.3, carried over; the quality markers of 2016: no process automatically takes priority"
    ),
    CoverageBeside(
      ["wait-on-not-proceeding", "date-impossible", "deadlock"],
      restsOn: "the logic of the file itself, with 3.1 and the opening of Appendix B"),
    CoverageBeside(["cross-border-lead-missing"], restsOn: "procedures of other areas: a local choice"),
    CoverageBeside(
      ["findings-contradict", "child-perpetrator-considered"], restsOn: "good practice; no paragraph says so"),
    CoverageBeside(
      ["qm-tor-parallel", "qm-no-precedence", "qm-family-court", "qm-civil-regulatory", "qm-delay-informed"],
      duties: ["qm-roles-understood"], labels: ["qm-police-cps-early"],
      restsOn:
        "the quality markers of 2016 on parallel processes; early talk with the police is sio-early-contact"),
    CoverageBeside(
      ["cps-timescale", "cps-witness", "cps-tor", "cps-disclosure", "cps-police-material"],
      duties: ["cps-key-decisions"], labels: ["cps-2019-successor"],
      restsOn:
        "the headings of the guide of 2014, whose text was not read; today the protocol that followed it"),
    CoverageBeside(
      [], labels: ["sar-coroner-ok", "sar-police-dhr-alert", "sar-areas-upfront"],
      restsOn:
        "local procedures for adults' reviews; answered by the rules on notices, liaison and joint decisions"),
    CoverageBeside(
      [], duties: ["rev-most-appropriate"], labels: ["joint-notify-form"],
      restsOn: "local protocols for joint reviews"),
    CoverageBeside(
      ["dhr-not-inquest"], duties: ["dhr-sections"],
      labels: ["mhh-independent", "dhr-family-advocate", "dhr-suicide", "psirf"],
      restsOn: "guidance on those kinds, as well known as the catalogue says; must-haves of `overlap joint`"),
    CoverageBeside(
      [
        "deadline-missed", "deadline-near", "coroner-not-suspended", "coroner-resumed-early",
        "unpublished-report-to-coroner", "owhr-excluded", "age-dhr", "age-sar", "age-scr",
        "complaint-should-be-parked", "complaint-parked-without-ground", "purpose-limited-information",
        "joint-publication-gates", "clearance-conditional", "improvement-notice-7-days",
        "protected-material-shared",
      ],
      duties: ["looked-after-notified"], restsOn: "the statute or guidance that each page names"),
    CoverageBeside(
      ["acceptance-unused", "acceptance-expired", "date-order", "superseded-version", "person-unused"],
      restsOn: "the case file's own order: data quality"),
  ]
}
