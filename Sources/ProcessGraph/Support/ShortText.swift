extension String {
  private static let leading: Set<String> = [
    "the", "a", "an", "and", "or", "of", "to", "in", "on", "for", "that", "by",
  ]

  /// So many letters of it at most, to the end of a word where one is near, and an ellipsis; the whole where it is short.
  func cut(atMost most: Int) -> String {
    guard count > most else { return self }
    let start = prefix(most - 1)
    let word = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    var kept = word.count * 2 > most ? word : start
    // What leads up to a word that is not there is left out with it.
    while let last = kept.last {
      if " ,;:.(–-".contains(last) {
        kept.removeLast()
      } else if let space = kept.lastIndex(of: " "),
        Self.leading.contains(kept[space...].dropFirst().lowercased())
      {
        kept = kept[..<space]
      } else {
        break
      }
    }
    return kept + "…"
  }
}
