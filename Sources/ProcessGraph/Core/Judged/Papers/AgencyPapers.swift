/// A chronology, or a report on its own work, that an agency has not given a review.
struct MissingPaper {
  let agency: ID
  /// What, for a list in a sentence: `the chronology of the County Council`.
  let words: String
  /// The same without its agency: `chronology`.
  let what: String
  let due: CaseDate?
  let place: Place?
  /// Whether it is late, and not only never asked for.
  let isLate: Bool
  let isMissing: Truth
}

extension CaseGraph {
  /// What the agencies of a review have not given it, though its date has passed or nobody has asked.
  ///
  /// - Parameter substitutions: ``substitutions``, looked up once for all reviews.
  func missingPapers(of review: ParallelProcess, _ substitutions: [Substitution]) -> [MissingPaper] {
    let papers = documents(for: review)
    let substitutions = substitutions.filter { areJoint($0.review, review) && $0.share != nil }
    let hasReport = reached(.part(.report), of: review)
    let hasBeenLong = hasRunOut(.progressGap, from: start(review))
    return agencies(of: review).flatMap { agency -> [MissingPaper] in
      let own = papers.filter { $0.by == agency }
      let standIns = substitutions.filter { $0.agency == agency }
      // An analysis that is only announced has the date of its share.
      let isAnnounced = standIns.contains { $0.analysis == nil }
      let accounts = own.filter { $0.what == .agencyReport } + standIns.compactMap(\.analysis)
      let who = name(self.agency(agency))
      let halves = [
        ("chronology", own.filter { $0.what == .chronology }, false),
        (frame.agencyReport, accounts, isAnnounced),
      ]
      return halves.compactMap { words, rows, isOnItsWay in
        isOnItsWay
          ? nil : missing(words, of: agency, who, rows, hasReport: hasReport, hasBeenLong: hasBeenLong)
      }
    }
  }

  private func missing(
    _ what: String, of agency: ID, _ who: String, _ rows: [Document], hasReport: Truth, hasBeenLong: Truth
  ) -> MissingPaper? {
    if rows.contains(where: isGiven) { return nil }
    let words = "the \(what) of \(who)"
    guard !rows.isEmpty else {
      let isMissing = hasReport || hasBeenLong
      guard isMissing.isPossible else { return nil }
      return MissingPaper(
        agency: agency, words: words, what: what, due: nil, place: nil, isLate: hasReport == .yes,
        isMissing: isMissing
      )
    }
    let isAhead = rows.anySatisfy { row in row.due.map { !$0.isBefore(CaseDate(asOf)) } ?? .no }
    let isPast = rows.anySatisfy { row in row.due.map { $0.isBefore(CaseDate(asOf)) } ?? .no }
    let isMissing = (isPast || hasReport) && !isAhead
    guard isMissing.isPossible else { return nil }
    return MissingPaper(
      agency: agency, words: words, what: what, due: rows.compactMap(\.due).min { $0.first < $1.first },
      place: rows[0].place,
      isLate: true, isMissing: isMissing)
  }

  /// Whether a paper is there: final, or dated with no word of being a request or a draft.
  private func isGiven(_ paper: Document) -> Bool {
    isFinal(paper) || (paper.status == nil && isHeld(paper.on).isPossible)
  }
}
