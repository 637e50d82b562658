/// Turns the tree of a case file into a ``Case``.
struct CaseDecoder {
  private let source: SourceText
  private let problems: Problems
  private let reading: Reading
  private let folder: String?

  init(_ source: SourceText, _ problems: Problems, folder: String?, vocabulary: Vocabulary) {
    (self.source, self.problems, self.folder) = (source, problems, folder)
    reading = Reading(problems: problems, vocabulary: vocabulary)
  }

  static func refuseEmpty(_ source: SourceText, _ problems: Problems) {
    problems.error(
      "The file holds no case.", help: "begin with the lines ‘overlap: 1’, ‘case: …’ and ‘frame: …’",
      at: .start,
      in: source)
  }

  /// The case, or something like it where there were errors.
  /// - Parameters:
  ///   - sheets: tables that come from elsewhere than the keys of the file: the sheets of a workbook.
  ///   - keep: takes what is written before it is decoded.
  func decode(
    _ root: SourceNode, sheets: (CaseTable, Reading) -> TableRows? = { _, _ in nil },
    keep: (WrittenCase) -> Void = { _ in }
  ) -> Case? {
    guard case .mapping(let written) = root.content else {
      Self.refuseEmpty(source, problems)
      return nil
    }
    let pairs = CaseSchema.keys.named(written, in: source, problems)
    let place = Place(location: source.location(.start), table: .processes)
    let top = RowReader(
      reading, RawRow(id: "", span: .start, pairs: pairs), place: place, title: "a case file", noun: "key",
      source: source, isFromTable: source.sheet != nil)
    requireFormat(top)
    let name = top.text(required: "case")
    let frame = top.word(required: "frame", Frame.self)
    reading.frame = frame
    let head = CaseHead(top)
    let tables = CaseTable.allCases.map { table in
      top.take(table.rawValue, .table(table)).map {
        TableRows.read($0, of: table, in: source, beside: folder, reading)
      } ?? sheets(table, reading) ?? TableRows(table: table, source: source)
    }
    if !tables.contains(where: { $0.table == .processes && $0.source !== source }) {
      top.require("processes")
    }
    finish(top, pairs)
    for table in tables { table.declare(reading) }
    keep(
      WrittenCase(
        name: name, marking: head.marking, head: pairs.filter { CaseTable(rawValue: $0.key) == nil },
        tables: tables,
        isFromTable: source.sheet != nil))
    var result = makeCase(name, frame, head, tables)
    result.isPaperDefaulted = head.paper == nil
    result.paper = head.paper ?? (frame == .england2015 ? .crag2016 : .none)
    result.names = head.names
    warnOfUnknownPoints(result.processes)
    WholeCaseChecks(reading, tables, source).check(result)
    if let folder {
      UnusedFiles(folder: folder, source: source, tables: tables, named: pairs.compactMap(Self.namedFile))
        .warn(problems)
    }
    reading.tellDayFirst()
    return result
  }

  /// The file that a key of the case names as its table.
  private static func namedFile(_ pair: SourceNode.Pair) -> String? {
    guard case .scalar(let name, _) = pair.value.content, CaseTable(rawValue: pair.key) != nil else {
      return nil
    }
    return name
  }

  private func requireFormat(_ top: RowReader) {
    top.require("overlap")
    guard let (text, span) = top.scalar("overlap", "the number 1", .number(1...1)), text != "1" else {
      return
    }
    let isNewer = Int(text).map { $0 > 1 } ?? false
    problems.error(
      isNewer
        ? "This file is in format \(text), which is newer than this program: it reads format 1."
        : "This file is in format \(text.quoted); this version reads format 1.",
      help: isNewer ? "use a newer version of overlap, or save the file in format 1" : "write ‘overlap: 1’",
      at: span, in: source)
  }

