extension ParallelProcess {
  convenience init(_ row: RowReader) {
    let written = row.kind(required: "kind")
    let kind = written ?? .other
    let name = row.text("name")
    if written == .other && row.recorder == nil { row.require("name") }
    row.reading.kinds[row.id] = kind
    self.init(
      place: row.place,
      number: row.place.number,
      note: row.text("note"),
      id: row.id,
      kind: kind,
      name: name,
      mode: row.mode("mode", of: kind),
      commissioners: row.ids("commissioner", in: .agencies),
      leads: row.ids("lead", in: .people),
      provider: row.id("provider", in: .agencies),
      businessManager: row.id("business-manager", in: .people),
      commsLead: row.id("comms-lead", in: .people),
      subjects: row.ids("subjects", in: .subjects),
      aboutOtherEvents: row.flag("about-other-events") ?? false,
      status: row.word("status", Status.self),
      dates: Dates(
        aware: row.date("aware"),
        notified: row.date("notified"),
        decided: row.date("decided"),
        started: row.date("started"),
        due: row.date("due"),
        expected: row.date("expected"),
        finished: row.date("finished"),
        published: row.date("published")),
      milestones: row.milestones("milestones"),
      panel: row.idMap("panel", from: .agencies, to: .people),
      linked: row.idMap("linked", from: .agencies, to: .people),
      contributors: row.ids("contributors", in: .agencies),
      method: row.text("method"),
      scope: row.text("scope"),
      termsOfReference: row.nested("terms-of-reference", TermsOfReference.init),
      complaintScheme: row.word("complaint-scheme", ComplaintScheme.self),
      safeguarding: row.flag("safeguarding"),
      mayShapeFindings: row.flag("may-shape-findings") ?? false,
      mustHaves: row.requirements("must-haves", of: [row.id]),
      jointWith: row.ids("joint-with", in: .processes),
      nameTime: written == nil
        ? nil : row.scalar("kind", "a word", .word(KindID.words)).flatMap { kind.timeOfName($0.0) })
    if jointWith.contains(id) {
      row.error(
        "\(id.quoted) is joint with itself.", help: "name the other processes", at: row.span(of: "joint-with")
      )
    }
    row.warnOfNoCourt(kind, commissioners)
    if let written { row.warnOfUnused(by: written, complaintScheme) }
  }
}

extension ParallelProcess.Mode {
  /// The ways in which a kind may be held.
  static func of(_ kind: KindID) -> [Self] {
    switch kind {
    case .iopc: [.independent, .directed, .local]
    case .cor: [.article2]
    case .fam: [.care, .private, .discharge]
    default: []
    }
  }
}

extension ParallelProcess.TermsOfReference {
  fileprivate init(_ row: RowReader) {
    self.init(
      agreed: row.date("agreed"),
      namesParallelProcesses: row.flag("names-parallel-processes"),
      excludesComplaints: row.flag("excludes-complaints"))
  }
}

extension RowReader {
  /// A kind by its id, its initials or its name in the file's frame.
  fileprivate func kind(required key: String) -> KindID? {
    require(key)
    guard let (text, span) = scalar(key, "a word", .word(KindID.words)) else { return nil }
    let frame = reading.frame ?? .englandCurrent
    // A kind of the other frame is known by its name too, and said to be none of this one.
    let ofAnother = KindID.spelt(text, preferring: frame).flatMap { $0.exists(in: frame) ? nil : $0 }
    guard let kind = KindID.spelt(text, in: frame) ?? ofAnother else {
      let near = KindID.near(text, in: frame).map {
        "did you mean ‘\($0.rawValue)’ (\($0.names(in: frame).full))? "
      }
      let names = KindID.allCases.filter { $0.exists(in: frame) }.map { kind in
        kind == .other ? "other" : "\(kind.rawValue) (\(kind.names(in: frame).full))"
      }
      error(
        "‘\(key)’ does not take \(text.quoted).",
        help: WelshReview.isMeant(by: text)
          ? WelshReview.instead
          : near.map { $0 + "‘overlap kinds’ lists them all" }
            ?? "the kinds of \(frame.rawValue) are: \(names.joined(separator: ", "))", at: span,
        cause: WelshReview.isMeant(by: text) ? WelshReview.id : nil)
      return nil
    }
    if !kind.exists(in: frame), let instead = kind.kind.instead {
      error(
        "‘kind’ does not take ‘\(kind.rawValue)’ in the frame \(frame.rawValue), which has no kind for it.",
        help: instead, at: span)
    } else if !kind.exists(in: frame) {
      let time = frame == .england2015 ? "of that time " : ""
      error(
        "‘kind’ does not take ‘\(kind.rawValue)’ in the frame \(frame.rawValue): the law \(time)has no such review.",
        help: frame == .england2015
          ? "use the kind of the time, or the frame england-current" : "use a kind of this frame", at: span)
    }
    return kind
  }

