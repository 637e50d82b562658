extension Whole {
  /// Which papers there are, whose they are (their frames), which processes they are written for, and where they went or
  /// are to go.
  static func information(_ report: CheckReport) -> Whole {
    let papers = PaperLines(report.graph)
    var diagram = Diagram(
      id: "information",
      caption: Caption(
        title: papers.papers.isEmpty ? "No document on record" : "Which papers there are, and where they go",
        subtitle: [], marking: "", description: ""),
      groups: papers.owners, nodes: papers.papers + papers.recipients, edges: papers.edges,
      sheets: [
        FactTable(
          title: "Papers and where they go",
          columns: ["Paper", "Owner", "Sent by", "To or for", "Date", "Status", "Basis"], rows: [])
      ])
    diagram.mark(report, family: .information, rows: papers.rows)
    var whole = Whole(diagram, holding: "papers of", boxes: [.document], meaning: informationMeaning) {
      owner in
      owner == PaperLines.noOwner
        ? "nobody on record"
        : owner.hasPrefix(PaperLines.sender)
          ? String(owner.dropFirst(PaperLines.sender.count)) : owner.withDefiniteArticle
    }
    whole.isTitledByFinding = true
    return whole
  }

  private static func informationMeaning(_ figure: Diagram) -> String {
    let papers = figure.nodes.count { $0.meaning == .document }
    if papers == 0 { return "No document is on record." }
    let refused = figure.edges.count { $0.meaning == .refusal }
    let shares = figure.edges.filter { $0.meaning == .share }
    let ahead = shares.count { $0.isPlanned }
    return "\(papers.counted("paper").sentence) of \(figure.groups.count.counted("owner")); "
      + "\((shares.count - ahead).counted("share")) made and \(ahead.inWords) ahead"
      + (refused > 0 ? "; \(refused.inWords) refused or disputed" : "")
      + (figure.findings.isEmpty ? "." : "; \(figure.findings.count.counted("finding")) marked.")
  }
}

/// The papers of a case with their owners, and what leads from them.
private struct PaperLines {
  let graph: CaseGraph
  private(set) var owners: [Diagram.Group] = []
  private(set) var papers: [Diagram.Node] = []
  private(set) var recipients: [Diagram.Node] = []
  private(set) var edges: [Diagram.Edge] = []
  /// The rows behind each line and paper.
  private(set) var rows: [ID: Set<Place>] = [:]

  static let noOwner = "No owner on record"
  /// Before the name of who sent what no row lists.
  static let sender = "Sent by "

  init(_ graph: CaseGraph) {
    self.graph = graph
    for document in graph.source.documents { add(document) }
    var done: [ID: Set<ID>] = [:]
    for share in graph.source.shares { add(share, &done) }
    for document in graph.source.documents { addPurpose(document, beside: done[document.id] ?? []) }
    addReuses()
    owners = owners.filter { owner in papers.contains { $0.group == owner.id } }
  }

  // MARK: Boxes

  private mutating func owner(_ agency: ID?) -> ID {
    add(owner: "of-" + (agency ?? "nobody"), agency.map { graph.agency($0).name ?? $0 } ?? Self.noOwner)
  }

  private mutating func add(owner id: ID, _ label: String) -> ID {
    if !owners.contains(where: { $0.id == id }) { owners.append(Diagram.Group(id: id, label: label)) }
    return id
  }

  private mutating func add(_ document: Document) {
    let whose = document.of.map { ["Of \(graph.name($0))"] } ?? []
    papers.append(
      Diagram.Node(
        id: document.id, meaning: .document, heading: document.what.title(in: graph.frame).sentence,
        lines: whose + [graph.standing(of: document)], group: owner(document.by),
        isPlanned: document.status == .requested))
    rows[document.id] = [document.place]
  }

  /// The paper of a share: the one it names, the only one of its kind that the sender can mean, or one that no row lists.
  private mutating func paper(of share: Share) -> ID {
    if case .document(let id) = share.what { return id }
    if case .kind(let kind) = share.what {
      let meant = graph.source.documents.filter {
        $0.what == kind && ($0.by == share.from.id || share.from.id.map($0.forProcesses.contains) ?? false)
      }
      if meant.count == 1 { return meant[0].id }
    }
    let title = graph.title(share.what)
    let sender = share.from.id ?? graph.name(share.from)
    let id = "unlisted-\(sender)-\(title)"
    if !papers.contains(where: { $0.id == id }) {
      papers.append(
        Diagram.Node(
          id: id, meaning: .document, heading: title.sentence, lines: ["Not in the list of documents"],
          group: add(owner: "from-\(sender)", Self.sender + graph.name(share.from)),
          stands: Set([share.from.id].compactMap { $0 })))
    }
    return id
  }

  private mutating func recipient(_ party: Party) -> ID {
    let node: Diagram.Node =
      switch party {
      case .process(let id): graph.commissionBox(graph.box(of: id), lines: [])
      case .agency(let id):
        Diagram.Node(id: id, meaning: .agency, heading: graph.name(party).withoutArticle.sentence)
      case .person(let id):
        Diagram.Node(
          id: id, meaning: graph.person(id).capacity.meaning, heading: graph.heading(graph.person(id)))
      case .body(let body):
        Diagram.Node(
          id: "body-\(body.rawValue)", meaning: body.meaning,
          heading: graph.name(party).withoutArticle.sentence,
          stands: ["body-\(body.rawValue)"])
      }
    if !recipients.contains(where: { $0.id == node.id }) { recipients.append(node) }
    return node.id
  }

