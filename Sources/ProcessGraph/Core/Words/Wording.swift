// How the graph's nodes are called in sentences: roles and kinds in full, never names.

extension CaseGraph {
  /// What a sentence calls a process: `the serious case review`; see ``titleMark(of:)`` for two of a kind.
  package func name(_ process: ParallelProcess) -> String {
    "the " + title(process)
  }

  /// What a heading calls a process: its kind in full, or the name given to a process of no known kind.
  package func title(_ process: ParallelProcess) -> String {
    (process.kind == .other ? process.title(in: frame) : names(of: process).full) + titleMark(of: process)
  }

  /// What there is little room for calls a process: its initials, where its kind has some.
  func shortTitle(_ process: ParallelProcess) -> String {
    (process.kind == .other ? process.title(in: frame) : names(of: process).short) + titleMark(of: process)
  }

  /// What tells a process from others of its kind, in brackets: who commissions it where that does, else its number
  /// among them. Empty where it is the only one.
  func titleMark(of process: ParallelProcess) -> String { rows.titleMarks[process.id] ?? "" }

  /// What the initials in some texts stand for: `DHR: domestic homicide review`, in the order of the processes.
  func spelledOut(_ texts: [String]) -> [String] {
    processes.compactMap { process -> String? in
      let names = names(of: process)
      guard process.kind != .other, let initials = names.initialism,
        texts.contains(where: { $0.holds(word: initials) })
      else {
        return nil
      }
      return "\(initials): \(names.full)"
    }.eachOnce
  }

  /// What a sentence calls a person: `the maternal grandmother`, with the id where another has the same role.
  package func name(_ person: Person) -> String {
    person.role.withArticleOfRole + (rows.sharedRoles.contains(person.role) ? " (\(person.id))" : "")
  }

  /// What a sentence calls an agency: its name, else its id.
  package func name(_ agency: Agency) -> String {
    guard let name = agency.name else { return "the agency ‘\(agency.id)’" }
    return name.withDefiniteArticle
  }

  /// What a sentence calls whatever an id names; the id itself where nothing is declared under it.
  package func name(_ id: ID) -> String {
    switch node(id) {
    case .process: name(process(id))
    case .person: name(person(id))
    case .agency: name(agency(id))
    case .subject: Self.subjectName(id) + (subject(id).age.map { ", aged \($0)" } ?? "")
    case .document: "the \(document(id).what.title(in: frame)) ‘\(id)’"
    case .body, nil: id
    }
  }

  /// What a sentence calls a subject, of whom the file has nothing but an id: `the older sister`; in quotes where the id
  /// is no word, as `‘s1’`.
  static func subjectName(_ id: ID) -> String {
    id.count > 2 && id.allSatisfy { $0.isLetter || $0 == "-" } ? "the \(id.spaced)" : "‘\(id)’"
  }

  /// What a sentence calls a sender or recipient.
  package func name(_ party: Party) -> String {
    switch party {
    case .process(let id), .agency(let id), .person(let id): name(id)
    case .body(let body): title(of: body)
    }
  }

  /// Several names as one phrase, in the file's order: `a, b and c`. Of more than thirty the first are named and the
  /// others counted; `about` has them all.
  package func names(_ ids: some Sequence<ID>) -> String { inOrder(ids).listed(by: name) }

  /// Processes with their kinds in full, for those who do not know the initials: the family, practitioners.
  func fullNames(_ ids: some Sequence<ID>) -> String {
    inOrder(ids).listed { "the " + title(process($0)) }
  }

  /// The same of processes.
  func names(of processes: [ParallelProcess]) -> String { inOrder(processes).listed(by: name) }

  /// The lead of a process as a sentence calls them, or `the lead of …` where none is named.
  package func leadName(of process: ParallelProcess) -> String {
    lead(of: process).map(name) ?? "the lead of \(name(process))"
  }

  /// The leads of some processes as one phrase, each once.
  func leadNames(of processes: [ParallelProcess]) -> String {
    inOrder(processes).map(leadName).eachOnce.listed
  }

