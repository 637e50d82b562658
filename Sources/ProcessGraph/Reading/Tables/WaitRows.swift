/// A row of `waits`: a wait for another process, or a pause that the family asked for.
struct WaitRow {
  private(set) var wait: Wait?
  private(set) var pause: FamilyPause?

  init(_ row: RowReader) {
    let names = row.ids(required: "process", in: .processes, or: ["any"])
    // An id of another table may read the same; only a process of that name is meant by it here.
    let isProcess = row.reading.declared["any"]?.table.contains(.processes) ?? false
    let isAny = names.contains("any") && !isProcess
    let part = row.word("part", Part.self) ?? .whole
    let of = row.ids("of", in: [.people, .agencies])
    let forProcess = row.id("for", in: .processes)
    let until = row.point("until", of: forProcess ?? "")
    let (because, ground) = (row.text("because"), row.word("ground", Wait.Ground.self))
    let decidedBy = row.id("decided-by", in: [.people, .agencies])
    let (on, review, lifted) = (row.date("on"), row.date("review"), row.date("lifted"))
    let askedByFamily = row.flag("asked-by-family") ?? false
    let note = row.text("note")
    if let forProcess, names.contains(forProcess) {
      row.error(
        "\(forProcess.quoted) waits for itself.", help: "name the other process", at: row.span(of: "for"))
    }
    if isAny && names.count > 1 {
      row.error("‘any’ stands alone: it means every review.", at: row.span(of: "process"))
    }
    let processes = isAny ? [] : names
    guard row.has("for") || !askedByFamily else {
      row.warn(unused: "until", "the row names no process in ‘for’")
      row.warn(unused: "ground", "a pause that the family asked for needs none")
      pause = FamilyPause(
        place: row.place, note: note, processes: processes, isAny: isAny, part: part, of: of,
        because: because, decidedBy: decidedBy, on: on, review: review, lifted: lifted)
      return
    }
    row.require("for")
    wait = Wait(
      place: row.place, note: note, processes: processes, isAny: isAny, part: part, of: of,
      forProcess: forProcess ?? "", until: until, because: because, ground: ground, decidedBy: decidedBy,
      on: on, review: review, lifted: lifted, askedByFamily: askedByFamily)
  }
}

extension RowReader {
  /// A part of the other process, or one of its milestones.
  fileprivate func point(_ key: String, of process: ID) -> Wait.Point? {
    let words = Part.words + ParallelProcess.knownMilestones
    guard let (text, span) = scalar(key, "a part or a milestone", .name(words)) else { return nil }
    if let part = Part.spelt(text) { return .part(part) }
    if let known = ColumnNames(ParallelProcess.knownMilestones).name(text) { return .milestone(known) }
    if text.isWellFormedID {
      reading.pointsWaitedFor.append((text, process, span, source))
      return .milestone(text)
    }
    refuse(text, of: key, words: words, at: span)
    return nil
  }
}