  // MARK: Lines

  private mutating func add(_ share: Share, _ done: inout [ID: Set<ID>]) {
    let (from, to) = (paper(of: share), recipient(share.to))
    let isRefused = share.status == .refused || share.status == .disputed
    let isPlanned = graph.isPlanned(share) == .yes
    if !isRefused { done[from, default: []].insert(to) }
    let sender = papers.first { $0.id == from }?.stands.contains(share.from.id ?? "") ?? false
    let isOwner = papers.first { $0.id == from }?.group == share.from.id.map { "of-" + $0 } || sender
    let words = [
      isRefused ? share.status!.rawValue : nil, isOwner ? nil : "by \(short(share.from))",
      share.on?.inWords ?? (isRefused ? nil : "no date on record"),
      share.asAgencyReport ? "as its agency report" : nil, share.basis.map { "by \($0.rawValue.spaced)" },
    ]
    let id = "share-\(from)-\(to)" + (isRefused ? "-refused" : isPlanned ? "-planned" : "")
    rows[id, default: []].insert(share.place)
    let label = words.compactMap { $0 }.joined(separator: ", ")
    let fact = fact(share, paper: from)
    if let n = edges.firstIndex(where: { $0.id == id }) {
      edges[n].label += "; " + label
      edges[n].facts.append(fact)
    } else {
      edges.append(
        Diagram.Edge(
          id: id, from: from, to: to, meaning: isRefused ? .refusal : .share, label: label,
          isPlanned: isPlanned, facts: [fact]))
    }
  }

  private func short(_ party: Party) -> String {
    if case .process(let id) = party { return graph.shortName(id) }
    return graph.name(party)
  }

  private mutating func addPurpose(_ document: Document, beside done: Set<ID>) {
    for process in graph.boxes(of: document.forProcesses) {
      let to = recipient(.process(process))
      if done.contains(to) { continue }
      let date = document.on ?? document.due
      edges.append(
        Diagram.Edge(
          id: "for-\(document.id)-\(to)", from: document.id, to: to, meaning: .purpose,
          isPlanned: document.status == .requested,
          facts: [
            Diagram.Fact(
              cells: [
                document.what.title(in: graph.frame), document.by.map(graph.name) ?? "no record", "",
                graph.name(process),
                date?.inWords ?? "", graph.standing(of: document), "",
              ],
              sentence: "\(graph.name(document.id).sentence) is for \(graph.name(process)): "
                + "\(graph.standing(of: document).lowercasedFirst).")
          ]))
    }
  }

  private mutating func addReuses() {
    for document in graph.source.documents {
      guard let source = document.reuses else { continue }
      edges.append(
        Diagram.Edge(
          id: "reuse-\(source)-\(document.id)", from: source, to: document.id, meaning: .share,
          label: "reused",
          facts: [
            Diagram.Fact(
              cells: [
                graph.document(source).what.title(in: graph.frame),
                graph.document(source).by.map(graph.name) ?? "no record",
                "",
                graph.name(document.id), document.on?.inWords ?? "", "reused", "",
              ], sentence: "\(graph.name(document.id).sentence) reuses \(graph.name(source)).")
          ]))
    }
  }

  private func fact(_ share: Share, paper: ID) -> Diagram.Fact {
    let owner = graph.node(paper) == .document(paper) ? graph.document(paper).by.map(graph.name) : nil
    let isPlanned = graph.isPlanned(share) == .yes
    let stands =
      share.status == .refused || share.status == .disputed
      ? share.status!.rawValue : isPlanned ? "planned" : "done"
    let date = share.on?.inWords ?? "no date on record"
    let verb =
      ["planned": "is to send", "refused": "refused to send", "disputed": "disputes sending"][stands]
      ?? "sent"
    return Diagram.Fact(
      cells: [
        graph.title(share.what), owner ?? "no record", graph.name(share.from), graph.name(share.to), date,
        stands + (share.asAgencyReport ? ", as the agency report" : ""), share.basis?.rawValue.spaced ?? "",
      ],
      sentence: "\(date.sentence): \(graph.name(share.from)) \(verb) the \(graph.title(share.what)) to "
        + "\(graph.name(share.to))" + (share.asAgencyReport ? ", as the agency report" : "")
        + (share.basis.map { ", by \($0.rawValue.spaced)" } ?? "") + ".")
  }
}

extension CaseGraph {
  /// How a document stands: `Draft, due 30 June 2015`.
  fileprivate func standing(of document: Document) -> String {
    let words = [
      document.status?.rawValue, document.on?.inWords, document.due.map { "due \($0.inWords)" },
      document.signedOff.map { "signed off \($0.inWords)" },
      document.published.map { "published \($0.inWords)" },
    ].compactMap { $0 }
    return words.isEmpty ? "Status not on record" : words.joined(separator: ", ").sentence
  }
}
