// How the graph's nodes are called in sentences: roles and kinds in full, never names.

extension CaseGraph {
  /// What a sentence calls a process: `the serious case review`, with its id where another has the same name.
  public func name(_ process: ParallelProcess) -> String {
    let own = title(process)
    return "the " + own + (rows.sharedTitles.contains(own) ? " (\(process.id))" : "")
  }

  /// What a heading calls a process: its kind in full, or the name given to a process of no known kind.
  public func title(_ process: ParallelProcess) -> String { process.title(in: frame) }

  /// What a sentence calls a person: `the maternal grandmother`, with the id where another has the same role.
  public func name(_ person: Person) -> String {
    "the " + person.role + (rows.sharedRoles.contains(person.role) ? " (\(person.id))" : "")
  }

  /// What a sentence calls an agency: its name, else its id.
  public func name(_ agency: Agency) -> String {
    guard let name = agency.name else { return "the agency ‘\(agency.id)’" }
    return name.withDefiniteArticle
  }

  /// What a sentence calls whatever an id names; the id itself where nothing is declared under it.
  public func name(_ id: ID) -> String {
    switch node(id) {
    case .process: name(process(id))
    case .person: name(person(id))
    case .agency: name(agency(id))
    case .subject: subject(id).age.map { "‘\(id)’, aged \($0)" } ?? "‘\(id)’"
    case .document: "the \(document(id).what.title(in: frame)) ‘\(id)’"
    case .body, nil: id
    }
  }

  /// What a sentence calls a sender or recipient.
  public func name(_ party: Party) -> String {
    switch party {
    case .process(let id), .agency(let id), .person(let id): name(id)
    case .body(let body): body.title(in: frame)
    }
  }

  /// Several names as one phrase, in the file's order: `a, b and c`. Of more than thirty the first are named and the
  /// others counted; `about` has them all.
  public func names(_ ids: some Sequence<ID>) -> String { inOrder(ids).listed(by: name) }

  /// The same of processes.
  func names(of processes: [ParallelProcess]) -> String { inOrder(processes).listed(by: name) }

  /// The lead of a process as a sentence calls them, or `the lead of …` where none is named.
  public func leadName(of process: ParallelProcess) -> String {
    lead(of: process).map(name) ?? "the lead of \(name(process))"
  }

  /// The leads of some processes as one phrase, each once.
  func leadNames(of processes: [ParallelProcess]) -> String {
    eachLead(of: processes, orElse: \.number).listedOnce(by: leadName)
  }

  /// The same, where none is named by what leads of their kinds are called.
  func leadRoles(of processes: [ParallelProcess]) -> String {
    var first: [KindID: Int] = [:]
    for process in processes where first[process.kind] == nil { first[process.kind] = process.number }
    return eachLead(of: processes) { $0.kind == .other ? $0.number : first[$0.kind]! }.listedOnce(
      by: leadRole)
  }

  /// Some processes, but of those that have one lead, or without a lead something else in common, only the first.
  ///
  /// - Parameter other: the number of a process, so that it is no lead's place among all ids.
  private func eachLead(
    of processes: [ParallelProcess], orElse other: (ParallelProcess) -> Int
  ) -> [ParallelProcess] {
    if processes.count == 1 { return processes }
    var seen = NumberSet(below: index.ordered.count)
    return processes.filter { process in
      let key = leadPlaces[process.number] ?? other(process)
      defer { seen.insert(key) }
      return !seen.contains(key)
    }
  }

  /// The lead of a process as a sentence calls them, or where none is named what leads of its kind are called: `the
  /// senior investigating officer`.
  public func leadRole(of process: ParallelProcess) -> String {
    if let lead = lead(of: process) { return name(lead) }
    return process.kind == .other ? leadName(of: process) : "the " + process.kind.names(in: frame).lead
  }
}

extension ParallelProcess {
  func title(in frame: Frame) -> String {
    kind == .other ? name ?? "other process" : kind.names(in: frame).full
  }
}

extension DocumentKind {
  /// The words for one of them in a sentence: `an agency report`, `interview notes`.
  func withArticle(in frame: Frame) -> String {
    takesArticle ? title(in: frame).withIndefiniteArticle : title(in: frame)
  }

  /// Whether the verb after it is plural.
  var isPlural: Bool { [.termsOfReference, .interviewNotes, .minutes].contains(self) }

  private var takesArticle: Bool { !isPlural && self != .legalAdvice }

  /// The words for it in a sentence.
  public func title(in frame: Frame) -> String {
    switch self {
    case .rca: frame.healthAnalysis
    case .pfdReport: "report to prevent future deaths"
    default: rawValue.spaced
    }
  }
}

extension Body {
  /// The words for it in a sentence, with an article where it takes one.
  public func title(in frame: Frame) -> String {
    switch self {
    case .crag: "the Case Review and Governance subgroup"
    case .cdop: frame == .england2015 ? "the Child Death Overview Panel" : "the child death review partners"
    case .board: frame == .england2015 ? "the Safeguarding Children Board" : "the safeguarding partners"
    case .nationalPanel: "the national panel"
    case .homeOffice: "the Home Office"
    case .seniorManagers: "senior managers"
    case .affectedColleagues: "affected colleagues"
    case .practitioners: "practitioners"
    case .lead: "the lead of the review"
    default: "the " + rawValue.spaced
    }
  }
}

extension Truth {
  /// The verb for papers of which it tells whether they have gone.
  func went(isPlural: Bool = false) -> String { isPossible ? "went" : isPlural ? "are to go" : "is to go" }
}

extension String {
  /// A word of the case file as ordinary words: `final-report` is `final report`.
  var spaced: String { String(map { $0 == "-" ? " " : $0 }) }

  /// With its first letter in upper case, to begin a sentence.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}

extension Array {
  /// What each is called, as one phrase: of more than thirty the first twenty, and how many more there are.
  func listed(by name: (Element) -> String) -> String {
    if count <= 30 { return map(name).listed }
    return (prefix(20).map(name) + ["\(count - 20) more"]).listed
  }

  /// The same, where some few may be called alike: these are named once.
  func listedOnce(by name: (Element) -> String) -> String {
    count > 30 ? listed(by: name) : map(name).eachOnce.listed
  }
}

extension CaseGraph {
  /// Who answers for a process: its provider or commissioner, else its lead.
  func owner(of process: ParallelProcess) -> String {
    (process.provider ?? process.commissioner).map(name) ?? leadName(of: process)
  }
}
