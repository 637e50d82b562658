/// A row with dates that cannot both be right.
struct DisorderedRow: Sendable {
  let place: Place
  /// What a sentence calls the row.
  let name: String
  /// The processes, people and agencies it concerns.
  let about: [ID]
  let pairs: [Pair]

  /// Two of its dates: the one that ought to come first comes second.
  struct Pair: Hashable, Sendable {
    let earlier: String
    let earlierDate: CaseDate
    let later: String
    let laterDate: CaseDate
  }
}

/// A date with the word it has in the file.
struct NamedDate: Sendable {
  let name: String
  let date: CaseDate

  init?(_ name: String, _ date: CaseDate?) {
    guard let date else { return nil }
    (self.name, self.date) = ("‘\(name)’", date)
  }

  init(words: String, date: CaseDate) { (name, self.date) = (words, date) }

  /// The pair of this and a date that ought to be no earlier, where it certainly is.
  func pair(before other: NamedDate) -> DisorderedRow.Pair? {
    guard date.isOnOrBefore(other.date) == .no else { return nil }
    return DisorderedRow.Pair(
      earlier: name, earlierDate: date, later: other.name, laterDate: other.date)
  }
}

extension Array<NamedDate> {
  /// Every pair that stands in the wrong order, where each date ought to be no earlier than those before it.
  var disorders: [DisorderedRow.Pair] {
    indices.flatMap { i in self[(i + 1)...].compactMap { self[i].pair(before: $0) } }
  }
}

extension CaseGraph {
  /// Every row whose dates stand in an impossible order, table by table.
  var disorderedRows: [DisorderedRow] {
    processes.compactMap(disordered) + source.waits.compactMap(disordered)
      + source.documents.compactMap(disordered) + source.interviews.compactMap(disordered)
      + source.disputes.compactMap(disordered)
  }

  /// Whether a row counts: some process it names proceeds (or it names none).
  private func counts(_ ids: [ID]) -> Bool {
    let named = ids.filter { index.processes[$0] != nil }
    return named.isEmpty || named.contains { status(process($0)) != .notProceeding }
  }

  private func row(
    _ place: Place, _ name: @autoclosure () -> String, _ about: [ID], _ pairs: [DisorderedRow.Pair]
  )
    -> DisorderedRow?
  {
    guard !pairs.isEmpty, counts(about) else { return nil }
    let joint = withJoint(about.filter { index.processes[$0] != nil })
    return DisorderedRow(place: place, name: name(), about: inOrder(joint.union(about)), pairs: pairs)
  }

  private func disordered(_ wait: Wait) -> DisorderedRow? {
    guard let on = NamedDate("on", wait.on) else { return nil }
    let ends = [NamedDate("review", wait.review), NamedDate("lifted", wait.lifted)].compactMap { $0 }
    let pairs = ends.compactMap { on.pair(before: $0) }
    let waiting = wait.isAny ? waitingProcesses(wait).map(\.id) : wait.processes
    guard wait.isAny || counts(waiting) else { return nil }
    let about = waiting + [wait.forProcess] + wait.of + [wait.decidedBy].compactMap { $0 }
    return row(
      wait.place, "the wait of \(names(waiting)) for \(name(process(wait.forProcess)))", about, pairs)
  }

  private func disordered(_ document: Document) -> DisorderedRow? {
    let dates = [
      NamedDate("on", document.on), NamedDate("signed-off", document.signedOff),
      NamedDate("published", document.published),
    ].compactMap { $0 }
    let about = document.forProcesses + [document.by, document.author, document.of].compactMap { $0 }
    return row(document.place, name(document.id), about, dates.disorders)
  }

  private func disordered(_ interview: Interview) -> DisorderedRow? {
    guard !interview.cancelled, let withdrawn = NamedDate("consent-withdrawn", interview.consentWithdrawn),
      let asked = NamedDate("consent-asked", interview.consentAsked)
    else { return nil }
    return row(
      interview.place, "the interview with \(name(interview.of)) for \(names(interview.by))",
      interview.by + [interview.of], [asked.pair(before: withdrawn)].compactMap { $0 })
  }

  private func disordered(_ dispute: Dispute) -> DisorderedRow? {
    guard let raised = NamedDate("raised", dispute.raised) else { return nil }
    let ends = [NamedDate("legal-advice", dispute.legalAdvice), NamedDate("settled", dispute.settled)]
    let sides = dispute.between.isEmpty ? "" : " between \(names(dispute.between))"
    return row(
      dispute.place, "the dispute" + sides, dispute.between,
      ends.compactMap { $0.flatMap(raised.pair) })
  }
}
