extension Kind {
  /// Any other process: it has a name of its own, and no page.
  static let other = Kind(
    .other, group: .unknown, command: .oneAgency,
    names: .unchanged(
      KindNames("other process", plural: "other processes", nil, lead: "lead", owner: "commissioner")),
    ages: nil, purposeLimit: nil, pairs: .unanswered, isDeclaredByPanelMember: true,
    areContactsCounted: true,
    plain: PlainWords(
      "Ask its lead what it is for.", family: nil, practitioner: nil, outcome: "Ask its lead."), clocks: [],
    requirements: [], facts: [])
}
