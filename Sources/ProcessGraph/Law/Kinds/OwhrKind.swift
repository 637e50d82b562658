extension Kind {
  /// Offensive weapons homicide review.
  static let owhr = Kind(
    .owhr,
    absence: Fact(
      .change, in: .england2015,
      "There was no such review before 2023. Nothing took its place: a death would be looked at by whichever "
        + "other review its facts called for.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24"),
      .verified(.offensiveWeaponsPilotRegulations2023, "reg. 1")),
    Fact(
      .basis,
      "The Police, Crime, Sentencing and Courts Act 2022: in force only as a pilot in some areas, from "
        + "1 April 2023.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "ss. 24–36"),
      .verified(.offensiveWeaponsPilotRegulations2023, "reg. 1")),
    Fact(
      .basis,
      "The pilot is in Barnet, Brent, Harrow, Lambeth, Southwark, Birmingham, Coventry and South Wales; for how long was "
        + "read only at second hand.",
      .verified(.offensiveWeaponsPilotRegulations2023, "reg. 1")),
    Fact(
      .trigger, "A person of 18 or over has died, and an offensive weapon was involved.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24(6)")),
    Fact(
      .decides, "The review partners: chief officer, council and health board.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24")),
    Fact(.leads, "Whoever the partners name.", .judgement("nothing that was read says")),
    Fact(
      .needs, "Information that the partners may require by law.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 29")),
    Fact(
      .produces,
      "A report that holds nothing which could endanger anybody or harm an investigation or "
        + "prosecution.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 28(6)")),
    Fact(
      .recipients, "The Secretary of State, who is told within a month and has the report.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "ss. 27(8), 28(4)")),
    Fact(
      .family, "One plan for contact, with a lead, covers this process too.", .paper("7", "first paragraph")),
    Fact(
      .publication, "The Secretary of State publishes it.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 28(7)")),
    Fact(
      .joining,
      "None is owed where a child death, domestic homicide or safeguarding adults review of the death must or "
        + "may be held: it gives way to them.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 26(1)")),
    Fact(
      .joining,
      "The Act also lets the NHS's arrangements for homicides in mental health care be taken into account.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 26(2)")),
    Fact(
      .childReview, "It is about adults, so it never shares its subject with a child's review.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24(6)")),
    Fact(
      .change, "Whether it has been extended beyond the pilot areas was not found.",
      .judgement("nothing later was read")))
}
