/// Something that a linked agency should hear of from the member who links it.
struct LinkEvent {
  /// What, for a list in a sentence: `the draft report`.
  let what: String
  let date: CaseDate?
  /// The day after which telling counts: the event's own, else the start of the review.
  let since: CaseDate
  /// The kinds of paper that tell of it when they are shared; empty means any.
  let kinds: Set<DocumentKind>
  let place: Place?
}

extension CaseGraph {
  /// What has happened in a review that a linked agency should know of, in the order of the paper's list.
  func linkEvents(for agency: ID, of review: ParallelProcess) -> [LinkEvent] {
    guard let begun = start(review) else { return [] }
    let papers = documents(for: review)
    let deadlines = papers.filter {
      $0.by == agency && $0.due != nil && ($0.status ?? .requested) == .requested
    }
    let due = deadlines.map { paper in
      // When a deadline was set is not on file; the request may be dated.
      LinkEvent(
        what: "the deadline for its \(paper.what.title(in: frame))", date: paper.due,
        since: paper.on.flatMap { isHeld($0).isPossible ? $0 : nil } ?? begun, kinds: [], place: paper.place)
    }
    let kinds: [DocumentKind] = [
      .termsOfReference, .draftReport, .finalReport, .actionPlan, .learningSummary, .communicationsPlan,
    ]
    let written = kinds.compactMap { kind -> LinkEvent? in
      let agreed = kind == .termsOfReference ? termsAgreed(for: review) : nil
      let latest = papers.filter { $0.what == kind && isWritten($0).isPossible }.compactMap { $0.dated(\.on) }
        .latest
      guard let date = CaseDate.latest(latest?.date, agreed?.date) else { return nil }
      return LinkEvent(
        what: "the \(kind.title(in: frame))", date: date, since: date, kinds: [kind], place: latest?.place)
    }
    return written.prefix { $0.kinds == [.termsOfReference] } + due
      + written.drop { $0.kinds == [.termsOfReference] } + publicationEvent(of: review, begun)
  }

  private func publicationEvent(of review: ParallelProcess, _ begun: CaseDate) -> [LinkEvent] {
    guard let publication = publication(of: review) else { return [] }
    let report = documents(for: review, of: [.finalReport]).filter { isWritten($0).isPossible }
      .compactMap { $0.dated(\.on) }.earliest
    return [
      LinkEvent(
        what: "the date of publication", date: publication.date, since: report?.date ?? begun,
        kinds: [.communicationsPlan, .finalReport, .learningSummary, .executiveSummary],
        place: publication.place)
    ]
  }

  /// Whether a linked agency, or the member who links it, has heard of an event since it happened.
  func hasHeard(_ agency: ID, through member: ID, of event: LinkEvent, in review: ParallelProcess) -> Truth {
    let parties: [Party] = [.agency(agency), .person(member), .body(.panel)]
    let shares = parties.flatMap { byProcess.sharesTo[$0] ?? [] }.map { source.shares[$0] }
    let shared = shares.anySatisfy { share in
      let isOfKind = event.kinds.isEmpty || kind(of: share).map(event.kinds.contains) ?? false
      return isOfKind ? isDone(share) && (share.on.map { event.since.isOnOrBefore($0) } ?? .yes) : .no
    }
    let told = heldNotices(about: review).anySatisfy { notice in
      guard parties.contains(notice.to), let on = notice.on else { return .no }
      return isHeld(on) && event.since.isOnOrBefore(on)
    }
    return shared || told
  }
}
