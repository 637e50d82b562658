extension Kind {
  /// Care proceedings about surviving brothers and sisters.
  static let fam = Kind(
    .fam,
    Fact(
      .basis, "The Children Act 1989, and the rules of the family court.", .secondary(.childrenAct1989),
      .memory(.familyProcedureRules2010)),
    Fact(
      .trigger, "The council applies to the court about a child who is still alive.",
      .memory(.childrenAct1989)),
    Fact(.decides, "The court.", .memory(.childrenAct1989)),
    Fact(
      .leads, "The judge. The child has a guardian; the council is the applicant.", .memory(.childrenAct1989)),
    Fact(.produces, "An order, and findings of fact where they are in dispute.", .memory(.childrenAct1989)),
    Fact(
      .family,
      "Members of the family are parties: contact goes with notice to their solicitors.",
      .judgement("they have lawyers acting for them")),
    Fact(
      .information,
      "It is private: papers may not go to a review without the court's leave or a rule that allows it.",
      .memory(.administrationOfJusticeAct1960), .memory(.familyProcedureRules2010)),
    Fact(
      .information,
      "What somebody admits in care proceedings is not evidence against them in a criminal case, perjury "
        + "apart.",
      .memory(.childrenAct1989)),
    Fact(.publication, "As the court allows.", .memory(.administrationOfJusticeAct1960)),
    Fact(
      .joining, "Independent. A judge may make orders that bind a review.",
      .verified(.qualityMarkers2016, "parallel processes")),
    Fact(
      .childReview, "One of the parallel processes to be mindful of.",
      .verified(.qualityMarkers2016, "parallel processes")))
}
