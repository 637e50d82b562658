/// Says what is to be done to the one who owns it: a finding is listed under its owner, and would otherwise seem to be two
/// people's.
///
/// What it knows of the case is worked out once: every finding asks.
final class Addressing {
  private let graph: CaseGraph
  private let standing: StandingNames
  /// As sentences begin with them.
  private let people: Set<String>
  private let agencies: [String]
  /// Processes for which nobody is named as their lead, so that their commissioner acts, with the word for that lead.
  private let leadless: [(process: ParallelProcess, lead: String)]
  /// What the law and rules call an agency that has a name of its own.
  private let ownWords: [ID: [String]]

  init(_ graph: CaseGraph, _ standing: StandingNames) {
    (self.graph, self.standing) = (graph, standing)
    people = Set(graph.source.people.map { graph.name($0.id).sentence })
    agencies = graph.source.agencies.map { graph.name($0.id) }
    leadless = graph.processes.filter { graph.lead(of: $0) == nil }.map {
      ($0, graph.leadName(of: $0).sentence)
    }
    ownWords = graph.source.agencies.reduce(into: [:]) { $0[$1.id] = graph.ownWords(of: $1) }
  }

  /// A general word for the owner gives way to the owner's name, and somebody else is asked: `The independent reviewer to
  /// ask the panel to …`.
  func addressed(_ remedy: String, to owner: Owner) -> String {
    let name = graph.name(owner)
    let said = said(remedy, to: owner, called: name)
    return said.hasPrefix(name.sentence) ? withoutSelf(said, name) : said
  }

  private func said(_ remedy: String, to owner: Owner, called name: String) -> String {
    // Most remedies name their owner already.
    if remedy.hasPrefix(name.sentence) { return remedy }
    // What begins with the act says nobody who does it.
    if Self.acts.contains(where: remedy.hasPrefix) { return "\(name.sentence) to \(remedy.lowercasedFirst)" }
    guard let to = remedy.start(of: " to ") else { return remedy }
    let who = String(remedy[..<to])
    guard isSomebody(who), who.lowercased().start(of: name.lowercased()) == nil else { return remedy }
    if let own = inFull(owner, who) ?? inName(of: owner, who) { return "\(own)\(remedy[to...])" }
    // `the panel`; but a name that no article leads stays as it is written: `NHS England`.
    let other = agencies.contains { who.hasPrefix($0) } ? who : who.lowercasedFirst
    var rest = String(remedy[to...])
    if rest.start(of: name) != nil {
      // What the owner was to do after the other is now said in one breath.
      rest = rest.putting(", and to ", inPlaceOf: ", and \(name) to ")
        .putting("; and to ", inPlaceOf: "; \(name) to ")
      // Of two who are to speak either may begin.
      let speak = " to speak with "
      if rest.hasPrefix(speak + name) {
        return "\(name.sentence)\(speak)\(other)\(rest.dropFirst(speak.count + name.count))"
      }
    }
    let (ask, find) = (" to ask whether ", " to find out whether ")
    if rest.hasPrefix(ask) { rest = find + rest.dropFirst(ask.count) }
    return "\(name.sentence) to ask \(other)\(rest)"
  }

  /// What remedies begin with that name nobody.
  private static let acts = ["Ask ", "Check ", "Record ", "Take "]

  /// Nobody tells or asks themselves: whoever leads on both sides settles it and records it.
  private func withoutSelf(_ remedy: String, _ name: String) -> String {
    guard remedy.start(of: " " + name) != nil else { return remedy }
    let start = name.sentence
    return [
      ("\(start) to ask \(name) whether ", "\(start) to find out whether "),
      ("\(start) to ask \(name) to ", "\(start) to "),
      ("\(start) and \(name) to speak, and to record ", "\(start) to record "),
      // What is recorded stays.
      ("\(start) to tell \(name) of the contact, and to ", "\(start), who leads both, to "),
      (" to agree time and terms of the contact with \(name) ", " to settle time and terms of the contact "),
    ].reduce(remedy) { $0.putting($1.1, inPlaceOf: $1.0) }
  }

  /// Whether a remedy begins with who acts, rather than with what is to be done: `Check the dates …`.
  private func isSomebody(_ who: String) -> Bool {
    ["The ", "A ", "Whoever ", "Those ", "Provider "].contains { who.hasPrefix($0) }
      || agencies.contains { who.hasPrefix($0.sentence) }
  }

  /// A standing body by its whole name, where a rule calls it by a shorter one: `The chair of the subgroup`.
  private func inFull(_ owner: Owner, _ who: String) -> String? {
    guard case .role(let role) = owner, let body = Body(rawValue: role.rawValue) else { return nil }
    let name = graph.name(owner)
    for word in standing.words(for: body) {
      if who.hasPrefix(word.sentence) { return name.sentence + who.dropFirst(word.count) }
      if who.start(of: word) != nil { return who.putting(name, inPlaceOf: word) }
    }
    return nil
  }

  /// The owner in place of a general word for whoever acts; nil where the word is somebody else's.
  private func inName(of owner: Owner, _ who: String) -> String? {
    let name = graph.name(owner).sentence
    if who.hasPrefix("Whoever ") { return name }
    // The law calls a board by another name than the board itself may, and nobody is told to ask themselves.
    if case .agency(let id) = owner, ownWords[id]?.contains(who) ?? false { return name }
    if people.contains(who) { return nil }
    if ["The leads of the processes", "The leads", "The lead of each review"].contains(who) {
      return name + " and the other leads"
    }
    for (process, lead) in leadless {
      let isTheirs =
        process.commissioner.map { owner == .agency($0) }
        ?? (process.kind == .crim && owner == .role(.police))
      if isTheirs, who.hasPrefix(lead) { return "\(name)\(who.dropFirst(lead.count))" }
    }
    for word in [
      "The reviewer", "The lead of the review", "The lead of the process", "The lead", "The chair",
    ]
    where who == word || who.hasPrefix(word + " and ") {
      return "\(name)\(who.dropFirst(word.count))"
    }
    return nil
  }
}

extension CaseGraph {
  /// What the law and rules call an agency that has a name of its own.
  fileprivate func ownWords(of agency: Agency) -> [String] {
    let runs = processes.filter { $0.commissioners.contains(agency.id) }
    var words = ["The commissioner of the review", "The Local " + name(agency.id).withoutArticle]
    // Where no other provider is named, whoever holds the investigation is the one.
    if runs.contains(where: { $0.kind == .si && $0.provider == nil })
      || processes.contains(where: { $0.provider == agency.id })
    {
      words.append("The " + KindID.si.names(in: frame).owner)
    }
    // The board that commissions the review of a child is the one that the law means.
    if agency.sector == .partnership || agency.id == Body.board.rawValue,
      runs.contains(where: { [.scr, .rr].contains($0.kind) })
    {
      words += Frame.allCases.map { "The " + $0.childrenPartnership }
    }
    return words
  }
}
