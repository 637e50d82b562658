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

/// Terms that do not name what runs beside a review or is being considered, or of which the file does not say.
struct SilentTerms {
  let point: TermsPoint
  /// Processes of other commissions, in the file's order.
  let beside: [ParallelProcess]
}

extension CaseGraph {
  /// The agreed terms of open multi-agency reviews that do not say that they name what runs beside the review.
  func termsNamingNothing(where isWanted: (ParallelProcess) -> Bool) -> [SilentTerms] {
    termsWithout(\.namesParallelProcesses, where: isWanted).compactMap { point in
      let beside = processes.filter { other in
        takesPart(other) && isPending(other) && !areJoint(other, point.review)
          || areConcurrent(point.review, other).isPossible
      }
      return beside.isEmpty ? nil : SilentTerms(point: point, beside: beside)
    }
  }
}

extension Found {
  /// The finding on terms that do not name what runs beside the review, or of which the file does not say.
  static func termsNamingNothing(_ silent: SilentTerms, _ graph: CaseGraph) -> Found {
    let (point, beside) = (silent.point, silent.beside)
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
    let about = graph.membersBehind([point.review] + others).ids
    let agreed = Finding.Detail(date: point.terms.date, what: "terms of reference agreed", who: "")
    let root = [point.review.id]
    guard point.answer == false else {
      var found = Found.cannotTell(
        about: about, places: [point.place], message: unsaid, details: [agreed],
        remedy: "\(graph.leadName(of: point.review).sentence) to look at what the terms say.",
        date: point.terms.date.first)
      (found.root, found.acting) = (root, point.review.id)
      return found
    }
    return Found(
      about: about, places: [point.place], message: no, details: [agreed], remedy: remedy,
      date: point.terms.date.first, root: root, acting: point.review.id
    ).when(graph.isHeld(point.terms.date), without: "the day on which the terms were agreed")
  }
}
