extension Wait {
  init(_ row: RowReader) {
    let names = row.ids(required: "process", in: .processes, or: ["any"])
    let forProcess = row.id(required: "for", in: .processes)
    let isAny = names.contains("any") && row.reading.declared["any"] == nil
    if names.contains(forProcess) {
      row.error(
        "\(forProcess.quoted) waits for itself.", help: "name the other process", at: row.span(of: "for"))
    }
    if isAny && names.count > 1 {
      row.error("‘any’ stands alone: it means every review.", at: row.span(of: "process"))
    }
    self.init(
      place: row.place,
      processes: isAny ? [] : names,
      isAny: isAny,
      part: row.word("part", Part.self) ?? .whole,
      of: row.ids("of", in: [.people, .agencies]),
      forProcess: forProcess,
      until: row.point("until", of: forProcess),
      because: row.text("because"),
      ground: row.word("ground", Ground.self),
      decidedBy: row.id("decided-by", in: [.people, .agencies]),
      on: row.date("on"),
      review: row.date("review"),
      lifted: row.date("lifted"))
  }
}

extension RowReader {
  /// A part of the other process, or one of its milestones.
  fileprivate func point(_ key: String, of process: ID) -> Wait.Point? {
    let words = Part.words + ParallelProcess.knownMilestones
    guard let (text, span) = scalar(key, "a part or a milestone", .name(words)) else { return nil }
    if let part = Part(rawValue: text) { return .part(part) }
    if text.isWellFormedID {
      reading.pointsWaitedFor.append((text, process, span, source))
      return .milestone(text)
    }
    refuse(text, of: key, words: words, at: span)
    return nil
  }
}
