extension Kind {
  /// What law and guidance say of the review of a child, then and now.
  static let scrFacts: [Fact] = [
    Fact(
      .basis, in: .england2015,
      "The Children Act 2004 and the regulations on safeguarding children boards, with Working Together.",
      .verified(.childrenAct2004, "ss. 13, 14"), .verified(.lscbRegulations2006, "reg. 5(1)(e), (2)"),
      .memory(.workingTogether2015)),
    Fact(
      .basis, in: .englandCurrent, "The Children Act 2004 as amended, and the regulations of 2018.",
      .verified(.childrenAct2004Amended, "ss. 16B, 16C, 16F–16H"),
      .verified(.practiceReviewRegulations2018, "regs. 11–17"), .secondary(.workingTogether2023),
      .secondary(.nationalPanelGuidance)),
    Fact(
      .trigger, in: .england2015,
      "A child has been abused or neglected, or may have been, and has died; or was seriously harmed, and "
        + "how agencies worked together gives cause for concern. A death needs no such concern.",
      .verified(.lscbRegulations2006, "reg. 5(2)"), .paper("2", "second paragraph")),
    Fact(
      .trigger, in: .englandCurrent,
      "The council tells the national panel when it knows or suspects abuse or neglect and a child has died "
        + "or is seriously harmed, in its area or, for a child who lives there, outside England.",
      .verified(.childrenAct2004Amended, "s. 16C(1)")),
    Fact(
      .trigger, in: .englandCurrent,
      "Whether to hold a review is for the partners to judge, by criteria they must have regard to.",
      .verified(.childrenAct2004Amended, "s. 16F(1)(b)"), .verified(.practiceReviewRegulations2018, "reg. 11")
    ),
    Fact(
      .decides, in: .england2015,
      "The board's independent chair. The subgroup then settles the approach and appoints the reviewer.",
      .paper("4", "second point"), .memory(.workingTogether2015)),
    Fact(
      .decides, in: .englandCurrent,
      "The safeguarding partners together: council, integrated care board and police.",
      .verified(.childrenAct2004Amended, "s. 16F")),
    Fact(
      .decides, in: .englandCurrent,
      "The partners see that the review makes progress and is of good quality, and look at it at regular intervals.",
      .verified(.childrenAct2004Amended, "s. 16F(3)"), .verified(.practiceReviewRegulations2018, "reg. 14")),
    Fact(
      .leads, in: .england2015, "A suitable reviewer, who is also called the overview author.",
      .paper("4", "second point"), .paper("7", "third paragraph")),
    Fact(
      .leads, in: .england2015, "The reviewer is independent of the board and of the agencies.",
      .memory(.workingTogether2015)),
    Fact(
      .leads, in: .englandCurrent,
      "A reviewer whom the partners appoint, and may remove at any time before publication.",
      .verified(.practiceReviewRegulations2018, "regs. 12, 13")),
    Fact(
      .leads, in: .englandCurrent,
      "Independence is asked for in guidance; the regulations do not ask for it.",
      .memory(.workingTogether2023)),
    Fact(
      .needs, "A chronology and an account of its own work from every agency, as far as the review asks.",
      .paper("4", "first point")),
    Fact(
      .needs, in: .england2015,
      "A health body's root cause analysis of the same incident may stand for its report.",
      .paper("8.4", "serious incidents, second paragraph")),
    Fact(
      .needs, in: .englandCurrent,
      "A health body's learning response to the same incident may stand for its report, if it answers what the review "
        + "asks.",
      .judgement("the paper speaks of root cause analyses")),
    Fact(
      .needs, in: .englandCurrent, "Information that the partners may require by law, and a court enforce.",
      .verified(.childrenAct2004Amended, "s. 16H")),
    Fact(
      .produces, "A report, an action plan, a summary of what is learned, and a plan for communications.",
      .paper("5", "third paragraph"), .paper("Appendix A", "points 11 to 13")),
    Fact(
      .produces, in: .englandCurrent,
      "The report sums up the improvements needed and analyses the underlying reasons.",
      .verified(.practiceReviewRegulations2018, "reg. 15")),
    Fact(
      .recipients, in: .england2015,
      "The inspectorate, the Department for Education and the national panel are told of the decision and have "
        + "the report before it is published.",
      .memory(.workingTogether2015)),
    Fact(
      .recipients, in: .england2015,
      "The National Panel of Independent Experts advises on whether to begin, and on publishing.",
      .memory(.workingTogether2015)),
    Fact(
      .recipients, in: .england2015, "The board has a report on reviews every year.",
      .paper("2", "last paragraph")),
    Fact(
      .recipients, in: .englandCurrent,
      "The Secretary of State and the national panel have the report at least seven days before publication.",
      .verified(.practiceReviewRegulations2018, "reg. 16")),
    Fact(
      .recipients, in: .englandCurrent,
      "The Secretary of State and the inspectorate also hear when a child in care dies, whatever the cause.",
      .secondary(.workingTogether2023)),
    Fact(
      .family, "Family and friends contribute. One plan for contact, with a lead, is agreed across agencies.",
      .paper("4", "third point"), .paper("7", "first paragraph")),
    Fact(
      .family,
      "The overview author settles when the family is contacted and by whom, with the leads of the other "
        + "processes and the police.",
      .paper("7", "third paragraph")),
    Fact(
      .practitioners,
      "One interview may serve two reviews where the practitioner agrees to the notes being used by both.",
      .paper("8.5", "sixth point")),
    Fact(
      .practitioners,
      "Whether an event for frontline practitioners would help is considered; panel members help to set up interviews.",
      .paper("4", "fourth point"), .paper("Appendix A", "point 9")),
    Fact(
      .practitioners, "Practitioners need not fear blame for what they did in good faith.",
      .memory(.workingTogether2015), .memory(.workingTogether2023)),
    Fact(
      .information, in: .england2015,
      "In a criminal case the review's material is material held by a third party.",
      .verified(.prosecutorsGuide2014, "section 8 (heading)")),
    Fact(
      .information, in: .englandCurrent,
      "In a criminal case the review's material is material held by a third party; a protocol covers what police and "
        + "prosecutors disclose.",
      .verified(.prosecutorsProtocol, "aims")),
    Fact(
      .information, in: .england2015,
      "What the board could require by law, it could use for its own functions only.",
      .memory(.childrenAct2004)),
    Fact(
      .information, in: .englandCurrent,
      "What the partners require by law must be given, and may be used for its purpose only.",
      .verified(.childrenAct2004Amended, "s. 16H(4)")),
    Fact(.publication, in: .england2015, "Published.", .memory(.workingTogether2015)),
    Fact(
      .publication, "Confidential until then; early drafts are not passed round.",
      .paper("Ownership of reports", "second paragraph")),
    Fact(
      .publication, in: .englandCurrent,
      "Published, unless that would be wrong: then what is said of improvements is published.",
      .verified(.childrenAct2004Amended, "s. 16F(4), (5)")),
    Fact(
      .joining,
      "Some or all of it may be commissioned with a domestic or mental health homicide review, if what both "
        + "require is met.",
      .paper("8.5", "third paragraph")),
    Fact(
      .joining, "It never shares its subject with a safeguarding adults review: a child is under 18.",
      .verified(.lscbRegulations2006, "reg. 5"), .verified(.childrenAct2004Amended, "s. 16B(9)"),
      .secondary(.localProcedures)),
    Fact(
      .joining, "No process ranks above another of itself, though a court may order what binds the review.",
      .verified(.qualityMarkers2016, "parallel processes")),
    Fact(
      .childReview, "This is the review of a child.", .paper("2", "first paragraph")),
    Fact(
      .change,
      "Boards were abolished and the move to the new partners was over on 29 September 2019: no serious case "
        + "review has begun since, and the local child safeguarding practice review is held instead.",
      .verified(.childrenAndSocialWorkAct2017, "s. 30"), .secondary(.formerProcedures)),
  ]
}
