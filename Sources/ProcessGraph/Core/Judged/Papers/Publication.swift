extension CaseGraph {
  /// Whether it may be decided that the report of a review, or of one it runs as one with, will not be published.
  func isNotToBePublished(_ process: ParallelProcess) -> Bool {
    decidesNotToPublish(process).isPossible
  }

  /// Whether that decision is made: unclear where its date may lie ahead, and no where it is only planned.
  func decidesNotToPublish(_ process: ParallelProcess) -> Truth {
    let ids = commission(of: process).ids
    return decisionsNotToPublish.filter { $0.about.contains(where: ids.contains) }.anySatisfy(isMade)
  }

  /// Whether its report is, or may be, out.
  func mayBePublished(_ process: ParallelProcess) -> Bool {
    isHeld(process.published).isPossible
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