  /// The same, where none is named by what leads of their kinds are called.
  func leadRoles(of processes: [ParallelProcess]) -> String {
    inOrder(processes).map(leadRole).eachOnce.listed
  }

  /// The lead of a process as a sentence calls them, or where none is named what leads of its kind are called: `the
  /// senior investigating officer`.
  package func leadRole(of process: ParallelProcess) -> String {
    if let lead = lead(of: process) { return name(lead) }
    let role = names(of: process).lead
    // Where somebody else on file is called so, the word would name the wrong one.
    return process.kind == .other || rows.roles.contains(role) ? leadName(of: process) : "the " + role
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
  package func title(in frame: Frame) -> String {
    switch self {
    case .rca: frame.healthAnalysis
    case .pfdReport: "Prevention of Future Deaths report"
    default: rawValue.spaced
    }
  }
}

extension String {
  /// Whether a word of ASCII letters stands in it by itself.
  fileprivate func holds(word: String) -> Bool {
    // Most texts hold it nowhere.
    if start(of: word) == nil { return false }
    let (text, word) = (Array(utf8), Array(word.utf8))
    func isOfWord(_ n: Int) -> Bool {
      guard text.indices.contains(n) else { return false }
      let byte = text[n]
      return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
    return text.indices.dropLast(word.count - 1).contains { n in
      text[n...].starts(with: word) && !isOfWord(n - 1) && !isOfWord(n + word.count)
    }
  }
}

extension CaseGraph {
  /// What a sentence calls a standing body: by the board's own name for it, else by what it is called in the frame.
  ///
  /// Two bodies of one name are one to those who read of them.
  package func title(of body: Body) -> String {
    if let own = LocalName(rawValue: body.rawValue).flatMap(ownName) { return own }
    let isOfPartners = frame == .englandCurrent && (body == .board || body == .independentChair)
    return isOfPartners ? ownName(of: .partners) ?? body.title(in: frame) : body.title(in: frame)
  }

  /// What the file itself calls a standing body, as a sentence has it; nil where it gives no name.
  func ownName(of name: LocalName) -> String? { source.names[name]?.withSmallArticle }
}

extension Body {
  /// The words for it in a sentence, with an article where it takes one.
  package func title(in frame: Frame) -> String {
    switch self {
    case .crag:
      frame == .england2015
        ? "the Case Review and Governance subgroup" : "the partnership's case review group"
    case .cdop: frame == .england2015 ? "the Child Death Overview Panel" : "the child death overview panel"
    case .board: frame == .england2015 ? "the Safeguarding Children Board" : "the safeguarding partners"
    case .independentChair: frame == .england2015 ? "the independent chair" : "the safeguarding partners"
    case .businessUnit: frame == .england2015 ? "the business unit" : "the partnership's business unit"
    case .panel: frame == .england2015 ? "the panel" : "the review panel"
    case .nationalPanel: "the national panel"
    case .homeOffice: "the Home Office"
    case .secretaryOfState: "the Secretary of State"
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

  /// The same, with the names of bodies as they are written: `NHS England agrees`.
  var spacedWithNames: String {
    ["NHS England", "Home Office", "Secretary of State"].reduce(spaced) { text, name in
      text.replacing(name.lowercased(), with: name)
    }
  }

  /// With its first letter in upper case, to begin a sentence.
  var sentence: String { prefix(1).uppercased() + dropFirst() }

  /// With a full stop at its end, where it has none and is whole.
  var withStop: String { last.map(".?…".contains) ?? false ? self : self + "." }
}

extension Array {
  /// What each is called, as one phrase: of more than thirty the first twenty, and how many more there are.
  func listed(by name: (Element) -> String) -> String {
    if count <= 30 { return map(name).listed }
    return (prefix(20).map(name) + ["\(count - 20) more"]).listed
  }
}

extension CaseGraph {
  /// Who answers for a process: its provider or commissioner, else its lead.
  func owner(of process: ParallelProcess) -> String {
    (process.provider ?? process.commissioner).map(name) ?? leadName(of: process)
  }
}
