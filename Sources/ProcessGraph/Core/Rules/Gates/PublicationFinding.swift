extension Found {
  /// A publication before its gates: a conflict where it has happened, a risk where it is planned.
  ///
  /// - Parameters:
  ///   - subject: what is published, with a verb to follow: `the report of …`.
  ///   - basis: what it rests on besides each gate's own source.
  static func published(
    _ subject: String, by review: ParallelProcess, _ publication: Dated, before gates: [PublicationGate],
    restingOn basis: [Authority] = [], _ graph: CaseGraph
  ) -> Found? {
    let certain = gates.filter { $0.isClosed == .yes }
    let shown = certain.isEmpty ? gates : certain
    guard !shown.isEmpty else { return nil }
    let isHeld = graph.isHeld(publication.date)
    let last = CaseDate.latest(of: shown.map(\.opens))
    let lead = graph.leadName(of: review).sentence
    let move =
      last.map { "to move publication to \($0.inWords) or later" }
      ?? "to move publication until these are on record"
    return Found(
      severity: isHeld == .yes ? .conflict : .risk,
      about: [], processes: graph.membersBehind([review] + shown.map { $0.process }),
      places: ([publication.place] + shown.map(\.process.place)).eachOnce,
      message:
        "\(subject.sentence) \(isHeld == .no ? "is to be" : "was") published \(publication.date.withPreposition), "
        + "before \(shown.map(\.words).listed)",
      details: shown.map { gate in
        Finding.Detail(
          date: gate.opens, what: gate.words, who: gate.isNamed ? "" : graph.name(gate.process))
      },
      remedy: isHeld == .no
        ? "\(lead) \(move)\(shown.contains(where: \.isTrial) ? ", or to agree it with the prosecutor" : "")."
        : "\(lead) to take legal advice, and to tell the independent chair.",
      date: publication.date.first, authority: basis + shown.flatMap(\.authority)
    ).when(
      isHeld == .unknown || certain.isEmpty ? .unknown : .yes,
      without: isHeld == .unknown ? "the day of publication" : shown.count == 1 ? "its day" : "their days")
  }
}
