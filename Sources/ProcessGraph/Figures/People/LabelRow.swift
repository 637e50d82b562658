/// Labels side by side in one row, each as near as can be to where it would best stand.
enum LabelRow {
  struct Label: Hashable {
    /// The least and the greatest place of its left edge.
    var least, most: Double
    /// Where its left edge would best be.
    var wish: Double
    var width: Double
  }

  /// The left edges of labels in order; nil where they do not all find room.
  static func places(_ labels: [Label], gap: Double) -> [Double]? {
    // The furthest right that leaves room for all that follow.
    var latest = labels.map(\.most)
    for n in labels.indices.dropLast().reversed() {
      latest[n] = min(latest[n], latest[n + 1] - gap - labels[n].width)
    }
    var places: [Double] = []
    for (n, label) in labels.enumerated() {
      let least = max(label.least, places.last.map { $0 + labels[n - 1].width + gap } ?? label.least)
      if least > latest[n] { return nil }
      places.append(min(max(label.wish, least), latest[n]))
    }
    return places
  }
}
