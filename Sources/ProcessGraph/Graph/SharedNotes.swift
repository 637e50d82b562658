extension CaseGraph {
  /// Notes of an interview that go to a process of another commission without leave of the person.
  struct SharedNotes {
    let share: Share
    let from: ID
    let to: ID
    /// Nil where neither the share nor its document says whose notes they are.
    let person: ID?
    /// The document's row and the rows of the interviews, after the share's own.
    let rows: [Place]
    let isCertain: Truth
  }

  /// Every share of notes, done or planned, that nobody's leave is on file for.
  var notesSharedWithoutConsent: [SharedNotes] {
    source.shares.compactMap { share in
      guard share.status != .refused, share.status != .disputed, share.basis != .courtOrder,
        share.basis != .statute,
        let (document, owner) = notes(in: share), let from = owner ?? processMeant(by: share.from),
        let to = processMeant(by: share.to), !areJoint(from, to), process(to).kind != .crim
      else { return nil }
      let documentRow = document.map { [$0.place] } ?? []
      guard let person = document?.of ?? share.of, index.people[person] != nil else {
        return SharedNotes(
          share: share, from: from, to: to, person: nil, rows: documentRow, isCertain: .unknown)
      }
      return consentMissing(share, from, to, person, documentRow)
    }
  }

  /// The document of notes a share names, if it names one, and the process it belongs to; nil for other papers.
  private func notes(in share: Share) -> (document: Document?, owner: ID?)? {
    switch share.what {
    case .document(let id):
      let document = document(id)
      return document.what == .interviewNotes ? (document, document.forProcesses.first) : nil
    case .kind(.interviewNotes): return (nil, nil)
    default: return nil
    }
  }

  private func consentMissing(
    _ share: Share, _ from: ID, _ to: ID, _ person: ID, _ documentRow: [Place]
  ) -> SharedNotes? {
    let date = dateOrAhead(share.on)
    let interviews = reviewInterviews(of: person).filter { interview in
      interview.by.contains { areJoint($0, from) } && dateOrAhead(interview.on).isOnOrBefore(date).isPossible
    }
    var answers = NotesAnswers(commissions: [commissionOfProcess[to]!], by: date)
    for interview in interviews { answers.add(PairRow(interview, self)) }
    let given = answers.answer(for: commissionOfProcess[to]!)
    switch given.answer {
    case .yes where given.isCertain == .yes: return nil
    case .none where share.basis == .consent: return nil
    default: break
    }
    return SharedNotes(
      share: share, from: from, to: to, person: person, rows: documentRow + interviews.map(\.place),
      isCertain: given.answer == .yes ? .unknown : given.isCertain)
  }
}
