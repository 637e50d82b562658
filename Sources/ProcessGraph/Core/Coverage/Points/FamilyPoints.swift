extension Coverage {
  static let familySections = [
    CoverageSection(
      "7 Family",
      [
        CoveragePoint(
          "7.1", "family and others are told at the start, together, and it is written down",
          duties: ["key-parties-told"]),
        CoveragePoint(
          "7.2", "one plan, agreed between agencies, for contact with the family"),
        CoveragePoint(
          "7.3", "reviewer and panel watch over it"),
        CoveragePoint("7.4", "each process brings the family in early"),
        CoveragePoint(
          "7.5", "no family is approached again and again by one body after another",
          duties: ["family-contact-sensitive"]),
        CoveragePoint(
          "7.6", "the right time depends on what else is running"),
        CoveragePoint(
          "7.7", "there may be strong reasons to hold back"),
        CoveragePoint(
          "7.8", "chairs and police settle when, and who"),
        CoveragePoint(
          "7.9", "the author of the serious case review brings it together",
          duties: ["family-lead-agreed"]),
        CoveragePoint(
          "7.10", "where they do not agree, the council's lawyers are asked"),
        CoveragePoint(
          "7.11", "first point at the end: telling is co-ordinated",
          duties: ["key-parties-told"]),
        CoveragePoint(
          "7.12", "second point at the end: a plan, and somebody who leads it"),
      ])
  ]
}
