extension Kind {
  /// Coroner's investigation and inquest.
  static let cor = Kind(
    .cor,
    Fact(
      .basis, "The Coroners and Justice Act 2009, with the regulations and the rules of 2013.",
      .verified(.coronersInvestigationsRegulations2013, "regs. 12–29"),
      .verified(.coronersInquestsRules2013, "rr. 5–34"), .memory(.coronersAndJusticeAct2009)),
    Fact(
      .trigger,
      "A death was violent or unnatural, or its cause is unknown, or it was in custody or other "
        + "state detention.",
      .verified(.coronersInquestsRules2013, "explanatory note")),
    Fact(.decides, "The senior coroner for the area.", .memory(.coronersAndJusticeAct2009)),
    Fact(
      .leads, "The coroner, who is a judge. The coroner's officer is who others talk to.",
      .memory(.coronersAndJusticeAct2009)),
    Fact(
      .needs, "Whatever bears on the death; the coroner may require documents and evidence.",
      .memory(.coronersAndJusticeAct2009)),
    Fact(
      .needs, "Where homicide is suspected, the chief officer's view on who examines the body.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 12")),
    Fact(
      .needs, "Material from the examination of the body is kept.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 15")),
    Fact(
      .needs, "What an inquiry has found may be admitted; the rule does not speak of reviews.",
      .verified(.coronersInquestsRules2013, "r. 24")),
    Fact(
      .produces, "An answer to who died, and how, when and where.",
      .paper("8.4", "coroner, first paragraph"), .verified(.coronersInquestsRules2013, "r. 23")),
    Fact(
      .produces,
      "A report to prevent future deaths where it is called for, once the evidence has been "
        + "considered; whoever it is addressed to answers with action and a timetable, or reasons for none.",
      .verified(.coronersInvestigationsRegulations2013, "regs. 28(3), 29(3)")),
    Fact(
      .recipients,
      "Those who review child deaths hear within three days, with all the coroner knows, when a "
        + "person under 18 has died.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 24(1), (2)")),
    Fact(
      .recipients, in: .england2015,
      "A report to prevent deaths is copied to the board where the person was under 18, and to the Chief "
        + "Coroner.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 28(4)(b), (5)")),
    Fact(
      .recipients, in: .englandCurrent,
      "A report to prevent deaths is copied to the Chief Coroner and, where the person was under 18, to the board by the "
        + "regulations as made; today's recipient was not read.",
      .verified(.coronersInvestigationsRegulations2013, "reg. 28(4)(b), (5)")),
    Fact(
      .family,
      "Notices of its own to the next of kin: that the investigation has begun; of a hearing and of any "
        + "change, within a week; and of the reasons where a body is kept beyond 28 days.",
      .verified(.coronersInvestigationsRegulations2013, "regs. 6, 20"),
      .verified(.coronersInquestsRules2013, "rr. 9, 10")),
    Fact(
      .practitioners, "A witness need not answer what would incriminate them.",
      .verified(.coronersInquestsRules2013, "r. 22")),
    Fact(
      .information,
      "Interested persons may have what the coroner holds, and that includes any report given to the coroner: "
        + "a draft given in confidence may reach the family and others.",
      .verified(.coronersInquestsRules2013, "r. 13(2)(b)")),
    Fact(
      .information,
      "The coroner may refuse, as where criminal proceedings are concerned or the author's consent cannot "
        + "reasonably be had.",
      .verified(.coronersInquestsRules2013, "r. 15")),
    Fact(.publication, "Inquests are heard in public.", .memory(.coronersInquestsRules2013)),
    Fact(
      .joining,
      "Independent. It is suspended when somebody is charged with homicide, and not resumed while the trial "
        + "goes on unless the prosecutor has no objection.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, paras. 2(1), (2), 8(2), (3)")),
    Fact(
      .joining,
      "Before any charge the prosecuting authority may ask for a suspension of 28 days or longer.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 1(2), (4), (5)")),
    Fact(
      .joining,
      "Causing or allowing the death of a child counts as homicide here; cruelty or neglect is not "
        + "in the list, and needs a prosecutor's request.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, paras. 1(6), 2(4)")),
    Fact(
      .joining,
      "While it is suspended the inquest is adjourned. It resumes when a suspension before any charge ends; in other "
        + "cases the coroner may suspend it too.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, paras. 5, 6(1), 7")),
    Fact(
      .joining,
      "Where homicide comes to light during an inquest it is adjourned, and the Director of Public Prosecutions told.",
      .verified(.coronersInquestsRules2013, "r. 25(4)")),
    Fact(
      .joining, "What an inquest finds after a trial may not contradict its outcome.",
      .verified(.coronersAndJusticeAct2009, "Sch. 1, para. 8(5)")),
    Fact(
      .childReview,
      "Separate, with information shared. The subgroup asks to hear of a sudden or unnatural child death when "
        + "the child death overview panel does.",
      .paper("8.4", "coroner, first point"), .paper("Appendix B", "professional, first point")),
    Fact(
      .change, in: .englandCurrent,
      "The regulations as made name the board; those told today are thought to be the child death review "
        + "partners.",
      .memory(.coronersInvestigationsRegulations2013)))
}
