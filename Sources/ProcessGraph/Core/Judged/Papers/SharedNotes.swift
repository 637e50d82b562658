/// A share of interview notes with a process of another commission, on no basis that settles it by itself.
struct SharedNotes: Sendable {
  let share: Share
  let document: Document?
  /// Whose words they are; nil where nobody is named.
  let person: ID?
  /// The processes whose interviews they are notes of.
  let origins: [ID]
  let recipient: ID
  /// The person's interviews by those processes that were held by the day of the share.
  let interviews: [Interview]
  /// Whether the person had not agreed by that day.
  let isUnallowed: Truth

  /// Nil where the share is not one of notes, was refused or is disputed, or rests on what settles it.
  ///
  /// - Parameter known: the review interviews of people looked up before.
  init?(_ share: Share, _ graph: CaseGraph, known: inout [ID: [Interview]]) {
    guard graph.kind(of: share) == .interviewNotes, share.basis != .courtOrder, share.basis != .statute,
      share.status != .refused, share.status != .disputed, let recipient = graph.processMeant(by: share.to),
      graph.process(recipient).kind != .crim, graph.status(graph.process(recipient)) != .notProceeding
    else { return nil }
    var document: Document?
    if case .document(let id) = share.what { document = graph.document(id) }
    let origins = Self.origins(share, document, graph)
    guard origins.contains(where: { graph.takesPart(graph.process($0)) }),
      !origins.contains(where: { graph.areJoint($0, recipient) })
    else { return nil }
    let person = (document?.of ?? share.of).flatMap { graph.node($0) == .person($0) ? $0 : nil }
    let date = Self.date(share, graph)
    interviews = (person.map { known.interviews(of: $0, graph) } ?? []).filter { row in
      row.on.map { $0.isOnOrBefore(date).isPossible } ?? false
        && row.by.contains { by in origins.contains { graph.areJoint(by, $0) } }
    }
    (self.share, self.document, self.person, self.origins) = (share, document, person, origins)
    self.recipient = recipient
    isUnallowed =
      person == nil ? .unknown : Self.isUnallowed(share, to: recipient, interviews, by: date, graph)
  }

  private static func origins(_ share: Share, _ document: Document?, _ graph: CaseGraph) -> [ID] {
    if let document, !document.forProcesses.isEmpty { return document.forProcesses }
    switch share.from {
    case .process(let id): return [id]
    case .agency(let id): return graph.processes.filter { $0.commissioner == id }.map(\.id)
    case .person(let id): return graph.processes.filter { $0.lead == id }.map(\.id)
    case .body: return []
    }
  }

  /// The day of the share: where it is not recorded, any since the incident if it was made, else one ahead.
  private static func date(_ share: Share, _ graph: CaseGraph) -> CaseDate {
    if let on = share.on { return on }
    guard share.status == .done else { return graph.dateOrAhead(nil) }
    return CaseDate(first: graph.source.incident?.first ?? graph.asOf - 36_525, last: graph.asOf)
  }

  private static func isUnallowed(
    _ share: Share, to recipient: ID, _ interviews: [Interview], by date: CaseDate, _ graph: CaseGraph
  ) -> Truth {
    let commission = graph.commissionOfProcess[recipient]!
    var answers = NotesAnswers(commissions: [commission], by: date)
    for interview in interviews { answers.add(PairRow(interview, graph)) }
    let (answer, isCertain) = answers.answer(for: commission)
    let isAllowed: Bool
    switch answer {
    case .yes: isAllowed = true
    // Consent that the share itself claims stands until a row shows a refusal or an earlier withdrawal.
    case .none: isAllowed = share.basis == .consent
    case .no: isAllowed = false
    }
    let isKnown = isCertain == .yes && (share.on != nil || share.status != nil)
    return isAllowed ? (isCertain == .yes ? .no : .unknown) : (isKnown ? .yes : .unknown)
  }

  /// The share, the paper, and the interviews behind it.
  var places: [Place] { [share.place] + [document?.place].compactMap { $0 } + interviews.map(\.place) }
}

extension [ID: [Interview]] {
  /// The review interviews of a person, looked up the first time.
  fileprivate mutating func interviews(of person: ID, _ graph: CaseGraph) -> [Interview] {
    if let rows = self[person] { return rows }
    let rows = graph.reviewInterviews(of: person)
    self[person] = rows
    return rows
  }
}
