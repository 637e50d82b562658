// What reviews owe the people of the family, each of them: to be told, to be asked to take part.

extension CaseGraph {
  /// Some people of the family with whom one and the same person is spoken, and a review that owes them something.
  struct OwedToFamily: Sendable {
    let reviews: [ParallelProcess]
    let listener: Listener
    /// Unknown where the day the review was decided is not known well enough.
    let isCertain: Truth
    /// The day the review was decided, else started.
    let begun: CaseDate?
  }

  /// What open multi-agency reviews owe the people of their families once some time has run out: one for each review,
  /// those that run as one together, and whoever is to be spoken with.
  ///
  /// - Parameters:
  ///   - setting: the time the review has.
  ///   - isMet: whether a review has done it for a person, or may not.
  func owedToFamily(
    after setting: Setting, unless isMet: (Person, ParallelProcess) -> Bool
  ) -> [OwedToFamily] {
    openReviewCommissions.flatMap { reviews -> [OwedToFamily] in
      let begun = reviews.compactMap { $0.decided ?? $0.started }.earliestSpan
      let isDue = hasRunOut(setting, from: begun)
      guard isDue.isPossible else { return [] }
      let people = concernedFamily(of: reviews).filter { person in
        !reviews.contains { isMet(person, $0) || isHeldBack(person.id, from: $0.id) }
      }
      return listeners(for: people).map {
        OwedToFamily(reviews: reviews, listener: $0, isCertain: isDue, begun: begun)
      }
    }
  }

  /// Whether somebody of the family takes part in a review, is to, or said that they would rather not.
  func isInvolved(_ person: Person, in review: ParallelProcess) -> Bool {
    tellings(of: person).contains { contact in
      guard serves(contact, review, person: person.id) else { return false }
      return contact.outcome == .declined || contact.about == .involvement || contact.about == .interview
    }
  }

  /// Whether a person has been told of a process: a held contact about taking part, by it or, since it was decided,
  /// through the lead of a plan that covers both, whatever came of it.
  func isTold(_ person: Person, of process: ParallelProcess) -> Bool {
    tellings(of: person).contains { contact in
      guard contact.about.isInvolving, let on = contact.on, isHeld(on).isPossible else { return false }
      if contact.by.contains(where: { areJoint($0, process.id) }) { return true }
      let isSince = (process.decided ?? process.started).map { $0.isOnOrBefore(on).isPossible } ?? true
      return isSince && serves(contact, process, person: person.id)
    }
  }
}
