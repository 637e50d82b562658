/// The words above a person's marks in rows: each number stands above its mark, and no words cover others.
struct ClashRows {
  struct Place: Hashable {
    var clash: PeopleChart.Clash
    var markers: [Marker]
    var words: String
    /// Rows count upwards from the marks, where words stand in row -1.
    var row: Int
    var left, width: Double
    /// Whether the words stand before the numbers.
    var isFlipped = false
    /// From the first of its marks to the last; nil where it is about none.
    var reach: ClosedRange<Double>?
    var hasLeader = true
  }

  private(set) var places: [Place] = []
  var count: Int { places.reduce(0) { max($0, $1.row + 1) } }

  private var taken: [[ClosedRange<Double>]] = []
  private let edges: ClosedRange<Double>
  /// Where the line of the as-of date runs: words had better not cross it.
  private let now: Double
  private let marks: [ClosedRange<Double>]

  static let gap = 4.0
  private static let font = Font.bodyStrong

  /// - Parameters:
  ///   - edges: between which words may stand.
  ///   - marks: what the row of the marks holds already.
  ///   - middle: where a mark stands.
  init(
    _ clashes: [PeopleChart.Clash], edges: ClosedRange<Double>, now: Double, urgent: Set<Int>,
    marks: [ClosedRange<Double>], middle: (Int) -> Double?
  ) {
    (self.edges, self.now, self.marks) = (edges, now, marks)
    let wanted = clashes.map { clash -> Place in
      let xs = clash.marks.compactMap(middle)
      let markers = clash.numbers.map { Marker(number: $0, isUrgent: urgent.contains($0)) }
      let numbers = Marker.width(of: markers)
      let room = edges.upperBound - edges.lowerBound - numbers - Self.gap
      let words = Self.font.cut(clash.words, to: room)
      let width = numbers + (words.isEmpty ? 0 : Self.gap + Self.font.width(of: words))
      return Place(
        clash: clash, markers: markers, words: words, row: 0, left: 0, width: width,
        reach: xs.min().map { $0...xs.max()! })
    }
    // From right to left: words run to the right, so a number further left finds its way down.
    let order = wanted.indices.sorted { a, b in
      // Of those that begin together the bracket comes nearest to its marks.
      let (x, y) = (wanted[a].reach, wanted[b].reach)
      return (x?.lowerBound ?? 0, x?.upperBound ?? 0, b) > (y?.lowerBound ?? 0, y?.upperBound ?? 0, a)
    }
    for n in order.filter({ wanted[$0].reach != nil }) + order.filter({ wanted[$0].reach == nil }) {
      place(wanted[n])
    }
  }

  private mutating func place(_ wanted: Place) {
    if wanted.reach == nil, let beside = beside(wanted) {
      places.append(beside)
      return
    }
    for hasLeader in [true, false] {
      for row in 0...taken.count {
        for var choice in choices(wanted) where choice.hasLeader || !hasLeader {
          (choice.row, choice.hasLeader) = (row, hasLeader)
          if isFree(choice) { return add(choice) }
        }
      }
    }
  }

  /// In the row of the marks, to the right of the last one or as far right as may be.
  private func beside(_ wanted: Place) -> Place? {
    let last = (marks.map(\.upperBound).max() ?? edges.lowerBound) + 4
    for left in [last, max(last, now + 6)] where left + wanted.width <= edges.upperBound {
      if left < now, left + wanted.width > now - 3 { continue }
      var place = wanted
      (place.left, place.row, place.hasLeader) = (left, -1, false)
      return place
    }
    return nil
  }

  /// The number above the mark and the words to its right, or to its left; those that do not cross the as-of date first.
  private func choices(_ wanted: Place) -> [Place] {
    var right = wanted
    var left = wanted
    left.isFlipped = true
    let half = (wanted.markers.first?.width ?? 0) / 2
    if let reach = wanted.reach {
      right.left = reach.lowerBound - half
      left.left = reach.upperBound + half - wanted.width
    } else {
      (right.left, left.left) = (now + 6, edges.upperBound - wanted.width)
      left.isFlipped = false
    }
    var middle = right
    middle.left = min(max(edges.lowerBound, right.left), edges.upperBound - wanted.width)
    var short = left
    if let reach = wanted.reach {
      (short.left, short.hasLeader) = (reach.lowerBound + half - wanted.width, false)
    }
    let fitting = [right, left, short].filter {
      $0.left >= edges.lowerBound && $0.left + $0.width <= edges.upperBound
    }
    let clear = fitting.filter { $0.left > now || $0.left + $0.width < now }
    return clear + fitting.filter { !clear.contains($0) } + [middle]
  }

  private func span(_ place: Place) -> ClosedRange<Double> {
    let (left, right) = (place.left - 3, place.left + place.width + 3)
    guard let reach = place.reach, place.hasLeader else { return left...right }
    return min(left, reach.lowerBound - 2)...max(right, reach.upperBound + 2)
  }

  private func isFree(_ place: Place) -> Bool {
    func isFree(_ range: ClosedRange<Double>, _ row: Int) -> Bool {
      row >= taken.count || !taken[row].contains { $0.overlaps(range) }
    }
    guard isFree(span(place), place.row) else { return false }
    guard place.hasLeader, let reach = place.reach else { return true }
    return (0..<place.row).allSatisfy { isFree(reach.lowerBound - 2...reach.upperBound + 2, $0) }
  }

  private mutating func add(_ place: Place) {
    while taken.count <= place.row { taken.append([]) }
    taken[place.row].append(span(place))
    if place.hasLeader, let reach = place.reach {
      for row in 0..<place.row { taken[row].append(reach.lowerBound - 2...reach.upperBound + 2) }
    }
    places.append(place)
  }
}

extension Font {
  /// As much of a text as there is room for; an ellipsis says where it was cut.
  func cut(_ text: String, to room: Double) -> String {
    if width(of: text) <= room { return text }
    var text = text[...]
    while let last = text.indices.last, width(of: text + "…") > room { text = text[..<last] }
    while text.last == " " { text.removeLast() }
    return text.isEmpty ? "" : text + "…"
  }
}
