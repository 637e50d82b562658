/// How far a coroner's Prevention of Future Deaths report has been passed on.
struct Circulation {
  let graph: CaseGraph
  let report: Document
  /// Its processes that take part in the case; none where it names no process.
  let processes: [ParallelProcess]
  /// What of it has been shared, or may have been.
  let shares: [Share]

  /// - Returns: nil where the document is no such report, is not out yet, is replaced, or is about other events.
  init?(of report: Document, _ sent: Shares, in graph: CaseGraph) {
    guard report.what == .pfdReport, report.status != .superseded, graph.isHeld(report.on).isPossible else {
      return nil
    }
    processes = report.forProcesses.map(graph.process).filter(graph.takesPart)
    if processes.isEmpty && !report.forProcesses.isEmpty { return nil }
    (self.graph, self.report) = (graph, report)
    let owners = processes.flatMap { graph.commission(of: $0).ids } + [report.by].compactMap { $0 }
    let bare =
      sent.isOfOnlyOne ? Array(sent.bare.values.joined()) : owners.flatMap { sent.bare[$0, default: []] }
    shares = (sent.named[report.id, default: []] + bare).sorted { $0.place.location < $1.place.location }
  }

  /// Those to whom it is owed, or may be, and whom it has not reached, or may not have.
  var missing: [(name: String, isMissing: Truth)] {
    if !graph.concernsChildrensBodies { return missingWithoutChild }
    return [
      (graph.title(of: .crag), !isShared(with: .body(.crag))),
      (graph.title(of: .cdop), isOwedToOverviewPanel && !isShared(with: .body(.cdop))),
    ].filter { $0.1 != .no }
  }

  /// Where no child is concerned, the report is for whoever commissions the lead review while it is open.
  private var missingWithoutChild: [(name: String, isMissing: Truth)] {
    guard let review = graph.leadReview, graph.isOpen(review), let commissioner = review.commissioner else {
      return []
    }
    let isMissing = !(isShared(with: .agency(commissioner)) || isShared(with: .process(review.id)))
    return isMissing == .no ? [] : [(graph.name(commissioner), isMissing)]
  }

  var found: Found {
    let missing = self.missing
    let certain = missing.filter { $0.isMissing == .yes }
    let named = (certain.isEmpty ? missing : certain).map(\.name).eachOnce.listed
    let runsOut = graph.hasRunOut(.earliestOpportunity, from: report.on)
    let title = "the Prevention of Future Deaths report ‘\(report.id)’"
    let latest = shares.filter { graph.isDone($0).isPossible }.last
    let review = graph.leadReview.flatMap { graph.isOpenOrPending($0) ? $0 : nil }
    let concerned = (processes + [review].compactMap { $0 }).flatMap { graph.commission(of: $0).ids }
    let unknown =
      certain.isEmpty ? "; whether it is owed to them, or has gone to them, the file leaves open" : ""
    return Found(
      severity: runsOut == .yes && isAskedOfEverybody ? .gap : .risk,
      about: concerned.isEmpty ? [report.by].compactMap { $0 } : concerned,
      places: [report.place] + [latest?.place].compactMap { $0 },
      message: "No record that \(title) has gone to \(named)\(unknown)",
      details: [.init(date: report.on, what: "made", who: report.what.title(in: graph.frame))],
      remedy: "\(sender) to pass \(title) on to \(named), and record the date.",
      date: report.on?.first, authority: authority, root: [report.id],
      owner: graph.concernsChildrensBodies ? .role(.businessUnit) : nil
    ).when(certain.isEmpty ? .unknown : runsOut == .unknown ? .unknown : .yes)
  }

  /// Who passes it on: the business unit; where no child is concerned, whoever leads the review.
  private var sender: String {
    guard !graph.concernsChildrensBodies, let review = graph.leadReview else {
      return graph.title(of: .businessUnit).sentence
    }
    return graph.leadRole(of: review).sentence
  }

  /// The law has a copy go to those who review children's deaths; of an adult's only the local paper speaks.
  private var isAskedOfEverybody: Bool { isOwedToOverviewPanel.isPossible || graph.followsThePaper }

  /// The coroner's own copy, which the law asks for, is for a death under 18.
  private var authority: [Authority] {
    let all = Rule.pfdCirculated.authority
    return isOwedToOverviewPanel.isPossible ? all : all.filter { $0.source == .cragPaper }
  }

  private var isOwedToOverviewPanel: Truth {
    let subjects = processes.isEmpty ? graph.source.subjects : processes.flatMap(graph.subjects(of:))
    return subjects.reduce(.no) { $0 || ($1.isUnder18 && graph.isHeld($1.died)) }
  }

  private func isShared(with party: Party) -> Truth {
    var word: ID?
    if case .body(let body) = party { word = body.rawValue }
    return shares.filter { $0.to == party || word != nil && $0.to.id == word }.reduce(.no) {
      $0 || graph.isDone($1)
    }
  }

  /// The shares of such reports, looked up once for all of them.
  struct Shares {
    /// By the document they name.
    let named: [ID: [Share]]
    /// Those that only say what it is, by sender: they stand for the sender's own report, or for the only one there is.
    let bare: [ID?: [Share]]
    let isOfOnlyOne: Bool

    init(_ graph: CaseGraph) {
      var (named, bare): ([ID: [Share]], [ID?: [Share]]) = ([:], [:])
      for share in graph.source.shares {
        switch share.what {
        case .document(let id) where graph.document(id).what == .pfdReport:
          named[id, default: []].append(share)
        case .kind(.pfdReport): bare[share.from.id, default: []].append(share)
        default: break
        }
      }
      (self.named, self.bare) = (named, bare)
      isOfOnlyOne = graph.source.documents.count { $0.what == .pfdReport && $0.status != .superseded } == 1
    }
  }
}
