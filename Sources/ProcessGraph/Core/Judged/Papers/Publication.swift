extension CaseGraph {
  /// Whether it is decided that the report of a review, or of one it runs as one with, will not be published.
  func isNotToBePublished(_ process: ParallelProcess) -> Bool {
    RowsByProcess.rows(byProcess.decisions, naming: commission(of: process).ids).contains { n in
      source.decisions[n].decision == .notToPublish && isMade(source.decisions[n]).isPossible
    }
  }

  /// When a commission publishes or has published, and the row that says so: the date of a process, else the
  /// earliest of its reports.
  func publication(of process: ParallelProcess) -> Dated? {
    let members = commission(of: process).members.filter(takesPart)
    let own = members.compactMap { member in
      member.published.map { Dated(date: $0, place: member.place) }
    }
    let papers = documents(for: process, of: [.finalReport, .executiveSummary, .learningSummary])
      .compactMap { $0.dated(\.published) }
    return own.earliest ?? papers.earliest
  }
}
