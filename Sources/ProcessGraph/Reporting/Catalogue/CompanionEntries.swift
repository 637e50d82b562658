extension CataloguePage {
  /// One entry for each kind that the table of pairs has an answer for: the aspects by how far they may go.
  static func companions(of kind: KindID, in frame: Frame) -> [Entry] {
    KindID.allCases.filter { $0.exists(in: frame) }.compactMap { other -> Entry? in
      guard let pair = Compatibility.of(kind, other, in: frame) else { return nil }
      let answers = Degree.allCases.flatMap { degree in phrases(for: degree, in: pair) }
      return Entry("\(other.names(in: frame).full): " + answers.joined(separator: "; ") + ".")
    }
  }

  /// `may be joint: chair`, and `may be joint (suggested): panel` for the aspects that no source settles.
  private static func phrases(for degree: Degree, in pair: Compatibility) -> [String] {
    let cells = pair.cells.filter { $0.degree == degree }
    return [false, true].compactMap { isSuggestion in
      let aspects = cells.filter { $0.isSuggestion == isSuggestion }.map(\.aspect.words)
      guard !aspects.isEmpty else { return nil }
      return "\(degree.words)\(isSuggestion ? " (suggested)" : ""): \(aspects.joined(separator: ", "))"
    }
  }
}
