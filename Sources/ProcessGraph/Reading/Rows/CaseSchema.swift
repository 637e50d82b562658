/// The format as the decoders ask for it: every key and column, its type, and whether it is required.
enum CaseSchema {
  /// The keys at the top of a file that hold single values.
  static let head: [TableColumn] =
    [
      TableColumn(name: "overlap", type: .number(1...1), isRequired: true),
      TableColumn(name: "case", type: .text, isRequired: true),
      TableColumn(name: "frame", type: .word(Frame.words), isRequired: true),
    ] + RowReader.columns(CaseHead.init)

  /// The keys at the top of a file: single values, then tables.
  static let keys = ColumnNames(head.map(\.name) + CaseTable.words)

  /// The columns of a table, without `id`.
  static func columns(of table: CaseTable) -> [TableColumn] { all[table]! }

  /// Every name that the format has for a key, a table or a column.
  static let everyName = Set(keys.names + names.values.flatMap(\.names))

  static func names(of table: CaseTable) -> ColumnNames { names[table]! }

  private static let all = Dictionary(
    uniqueKeysWithValues: CaseTable.allCases.map { table in
      // A note comes last, whenever a decoder asks for it.
      let columns = asked(by: table)
      return (table, columns.filter { $0.name != "note" } + columns.filter { $0.name == "note" })
    })
  private static let names = all.mapValues { ColumnNames($0.map(\.name)) }

  private static func asked(by table: CaseTable) -> [TableColumn] {
    switch table {
    case .subjects: RowReader.columns(Subject.init)
    case .agencies: RowReader.columns(Agency.init)
    case .people: RowReader.columns(Person.init)
    case .processes: RowReader.columns(ParallelProcess.init)
    case .waits: RowReader.columns(WaitRow.init)
    case .documents: RowReader.columns(Document.init)
    case .shares: RowReader.columns(Share.init)
    case .contacts: RowReader.columns(Contact.init)
    case .familyPlans: RowReader.columns(FamilyPlan.init)
    case .interviews: RowReader.columns(Interview.init)
    case .notices: RowReader.columns(NoticeRow.init)
    case .liaison: RowReader.columns(Liaison.init)
    case .meetings: RowReader.columns(Meeting.init)
    case .decisions: RowReader.columns(Decision.init)
    case .disputes: RowReader.columns(Dispute.init)
    case .confirmed: RowReader.columns(Confirmation.init)
    case .accepted: RowReader.columns(Acceptance.init)
    case .recommendations: RowReader.columns(Recommendation.init)
    case .replans: RowReader.columns(Replan.init)
    case .actions: RowReader.columns(Action.init)
    }
  }
}
