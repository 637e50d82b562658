/// The format as the decoders ask for it: every key and column, its type, and whether it is required.
enum CaseSchema {
  /// The keys at the top of a file that hold single values.
  static let head: [TableColumn] =
    [
      TableColumn(name: "overlap", type: .number(1...1), isRequired: true),
      TableColumn(name: "case", type: .text, isRequired: true),
      TableColumn(name: "frame", type: .word(Frame.words), isRequired: true),
    ] + RowReader.columns(CaseHead.init)

  /// The columns of a table, without `id`.
  static func columns(of table: CaseTable) -> [TableColumn] {
    switch table {
    case .subjects: RowReader.columns(Subject.init)
    case .agencies: RowReader.columns(Agency.init)
    case .people: RowReader.columns(Person.init)
    case .processes: RowReader.columns(ParallelProcess.init)
    case .waits: RowReader.columns(Wait.init)
    case .documents: RowReader.columns(Document.init)
    case .shares: RowReader.columns(Share.init)
    case .contacts: RowReader.columns(Contact.init)
    case .familyPlans: RowReader.columns(FamilyPlan.init)
    case .interviews: RowReader.columns(Interview.init)
    case .notices: RowReader.columns(Notice.init)
    case .liaison: RowReader.columns(Liaison.init)
    case .meetings: RowReader.columns(Meeting.init)
    case .decisions: RowReader.columns(Decision.init)
    case .disputes: RowReader.columns(Dispute.init)
    case .confirmed: RowReader.columns(Confirmation.init)
    case .accepted: RowReader.columns(Acceptance.init)
    case .actions: RowReader.columns(Action.init)
    }
  }
}
