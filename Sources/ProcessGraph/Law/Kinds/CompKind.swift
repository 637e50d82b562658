extension Kind {
  /// Complaint under an agency's procedure.
  static let comp = Kind(
    .comp,
    Fact(
      .basis, "For a council's functions under the Children Act 1989, the regulations of 2006.",
      .verified(.representationsRegulations2006, "regs. 1–23")),
    Fact(
      .basis, "For the NHS and adult social care, the regulations of 2009.",
      .memory(.nhsComplaintsRegulations2009)),
    Fact(
      .basis, in: .england2015,
      "For the police, the regulations of 2012, which give 28 days for representations.",
      .verified(.policeComplaintsRegulations2012, "reg. 5(5)")),
    Fact(.trigger, "Somebody complains.", .paper("8.3", "second point")),
    Fact(.decides, "The agency complained of.", .paper("8.3", "first paragraph")),
    Fact(.leads, "Whoever the agency's procedure names.", .judgement("each agency's own")),
    Fact(
      .produces, "An answer, in up to three stages for a council.",
      .verified(.representationsRegulations2006, "regs. 14, 17–20")),
    Fact(
      .produces, "After it, an ombudsman may be asked, within a year.", .memory(.ombudsmanPractice)),
    Fact(
      .recipients,
      "Agencies' representatives tell the subgroup, keep it up to date, and tell it the outcome.",
      .paper("Appendix B", "complaints, first point")),
    Fact(
      .family,
      "The family is told that a review does not deal with complaints, and how to make one.",
      .paper("8.3", "second point")),
    Fact(
      .family, "Where a council parks a complaint it says so in writing, with reasons, as soon as it can.",
      .verified(.representationsRegulations2006, "reg. 8(3)")),
    Fact(.publication, "Not published.", .judgement("it is the complainant's")),
    Fact(
      .joining,
      "A council must park a complaint as far as it would harm a court case, its own disciplinary process or "
        + "a criminal investigation; within a year of that process ending it may be put again.",
      .verified(.representationsRegulations2006, "reg. 8")),
    Fact(
      .joining, "A review or an inquest alone is no ground to park one.",
      .judgement("neither is in the list of regulation 8(1)")),
    Fact(
      .childReview,
      "Separate: it does not impede the review, and the review's terms leave complaints out.",
      .paper("8.3", "first paragraph and first point")))
}