  /// Reports unknown keys; a table meant by one of them counts as incomplete.
  private func finish(_ top: RowReader, _ pairs: [SourceNode.Pair]) {
    // A row that is not indented under its table looks like a key of the file.
    let strays = pairs.filter { pair in
      if case .mapping = pair.value.content { return CaseSchema.keys.name(pair.key) == nil }
      return false
    }
    let empty = pairs.first { CaseTable(rawValue: $0.key)?.hasIDs == true && $0.value.isAbsent }
    // Rows that look like those of a table above them have lost their indent too.
    let table = empty?.key ?? strays.first.flatMap { tableAbove($0, in: pairs) }
    if let table, !strays.isEmpty {
      for stray in strays {
        problems.error(
          "The row \(stray.key.quoted) is not indented, so it belongs to no table.",
          help: "if it is a row of ‘\(table)’, begin its line with two spaces", at: stray.keySpan,
          in: source, cause: "not indented")
      }
      reading.incomplete = .all
      return
    }
    for name in top.finish(CaseSchema.keys.names) {
      if let ids = CaseTable(rawValue: name)?.ids { reading.incomplete.formUnion(ids) }
    }
  }

  /// The table with ids that stands before a key which is none, where the key holds that table's own columns.
  private func tableAbove(_ stray: SourceNode.Pair, in pairs: [SourceNode.Pair]) -> String? {
    guard case .mapping(let columns) = stray.value.content,
      let n = pairs.firstIndex(where: { $0.keySpan == stray.keySpan }),
      let above = pairs[..<n].last(where: { CaseTable(rawValue: $0.key)?.hasIDs == true }),
      let table = CaseTable(rawValue: above.key)
    else { return nil }
    let known = Set(CaseSchema.columns(of: table).map(\.name))
    return columns.contains { known.contains($0.key) } ? above.key : nil
  }

  /// A wait may name a milestone of one's own, if the other process has it.
  private func warnOfUnknownPoints(_ processes: [ParallelProcess]) {
    guard !reading.pointsWaitedFor.isEmpty else { return }
    let known = ParallelProcess.knownMilestones
    let byID = Dictionary(processes.map { ($0.id, $0) }) { first, _ in first }
    for point in reading.pointsWaitedFor where !known.contains(point.name) {
      guard let process = byID[point.process] else { continue }
      let own = process.milestones.map(\.name)
      if own.contains(point.name) { continue }
      problems.warning(
        "\(point.name.quoted) is neither a milestone of \(process.id.quoted) nor a part of it.",
        help: Suggestion.nearest(to: point.name, among: own + known + Part.words).map {
          "did you mean ‘\($0)’?"
        },
        at: point.span, in: point.source)
    }
  }

  private func makeCase(_ name: String, _ frame: Frame, _ head: CaseHead, _ tables: [TableRows]) -> Case {
    func rows<R>(_ table: CaseTable, _ make: (RowReader) -> R) -> [R] {
      // By its place: a search through the tables themselves would copy each of them.
      tables[tables.indices.first { tables[$0].table == table }!].decode(make, reading)
    }
    // Rows are read in the order of the tables: later ones are held to what earlier ones say.
    let (subjects, agencies) = (rows(.subjects, Subject.init), rows(.agencies, Agency.init))
    let (people, processes) = (rows(.people, Person.init), rows(.processes, ParallelProcess.init))
    let waits = rows(.waits, WaitRow.init)
    return Case(
      name: name, frame: frame, asOf: head.asOf, incident: head.incident, area: head.area,
      marking: head.marking,
      settings: head.settings, file: source.file,
      files: [source.asFile]
        + tables.filter { $0.isFromTable && $0.source.file != source.file }.map(\.source.asFile),
      subjects: subjects, agencies: agencies, people: people, processes: processes,
      waits: waits.compactMap(\.wait), familyPauses: waits.compactMap(\.pause),
      documents: rows(.documents, Document.init),
      shares: rows(.shares, Share.init), contacts: rows(.contacts, Contact.init),
      familyPlans: rows(.familyPlans, FamilyPlan.init), interviews: rows(.interviews, Interview.init),
      notices: rows(.notices, NoticeRow.init).flatMap(\.notices), liaison: rows(.liaison, Liaison.init),
      meetings: rows(.meetings, Meeting.init), decisions: rows(.decisions, Decision.init),
      disputes: rows(.disputes, Dispute.init), confirmed: rows(.confirmed, Confirmation.init),
      accepted: rows(.accepted, Acceptance.init), actions: rows(.actions, Action.init),
      recommendations: rows(.recommendations, Recommendation.init), replans: rows(.replans, Replan.init))
  }
}
