extension [Authority] {
  /// A line for each source of one standing, with all points of it that are cited, in their order: `CRAG paper, section
  /// 7, first paragraph; section 8.2, third point`.
  var inLines: [String] {
    eachOnce { [$0.source.title, $0.standing.rawValue] }.map { first in
      let all = filter { $0.source == first.source && $0.standing == first.standing }
        .sorted { Self.order($0) < Self.order($1) }
      // What stands in the same section is named with it once.
      return zip(all.dropFirst(), all).reduce(all[0].description) { line, pair in
        let (next, last) = pair
        guard let point = next.pointInWords else { return line }
        guard let part = Self.part(of: next), part == Self.part(of: last) else { return "\(line); \(point)" }
        return "\(line); \(point.dropFirst(part.count))"
      }
    }
  }

  /// The section or appendix that a point stands in, as its words begin: `section 8.5, `.
  private static func part(of authority: Authority) -> String? {
    guard let point = authority.pointInWords, let comma = point.firstRange(of: ", "),
      point.hasPrefix("section ") || point.hasPrefix("Appendix ")
    else { return nil }
    return String(point[..<comma.upperBound])
  }

  /// Sections before appendices, each by its number; what names no point comes first.
  private static func order(_ authority: Authority) -> NaturalOrder {
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    let words = (authority.pointInWords ?? "").split(separator: " ").map { word in
      ordinals.firstIndex(of: String(word)).map { String($0 + 1) } ?? String(word)
    }
    let text = words.joined(separator: " ")
    return NaturalOrder((text.hasPrefix("section") ? "1 " : text.isEmpty ? "0" : "2 ") + text)
  }
}
