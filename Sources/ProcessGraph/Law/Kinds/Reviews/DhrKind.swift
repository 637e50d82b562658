extension Kind {
  /// Domestic homicide review, which is being renamed.
  static let dhr = Kind(
    .dhr, group: .multiAgencyReview, command: .agenciesTogether,
    names: .unchanged(
      KindNames(
        "domestic homicide review", "DHR", lead: "chair", owner: "Community Safety Partnership"),
      until: .domesticAbuseDeathReviews,
      then: KindNames(
        "domestic abuse related death review", "DARDR", lead: "chair", owner: "Community Safety Partnership")),
    ages: AgeGate(
      ages: 16...130, subject: "somebody of 16 or over",
      authority: [.verified(.domesticViolenceAct2004, "s. 9(1)")]), purposeLimit: nil, pairs: .own,
    isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To learn from a death that a partner, a relative or somebody in the household may have caused, so that others "
        + "can be protected.",
      family:
        "The chair would like to hear from you, and can put you in touch with an advocate who knows these reviews "
        + "and is there for you. You can say what you want the review to look at. Whether you take part, and how, is "
        + "up to you.",
      practitioner:
        "Your agency writes a report for it, and you may be asked what you knew and did. It is not part of "
        + "any disciplinary process.",
      outcome:
        "A report and a summary that do not name anyone. The partnership publishes them after the Home Office has "
        + "checked them."), clocks: clocks, requirements: requirements, facts: facts)

  private static let clocks: [Clock] = [
    Clock(
      .dhr, "age-of-deceased-min", to: "review the death of a person who was old enough", period: .age(16),
      event: "they died", from: [.death, .incident], .law, since: .homicideReviews,
      asks: .youngestAge, .verified(.domesticViolenceAct2004, "s. 9(1)")),
    Clock(
      .dhr, "decide", to: "decide whether to hold a review", period: .months(1),
      event: "the partnership becomes aware of the homicide", from: [.aware, .notified], .guidance,
      since: .homicideReviews, asks: .decide, .memory(.domesticHomicideGuidance)),
    Clock(
      .dhr, "complete", to: "finish the overview report", period: .months(6),
      event: "it is decided to hold the review", from: [.decided, .started], .guidance,
      leeway: "longer where panel and partnership agree", since: .homicideReviews, asks: .complete,
      .memory(.domesticHomicideGuidance)),
    Clock(
      .dhr, "copy-to-da-commissioner", in: .englandCurrent, to: "send the Domestic Abuse Commissioner a copy",
      period: .asSoonAsPracticable, event: "the report is complete", from: [.finished], .law,
      leeway: "as soon as reasonably practicable", asks: .notify(.domesticAbuseCommissioner),
      .verified(.domesticViolenceAct2004Amended, "s. 9(3B), (3C)")),
    Clock(
      .dhr, "no-publication-before", to: "publish", period: .gate,
      event: "the Home Office has cleared the report", from: [.milestone("home-office-clearance")], .guidance,
      asks: .notBefore(.publication), .secondary(.homicideProcedures)),
  ]

  private static let requirements: [Requirement] = [
    Requirement(
      "independent-chair", of: .dhr, "a chair independent of the agencies, who answers for the report",
      shownBy: .lead, .secondary(.homeOfficeLearning), .memory(.domesticHomicideGuidance)),
    Requirement(
      "domestic-abuse-specialist", of: .dhr, "a specialist in domestic abuse on the panel",
      shownBy: .panelMember(from: .voluntary), .memory(.domesticHomicideGuidance)),
    Requirement(
      "home-office-told", of: .dhr, "the Home Office told of the decision",
      shownBy: .notice(to: .homeOffice), .memory(.domesticHomicideGuidance)),
    Requirement(
      "home-office-clearance", of: .dhr, "the Home Office's clearance before publication",
      shownBy: .milestone("home-office-clearance"), .secondary(.homicideProcedures)),
    Requirement(
      "executive-summary", of: .dhr, "an executive summary, published with the overview report",
      shownBy: .document(.executiveSummary), .secondary(.homicideProcedures)),
    Requirement(
      "action-plan", of: .dhr, "an action plan", shownBy: .document(.actionPlan),
      .memory(.domesticHomicideGuidance)),
    Requirement(
      "family-advocate", of: .dhr, "an offer of specialist advocacy to the family",
      shownBy: .advocateOffered, .memory(.domesticHomicideGuidance)),
    Requirement(
      "family-sees-draft", of: .dhr, "a reading of the draft for the family",
      shownBy: .shownToFamily(.draftReport), .memory(.domesticHomicideGuidance)),
    Requirement(
      "commissioner-copy", of: .dhr, in: .englandCurrent,
      "a copy of the report for the Domestic Abuse Commissioner", shownBy: .ownerOnly,
      .verified(.domesticViolenceAct2004Amended, "s. 9(3B), (3C)")),
    Requirement(
      "secretary-of-state-copy", of: .dhr, in: .englandCurrent, once: .domesticAbuseDeathReviews,
      "a copy of the report for the Secretary of State", shownBy: .ownerOnly,
      .verified(.victimsAndPrisonersAct2024, "s. 19")),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis,
      "The Domestic Violence, Crime and Victims Act 2004, in force from 13 April 2011, and the Home "
        + "Office's statutory guidance.",
      .verified(.domesticViolenceAct2004, "s. 9"), .memory(.domesticHomicideGuidance)),
    Fact(
      .trigger,
      "A person of 16 or over has died, and violence, abuse or neglect by a relative, a partner or former "
        + "partner, or a member of the household has caused it or appears to have done.",
      .verified(.domesticViolenceAct2004, "s. 9(1)")),
    Fact(
      .trigger, in: .englandCurrent, "Guidance takes in deaths by suicide.", .secondary(.homicideProcedures)),
    Fact(
      .decides, "The community safety partnership answers for it; the police tell it of a death in writing.",
      .secondary(.homeOfficeLearning)),
    Fact(
      .decides, "The partnership's chair decides.", .memory(.domesticHomicideGuidance)),
    Fact(
      .decides, "The Secretary of State may direct a body to hold a review or take part in one.",
      .verified(.domesticViolenceAct2004, "s. 9(2)")),
    Fact(
      .decides, "The bodies that the Act lists must have regard to the statutory guidance.",
      .verified(.domesticViolenceAct2004, "s. 9(3)")),
    Fact(
      .leads,
      "An independent chair, who answers for the report even where somebody else writes it.",
      .secondary(.homeOfficeLearning)),
    Fact(
      .needs, "Agencies' chronologies and reports, and a specialist in domestic abuse on the panel.",
      .memory(.domesticHomicideGuidance)),
    Fact(
      .needs, "A health body's investigation of the incident is often used to shape the terms.",
      .paper("8.5", "second paragraph")),
    Fact(
      .produces, "An overview report and an executive summary, without names.",
      .secondary(.homicideProcedures)),
    Fact(.produces, "An action plan.", .memory(.domesticHomicideGuidance)),
    Fact(
      .recipients, "The Home Office is told of the decision.", .memory(.domesticHomicideGuidance)),
    Fact(
      .recipients, "A panel at the Home Office looks at the report's quality before it is published.",
      .secondary(.homicideProcedures)),
    Fact(
      .recipients, in: .englandCurrent,
      "The Domestic Abuse Commissioner has a copy as soon as can be after it is complete.",
      .verified(.domesticViolenceAct2004Amended, "s. 9(3B), (3C)")),
    Fact(
      .family,
      "Family and friends are at its centre: the chair makes contact, and specialist advocacy is offered.",
      .memory(.domesticHomicideGuidance)),
    Fact(
      .practitioners,
      "It takes no part in discipline; what suggests misconduct goes to the agency's own procedures.",
      .secondary(.homicideProcedures)),
    Fact(
      .information,
      "The chair agrees with the senior investigating officer when witnesses may be interviewed; the report may be "
        + "finished after the trial.",
      .memory(.domesticHomicideGuidance)),
    Fact(
      .publication, "On the partnership's website, once the Home Office has cleared it.",
      .secondary(.homicideProcedures)),
    Fact(
      .joining,
      "The partnership finds out what other reviews there are. For victims of 16 to 18, parts or all of them "
        + "may be commissioned together if what both require is met.",
      .paper("8.5", "second and third paragraphs")),
    Fact(
      .joining, "It does not ask how the victim died or who is to blame: coroner and court do.",
      .secondary(.homicideProcedures)),
    Fact(
      .childReview,
      "One death calls for both only at 16 or 17. Below that they meet where one incident has two subjects: a "
        + "parent and a child.",
      .verified(.domesticViolenceAct2004, "s. 9(1)")),
    Fact(
      .change, in: .englandCurrent,
      "Councils already say domestic abuse related death review, and a case file may: in law it is still a domestic "
        + "homicide review, under section 9.",
      .verified(.domesticViolenceAct2004, "s. 9"),
      .verified(.victimsAndPrisonersCommencement8, "whole instrument"),
      .verified(.victimsAndPrisonersCommencement9, "explanatory note"), .secondary(.homicideProcedures)),
    Fact(
      .change, in: .englandCurrent, since: Change.domesticAbuseDeathReviews.since,
      Change.domesticAbuseDeathReviews.text, .verified(.victimsAndPrisonersAct2024, "s. 19"),
      .verified(.victimsAndPrisonersCommencement8, "whole instrument"),
      .verified(.victimsAndPrisonersCommencement9, "explanatory note"), .memory(.domesticAbuseAct2021)),
  ]
}
