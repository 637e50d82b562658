/// A row with a date that belongs to a point of a commission: work that is planned, or an interview that took place.
struct DatedRow: Sendable {
  let date: CaseDate
  let place: Place
  let process: ParallelProcess
  let point: Int
  /// What a sentence calls it, with no process: `the interview of the health visitor`.
  let name: String
  let form: Form

  enum Form: Sendable {
    case interview(Interview)
    /// A paper of one agency.
    case agencyPaper(Document)
    /// A draft of the report: it waits only for what the report itself waits for.
    case draft
    /// What comes when all of a part is complete: the report, its publication, the end.
    case whole
  }

  var interview: Interview? { if case .interview(let interview) = form { interview } else { nil } }

  /// The people it concerns.
  var people: [ID] {
    switch form {
    case .interview(let interview): [interview.of]
    case .agencyPaper(let document): [document.author, document.of].compactMap { $0 }
    case .draft, .whole: []
    }
  }

  /// Whether a wait that may be limited to some people or agencies is in its way.
  func meets(_ wait: Wait, in graph: CaseGraph) -> Bool {
    if wait.of.isEmpty { return true }
    switch form {
    case .interview(let interview):
      let agency = graph.person(interview.of).agency
      return wait.of.contains { $0 == interview.of || $0 == agency }
    case .agencyPaper(let document):
      return wait.of.contains { $0 == document.by || people.contains($0) }
    case .draft, .whole: return true
    }
  }
}

extension CaseGraph {
  /// Every row that plans work of a review, and every interview that took place, whose point is not reached yet.
  /// Dates of courts, coroners and other independent bodies are theirs to set.
  func datedRows(in waitGraph: WaitGraph) -> [DatedRow] {
    let ahead: [ParallelProcess] = processes.filter { takesPart($0) && !$0.kind.isIndependent }
    return ahead.flatMap { publications(of: $0, waitGraph) }
      + source.interviews.flatMap { rows($0, waitGraph) } + source.documents.flatMap { rows($0, waitGraph) }
  }

  /// The processes of a row, one for each commission of reviews, with the point of that commission.
  private func points(_ processes: [ID], _ name: String, _ waitGraph: WaitGraph) -> [(ParallelProcess, Int)] {
    var seen: Set<Int> = []
    return processes.map(process).compactMap { process in
      guard takesPart(process), !process.kind.isIndependent else { return nil }
      let number = commissionNumber(of: process)
      guard seen.insert(number).inserted, let point = waitGraph.point(number, name) else { return nil }
      return (process, point)
    }
  }

  private func rows(_ interview: Interview, _ waitGraph: WaitGraph) -> [DatedRow] {
    guard !interview.cancelled, let date = interview.on else { return [] }
    return points(interview.by, "interviews", waitGraph).map { process, point in
      DatedRow(
        date: date, place: interview.place, process: process, point: point,
        name: "the interview with \(name(interview.of))", form: .interview(interview))
    }
  }

  private func rows(_ document: Document, _ waitGraph: WaitGraph) -> [DatedRow] {
    guard document.status != .superseded else { return [] }
    func rows(_ date: CaseDate?, _ point: String, _ name: String, _ form: DatedRow.Form) -> [DatedRow] {
      guard let date, isPlanned(date).isPossible else { return [] }
      return points(document.forProcesses, point, waitGraph).map { process, point in
        DatedRow(
          date: date, place: document.place, process: process, point: point, name: name, form: form)
      }
    }
    switch document.what {
    case .agencyReport, .rca:
      guard document.status != .final || isPlanned(document.on).isPossible else { return [] }
      let owner = document.by.map { " of \(name($0))" } ?? ""
      let date = isPlanned(document.on).isPossible ? document.on : document.due
      return rows(
        date, "agency-report", "the \(document.what.title(in: frame))\(owner)", .agencyPaper(document))
    case .draftReport: return rows(document.on, "report", "the draft report", .draft)
    case .finalReport:
      return rows(document.on, "report", "the final report", .whole)
        + rows(document.published, "publication", "the publication of the report", .whole)
    default: return []
    }
  }

  private func publications(of process: ParallelProcess, _ waitGraph: WaitGraph) -> [DatedRow] {
    let number = commissionNumber(of: process)
    let dates: [(CaseDate?, String, String)] = [
      (process.published, "publication", "the publication"),
      (process.finished ?? process.expected, WaitGraph.finish, "the end"),
    ]
    return dates.compactMap { date, name, words in
      guard let date, isPlanned(date).isPossible, let point = waitGraph.point(number, name) else {
        return nil
      }
      return DatedRow(
        date: date, place: process.place, process: process, point: point, name: words, form: .whole)
    }
  }
}
