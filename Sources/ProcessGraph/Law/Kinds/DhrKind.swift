extension Kind {
  /// Domestic homicide review, which is being renamed.
  static let dhr = Kind(
    .dhr,
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
      .trigger, in: .englandCurrent, "Guidance takes in deaths by suicide.", .secondary(.localProcedures)),
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
      .produces, "An overview report and an executive summary, without names.", .secondary(.localProcedures)),
    Fact(.produces, "An action plan.", .memory(.domesticHomicideGuidance)),
    Fact(
      .recipients, "The Home Office hears of the decision.", .memory(.domesticHomicideGuidance)),
    Fact(
      .recipients, "A panel at the Home Office looks at the report's quality before it is published.",
      .secondary(.localProcedures)),
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
      .secondary(.localProcedures)),
    Fact(
      .information,
      "The chair agrees with the senior investigating officer when witnesses may be seen; the report may be "
        + "finished after the trial.",
      .memory(.domesticHomicideGuidance)),
    Fact(
      .publication, "On the partnership's website, once the Home Office has cleared it.",
      .secondary(.localProcedures)),
    Fact(
      .joining,
      "The partnership finds out what other reviews there are. For victims of 16 to 18, parts or all of them "
        + "may be commissioned together if what both require is met.",
      .paper("8.5", "second and third paragraphs")),
    Fact(
      .joining, "It does not ask how the victim died or who is to blame: coroner and court do.",
      .secondary(.localProcedures)),
    Fact(
      .childReview,
      "One death calls for both only at 16 or 17. Below that they meet where one incident has two subjects: a "
        + "parent and a child.",
      .verified(.domesticViolenceAct2004, "s. 9(1)")),
    Fact(
      .change, in: .englandCurrent,
      "Once in force, the new provision is for deaths that result from domestic abuse as the Domestic Abuse Act 2021 has "
        + "it, and the Secretary of State has the report too.",
      .verified(.victimsAndPrisonersAct2024, "s. 19")),
    Fact(
      .change, in: .englandCurrent,
      "Some councils already say domestic abuse related death review. The change in the law had not been "
        + "brought into force by the two commencement instruments of late 2025.",
      .verified(.victimsAndPrisonersAct2024, "s. 19"),
      .verified(.victimsAndPrisonersCommencement8, "whole instrument"),
      .verified(.victimsAndPrisonersCommencement9, "explanatory note"), .secondary(.localProcedures)))
}
