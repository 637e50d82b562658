extension Decision {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      about: row.ids(expected: "about", in: .processes),
      decision: row.word(required: "decision", Outcome.self),
      aspects: row.texts("aspects"),
      on: row.date("on"),
      by: row.text("by"),
      because: row.text("because"),
      owners: row.textMap("owners"))
  }
}

extension Dispute {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      about: row.text("about"),
      between: row.ids("between", in: [.processes, .agencies]),
      raised: row.date("raised"),
      legalAdvice: row.date("legal-advice"),
      settled: row.date("settled"))
  }
}

extension Confirmation {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      duty: row.text(required: "duty"),
      about: row.id("about", in: .processes),
      by: row.text("by"),
      on: row.date("on"),
      note: row.text("note"))
  }
}

extension Acceptance {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      rule: row.text(required: "rule"),
      about: row.ids("about", in: .all),
      by: row.text("by"),
      on: row.date("on"),
      because: row.text("because"),
      until: row.date("until"))
  }
}

extension Action {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      from: row.text("from"),
      owner: row.id("owner", in: [.agencies, .people]),
      what: row.text("what"),
      due: row.date("due"),
      done: row.date("done"))
  }
}
