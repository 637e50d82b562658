/// An agency that has a part in a review and nobody on its panel.
struct Unrepresented {
  let agency: ID
  /// What makes it one that should have: a date where there is one, and the words.
  let reason: Finding.Detail
  let isCertain: Truth
}

extension CaseGraph {
  /// Agencies that contribute to a review, commission an open process beside it, or employ somebody it interviewed,
  /// and that neither sit on its panel nor are linked to it.
  func unrepresented(in review: ParallelProcess) -> [Unrepresented] {
    var found: [ID: Unrepresented] = [:]
    func add(_ agency: ID?, _ what: @autoclosure () -> String, _ date: CaseDate?, _ isCertain: Truth = .yes) {
      guard let agency, isUnheard(agency, in: review) else { return }
      if let known = found[agency], known.isCertain == .yes || isCertain != .yes { return }
      let reason = Finding.Detail(date: date, what: what(), who: name(agency))
      found[agency] = Unrepresented(agency: agency, reason: reason, isCertain: isCertain)
    }
    for id in commission(of: review).members.flatMap(\.contributors) { add(id, "contributes", nil) }
    for process in processes where takesPart(process) && isOpen(process) && !areJoint(process, review) {
      add(process.commissioner, commissioning(process), start(process))
    }
    for n in RowsByProcess.rows(byProcess.interviews, naming: commission(of: review).ids) {
      let interview = source.interviews[n]
      guard isReviewInterview(interview) else { continue }
      let isHeld = isHeld(interview.on)
      guard isHeld.isPossible else { continue }
      add(
        person(interview.of).agency, "employs \(name(person(interview.of))), who was interviewed",
        interview.on, isHeld)
    }
    return inOrder(found.keys).map { found[$0]! }
  }

  /// What whoever commissions a process does: a body whose investigation goes by its own name is not said twice.
  private func commissioning(_ process: ParallelProcess) -> String {
    let own = process.commissioner.map { name($0).withoutArticle } ?? ""
    return !own.isEmpty && (own == shortTitle(process) || title(process).hasPrefix(own))
      ? "carries out an investigation of its own" : "commissions \(name(process))"
  }

  /// Whether an agency should have a voice on a review's panel and has none.
  private func isUnheard(_ agency: ID, in review: ParallelProcess) -> Bool {
    if standsOutsidePanels(agency) || commissions(agency, review) { return false }
    if isOnPanelOrLinked(agency, of: review) { return false }
    // Any officer speaks for the police.
    guard self.agency(agency).sector == .police else { return true }
    return !panelMembers(of: review).contains { person($0).agency == agency }
  }
}
