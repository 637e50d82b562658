extension KindNames {
  /// The names of today's law and guidance: where nothing was renamed, the earlier ones.
  static let englandCurrent: [KindID: KindNames] = england2015.merging(renamed) { _, now in now }

  private static let renamed: [KindID: KindNames] = [
    .scr: KindNames(
      "local child safeguarding practice review", "LCSPR", lead: "reviewer",
      owner: "safeguarding partners"),
    .rr: KindNames("rapid review", "RR", lead: "rapid review lead", owner: "safeguarding partners"),
    .natl: KindNames(
      "national child safeguarding practice review", "national review", lead: "reviewer",
      owner: "Child Safeguarding Practice Review Panel"),
    .dhr: KindNames(
      "domestic homicide review", "DHR", lead: "chair", owner: "Community Safety Partnership"),
    .mhhr: KindNames(
      "NHS independent mental health homicide investigation", "MHHR", lead: "independent investigator",
      owner: "NHS England"),
    .si: KindNames(
      "patient safety incident investigation", "PSII", lead: "learning response lead", owner: "NHS provider"),
    .imr: KindNames("individual agency report", "IMR", lead: "author", owner: "agency"),
    .cspi: KindNames(
      "youth justice serious incident review", nil, lead: "reviewer", owner: "youth justice service"),
    .iopc: KindNames(
      "IOPC investigation", "IOPC", lead: "lead investigator",
      owner: "Independent Office for Police Conduct"),
    .cdr: KindNames(
      "child death review", "CDR", lead: "panel chair", owner: "child death review partners"),
    .owhr: KindNames(
      "offensive weapons homicide review", "OWHR", lead: "lead for the review partners",
      owner: "review partners"),
    .leder: KindNames(
      "review of the death of a person with a learning disability or autism",
      plural: "reviews of the deaths of people with a learning disability or autism", "LeDeR",
      lead: "reviewer", owner: "integrated care board"),
  ]
}
