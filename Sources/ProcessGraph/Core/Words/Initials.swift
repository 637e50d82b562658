/// The words of a text in which processes go by their initials once they have been named in full.
struct Initials {
  private let names: [(full: String, short: String, remark: String)]
  /// The initials that have been explained already.
  private var explained: Set<String> = []

  init(_ graph: CaseGraph) {
    let all = graph.processes.filter(graph.takesPart).compactMap { process -> (String, String, String)? in
      guard process.kind != .other else { return nil }
      let names = graph.names(of: process)
      let remark = graph.nameInLaw(of: process).map { "; " + $0 } ?? ""
      return names.initialism.map { (names.full, $0, remark) }
    }
    names = all.eachOnce { $0.0 }.map { (full: $0.0, short: $0.1, remark: $0.2) }
      .sorted { ($0.full.count, $1.full) > ($1.full.count, $0.full) }
  }

  /// Initials throughout: for a page whose first lines give the names in full.
  func short(_ text: String) -> String {
    names.reduce(text) { $0.replacing($1.full, with: $1.short).replacing($1.full.sentence, with: $1.short) }
  }

  /// The next sentence of a report: a name stands in full with its initials behind it the first time, as initials from
  /// then on.
  mutating func next(_ text: String) -> String {
    var text = text
    for (full, short, remark) in names {
      let places = [full, full.sentence].compactMap { text.firstRange(of: $0) }
      guard let place = places.min(by: { $0.lowerBound < $1.lowerBound }) else { continue }
      var rest = text[place.lowerBound...]
      var start = String(text[..<place.lowerBound])
      if explained.insert(short).inserted {
        let isPlural = text[place.upperBound...].first == "s"
        let end = isPlural ? text.index(after: place.upperBound) : place.upperBound
        start = "\(text[..<end]) (\(short)\(isPlural ? "s" : "")\(remark))"
        rest = text[end...]
      }
      text = start + rest.replacing(full, with: short).replacing(full.sentence, with: short)
    }
    return text
  }
}
