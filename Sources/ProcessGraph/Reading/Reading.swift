/// What one reading of a case knows while it goes on: its problems, its frame, and every id declared.
final class Reading {
  let problems: Problems
  /// Nil until it is read, or where it could not be.
  var frame: Frame?
  private(set) var declared: [ID: Declaration] = [:]
  /// Tables of which some rows could not be read: an id missing from them is not a second problem.
  var incomplete: IDTables = []
  /// Names refused as ids: using one is not a second problem.
  private var refused: Set<String> = []
  /// How many more words may be compared for suggestions, so that a large hostile file stays quick.
  private var comparisons = 200_000
  /// Points that waits name, looked at when the milestones of every process are known.
  var pointsWaitedFor: [(name: String, process: ID, span: TextSpan, source: SourceText)] = []
  /// The unknown columns met so far, and which known one each was probably meant to be.
  private var unknown: [ColumnPlace: String?] = [:]

  private struct ColumnPlace: Hashable {
    var span: TextSpan
    var file: Int
  }

  struct Declaration {
    /// The table; several where the id stands twice, so that using it is not another problem.
    var table: IDTables
    var span: TextSpan
    var source: SourceText
  }

  /// The ids of rules and duties, which rows may name.
  let vocabulary: Vocabulary
  /// What was read so far of rows that later rows name.
  var people: [ID: [Person.Capacity]] = [:]
  var sectors: [ID: Agency.Sector] = [:]
  var kinds: [ID: KindID] = [:]
  /// Keys of the register, each with the first row that has it.
  var keys: [String: String] = [:]
  /// The dates of each file that were read day first.
  private var dayFirst: [Int: DayFirst] = [:]

  private struct DayFirst {
    var source: SourceText
    var count = 0
    var first: (text: String, date: CaseDate, span: TextSpan)
  }

  init(problems: Problems, vocabulary: Vocabulary = Vocabulary()) {
    (self.problems, self.vocabulary) = (problems, vocabulary)
  }

  /// Takes down that a date was read day first: one note a file says so.
  func noteDayFirst(_ text: String, _ date: CaseDate, at span: TextSpan, in source: SourceText) {
    // A date that is written as it is read leaves no doubt.
    guard text != date.inWords else { return }
    dayFirst[source.order, default: DayFirst(source: source, first: (text, date, span))].count += 1
  }

  /// Says for each file how many dates were read day first, and shows one.
  func tellDayFirst() {
    for (_, dates) in dayFirst.sorted(by: { $0.key < $1.key }) {
      let (text, date, span) = dates.first
      problems.note(
        "\(dates.count == 1 ? "One date was" : "\(dates.count) dates were") read day first: \(text.quoted) as "
          + "\(date.inWords).", at: span, in: dates.source)
    }
  }

  /// What ids there are, for advice; nil where there are many or none.
  func declaredIDs(in tables: IDTables) -> String? {
    let ids = declared.filter { !tables.isDisjoint(with: $0.value.table) }.map(\.key).sorted()
    return ids.isEmpty || ids.count > 40 ? nil : "the file has \(ids.joined(separator: ", "))"
  }

  /// Takes down the id of a row, and reports it where it may not be one or stands elsewhere already.
  func declare(_ id: ID, in table: IDTables, at span: TextSpan, of source: SourceText) {
    guard id.isWellFormedID else {
      refused.insert(id)
      return problems.error("\(id.quoted) is not an id.", help: idAdvice(id), at: span, in: source)
    }
    guard let first = declared[id] else {
      declared[id] = Declaration(table: table, span: span, source: source)
      return
    }
    let place = first.source === source ? "line \(first.span.line)" : first.source.location(first.span).name
    problems.error(
      "The id \(id.quoted) stands twice: it is already \(first.table.one), \(place).",
      help: first.table == table
        ? "give each row of the file an id of its own"
        : "call \(table.one.dropArticle) something else, such as \(otherName(id, table).quoted)", at: span,
      in: source)
    declared[id]!.table.formUnion(table)
  }

  /// A free id like one that is taken: `police-case`.
  private func otherName(_ id: ID, _ table: IDTables) -> ID {
    let endings: [IDTables: String] = [
      .processes: "case", .agencies: "agency", .people: "person", .subjects: "subject", .documents: "paper",
    ]
    let base = String(id.prefix(50)) + "-" + (endings[table] ?? "row")
    return declared[base] == nil
      ? base : (2...).lazy.map { "\(base)-\($0)" }.first { self.declared[$0] == nil }!
  }

  /// Whether a name that is not declared may be passed over, because its row has been reported.
  func isExcused(_ name: String, from tables: IDTables) -> Bool {
    !incomplete.isDisjoint(with: tables) || refused.contains(name)
  }

  /// The id of some tables, or the fixed word, that is nearest to a name.
  func nearest(to name: String, in tables: IDTables, or words: [String]) -> String? {
    guard comparisons > 0 else { return nil }
    comparisons -= declared.count
    return Suggestion.nearest(
      to: name, among: declared.filter { !tables.isDisjoint(with: $0.value.table) }.map(\.key) + words)
  }

  /// The known column that an unknown one was probably meant to be. A CSV header stands above many rows: it is
  /// refused where it is met first.
  func meaning(
    of pair: SourceNode.Pair, in source: SourceText, among known: [String],
    _ refuse: (SourceNode.Pair, String?, [String]) -> Void
  ) -> String? {
    let place = ColumnPlace(span: pair.keySpan, file: source.order)
    if let near = unknown[place] { return near }
    let near = Suggestion.column(pair.key, among: known)
    unknown[place] = .some(near)
    refuse(pair, near, known)
    return near
  }

  func listAdvice(_ text: String) -> String {
    let parts = text.split(whereSeparator: { ", ;".contains($0) })
    return parts.count > 1 && text.utf8.count <= 100
      ? "write several ids as a list: [\(parts.joined(separator: ", "))]" : idAdvice(text)
  }

  func idAdvice(_ id: String) -> String {
    let rule = "an id is at most 64 lower-case letters, digits and hyphens, and begins with a letter"
    let near = id.asID
    return near.isWellFormedID && near != id ? "\(rule): \(near.quoted)" : rule
  }
}

/// The words that rows may name and that stand further on in the program: ids of rules and of duties.
struct Vocabulary: Sendable {
  /// Empty where anything is taken.
  var rules: [String] = []
  var duties: [String] = []
  /// What can be said of a whole case only by whoever knows the rules: a sentence a row.
  var remarks: @Sendable (Case) -> [Remark] = { _ in [] }

  struct Remark {
    var place: Place
    var message: String
    var help: String
  }
}

extension String {
  /// `the process` of `a process`.
  fileprivate var dropArticle: String { "the " + split(separator: " ", maxSplits: 1)[1] }

  /// The text in quotation marks, shortened to what a message has room for.
  var quoted: String {
    unicodeScalars.count <= 60 ? "‘\(self)’" : "‘\(String(unicodeScalars.prefix(57)))…’"
  }

  /// Lower-case letters, digits and hyphens, beginning with a letter, at most 64.
  var isWellFormedID: Bool {
    guard let first = utf8.first, (0x61...0x7A).contains(first), utf8.count <= 64 else { return false }
    return utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// The text made as much like an id as it can be.
  fileprivate var asID: String {
    let parts = lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return String(parts.joined(separator: "-").prefix(64))
  }
}
