/// A row of `notices`: one notice for each whom it names.
struct NoticeRow {
  let notices: [Notice]

  init(_ row: RowReader) {
    let note = row.text("note")
    let about = row.id(required: "about", in: .processes)
    let by = row.id("by", in: [.agencies, .people])
    let to = row.parties(required: "to", in: [.processes, .agencies, .people], or: Body.allCases)
    let on = row.date("on")
    let (isUpdate, isOutcome) = (row.flag("update") ?? false, row.flag("outcome") ?? false)
    if let by, to.contains(where: { $0.id == by }) {
      row.warning(
        "\(by.quoted) gives notice to itself.",
        help: to.count > 1 ? "take it out of ‘to’" : "name whoever was told in ‘to’", at: row.span(of: "to"))
    }
    notices = to.map {
      Notice(
        place: row.place, note: note, about: about, by: by, to: $0, on: on, isUpdate: isUpdate,
        isOutcome: isOutcome)
    }
  }
}

extension Liaison {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      between: row.ids(expected: "between", in: .processes),
      on: row.date("on"),
      next: row.date("next"),
      about: row.words("about", Topic.self))
    row.warn(ofOneIn: "between", between, "a talk is between two processes or more")
    // The next talk may be planned where none was held.
    if !row.has("next") { row.expect("on") }
  }
}

extension Meeting {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      of: row.id(required: "of", in: .processes),
      on: row.date("on"),
      absent: row.ids("absent", in: .agencies),
      deputies: row.ids("deputies", in: .agencies),
      commentsFrom: row.ids("comments-from", in: .agencies))
    row.expect("on")
  }
}
