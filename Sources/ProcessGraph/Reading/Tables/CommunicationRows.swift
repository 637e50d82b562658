extension Notice {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      about: row.id(required: "about", in: .processes),
      by: row.id("by", in: [.agencies, .people]),
      to: row.party(required: "to", in: [.processes, .agencies, .people], or: Body.allCases),
      on: row.date("on"),
      isUpdate: row.flag("update") ?? false,
      isOutcome: row.flag("outcome") ?? false)
  }
}

extension Liaison {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      between: row.ids(expected: "between", in: .processes),
      on: row.date("on"),
      next: row.date("next"),
      about: row.words("about", Topic.self))
  }
}

extension Meeting {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      of: row.id(required: "of", in: .processes),
      on: row.date("on"),
      absent: row.ids("absent", in: .agencies),
      deputies: row.ids("deputies", in: .agencies),
      commentsFrom: row.ids("comments-from", in: .agencies))
  }
}
