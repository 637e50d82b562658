/// Turns the tree of a case file into a ``Case``.
struct CaseDecoder {
  private let source: SourceText
  private let problems: Problems
  private let reading: Reading
  private let folder: String?

  init(_ source: SourceText, _ problems: Problems, folder: String?) {
    (self.source, self.problems, self.folder) = (source, problems, folder)
    reading = Reading(problems: problems)
  }

  static func refuseEmpty(_ source: SourceText, _ problems: Problems) {
    problems.error(
      "The file holds no case.", help: "begin with the lines ‘overlap: 1’, ‘case: …’ and ‘frame: …’",
      at: .start,
      in: source)
  }

  /// The case, or something like it where there were errors.
  func decode(_ root: SourceNode) -> Case? {
    guard case .mapping(let pairs) = root.content else {
      Self.refuseEmpty(source, problems)
      return nil
    }
    let place = Place(location: source.location(.start), row: "")
    let top = RowReader(
      reading, RawRow(id: "", span: .start, pairs: pairs), place: place, title: "a case file", noun: "key",
      source: source,
      isFromCSV: false)
    requireFormat(top)
    let name = top.text(required: "case")
    let frame = top.word(required: "frame", Frame.self)
    reading.frame = frame
    let head = CaseHead(top)
    let tables = CaseTable.allCases.map { table in
      top.take(table.rawValue, .table(table)).map {
        TableRows.read($0, of: table, in: source, beside: folder, reading)
      }
        ?? TableRows(table: table, source: source)
    }
    top.require("processes")
    finish(top)
    for table in tables { table.declare(reading) }
    let result = makeCase(name, frame, head, tables)
    warnOfUnknownPoints(result.processes)
    return result
  }

  private func requireFormat(_ top: RowReader) {
    top.require("overlap")
    guard let (text, span) = top.scalar("overlap", "the number 1", .number(1...1)), text != "1" else {
      return
    }
    problems.error(
      "This file is in format \(text.quoted); this version reads format 1.", help: "write ‘overlap: 1’",
      at: span,
      in: source)
  }

  /// Reports unknown keys; a table meant by one of them counts as incomplete.
  private func finish(_ top: RowReader) {
    for name in top.finish(CaseSchema.head.map(\.name) + CaseTable.words) {
      if let ids = CaseTable(rawValue: name)?.ids { reading.incomplete.formUnion(ids) }
    }
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
    func rows<R: Row>(_ table: CaseTable, _ make: (RowReader) -> R) -> [R] {
      tables.first { $0.table == table }!.decode(make, reading)
    }
    return Case(
      name: name, frame: frame, asOf: head.asOf, incident: head.incident, area: head.area,
      marking: head.marking,
      settings: head.settings, file: source.file,
      files: [source.asFile] + tables.filter(\.isFromCSV).map(\.source.asFile),
      subjects: rows(.subjects, Subject.init), agencies: rows(.agencies, Agency.init),
      people: rows(.people, Person.init), processes: rows(.processes, ParallelProcess.init),
      waits: rows(.waits, Wait.init), documents: rows(.documents, Document.init),
      shares: rows(.shares, Share.init), contacts: rows(.contacts, Contact.init),
      familyPlans: rows(.familyPlans, FamilyPlan.init), interviews: rows(.interviews, Interview.init),
      notices: rows(.notices, Notice.init), liaison: rows(.liaison, Liaison.init),
      meetings: rows(.meetings, Meeting.init), decisions: rows(.decisions, Decision.init),
      disputes: rows(.disputes, Dispute.init), confirmed: rows(.confirmed, Confirmation.init),
      accepted: rows(.accepted, Acceptance.init), actions: rows(.actions, Action.init))
  }
}
