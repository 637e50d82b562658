/// Proceedings with proceedings, and with child death reviews.
extension Grounds {
  static let criminalAndCoroner = Grounds(
    Ground(
      "the coroner stands back while a homicide case runs", .verifiedGeneral,
      .verified(.coronersAndJusticeAct2009, "Sch. 1")),
    [
      .chronology: Ground(
        "the coroner may refuse to pass on what bears on criminal proceedings", .judgement,
        .verified(.coronersInquestsRules2013, "r. 15(d)")),
      .agencyReport: Ground(
        "the coroner may refuse to pass on what bears on criminal proceedings", .verifiedSpecific,
        .verified(.coronersInquestsRules2013, "r. 15(d)")),
      .familyContact: Ground(
        "the police's liaison officer and the coroner's officer work together", .judgement,
        .judgement("common practice")),
      .practitionerInterview: Ground(
        "the police supply statements to the coroner", .judgement, .judgement("common practice")),
      .report: Ground(
        "what the inquest finds may not contradict the criminal court", .verifiedSpecific,
        .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 8(5)")),
      .publication: Ground(
        "the inquest does not go on while the trial does", .verifiedSpecific,
        .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 8(2)")),
    ])

  static let criminalAndPoliceComplaint = Grounds(
    Ground(
      "what would prejudice a criminal case may be held back", .verifiedGeneral, in: .englandCurrent,
      .verified(.policeComplaintsRegulations2020, "regs. 11, 13, 14")
    ).or(
      Ground(
        "an investigation of the police's conduct may be suspended for a criminal case", .judgement,
        .verified(.policeComplaintsRegulations2012, "regs. 22, 23 (headings)"))),
    [
      .practitionerInterview: .noSource,
      .report: Ground(
        "such an investigation is combined only with others of its scheme", .verifiedSpecific,
        .verified(.policeComplaintsRegulations2012, "reg. 25 (heading)"),
        .verified(.policeComplaintsRegulations2020, "reg. 14")),
    ])

  static let criminalAndDisciplinary = Grounds(
    .noSource,
    [
      .chronology: Ground(
        "with the senior investigating officer's agreement", .judgement, .judgement("care for the evidence")),
      .practitionerInterview: Ground(
        "the employer waits for the senior investigating officer", .judgement,
        .judgement("care for the evidence")),
    ])

  static let criminalAndComplaint = Grounds(
    Ground(
      "a council sets a complaint aside where it would harm a criminal investigation or case",
      .verifiedGeneral, .verified(.representationsRegulations2006, "reg. 8(1)(c), (d)")),
    [
      .familyContact: Ground(
        "the person complaining is told in writing, with reasons", .verifiedSpecific,
        .verified(.representationsRegulations2006, "reg. 8(3)"))
    ])

  static let criminalAndChildDeath = Grounds(
    Ground(
      "police, health and social care respond together to a sudden death", .judgement,
      .secondary(.childDeathProcedures)),
    [
      .familyContact: Ground(
        "a joint visit to the home", .memory, .memory(.workingTogether2015),
        .memory(.childDeathReviewGuidance2018)),
      .publication: Ground(
        "the overview panel waits", .memory, .memory(.workingTogether2015),
        .memory(.childDeathReviewGuidance2018)),
    ])

  static let coronerAndPoliceComplaint = Grounds(
    Ground(
      "what the coroner holds, interested persons may ask for", .judgement,
      .verified(.coronersInquestsRules2013, "r. 13")),
    [
      .familyContact: Ground(
        "each owes the family notices of its own", .verifiedSpecific,
        .verified(.coronersInquestsRules2013, "r. 9"), .verified(.policeReformAct2002, "s. 21"))
    ])

  static let coronerAndDisciplinary = Grounds(
    Ground(
      "the coroner may require documents", .judgement, .verified(.coronersPowers2009, "Sch. 5, para. 1")))

  static let coronerAndComplaint = Grounds(
    Ground(
      "an inquest is a ground to set a complaint aside only where the person complaining goes to court",
      .judgement, .verified(.representationsRegulations2006, "reg. 8(1)(a)")))

  static let coronerAndChildDeath = Grounds(
    Ground(
      "the coroner gives those who review child deaths all the information held", .verifiedGeneral,
      .verified(.coronersInvestigationsRegulations2013, "reg. 24(2)"), .paper("8.4", "coroner")),
    [
      .familyContact: Ground(
        "the coroner's officer works with whoever sees the family for the child death review", .judgement,
        .judgement("common practice"))
    ])
}
