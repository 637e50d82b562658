// Which papers belong to whom, and which of them build on each other.

extension CaseGraph {
  /// Documents for a process or one it is joint with, those superseded too, in the file's order.
  package func everyDocument(for process: ParallelProcess) -> [Document] {
    RowsByProcess.rows(byProcess.documents, naming: commission(of: process).ids).map {
      source.documents[$0]
    }
  }

  /// Those of some kinds.
  func everyDocument(for process: ParallelProcess, of kinds: [DocumentKind]) -> [Document] {
    papers(of: commission(of: process).ids, kinds)
  }

  /// Documents of some kinds for any of some processes, or by any of some agencies, in the file's order.
  func papers(of owners: [ID], _ kinds: [DocumentKind]) -> [Document] {
    let keys = owners.flatMap { owner in kinds.map { RowsByProcess.Paper(owner: owner, kind: $0) } }
    let found = keys.flatMap { byProcess.papers[$0] ?? [] }
    return (keys.count > 1 ? Set(found).sorted() : found).map { source.documents[$0] }
  }

  /// Whether a document exists on paper by the as-of date: it has a date, and that date is held.
  package func isWritten(_ document: Document) -> Truth {
    document.status == .requested ? .no : isHeld(document.on)
  }

  /// The commissions a document is for.
  func commissions(of document: Document) -> Set<Int> {
    Set(document.forProcesses.compactMap { commissionOfProcess[$0] })
  }
}

/// Documents joined by `reuses`, in either direction, any number of steps.
struct ReuseChains {
  private let graph: CaseGraph
  private let chain: [Int]

  init(_ graph: CaseGraph) {
    self.graph = graph
    var sets = DisjointSets(count: graph.source.documents.count)
    for (n, document) in graph.source.documents.enumerated() {
      guard let reused = document.reuses.flatMap({ graph.index.documents[$0] }) else { continue }
      sets.join([n, reused])
    }
    chain = graph.source.documents.indices.map { sets.least($0) }
  }

  /// The same number for documents of one chain.
  func number(of document: Document) -> Int { chain[graph.index.documents[document.id]!] }

  /// The numbers of the chains in which some document is of a kind.
  func numbers(containing kind: DocumentKind) -> Set<Int> {
    Set(graph.source.documents.lazy.filter { $0.what == kind }.map(number(of:)))
  }
}
