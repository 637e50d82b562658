extension Kind {
  /// Offensive weapons homicide review.
  static let owhr = Kind(
    .owhr, group: .multiAgencyReview, command: .agenciesTogether,
    names: .new(
      KindNames(
        "offensive weapons homicide review", "OWHR", lead: "lead for the review partners",
        owner: "review partners"),
      before: Fact(
        .change, in: .england2015,
        "There was no such review before 2023. Nothing took its place: a death would be looked at by whichever "
          + "other review its facts called for.",
        .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24"),
        .verified(.offensiveWeaponsPilotRegulations2023, "reg. 1"))),
    ages: AgeGate(
      ages: 18...130, subject: "somebody of 18 or over",
      authority: [.verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24(6)")]), purposeLimit: nil,
    pairs: .unanswered, isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "To learn from the death of an adult in which a weapon was involved, so that others can be protected.",
      family:
        "The review may wish to hear from you. Whoever speaks with you about the other processes can tell you "
        + "more.",
      practitioner:
        "You may be asked what you knew and did. The partners can require information from agencies by law.",
      outcome: "A report, which the Secretary of State publishes. It leaves out what could endanger anybody."),
    clocks: clocks, requirements: requirements, facts: facts)

  /// The areas that the regulations on the pilot name.
  static let pilotAreas = [
    "Barnet", "Brent", "Harrow", "Lambeth", "Southwark", "Birmingham", "Coventry", "South Wales",
  ]
  /// Nine months beginning with 1 April 2023, as made.
  static let pilot = (first: Day(year: 2023, month: 4, day: 1)!, last: Day(year: 2023, month: 12, day: 31)!)

  private static let clocks: [Clock] = [
    Clock(
      .owhr, "notify-sos", in: .englandCurrent, to: "tell the Secretary of State", period: .months(1),
      .beginningWith, event: "a review partner becomes aware of the facts that may call for a review",
      from: [.aware], .law, since: pilot.first, until: pilot.last, areas: pilotAreas,
      asks: .notify(.secretaryOfState),
      note: "No notice is owed where another review of the death must or may be held.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 27(2), (8)"),
      .verified(.offensiveWeaponsPilotRegulations2023, "reg. 1")),
    Clock(
      .owhr, "age-of-deceased-min", in: .englandCurrent, to: "review the death of an adult",
      period: .age(18), event: "they died", from: [.death, .incident], .law,
      since: pilot.first, asks: .youngestAge,
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24(6)")),
  ]

  private static let requirements: [Requirement] = [
    Requirement(
      "secretary-of-state-told", of: .owhr, in: .englandCurrent, "the Secretary of State told",
      shownBy: .notice(to: .secretaryOfState), .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 27(8)")),
    Requirement(
      "report-to-secretary-of-state", of: .owhr, in: .englandCurrent,
      "a report to the Secretary of State, who publishes it", shownBy: .ownerOnly,
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 28(4), (7)")),
    Requirement(
      "no-prejudice-to-prosecution", of: .owhr, in: .englandCurrent,
      "a report that holds nothing which could endanger anybody or harm a prosecution",
      shownBy: .ownerOnly, .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 28(6)")),
  ]

  private static let facts: [Fact] = [
    Fact(
      .basis, since: pilot.first, until: pilot.last,
      "The Police, Crime, Sentencing and Courts Act 2022, as a pilot: in Barnet, Brent, Harrow, Lambeth, Southwark, "
        + "Birmingham, Coventry and South Wales, for nine months beginning with 1 April 2023.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "ss. 24–36"),
      .verified(.offensiveWeaponsPilotRegulations2023, "reg. 1")),
    Fact(
      .basis,
      "A review begun, or known to be called for, before the pilot ended is finished as if it had not.",
      .verified(.offensiveWeaponsPilotRegulations2023, "reg. 4")),
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
      .recipients,
      "The Secretary of State, who is told within a month and has the report; nobody need tell where a partner knows that "
        + "another review takes this one's place.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "ss. 27(2), (8), 28(4)")),
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
      "The Act also has a power as to the NHS's arrangements for homicides in mental health care.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 26(2)")),
    Fact(
      .childReview, "It is about adults, so it never shares its subject with a child's review.",
      .verified(.policeCrimeSentencingAndCourtsAct2022, "s. 24(6)")),
    Fact(
      .change,
      "The pilot as made has ended. Whether it was extended, or the reviews are held everywhere, was not found.",
      .judgement("nothing later was read")),
  ]
}
