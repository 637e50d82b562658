extension Contact {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      with: row.people(expected: "with", as: .family),
      by: row.ids(expected: "by", in: .processes),
      on: row.date("on"),
      about: row.word(required: "about", Purpose.self),
      through: row.id("through", in: .people),
      askedByFamily: row.flag("asked-by-family") ?? false,
      agreedWithPolice: row.date("agreed-with-police"),
      outcome: row.word("outcome", Outcome.self),
      cancelled: row.flag("cancelled") ?? false)
  }
}

extension FamilyPlan {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      people: row.people("for", as: .family),
      lead: row.id("lead", in: .people),
      agreed: row.date("agreed"),
      covers: row.ids("covers", in: .processes),
      advocateOffered: row.date("advocate-offered"))
  }
}

extension Interview {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      of: row.practitioner(required: "of"),
      by: row.ids(expected: "by", in: .processes),
      on: row.date("on"),
      consentAsked: row.date("consent-asked"),
      consentTo: row.ids("consent-to", in: .processes),
      consentRefusedTo: row.ids("consent-refused-to", in: .processes),
      consentWithdrawn: row.date("consent-withdrawn"),
      toldOfProcesses: row.date("told-of-processes"),
      toldOfImplications: row.date("told-of-implications"),
      toldOfCriminal: row.date("told-of-criminal"),
      agreedWithPolice: row.date("agreed-with-police"),
      supportOffered: row.date("support-offered"),
      isStatement: row.flag("statement") ?? false,
      cancelled: row.flag("cancelled") ?? false)
    let both = consentTo.filter(consentRefusedTo.contains)
    if !both.isEmpty {
      row.warning(
        "\(both.map(\.quoted).listed) \(both.count == 1 ? "stands" : "stand") both in ‘consent-to’ and in "
          + "‘consent-refused-to’.",
        help: "keep the answer that holds now, and say in ‘note’ what came before",
        at: row.span(of: "consent-refused-to"))
    }
  }
}

extension RowReader {
  fileprivate func people(expected key: String, as capacity: Person.Capacity) -> [ID] {
    expect(key)
    return people(key, as: capacity)
  }

  fileprivate func practitioner(required key: String) -> ID {
    let id = id(required: key, in: .people)
    requireCapacity(.practitioner, of: id, in: key)
    return id
  }
}
