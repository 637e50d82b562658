/// What a table is for, and what stands in each of its columns: the one wording that the workbook's prompts, the JSON
/// Schema, `overlap tables` and the documentation share.
struct Described {
  /// One sentence on the table.
  var sentence: String
  /// A row as it is written in a text file: for tables with ids after the id and a colon.
  var example: String
  /// One sentence a column, in plain words; the words and ids it takes are added from the reader itself. A column
  /// inside a column stands with a dot (`terms-of-reference.agreed`).
  var columns: [String: String]

  /// The column that every table has.
  static let note = "Anything worth keeping; shown to the panel only, in the annex, and never judged."

  subscript(_ column: String) -> String? { column == "note" ? Self.note : columns[column] }
}

extension CaseTable {
  /// What stands in the first column of a table whose rows have ids.
  static let idSentence =
    "A short name that other rows use for this one: lower-case letters, digits and hyphens, never a person's name."

  var described: Described {
    switch self {
    case .subjects, .agencies, .people: describedParty
    case .processes: Self.describedProcess
    case .waits, .documents, .shares: describedPaper
    case .contacts, .familyPlans, .interviews: describedMeeting
    case .notices, .liaison, .meetings: describedWord
    default: describedGovernance
    }
  }
}
