// Whether the part that a wait held up has begun again since the wait was over.

extension CaseGraph {
  /// The day on which a wait was over, with the row that gives it; nil where the file gives no day.
  func lapse(of wait: Dependency) -> Dated? {
    let finish = end(of: wait.awaited).map { Dated(date: $0, place: wait.awaited.place) }
    return [whenReached(wait.end, of: wait.awaited), finish].compactMap { $0 }
      .filter { isHeld($0.date).isPossible }.earliest
  }

  /// Whether a row of the held part is dated after the wait was over, held or planned. Where that day is not
  /// known, any row since the wait began counts.
  func hasRestarted(_ wait: Dependency) -> Bool {
    let over = lapse(of: wait)?.date ?? wait.wait.on
    return workDates(of: wait).contains { date in over.map { $0.isBefore(date).isPossible } ?? true }
  }

  /// The dates of the rows that belong to the held part.
  private func workDates(of wait: Dependency) -> [CaseDate] {
    let process = wait.waiting
    switch wait.wait.part {
    case .interviews: return interviewDates(of: wait)
    case .familyContact: return contactDates(of: wait)
    case .agencyReport:
      return agencyReports(for: process).filter { document in
        (wait.wait.of.isEmpty || document.by.map(wait.wait.of.contains) ?? false)
      }.compactMap(\.on)
    case .report:
      return everyDocument(for: process, of: [.draftReport, .finalReport]).compactMap(\.on)
    case .publication:
      return everyDocument(for: process, of: [.finalReport]).compactMap(\.published)
        + [process.published].compactMap { $0 }
    case .whole:
      let ids = commission(of: process).ids
      let meetings = RowsByProcess.rows(byProcess.meetings, naming: ids).compactMap { source.meetings[$0].on }
      let shares = RowsByProcess.rows(byProcess.sharesFrom, naming: ids).compactMap { source.shares[$0].on }
      let liaison = RowsByProcess.rows(byProcess.liaison, naming: ids).compactMap { source.liaison[$0].on }
      return interviewDates(of: wait) + contactDates(of: wait) + everyDocument(for: process).compactMap(\.on)
        + meetings + shares + liaison
    }
  }

  private func interviewDates(of wait: Dependency) -> [CaseDate] {
    let limit = wait.wait.part == .whole ? [] : wait.wait.of
    return RowsByProcess.rows(byProcess.interviews, naming: commission(of: wait.waiting).ids)
      .map { source.interviews[$0] }
      .filter { row in
        !row.cancelled
          && (limit.isEmpty || limit.contains(row.of) || person(row.of).agency.map(limit.contains) ?? false)
      }.compactMap(\.on)
  }

  private func contactDates(of wait: Dependency) -> [CaseDate] {
    let limit = wait.wait.part == .whole ? [] : wait.wait.of
    return RowsByProcess.rows(byProcess.contacts, naming: commission(of: wait.waiting).ids)
      .map { source.contacts[$0] }
      .filter { row in !row.cancelled && (limit.isEmpty || row.with.contains(where: limit.contains)) }
      .compactMap(\.on)
  }
}
