extension Kind {
  /// Review of the death of a person with a learning disability, and now also of an autistic person.
  static let leder = Kind(
    .leder,
    Fact(
      .basis, in: .england2015, "A programme of the NHS that was just beginning.", .memory(.lederProgramme)),
    Fact(.basis, in: .englandCurrent, "A policy of the NHS, not statute.", .memory(.lederPolicy2021)),
    Fact(
      .trigger, in: .england2015, "A person with a learning disability has died.", .memory(.lederProgramme)),
    Fact(
      .trigger, in: .englandCurrent,
      "A person with a learning disability or, since January 2022, an autistic person has died.",
      .memory(.lederPolicy2021)),
    Fact(.decides, "The NHS.", .memory(.lederProgramme), .memory(.lederPolicy2021)),
    Fact(.leads, "A reviewer.", .memory(.lederProgramme), .memory(.lederPolicy2021)),
    Fact(
      .produces, "A review of the care the person had.", .memory(.lederProgramme), .memory(.lederPolicy2021)),
    Fact(
      .family, "One plan for contact, with a lead, covers this process too.", .paper("7", "first paragraph")),
    Fact(
      .joining,
      "Linked; it waits for statutory processes such as an inquest or a safeguarding adults review.",
      .memory(.lederProgramme), .memory(.lederPolicy2021)),
    Fact(
      .childReview, in: .england2015, "Linked.", .judgement("the programme was just beginning")),
    Fact(
      .childReview, in: .englandCurrent,
      "Deaths under 18 are reviewed as child deaths; the programme has the result.",
      .memory(.lederPolicy2021)))
}
