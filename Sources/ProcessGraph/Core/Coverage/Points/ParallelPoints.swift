extension Coverage {
  static let parallelSections = [processes, disciplinary, criminal, complaints]

  private static let processes = CoverageSection(
    "8 Parallel processes",
    [
      CoveragePoint(
        "8.0", "the processes that may run beside a review are many", structure: "the kinds of the catalogue")
    ])

  private static let disciplinary = CoverageSection(
    "8.1 Disciplinary",
    [
      CoveragePoint(
        "8.1.1", "it stands apart, and holds no review up",
        duties: ["disciplinary-kept-separate"]),
      CoveragePoint(
        "8.1.2", "it may keep a reviewer from a practitioner"),
      CoveragePoint("8.1.3", "it may hold one agency's report"),
      CoveragePoint(
        "8.1.4", "agencies say that it has begun, and how it goes on"),
    ])

  private static let criminal = CoverageSection(
    "8.2 Criminal (the first heading printed 8.2)",
    [
      CoveragePoint(
        "8.2.1", "an investigation does not keep a review from learning"),
      CoveragePoint("8.2.2", "where police practice is set out", structure: "the authorities of the rules"),
      CoveragePoint(
        "8.2.3", "a guide of 2014 helps the two to run side by side",
        duties: ["guidance-in-use", "cps-key-decisions"]),
      CoveragePoint(
        "8.2.4", "when members of the family may be interviewed"),
      CoveragePoint("8.2.5", "the guide on timescales"),
      CoveragePoint(
        "8.2.6", "the guide on possible witnesses"),
      CoveragePoint(
        "8.2.7", "the guide on terms of reference"),
      CoveragePoint(
        "8.2.8", "the guide on disclosing and sharing what a review produces"),
      CoveragePoint(
        "8.2.9", "the senior investigating officer gets in touch early"),
      CoveragePoint(
        "8.2.10", "talk that is quick, goes on, and helps both",
        duties: ["police-communication"]),
      CoveragePoint("8.2.11", "the guide is really used", duties: ["guidance-in-use"]),
    ])

  private static let complaints = CoverageSection(
    "8.3 Complaints",
    [
      CoveragePoint("8.3.1", "a complaint stands apart and slows nothing"),
      CoveragePoint(
        "8.3.2", "a review settles no complaints, and all know it"),
      CoveragePoint(
        "8.3.3", "terms of reference leave complaints aside",
        duties: ["terms-understood"]),
      CoveragePoint(
        "8.3.4", "families know what to expect, and how to complain",
        duties: ["complaint-route-explained", "remit-explained"]),
      CoveragePoint(
        "8.3.5", "the police complaints body answers to nobody",
        structure: "the kind iopc"),
      CoveragePoint(
        "8.3.6", "the police representative tells the subgroup"),
      CoveragePoint(
        "8.3.7", "early contact settles remit, timescales and who is affected"),
      CoveragePoint("8.3.8", "what it finds reaches the reviewer"),
    ])
}
