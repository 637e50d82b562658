/// One run of the rules over one case: each rule's answer is worked out once, also where another rule asks for it.
final class Check {
  let graph: CaseGraph
  private var answers: [String: [Found]] = [:]
  private var errors: [String: any Error] = [:]
  private var answersAbout: [String: [ID: [Int]]] = [:]

  // Asked for by several rules.
  private(set) lazy var dependencies = graph.dependencies
  private(set) lazy var dependenciesByRow = Dictionary(grouping: dependencies, by: \.row)
  private(set) lazy var waitGraph = WaitGraph(graph, waits: dependencies)
  private(set) lazy var suspectContacts = graph.suspectContacts
  private(set) lazy var collidingContacts = graph.family.flatMap(graph.collidingContacts(with:))
  private(set) lazy var planGaps = graph.planGaps
  private(set) lazy var unledPlans = graph.unledPlans
  private(set) lazy var dueInterviews = graph.interviewed.map { ($0, graph.dueInterviews(of: $0.id)) }
  private(set) lazy var interviewPairs = graph.interviewPairs
  private(set) lazy var deadlocks = graph.deadlocks(in: waitGraph, waits: dependencies)
  private(set) lazy var unsettledPoints = lookForUnsettledPoints()
  private(set) lazy var writingBesideTrials = graph.lookForWritingBesideTrials()
  private(set) lazy var schedule = graph.schedule(of: waitGraph)
  private(set) lazy var runningClocks = graph.runningClocks
  private(set) lazy var plannedRows = graph.plannedRows
  private(set) lazy var nextMeeting = graph.nextMeeting
  private lazy var standingNames = StandingNames(graph)
  private lazy var addressing = Addressing(graph, standingNames)

  init(_ graph: CaseGraph) { self.graph = graph }

  var asOf: Day { graph.asOf }
  func setting(_ setting: Setting) -> Int { graph.settings[setting] }

  /// What a rule finds, accepted or not: for rules that stay quiet where another already speaks.
  func found(by rule: Rule) -> [Found] {
    if let answer = answers[rule.id] { return answer }
    answers[rule.id] = []  // A rule that asks for itself through others is answered with nothing.
    guard rule.frames.contains(graph.frame) else { return [] }
    do {
      let answer = try rule.body(self)
      answers[rule.id] = answer
      return answer
    } catch {
      errors[rule.id] = error
      return []
    }
  }

  /// Whether a rule finds something about all of these ids.
  func fires(_ rule: Rule, about ids: ID...) -> Bool {
    let answer = found(by: rule)
    guard !answer.isEmpty, let first = ids.first else { return false }
    return placesOfAnswers(by: rule, answer)[first, default: []].contains { n in
      ids.dropFirst().allSatisfy { answer[n].about.contains($0) }
    }
  }

  /// The places of a rule's findings by the ids they are about: another rule may ask about each process in turn.
  private func placesOfAnswers(by rule: Rule, _ answer: [Found]) -> [ID: [Int]] {
    if let places = answersAbout[rule.id] { return places }
    var places: [ID: [Int]] = [:]
    for (n, found) in answer.enumerated() { for id in found.about { places[id, default: []].append(n) } }
    answersAbout[rule.id] = places
    return places
  }

  /// The error a rule's body threw, if it did.
  func error(of rule: Rule) -> (any Error)? { errors[rule.id] }

  /// What a rule says, complete and with ids in order.
  func parts(of rule: Rule) -> [Finding.Part] {
    guard rule.binding != .local || graph.followsThePaper else { return [] }
    let parts = found(by: rule).map { finish($0, rule) }
    guard let error = errors[rule.id] else { return parts }
    // A rule that breaks is itself a finding, and the run goes on.
    let broken = Found(
      severity: .unclear, about: [], places: [],
      message: "The rule ‘\(rule.id)’ could not be applied: \(error)",
      remedy: "Report this as a fault of the program.")
    return [finish(broken, rule)]
  }

  func finish(_ found: Found, _ rule: Rule) -> Finding.Part {
    var settings: [Setting: Int] = [:]
    for setting in found.settings ?? rule.settings { settings[setting] = graph.settings[setting] }
    let authority = (found.authority ?? rule.authority).citable(in: graph.frame)
    let isGoodPractice =
      !graph.followsThePaper && (rule.binding == .goodPractice || authority.isOfThePaperAlone)
    let own = found.severity ?? rule.severity
    // What only the local paper asks for is nowhere else a gap. A conflict is two facts that collide, whatever is read.
    let severity = isGoodPractice && own == .gap ? .risk : own
    let about = graph.inOrder(found.about)
    let planned = plannedRow(among: found.places)
    let owner = owner(of: found, planned)
    let remedy = found.remedy ?? standingNames.put(into: rule.remedy)
    return Finding.Part(
      rule: rule.id, severity: severity, about: about, places: found.places.eachOnce,
      message: found.message, details: found.details,
      remedy: rule.family == .file ? remedy : addressing.addressed(remedy, to: owner),
      clearsWhen: rule.clearsWhen,
      authority: authority,
      settings: settings, isGoodPractice: isGoodPractice, date: found.date, root: found.root ?? about,
      joins: found.joins, hides: found.hides, owner: owner, by: due(found, severity, planned),
      planned: planned?.day)
  }
}

extension CaseGraph {
  /// What a reader should know of the guidance that findings are judged by: that none was named, or one that is not
  /// known here. Nil where there is nothing to say.
  package var noteOnGuidance: String? {
    if case .other(let name) = source.paper {
      return
        "note: the guidance ‘\(name)’ is not known here; what only the CRAG paper asks for counts as good practice."
    }
    guard source.isPaperDefaulted else { return nil }
    return followsThePaper
      ? "note: the file names no local guidance; the CRAG paper of that time is taken. ‘guidance: none’ says otherwise."
      : "note: the file names no local guidance; what only the CRAG paper asks for counts as good practice. "
        + "‘guidance: crag-2016’ says that the board follows it, ‘guidance: none’ that it does not."
  }

  /// Whether the board follows the paper that this tool serves; else what only that paper asks for is good practice.
  var followsThePaper: Bool { source.paper == .crag2016 }
}
