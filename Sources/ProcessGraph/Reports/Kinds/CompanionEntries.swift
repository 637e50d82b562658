extension CataloguePage {
  /// How far a kind may be run with each other kind of the frame: one entry for each, and under it what each answer
  /// was read from.
  static func companions(of kind: KindID, in frame: Frame) -> [Entry] {
    KindID.allCases.filter { $0.exists(in: frame) }.compactMap { other -> Entry? in
      guard let pair = Compatibility.of(kind, other, in: frame) else { return nil }
      let answers = Degree.allCases.flatMap { degree in phrases(for: degree, in: pair) }
      return Entry(
        "\(other.names(in: frame).full): " + answers.joined(separator: "; ") + ".", grounds: grounds(of: pair)
      )
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

  /// `chair, panel: a coroner is a judge — judicial independence (a judgement, not a source)`, for each ground in the
  /// order of the aspects; where one ground stands for all, without them.
  private static func grounds(of pair: Compatibility) -> [String] {
    let grounds = pair.cells.map(\.ground).eachOnce
    return grounds.map { ground in
      let aspects = pair.cells.filter { $0.ground == ground }.map(\.aspect.words)
      let whose = grounds.count == 1 ? "" : aspects.joined(separator: ", ") + ": "
      return "\(whose)\(ground.text) — \(ground.authority.inLine)"
    }
  }
}
