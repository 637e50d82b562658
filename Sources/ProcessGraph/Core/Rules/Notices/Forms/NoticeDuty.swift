/// What one row of the table of notices asks about one process: who is to tell whom, from when, and what is missing.
///
/// Whether that is a finding, and of what weight, is for ``NoticeOwed``.
struct NoticeDuty {
  var teller: Teller
  /// Whom, or what, no record shows; empty where all is done.
  var missing: [Missing]
  /// The first day of the clock; nil where no date is on file.
  var start: CaseDate?
  /// What sets the clock running, where it is not that the process began: `ended`.
  var event: (word: String, date: CaseDate?)?
  var clock = Setting.earliestOpportunity
  /// The weight while there is still time; nil for none yet.
  var before: Severity? = .risk
  var after = Severity.gap
  /// In place of "No record that … has been told about …".
  var message: String?
  var remedy: String?
  /// Why it is not certain that the duty exists at all; nil where it is.
  var doubt: String?
  /// Whom to keep up to date once told, where the row asks for progress.
  var progress: (names: [String], informed: Informed)?
  /// Rows that bear on it, in place of the latest notice.
  var evidence: (place: Place, detail: Finding.Detail)?
  /// With which other findings it is one: what one recipient has not been told of the process, unless said otherwise.
  var group = Joining.Group.notices

  /// A recipient, or a subject of talk, that no record shows.
  struct Missing {
    let name: String
    /// Unknown where a record has only a month.
    let isMissing: Truth

    init(_ name: String, _ isMissing: Truth) { (self.name, self.isMissing) = (name, isMissing) }

    /// Whether "have", not "has", goes with it.
    var isPlural: Bool { name.isOfSeveral }
  }

  /// What is certainly missing, or where nothing is, what may be.
  var named: [Missing] {
    let certain = missing.filter { $0.isMissing == .yes }
    return certain.isEmpty ? missing : certain
  }

  /// The names of those who are missing, each once: two standing bodies may go by one name.
  var names: String { named.map(\.name).eachOnce.listed }

  var verb: String {
    named.map(\.name).eachOnce.count > 1 || named.contains(where: \.isPlural) ? "have" : "has"
  }

  /// Whether whoever has to tell is the only one to be told.
  var tellsItself: Bool { !named.isEmpty && named.allSatisfy { $0.name == teller.name } }
}
