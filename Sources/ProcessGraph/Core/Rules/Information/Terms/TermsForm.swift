/// What the terms of reference of a review say, or leave open, about one point.
struct TermsPoint {
  /// One member of the commission.
  let review: ParallelProcess
  let terms: TermsAgreed
  /// Nil where the file does not say.
  let answer: Bool?

  /// The row that should say.
  var place: Place { terms.process.place }
}

extension CaseGraph {
  /// What the agreed terms of each open multi-agency review say about a point, unless they say yes.
  func termsWithout(
    _ point: KeyPath<ParallelProcess.TermsOfReference, Bool?>, where isWanted: (ParallelProcess) -> Bool
  ) -> [TermsPoint] {
    openCommissions { $0.kind.isMultiAgencyReview && isWanted($0) }.compactMap { review in
      guard let terms = termsAgreed(for: review) else { return nil }
      let answers = commission(of: review).members.compactMap { $0.termsOfReference?[keyPath: point] }
      guard !answers.contains(true) else { return nil }
      return TermsPoint(review: review, terms: terms, answer: answers.first)
    }
  }
}

/// What runs beside reviews or is being considered, looked up once for all of them.
private struct Beside {
  private let graph: CaseGraph
  private let spans: Spans
  private let pending: [Int]

  init(_ graph: CaseGraph) {
    self.graph = graph
    spans = Spans(of: graph.processes, in: graph)
    pending = graph.processes.indices.filter {
      graph.takesPart(graph.processes[$0]) && graph.isPending(graph.processes[$0])
    }
  }

  /// The processes of other commissions, in the file's order.
  func processes(_ review: ParallelProcess) -> [ParallelProcess] {
    let considered = pending.filter { !graph.areJoint(graph.processes[$0], review) }
    return (considered + spans.beside(review).map { $0.place }).sorted().map { graph.processes[$0] }
  }
}

extension Found {
  /// The findings on terms that do not name what runs beside the review, or of which the file does not say.
  static func termsNamingNothing(_ points: [TermsPoint], _ graph: CaseGraph) -> [Found] {
    if points.isEmpty { return [] }
    let beside = Beside(graph)
    return points.compactMap { termsNamingNothing($0, beside.processes($0.review), graph) }
  }

  private static func termsNamingNothing(
    _ point: TermsPoint, _ beside: [ParallelProcess], _ graph: CaseGraph
  ) -> Found? {
    guard !beside.isEmpty else { return nil }
    let name = graph.nameOfCommission(of: point.review)
    let others = graph.names(of: beside)
    let verb = beside.count == 1 ? "runs" : "run"
    return terms(
      point, about: beside,
      no: "The terms of reference of \(name) do not name \(others), which \(verb) beside it",
      unsaid:
        "No record of whether the terms of reference of \(name) name \(others), which \(verb) beside it",
      remedy:
        "\(graph.leadName(of: point.review).sentence) and the panel to add the parallel processes to the terms.",
      graph)
  }

  /// The finding on one point of agreed terms: in full where they say no, "cannot tell" where the file is silent.
  static func terms(
    _ point: TermsPoint, about others: [ParallelProcess], no: String, unsaid: String, remedy: String,
    _ graph: CaseGraph
  ) -> Found {
    let about = graph.membersBehind([point.review] + others)
    let agreed = Finding.Detail(date: point.terms.date, what: "terms of reference agreed", who: "")
    guard point.answer == false else {
      return .cannotTell(
        about: [], processes: about, places: [point.place], message: unsaid, details: [agreed],
        remedy: "\(graph.leadName(of: point.review).sentence) to record what the terms say.",
        date: point.terms.date.first)
    }
    return Found(
      about: [], processes: about, places: [point.place], message: no, details: [agreed], remedy: remedy,
      date: point.terms.date.first
    ).when(graph.isHeld(point.terms.date), without: "the day on which the terms were agreed")
  }
}
