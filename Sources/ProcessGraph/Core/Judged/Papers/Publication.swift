extension CaseGraph {
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
