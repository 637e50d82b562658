/// A contact with somebody in the family in words, for every report and figure.
struct ContactWords {
  let row: Contact
  let graph: CaseGraph

  /// What it is about: `statutory notice`.
  var subject: String { row.about.rawValue.spaced }

  /// What a mark stands for: `contact: statutory notice`.
  var mark: String { "contact: \(subject)" }

  var date: String { row.on?.inWords ?? "no date on record" }

  /// With who wished it: `statutory notice, asked for by the family`.
  var reason: String { subject + (row.askedByFamily ? ", asked for by the family" : "") }

  /// Through whom it goes, by name.
  var through: String? { row.through.map { graph.name($0) } }

  /// Beside a line: what about, when, through whom, what came of it.
  var short: String {
    [subject, date, row.through.map { "through \(graph.person($0).role)" }, row.outcome.map(\.rawValue)]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// `3 May 2015: The review and the coroner contacted the mother (statutory notice).`
  func sentence(with person: ID) -> String {
    let several = row.by.count > 1
    let verb =
      graph.isPlanned(row.on) == .yes
      ? (several ? "are to contact together" : "is to contact")
      : (several ? "contacted together" : "contacted")
    return "\(date.sentence): \(graph.names(row.by)) \(verb) \(graph.name(person))"
      + (through.map { " through \($0)" } ?? "") + " (\(reason)"
      + (row.outcome.map { ", \($0.rawValue)" } ?? "") + ")."
  }
}

extension CaseGraph {
  func words(_ contact: Contact) -> ContactWords { ContactWords(row: contact, graph: self) }
}