  /// How a process is held. Each kind has its own words.
  fileprivate func mode(_ key: String, of kind: KindID) -> ParallelProcess.Mode? {
    guard let (text, span) = scalar(key, "a word", .word(ParallelProcess.Mode.words)) else { return nil }
    let modes = ParallelProcess.Mode.of(kind)
    let mode = ParallelProcess.Mode.spelt(text)
    if let mode, modes.contains(mode) { return mode }
    if mode != nil, modes.isEmpty {
      warn(unused: key, "nothing depends on how a process of this kind is held")
      return nil
    }
    refuse(
      text, of: key, words: (modes.isEmpty ? ParallelProcess.Mode.allCases : modes).map(\.rawValue), at: span)
    return nil
  }

  /// A court case belongs to a court.
  fileprivate func warnOfNoCourt(_ kind: KindID, _ commissioners: [ID]) {
    guard recorder == nil, reading.frame == .englandCurrent, [.cor, .fam, .jr].contains(kind) else {
      return
    }
    for id in commissioners {
      guard let sector = reading.sectors[id], sector != .court else { continue }
      warning(
        "\(id.quoted) is no court, though courts alone hold this kind of process.",
        help: "name the court as an agency with ‘sector: court’, or check the kind",
        at: span(of: "commissioner"))
    }
  }

  /// A map of word to date, or to several dates. A milestone without a date is one whose day is not known.
  fileprivate func milestones(_ key: String) -> [ParallelProcess.Milestone] {
    let known = ColumnNames(ParallelProcess.knownMilestones)
    let pairs = known.named(pairs(key, .map([], to: .date)), in: source, reading.problems)
    return pairs.flatMap { pair -> [ParallelProcess.Milestone] in
      if case .nothing = pair.value.content { return [] }
      guard pair.key.isWellFormedID else {
        error(
          "\(pair.key.quoted) is not a milestone.",
          help: Suggestion.nearest(to: pair.key, among: known.names).map { "did you mean ‘\($0)’?" }
            ?? "a milestone is lower-case words with hyphens", at: pair.keySpan)
        return []
      }
      warnOfOwnMilestone(pair.key, at: pair.keySpan)
      if pair.value.isAbsent { return [ParallelProcess.Milestone(name: pair.key, date: nil)] }
      return dates(pair, of: key).compactMap { text, span in
        date(text, of: key, at: span).map { ParallelProcess.Milestone(name: pair.key, date: $0) }
      }
    }
  }

  /// The dates of a milestone as they are written.
  private func dates(_ pair: SourceNode.Pair, of key: String) -> [Scalar] {
    guard case .sequence(let items) = pair.value.content else {
      guard let text = value(pair, of: key) else { return [] }
      guard isFromTable else { return [(text, pair.value.span)] }
      return text.split(whereSeparator: ",;".contains).map { (CleanText.read(String($0)), pair.value.span) }
    }
    return items.compactMap { item in
      if case .scalar(let text, _) = item.content, !item.isAbsent { return (text, item.span) }
      error("A milestone takes dates, not \(item.isAbsent ? "an empty entry" : item.shape).", at: item.span)
      return nil
    }
  }

  /// Milestones that no rule knows and from which a clock of some kind runs.
  private static let milestonesOfClocks = Set(
    KindID.allCases.flatMap { kind in Frame.allCases.flatMap { kind.kind.clocks(in: $0) } }
      .flatMap(\.starts).compactMap { start -> String? in
        if case .milestone(let name) = start { name } else { nil }
      })

  private func warnOfOwnMilestone(_ word: String, at span: TextSpan) {
    let known = ParallelProcess.knownMilestones
    guard !known.contains(word), !Self.milestonesOfClocks.contains(word) else { return }
    warning(
      "\(word.quoted) is read as a milestone of your own: it is drawn, and no rule looks at it.",
      help: Suggestion.nearest(to: word, among: known).map { "did you mean ‘\($0)’?" }, at: span)
  }
}
