extension Kind {
  /// National child safeguarding practice review.
  static let natl = Kind(
    .natl,
    absence: Fact(
      .change, in: .england2015,
      "There were no national reviews: a National Panel of Independent Experts advised boards on whether to "
        + "begin and to publish serious case reviews.",
      .memory(.workingTogether2015)),
    Fact(
      .basis, "The Children Act 2004 and the regulations of 2018.",
      .verified(.childrenAct2004Amended, "s. 16B"),
      .verified(.practiceReviewRegulations2018, "regs. 3, 9, 10")),
    Fact(
      .trigger, "A case raises issues of national importance, by the criteria of the regulations.",
      .verified(.practiceReviewRegulations2018, "reg. 3")),
    Fact(
      .decides, "The Child Safeguarding Practice Review Panel.", .verified(.childrenAct2004Amended, "s. 16B")),
    Fact(.leads, "A reviewer for the panel.", .judgement("its reviewers' terms were not read")),
    Fact(
      .needs, "Information that the panel may require by law.", .verified(.childrenAct2004Amended, "s. 16D")),
    Fact(
      .produces, "A report.", .verified(.practiceReviewRegulations2018, "reg. 9")),
    Fact(
      .recipients, "The Secretary of State has the report at least seven days before publication.",
      .verified(.practiceReviewRegulations2018, "reg. 9")),
    Fact(
      .family, "One plan for contact, with a lead, covers this process too.",
      .paper("7", "first paragraph")),
    Fact(
      .information, "What the panel requires by law may be used for its purpose only.",
      .verified(.childrenAct2004Amended, "s. 16D(4)")),
    Fact(
      .publication, "Published, and kept open to the public for three years.",
      .verified(.practiceReviewRegulations2018, "reg. 10")),
    Fact(
      .joining, "The catalogue has no answer: ask the panel.",
      .judgement("its table leaves national reviews out")),
    Fact(
      .childReview, "A case may have a local review too; the partners and the panel settle which goes first.",
      .judgement("nothing that was read says")))
}
