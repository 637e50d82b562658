extension WordWriter {
  /// A run of paragraphs on pages of one shape.
  struct Section {
    enum Shape { case upright, columns, wide, wideColumns }
    var shape: Shape
    var startsPage: Bool
    var content: [XML] = []

    var isOnSide: Bool { shape == .wide || shape == .wideColumns }

    /// In how many columns its text runs, and how far apart they are.
    var columns: XML {
      switch shape {
      case .upright, .wide: XML("w:cols", ["w:space": "720"])
      case .columns: XML("w:cols", ["w:num": "2", "w:space": "400"])
      case .wideColumns: XML("w:cols", ["w:num": "4", "w:space": "280"])
      }
    }
  }
}
