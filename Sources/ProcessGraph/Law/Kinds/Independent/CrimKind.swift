extension Kind {
  /// Criminal investigation and prosecution.
  static let crim = Kind(
    .crim, group: .independent, command: .independentBody,
    names: .unchanged(
      KindNames(
        "criminal investigation", nil, lead: "senior investigating officer", owner: "police")), ages: nil,
    purposeLimit: nil, pairs: .own, isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "To find out whether a crime was committed and, if so, to bring it before a court.",
      family:
        "The police may need to talk with you. A family liaison officer keeps you informed and can answer your "
        + "questions. Sometimes other processes wait before they talk with people about what happened, so that nothing "
        + "puts the evidence at risk.",
      practitioner:
        "The police may ask you for a statement. What you say or write for a review may be asked for in the "
        + "criminal case: before you speak to a review, it should be explained to you what that may mean.",
      outcome: "Whether somebody is charged; if so, a trial."), clocks: clocks,
    requirements: [], facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .crim, "custody-time-limit", to: "begin the trial of a person held in custody", period: .days(182),
      event: "the case is sent to the Crown Court", from: [.milestone("sent-to-crown-court")], .law,
      leeway: "the court may extend it", asks: .milestone("trial"), by: .named("the prosecution"),
      .memory(.custodyTimeLimits1987))
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, "Police powers and the law of evidence; the duties to record, keep and reveal material.",
      .memory(.criminalProcedureAndInvestigationsAct1996), .memory(.attorneyGeneralGuidelines)),
    Fact(
      .basis, "The police's professional practice on homicide.", .paper("8.2", "criminal proceedings"),
      .paper("Appendix C")),
    Fact(.trigger, "An offence is suspected.", .judgement("the ordinary law")),
    Fact(
      .decides, "The police investigate; the Crown Prosecution Service decides whether to charge.",
      .memory(.policePractice)),
    Fact(
      .leads, "The senior investigating officer.", .paper("8.2", "criminal proceedings, flow chart")),
    Fact(
      .needs, "Witnesses' evidence that nobody has coloured, and material that others hold.",
      .paper("7", "third paragraph"), .memory(.criminalProcedureAndInvestigationsAct1996)),
    Fact(.produces, "A charge or none; a trial, a verdict and a sentence.", .judgement("the ordinary law")),
    Fact(
      .recipients,
      "The officer makes early contact with the police's representative, which leads to a talk "
        + "with reviewer and panel about terms and information.",
      .paper("8.2", "criminal proceedings, flow chart")),
    Fact(
      .recipients, "The police representative tells the subgroup at the earliest opportunity.",
      .paper("Appendix B", "criminal, first point")),
    Fact(
      .family, "There may be strong reasons to hold contact back where evidence could be harmed.",
      .paper("7", "third paragraph")),
    Fact(.family, "A family liaison officer is the police's own channel.", .memory(.policePractice)),
    Fact(
      .practitioners,
      "Practitioners are told of the criminal process and of what it may mean for statements they have made "
        + "or will make.",
      .paper("Appendix B", "criminal, fourth point")),
    Fact(
      .information,
      "Material of a review is a third party's; a court may order it to be produced.",
      .memory(.attendanceOfWitnessesAct1965), .memory(.criminalProcedureAndInvestigationsAct1996)),
    Fact(
      .information, "The subgroup's lawyer advises who owns what agencies write.",
      .paper("Appendix B", "criminal, fifth point")),
    Fact(
      .information, "A protocol covers disclosure between criminal and care proceedings.",
      .memory(.familyDisclosureProtocol)),
    Fact(
      .joining,
      "Kept independent. Nobody with a conflict sits on the panel; reviewer and officer stay in contact "
        + "throughout.",
      .paper("Appendix B", "criminal, second and third points")),
    Fact(
      .childReview, "A review can go on beside it: the investigation is no bar to learning.",
      .paper("8.2", "criminal proceedings, first paragraph")),
    Fact(
      .childReview, in: .england2015,
      "The prosecutors' guide of 2014 sets out process, timescales, witnesses, terms of reference and the "
        + "sharing of material both ways.",
      .verified(.prosecutorsGuide2014, "contents"), .paper("8.2", "criminal proceedings, last point")),
    Fact(
      .childReview, in: .englandCurrent,
      "A protocol between prosecutors, police and safeguarding partners has taken the place of the guide of "
        + "2014.",
      .verified(.prosecutorsProtocol, "parties")),
  ]
}
