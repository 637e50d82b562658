/// The tables of a case file, in the order of its description.
public enum CaseTable: String, Word {
  case subjects, agencies, people, processes, waits, documents, shares, contacts
  case familyPlans = "family-plans"
  case interviews, notices, liaison, meetings, decisions, disputes, confirmed, accepted
  case recommendations, replans, actions

  /// Whether its rows have ids, and so may be written as a map from id to row.
  var hasIDs: Bool { ids != nil }

  /// The table as a place where an id may be declared, or nil where its rows have none.
  var ids: IDTables? {
    switch self {
    case .subjects: .subjects
    case .agencies: .agencies
    case .people: .people
    case .processes: .processes
    case .documents: .documents
    case .recommendations: .recommendations
    default: nil
    }
  }
}

/// The tables that an id in a column may come from.
struct IDTables: OptionSet, Hashable {
  let rawValue: UInt8
  static let subjects = IDTables(rawValue: 1)
  static let agencies = IDTables(rawValue: 2)
  static let people = IDTables(rawValue: 4)
  static let processes = IDTables(rawValue: 8)
  static let documents = IDTables(rawValue: 16)
  static let recommendations = IDTables(rawValue: 32)
  static let all = IDTables(rawValue: 63)

  private static let words = [
    ("a subject", "subjects"), ("an agency", "agencies"), ("a person", "people"), ("a process", "processes"),
    ("a document", "documents"), ("a recommendation", "recommendations"),
  ]

  /// `an agency`, for a set of one table.
  var one: String { Self.words[Int(rawValue.trailingZeroBitCount)].0 }

  /// `agencies, people or processes`.
  var many: String {
    let names = (0..<6).filter { rawValue & 1 << UInt8($0) != 0 }.map { Self.words[$0].1 }
    return names.count < 3
      ? names.joined(separator: " or ") : names.dropLast().joined(separator: ", ") + " or " + names.last!
  }
}
