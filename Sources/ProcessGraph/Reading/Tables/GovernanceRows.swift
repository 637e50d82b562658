extension Decision {
  init(_ row: RowReader) {
    let about = row.ids(expected: "about", in: .processes)
    self.init(
      place: row.place,
      note: row.text("note"),
      about: about,
      decision: row.word(required: "decision", Outcome.self),
      aspects: row.words("aspects", taking: Aspect.words),
      on: row.date("on"),
      by: row.text("by"),
      because: row.text("because"),
      owners: row.requirements("owners", of: about))
  }
}

extension Dispute {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      about: row.text("about"),
      between: row.ids("between", in: [.processes, .agencies, .people]),
      raised: row.date("raised"),
      legalAdvice: row.date("legal-advice"),
      settled: row.date("settled"),
      inCourt: row.date("in-court"),
      order: row.date("order"))
    row.warn(ofOneIn: "between", between, "a dispute has two sides")
  }
}

extension Confirmation {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      duty: row.listed(required: "duty", "duty", row.reading.vocabulary.duties),
      about: row.id("about", in: .processes),
      by: row.text("by"),
      on: row.date("on"))
  }
}

extension Acceptance {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      rule: row.listed(required: "rule", "rule", row.reading.vocabulary.rules),
      about: row.ids("about", in: .all),
      by: row.text(required: "by"),
      on: row.date(required: "on"),
      because: row.text(required: "because"),
      until: row.date("until"))
    if row.recorder == nil && !row.has("until") {
      row.warning(
        "This acceptance has no ‘until’: nobody is reminded to look at it again.",
        help: "write the date of the meeting that is to look at it", at: row.span(of: "rule"))
    }
  }
}

extension Action {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      from: row.text("from"),
      owner: row.id("owner", in: [.agencies, .people]),
      what: row.text("what"),
      due: row.date("due"),
      done: row.date("done"))
  }
}

extension Recommendation {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      id: row.id,
      from: row.id(required: "from", in: .processes),
      to: row.id(required: "to", in: .agencies),
      what: row.text("what"),
      made: row.date("made"),
      accepted: row.date("accepted"),
      refused: row.date("refused"),
      due: row.date("due"),
      done: row.date("done"),
      because: row.text("because"),
      repeats: row.other("repeats", in: .recommendations, called: "recommendation"),
      against: row.other("against", in: .recommendations, called: "recommendation"))
  }
}

extension Replan {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      process: row.id(required: "process", in: .processes),
      what: row.planned(required: "what"),
      was: row.date(required: "was"),
      became: row.date(required: "became"),
      on: row.date(required: "on"),
      because: row.text("because"),
      by: row.text("by"))
  }
}

extension RowReader {
  /// An id of a list that the program holds: a rule, a duty.
  fileprivate func listed(required key: String, _ noun: String, _ ids: [String]) -> String {
    require(key)
    guard let (text, span) = scalar(key, "one id", .word(ids)) else { return "" }
    let names = ColumnNames(ids)
    if ids.isEmpty { return text }
    if let id = names.name(text) { return id }
    // A duty has no list of its own that could be printed while the case does not read.
    let near = Suggestion.nearest(to: text, among: ids).map { "did you mean ‘\($0)’? " }
    let like = Suggestion.sharing(wordsOf: text, among: ids)
    let all =
      noun == "rule" ? "‘overlap rules’ lists them all" : "the duties are \(ids.joined(separator: ", "))"
    error(
      "There is no \(noun) \(text.quoted).",
      help: near ?? (like.isEmpty ? all : "those with a word of it: \(like.joined(separator: ", "))"),
      at: span)
    return text
  }

  /// The value that was moved: a date of the process or a milestone.
  fileprivate func planned(required key: String) -> String {
    require(key)
    let words = ["due", "expected"] + ParallelProcess.knownMilestones
    guard let (text, span) = scalar(key, "due, expected or a milestone", .name(words)) else { return "" }
    if let word = ColumnNames(words).name(text) { return word }
    if !text.isWellFormedID { refuse(text, of: key, words: words, at: span) }
    return text
  }

  /// Requirements of some processes, and whoever sees to each.
  func requirements(_ key: String, of processes: [ID]) -> [String: String] {
    let frame = reading.frame ?? .englandCurrent
    let kinds = processes.compactMap { reading.kinds[$0] }
    let ids = kinds.flatMap { kind in kind.kind.requirements(in: frame).map { $0.id } }.eachOnce
    return textMap(key, of: ids, none: "nothing is on file that this kind of process must have")
  }
}
