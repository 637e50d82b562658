/// Reviews with proceedings that answer to nobody's review.
extension Grounds {
  static let criminal = Grounds(
    .noSource,
    [
      .termsOfReference: Ground(
        "the senior investigating officer talks the terms over with reviewer and panel", .paperSpecific,
        .paper("8.2", "criminal proceedings, flow chart"),
        .verified(.prosecutorsGuide2014, "section 7 (heading)")),
      .chair: Ground(
        "nobody sits on both sides", .paperSpecific, .paper("Appendix B", "criminal, second point")),
      .panel: Ground(
        "another officer speaks for the police", .judgement, .paper("Appendix B", "criminal, second point")),
      .chronology: Ground(
        "by disclosure, as prosecutors' guidance provides", .memory, .memory(.prosecutorsGuide2014),
        .memory(.prosecutorsProtocol)),
      .agencyReport: Ground(
        "after advice on who owns the information", .paperSpecific,
        .paper("Appendix B", "criminal, fifth point"),
        .verified(.prosecutorsGuide2014, "section 8 (heading)")),
      .familyContact: Ground(
        "contact may have to wait where evidence could be harmed", .paperSpecific,
        .paper("7", "third paragraph")),
      .practitionerInterview: Ground(
        "witnesses are seen when police and prosecutors agree, and are warned", .paperSpecific,
        .paper("Appendix B", "criminal, fourth point"),
        .verified(.prosecutorsGuide2014, "section 6 (heading)")),
      .practitionerEvent: Ground(
        "witnesses would hear one another, so it is held when the police agree", .judgement,
        .judgement("care for the evidence")),
      .publication: Ground(
        "not while a court could be influenced", .judgement, .memory(.workingTogether2015),
        .memory(.workingTogether2023)),
      .actionPlan: Ground(
        "lessons are acted on early, at a time the police know of", .memory, .memory(.workingTogether2015),
        .memory(.workingTogether2023)),
    ])

  static let coroner = Grounds(
    .noSource,
    [
      .termsOfReference: Ground(
        "the coroner asks only who died, and how, when and where", .paperSpecific,
        .paper("8.4", "coroner, first paragraph")),
      .chair: .judicialOffice,
      .panel: .judicialOffice,
      .chronology: Ground(
        "what the coroner holds, interested persons may ask for", .verifiedSpecific,
        .verified(.coronersInquestsRules2013, "r. 13(2)(b)")),
      .agencyReport: Ground(
        "what the coroner holds, interested persons may ask for; the coroner may require it",
        .verifiedSpecific, .verified(.coronersInquestsRules2013, "r. 13(2)(b)"),
        .verified(.coronersPowers2009, "Sch. 5, para. 1")),
      .familyContact: Ground(
        "the coroner gives the family notices of the law's own", .verifiedSpecific,
        .verified(.coronersInquestsRules2013, "rr. 9, 10"), .paper("7", "second paragraph")),
      .practitionerInterview: Ground(
        "notes may be required by the coroner, and practitioners are told so", .judgement,
        .judgement("care for those who speak")),
      .report: Ground(
        "two reports; what a coroner may take from other inquiries does not name reviews", .judgement,
        .verified(.coronersInquestsRules2013, "r. 24")),
      .publication: Ground(
        "on a date settled with the coroner", .judgement, .judgement("courtesy to the court")),
      .actionPlan: Ground(
        "a report to prevent future deaths, where a child died, is copied to the board or its successor",
        .verifiedSpecific,
        .verified(.coronersInvestigationsRegulations2013, "reg. 28(4)(b)"),
        .paper("8.4", "coroner, second point")),
    ])

  static let policeComplaint = Grounds(
    Ground(
      "early contact, and findings that bear on the review are shared", .paperGeneral,
      .paper("8.3", "IPCC"), .paper("Appendix B", "complaints")),
    [
      .termsOfReference: Ground(
        "an early talk makes the two remits clear", .paperSpecific, .paper("8.3", "IPCC, second point")),
      .chair: Ground(
        "nobody sits on both sides, and an investigator stands clear of those investigated", .judgement,
        .paper("Appendix B", "criminal, second point")),
      .panel: Ground(
        "an officer under investigation does not sit on it", .judgement,
        .judgement("conflict of interest")),
      .practitionerInterview: Ground(
        "the evidence of witnesses must not be contaminated", .judgement, .judgement("care for the evidence")),
      .actionPlan: Ground(
        "its findings reach the reviewer where they bear on the review", .paperSpecific,
        .paper("8.3", "IPCC, third point")),
    ])

  static let childDeath = Grounds(
    Ground(
      "the review of child deaths finds cases for review, and is a process of its own", .verifiedGeneral,
      in: .england2015, .verified(.lscbRegulations2006, "reg. 6(1)(a)(i)"),
      .paper("8.4", "coroner, third point")
    ).or(
      Ground(
        "the review of child deaths informs learning, and is a process of its own", .paperGeneral,
        .paper("8.4", "coroner, third point"))),
    [
      .chronology: .forItsPurposeOnly,
      .agencyReport: .forItsPurposeOnly,
      .familyContact: Ground(
        "one plan for the family, with the key worker of the child death review", .paperSpecific,
        in: .englandCurrent, .paper("7", "second paragraph"), .memory(.childDeathReviewGuidance2018)
      ).or(
        Ground("one plan for the family", .paperSpecific, .paper("7", "second paragraph"))),
      .practitionerInterview: Ground(
        "with consent, and within the purpose the law gives it", .verifiedSpecific, in: .englandCurrent,
        .verified(.childrenAct2004Amended, "s. 16N(4)"), .paper("8.5", "sixth point")
      ).or(.notesWithConsent),
      .report: Ground(
        "child death reviews report in sum, not on one child", .verifiedSpecific, in: .englandCurrent,
        .verified(.childrenAct2004Amended, "s. 16M(6)")
      ).or(
        Ground(
          "child death reviews report once a year, in sum", .paperGeneral,
          .paper("8.4", "coroner, third point"))),
      .publication: Ground(
        "the panel closes its work when the review has ended", .judgement, .judgement("common practice")),
      .actionPlan: Ground(
        "reports to prevent deaths, and what is learned, go to both", .paperSpecific,
        .paper("8.4", "coroner, second and third points")),
    ])
}

extension Ground {
  static let judicialOffice = Ground(
    "a coroner is a judge", .judgement, .judgement("judicial independence"))
  /// In 2015 both were the board's work, and the limit on what it could require was not read.
  static let forItsPurposeOnly = Ground(
    "what was required by law may be used for that purpose only", .verifiedSpecific, in: .englandCurrent,
    .verified(.childrenAct2004Amended, "ss. 16H(4), 16N(4)")
  ).or(
    Ground(
      "what the board required by law served its own functions only", .memory, .memory(.childrenAct2004)))
}
