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
  private(set) lazy var planGaps = graph.planGaps
  private(set) lazy var unledPlans = graph.unledPlans
  private(set) lazy var interviewPairs = graph.interviewPairs
  private(set) lazy var deadlocks = graph.deadlocks(in: waitGraph, waits: dependencies)
  private(set) lazy var unsettledPoints = lookForUnsettledPoints()
  private(set) lazy var writingBesideTrials = graph.lookForWritingBesideTrials()
  private(set) lazy var schedule = graph.schedule(of: waitGraph)

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
      ids.dropFirst().allSatisfy { answer[n].concerned.contains($0) }
    }
  }

  /// The places of a rule's findings by the ids they are about: another rule may ask about each process in turn.
  private func placesOfAnswers(by rule: Rule, _ answer: [Found]) -> [ID: [Int]] {
    if let places = answersAbout[rule.id] { return places }
    var places: [ID: [Int]] = [:]
    for (n, found) in answer.enumerated() { for id in found.concerned { places[id, default: []].append(n) } }
    answersAbout[rule.id] = places
    return places
  }

  /// The error a rule's body threw, if it did.
  func error(of rule: Rule) -> (any Error)? { errors[rule.id] }

  /// A rule's findings, complete and with ids in order.
  func findings(of rule: Rule) -> [Finding] {
    let found = found(by: rule).map { finish($0, rule) }
    guard let error = errors[rule.id] else { return found }
    // A rule that breaks is itself a finding, and the run goes on.
    let broken = Found(
      severity: .unclear, about: [], places: [],
      message: "The rule ‘\(rule.id)’ could not be applied: \(error)",
      remedy: "Report this as a fault of the program.")
    return [finish(broken, rule)]
  }

  func finish(_ found: Found, _ rule: Rule) -> Finding {
    var settings: [Setting: Int] = [:]
    for setting in found.settings ?? rule.settings { settings[setting] = graph.settings[setting] }
    return Finding(
      rule: rule.id, severity: found.severity ?? rule.severity,
      about: graph.inOrder(found.about, and: found.processes, found.people), places: found.places.eachOnce,
      message: found.message, details: found.details, remedy: found.remedy ?? rule.remedy,
      clearsWhen: rule.clearsWhen, authority: (found.authority ?? rule.authority).holding(in: graph.frame),
      settings: settings,
      date: found.date, key: found.key ?? found.places.first.map(graph.source.identity) ?? "")
  }
}
