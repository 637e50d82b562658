extension Kind {
  /// Fitness to practise process of a professional regulator.
  static let reg = Kind(
    .reg, group: .independent, command: .independentBody,
    names: .unchanged(
      KindNames(
        "fitness to practise process", plural: "fitness to practise processes", nil,
        lead: "regulator's case officer", owner: "professional regulator")), ages: nil, purposeLimit: nil,
    pairs: .proceedings, isDeclaredByPanelMember: false,
    areContactsCounted: true,
    plain: PlainWords(
      "A regulator looks into whether somebody is fit to practise.", family: nil, practitioner: nil,
      outcome: "A decision on registration."), clocks: [], requirements: [], facts: facts)

  private static let facts: [Fact] = [
    Fact(
      .basis, "Each profession's own law.", .memory(.medicalAct1983), .memory(.nursingAndMidwiferyOrder2001)),
    Fact(
      .basis, in: .england2015,
      "Social workers in England are under the Health and Care Professions Council.",
      .memory(.healthProfessionsOrder2001)),
    Fact(
      .basis, in: .englandCurrent, "For social workers, a regulator of their own since 2 December 2019.",
      .memory(.socialWorkersRegulations2018)),
    Fact(
      .trigger, "An allegation that somebody is not fit to practise, from an employer or anybody else.",
      .memory(.medicalAct1983)),
    Fact(
      .trigger,
      "A registered care provider tells the regulator when a worker no longer meets what the post "
        + "requires.",
      .verified(.regulatedActivitiesRegulations2014, "reg. 19(5)(b)")),
    Fact(.decides, "The regulator.", .memory(.medicalAct1983)),
    Fact(.leads, "The regulator's own staff and panels.", .memory(.medicalAct1983)),
    Fact(.needs, "Documents, which it may require by law.", .memory(.medicalAct1983)),
    Fact(.produces, "A decision on registration.", .memory(.medicalAct1983)),
    Fact(
      .recipients, "The subgroup's representatives see that its chair is told when one begins.",
      .paper("Appendix B", "professional, third point")),
    Fact(
      .family, "No contact of its own that the catalogue knows.", .judgement("nothing that was read says")),
    Fact(
      .information, "The regulator may demand what a review holds.", .memory(.medicalAct1983)),
    Fact(
      .joining, "Independent. Somebody who has been referred should not write or sit on the review.",
      .judgement("conflict of interest")),
    Fact(
      .childReview, "A professional proceeding that the subgroup is mindful of.",
      .paper("8", "first paragraph")),
    Fact(
      .change, in: .englandCurrent,
      "Social workers were under the Health and Care Professions Council until 1 December 2019.",
      .memory(.socialWorkersRegulations2018)),
  ]
}
