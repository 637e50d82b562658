/// A publication before something that must come first.
struct EarlyPublication {
  let review: ParallelProcess
  let publication: Dated
  /// What is missing, the gates that are certainly closed where there are any.
  let gates: [PublicationGate]
  /// What it rests on besides each gate's own source.
  let basis: [Authority]

  /// - Returns: nil where every gate is open.
  init?(
    of review: ParallelProcess, _ publication: Dated, before gates: [PublicationGate],
    restingOn basis: [Authority] = []
  ) {
    let certain = gates.filter { $0.isClosed == .yes }
    guard !gates.isEmpty else { return nil }
    (self.review, self.publication, self.basis) = (review, publication, basis)
    self.gates = certain.isEmpty ? gates : certain
  }

  /// A conflict where it has happened, a risk where it is planned.
  ///
  /// - Parameter subject: what is published, with a verb to follow: `the report of …`.
  func found(_ subject: String, _ graph: CaseGraph) -> Found {
    let isHeld = graph.isHeld(publication.date)
    let isCertain = gates.contains { $0.isClosed == .yes }
    return Found(
      severity: isHeld == .yes ? .conflict : .risk,
      about: graph.membersBehind([review] + gates.map { $0.process }).ids,
      places: ([publication.place] + gates.map(\.process.place)).eachOnce,
      message:
        "\(subject.sentence) \(isHeld == .no ? "is to be" : "was") published \(publication.date.withPreposition), "
        + "before \(gates.map(\.words).listed)",
      details: gates.map { gate in
        Finding.Detail(
          date: gate.opens, what: gate.words, who: gate.isNamed ? "" : graph.name(gate.process))
      },
      remedy: remedy(isAhead: isHeld == .no, graph), date: publication.date.first,
      authority: basis + gates.flatMap(\.authority), root: [review.id], acting: review.id
    ).when(
      isHeld == .unknown || !isCertain ? .unknown : .yes,
      without: isHeld == .unknown ? "the day of publication" : gates.count == 1 ? "its day" : "their days")
  }

  private func remedy(isAhead: Bool, _ graph: CaseGraph) -> String {
    let lead = graph.leadName(of: review).sentence
    guard isAhead else {
      return "\(lead) to take legal advice, and to tell \(graph.title(of: .independentChair))."
    }
    let move =
      CaseDate.latest(of: gates.map(\.opens)).map { "to move publication to \($0.inWords) or later" }
      ?? "to move publication until these are on record"
    return "\(lead) \(move)\(gates.contains(where: \.isTrial) ? ", or to agree it with the prosecutor" : "")."
  }
}
