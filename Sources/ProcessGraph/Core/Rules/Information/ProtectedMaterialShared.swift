extension Rule {
  /// A draft, note or statement of a national safety investigation goes on to somebody it was not meant for.
  static let protectedMaterialShared = Rule(
    "protected-material-shared", family: .information, severity: .conflict, binding: .law,
    statement: "What a national patient safety investigation holds, and its drafts, are not passed on.",
    why:
      "People spoke to the investigators because the law says that what they said goes no further.",
    firesWhen: """
      a share, done or planned, that does not come from the investigation or its body passes on its draft, its report before \
      it is published, its interview notes, a statement made to it or its key findings, named by the paper or, with ‘of’, by its kind; or a document for another process uses one of them again. Planned: a risk.
      """,
    quietWhen: """
      it was before 1 October 2023, when the law began; the High Court ordered it; the investigation's report is published by then; it goes back to the investigation.
      """,
    task: "Stop passing on what the law protects",
    remedy: "Whoever sends it to stop, to take legal advice, and to tell the investigation's body.",
    clearsWhen: "the share is recorded as refused, or the order of the court is on file",
    authority: [.verified(.healthAndCareAct2022, "ss. 122(1), 124(3), (4)")], frames: [.englandCurrent],
    fires: [
      Example(
        "The trust sends the draft it had for comment to the reviewer",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
          hssib: {kind: hssib, provider: trust, started: 2025-03-20}
        documents:
          draft: {what: draft-report, for: hssib, on: 2025-05-20}
        shares:
          - {what: draft, from: trust, to: scr, on: 2025-06-01}  # ↓
        """, frame: .englandCurrent, asOf: "2025-06-15"),
      Example(
        "The review's chronology is made from the investigators' notes",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
          hssib: {kind: hssib, started: 2025-03-20}
        documents:
          notes:  {what: interview-notes, for: hssib, of: nurse, on: 2025-05-20}
          record: {what: chronology, for: scr, by: trust, on: 2025-06-02, reuses: notes}  # ↓
        """, frame: .englandCurrent, asOf: "2025-06-15"),
      Example(
        "The trust passes on key findings that are not public",
        """
        \(withTheBody)
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
          hssib: {kind: hssib, commissioner: body, started: 2025-03-20}
        shares:
          - {what: key-findings, of: body, from: trust, to: scr, on: 2025-06-01}  # ↓
        """, frame: .englandCurrent, asOf: "2025-06-15"),
    ],
    quiet: [
      Example(
        "The trust passes on the key findings once the report is published",
        """
        \(withTheBody)
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
          hssib: {kind: hssib, commissioner: body, started: 2025-03-20, published: 2025-05-28}
        shares:
          - {what: key-findings, of: body, from: trust, to: scr, on: 2025-06-01}
        """, frame: .englandCurrent, asOf: "2025-06-15"),
      Example(
        "The trust sends its comments on the draft back",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
          hssib: {kind: hssib, started: 2025-03-20}
        documents:
          draft: {what: draft-report, for: hssib, on: 2025-05-20}
        shares:
          - {what: draft, from: trust, to: hssib, on: 2025-06-01}
        """, frame: .englandCurrent, asOf: "2025-06-15"),
      Example(
        "Passed on before there was such a body by law",
        """
        incident: 2023-06-01
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2023-07-10}
          hssib: {kind: hssib, started: 2023-07-01}
        documents:
          draft: {what: draft-report, for: hssib, on: 2023-08-01}
        shares:
          - {what: draft, from: trust, to: scr, on: 2023-09-01}
        """, frame: .englandCurrent, asOf: "2023-09-20"),
      Example(
        "The report is published",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
          hssib: {kind: hssib, started: 2025-03-20}
        documents:
          draft:  {what: draft-report, for: hssib, on: 2025-03-25}
          report: {what: final-report, for: hssib, on: 2025-05-20, published: 2025-05-28}
        shares:
          - {what: draft, from: trust, to: scr, on: 2025-06-01}
        """, frame: .englandCurrent, asOf: "2025-06-15"),
      Example(
        "A draft of the trust's own investigation",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
          si:    {kind: si, commissioner: trust, started: 2025-03-20}
          hssib: {kind: hssib, started: 2025-03-20}
        documents:
          draft: {what: draft-report, for: si, by: trust, on: 2025-05-20}
        shares:
          - {what: draft, from: trust, to: scr, on: 2025-06-01}
        """, frame: .englandCurrent, asOf: "2025-06-15"),
    ],
    looksFor: { check in check.graph.protectedPassedOn },
    says: { passed, graph in
      let what = passed.what
      let owner = graph.name(passed.owner)
      let verb = passed.isHeld.went(isPlural: passed.isPlural)
      let when = passed.on.map { " \($0.withPreposition)" } ?? ""
      let message =
        passed.to.map { "\(what) of \(owner), which the law protects, \(verb) to \($0)\(when)" }
        ?? "\(passed.use ?? "a document") uses \(what) of \(owner) again, which the law protects"
      return Found(
        severity: passed.isHeld.isPossible ? .conflict : .risk, about: passed.about, places: [passed.place],
        message: message.sentence,
        remedy: passed.isHeld.isPossible
          ? "\(passed.sender.sentence) to stop, to take legal advice, and to tell the investigation's body."
          : "\(passed.sender.sentence) to keep it back, and to ask the body that investigates what may be shared.",
        date: passed.on?.first, root: passed.about)
    })

  /// The agencies of an example, the investigations body among them.
  private static let withTheBody = """
    agencies:
      board:  {name: Safeguarding Children Board, sector: partnership}
      police: {name: Police, sector: police}
      trust:  {name: Mental Health NHS Trust, sector: health}
      body:   {name: Health Services Safety Investigations Body, sector: health}
    """
}

/// Something of a national safety investigation that is passed on.
private struct ProtectedPassedOn {
  /// What it is, with its article.
  let what: String
  let isPlural: Bool
  let owner: ParallelProcess
  /// Whom it goes to; nil where another document uses it.
  var to: String?
  var use: String?
  /// Who passes it on.
  let sender: String
  let on: CaseDate?
  let isHeld: Truth
  let about: [ID]
  let place: Place
}

extension CaseGraph {
  /// Protected papers in shares that are not the investigation's own, and in documents for other processes.
  fileprivate var protectedPassedOn: [ProtectedPassedOn] {
    let investigations = processes.filter { $0.kind == .hssib && takesPart($0) }
    guard !investigations.isEmpty else { return [] }
    return investigations.flatMap { owner in
      source.shares.compactMap { passedOn($0, of: owner) }
        + source.documents.compactMap { usedAgain($0, of: owner) }
    }
  }

  private func passedOn(_ share: Share, of owner: ParallelProcess) -> ProtectedPassedOn? {
    guard isDoneOrPlanned(share), share.basis != .courtOrder else { return nil }
    // Whoever is investigated is no part of the body that investigates, and may not pass on what it was sent.
    let own = [owner.id] + owner.commissioners
    guard !(share.from.id.map(own.contains) ?? false), !(share.to.id.map(own.contains) ?? false) else {
      return nil
    }
    let kind: DocumentKind?
    if let document = documents(in: share).first(where: { isProtected($0, of: owner, on: share.on) }) {
      kind = document.what
    } else {
      // Something that stands in no row of its own, of the investigation or its body.
      guard let of = share.of, own.contains(of), isStillProtected(owner, on: share.on) else { return nil }
      switch share.what {
      case .keyFindings: kind = nil
      case .kind(let what) where Self.protectedKinds.contains(what): kind = what
      case .kind, .document: return nil
      }
    }
    return ProtectedPassedOn(
      what: kind.map { $0.withArticle(in: frame) } ?? "the key findings", isPlural: kind?.isPlural ?? true,
      owner: owner, to: name(share.to), sender: sender(of: share.from), on: share.on,
      isHeld: isDone(share),
      about: [owner.id] + [share.from.id, share.to.id].compactMap { $0 }, place: share.place)
  }

  private func sender(of party: Party) -> String {
    if case .process(let id) = party { leadName(of: process(id)) } else { name(party) }
  }

  private func usedAgain(_ document: Document, of owner: ParallelProcess) -> ProtectedPassedOn? {
    guard let used = document.reuses.map(self.document), !document.forProcesses.contains(owner.id),
      !document.forProcesses.isEmpty, isProtected(used, of: owner, on: document.on)
    else { return nil }
    let user = document.by.map(name) ?? document.forProcesses.first.map { leadName(of: process($0)) }
    return ProtectedPassedOn(
      what: used.what.withArticle(in: frame), isPlural: used.what.isPlural, owner: owner,
      use: name(document.id), sender: user ?? "whoever uses it",
      on: document.on,
      isHeld: document.on.map { isHeld($0) } ?? .yes, about: [owner.id] + document.forProcesses,
      place: document.place)
  }

  /// Whether a paper is one that the law protects on a day: the investigation's, and nothing of it public yet.
  private func isProtected(_ document: Document, of owner: ParallelProcess, on day: CaseDate?) -> Bool {
    Self.protectedKinds.contains(document.what) && document.forProcesses.contains(owner.id)
      && isStillProtected(owner, on: day)
  }

  /// What passes for a draft until it is published, and what people said.
  private static let protectedKinds: [DocumentKind] = [
    .draftReport, .finalReport, .interviewNotes, .statement,
  ]

  private func isStillProtected(_ owner: ParallelProcess, on day: CaseDate?) -> Bool {
    // The protection came with the body: before that day there was neither.
    if (day?.last ?? asOf) < .safetyInvestigationsBody { return false }
    let reports = documents(for: owner, of: [.finalReport]).compactMap(\.published)
    guard let published = CaseDate.earliest(of: reports + [owner.published].compactMap { $0 }) else {
      return true
    }
    return (published.isOnOrBefore(day ?? CaseDate(knownUntil))) != .yes
  }
}
