/// Turns the tree of a case file into a ``Case``.
struct CaseDecoder {
  private let source: SourceText
  private let problems: Problems
  private let reading: Reading

  init(_ source: SourceText, _ problems: Problems) {
    (self.source, self.problems) = (source, problems)
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
      reading, RawRow(id: "", span: .start, pairs: pairs), place: place, title: "A case file", source: source,
      isFromCSV: false)
    requireFormat(top)
    let name = top.text(required: "case")
    let frame = top.word(required: "frame", Frame.self)
    reading.frame = frame
    let head = CaseHead(top)
    var tables = CaseTable.allCases.map { table in
      top.take(table.rawValue, .table(table)).map { TableRows.read($0, of: table, in: source, reading) }
        ?? TableRows(table: table, source: source)
    }
    top.require("processes")
    finish(top)
    for index in tables.indices { tables[index].declare(reading) }
    return makeCase(name, frame, head, tables)
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
    let known = ["overlap", "case", "frame"] + CaseHead.keys + CaseTable.words
    for name in top.finish(known) {
      if let ids = CaseTable(rawValue: name)?.ids { reading.incomplete.formUnion(ids) }
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
