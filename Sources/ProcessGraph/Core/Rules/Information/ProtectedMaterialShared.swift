extension Rule {
  /// A draft, note or statement of a national safety investigation goes on to somebody it was not meant for.
  static let protectedMaterialShared = Rule(
    "protected-material-shared", family: .information, severity: .conflict, binding: .law,
    statement: "What a national patient safety investigation holds, and its drafts, are not passed on.",
    why:
      "People spoke to the investigators because the law says that what they said goes no further.",
    firesWhen: """
      a share, done or planned, that does not come from the investigation or its body passes on its draft, its report before \
      it is published, its interview notes, a statement made to it or its key findings, named by the paper or, with ‘of’, by its kind; or a document for another process uses one of them again. Planned: a risk. \
      Where nothing says whose the key findings are, and they may be the investigation's: unclear.
      """,
    quietWhen: """
      it was before 1 October 2023, when the law began; the High Court ordered it; the investigation's report is published by then; it goes back to the investigation; a \
      process shares key findings of its own, and had none of the investigation's before.
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
      Example(
        "Nothing says whose key findings the provider passes on",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
          hssib: {kind: hssib, provider: trust, started: 2025-03-20}
        shares:
          - {what: key-findings, from: trust, to: scr, on: 2025-06-01}  # ↓
        """, frame: .englandCurrent, asOf: "2025-06-15"),
    ],
    quiet: [
      Example(
        "A review shares key findings of its own",
        """
        processes:
          scr:   {kind: scr, commissioner: board, lead: reviewer, decided: 2025-04-10}
          dhr:   {kind: dhr, commissioner: board, decided: 2025-04-13}
          hssib: {kind: hssib, started: 2025-03-20}
        shares:
          - {what: key-findings, from: scr, to: dhr, on: 2025-06-01}
        """, frame: .englandCurrent, asOf: "2025-06-15"),
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
      if let doubt = passed.doubt { return unclear(passed, doubt, graph) }
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
          : "\(passed.sender.sentence) to keep \(passed.isPlural ? "them" : "it") back, and to ask the body that "
            + "investigates what may be shared.",
        date: passed.on?.first, root: passed.about)
    })

  /// Findings of which nothing on file says that they are the investigation's, or that they are not.
  private static func unclear(
    _ passed: ProtectedPassedOn, _ doubt: ProtectedPassedOn.Doubt, _ graph: CaseGraph
  ) -> Found {
    let owner = graph.name(passed.owner)
    let way =
      "\(passed.isHeld.went(isPlural: true)) to \(passed.to ?? "another")"
      + (passed.on.map { " \($0.withPreposition)" } ?? "")
    let isMade = passed.isHeld.isPossible
    let act = isMade ? "to stop, and to take legal advice" : "to keep back what it sends"
    let message =
      switch doubt {
      case .nobodyNamed:
        "No record of whose key findings \(way); the law protects those of \(owner)"
      case .unknownBody(let body):
        "\(passed.what) of \(body) \(way), and no record says who carries out \(owner), whose findings the law protects"
          .sentence
      }
    let ask =
      switch doubt {
      case .nobodyNamed: "to record whose they are; if they are those of \(owner)"
      case .unknownBody(let body): "to record whether \(body) carries out \(owner); if it does"
      }
    return .cannotTell(
      about: passed.about, places: [passed.place], message: message,
      remedy: "\(passed.sender.sentence) \(ask), \(act).", date: passed.on?.first)
  }

  /// The agencies of an example, the investigations body among them.
  private static let withTheBody = """
    agencies:
      board:  {name: Safeguarding Children Board, sector: partnership}
      police: {name: Police, sector: police}
      trust:  {name: Mental Health NHS Trust, sector: health}
      body:   {name: Health Services Safety Investigations Body, sector: health}
    """
}
