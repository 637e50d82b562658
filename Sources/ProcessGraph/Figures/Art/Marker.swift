/// The number of a finding, in a circle: white on black where it is urgent, else black on white.
struct Marker: Hashable, Sendable {
  var number: Int
  var isUrgent: Bool

  static let diameter = 15.0
  static let gap = 2.0

  /// A number of three digits needs a longer shape.
  var width: Double { max(Self.diameter, Font.marker.width(of: String(number)) + 8) }

  static func width(of markers: [Marker]) -> Double {
    markers.reduce(0) { $0 + $1.width } + gap * Double(max(0, markers.count - 1))
  }

  /// - Parameter left: the middle of its left edge.
  func drawn(at left: Point, theme: Theme) -> [Element] {
    let rect = Rect(x: left.x, y: left.y - Self.diameter / 2, width: width, height: Self.diameter)
    let disc = Shape(
      .rectangle(rect, radius: Self.diameter / 2), fill: isUrgent ? theme.text : theme.paper,
      line: .init(colour: theme.text, width: 1.6))
    let text = Lettering(
      String(number), at: Point(rect.centre.x, rect.centre.y + Font.marker.drop), font: .marker,
      colour: isUrgent ? theme.paper : theme.text, anchor: .middle)
    return [.shape(disc), .text(text), .lead(to: number, from: rect)]
  }

  /// A row of markers from left to right.
  static func row(_ markers: [Marker], at left: Point, theme: Theme) -> [Element] {
    var x = left.x
    return markers.flatMap { marker in
      defer { x += marker.width + gap }
      return marker.drawn(at: Point(x, left.y), theme: theme)
    }
  }

  /// Markers along the upper edge of a box, from its right corner leftwards; what finds no room goes
  /// along the lower edge. They stand astride the edge, where no text comes.
  static func around(_ box: Rect, _ markers: [Marker], theme: Theme) -> [Element] {
    let room = max(1, Int((box.width + gap) / (diameter + gap)))
    var elements: [Element] = []
    for start in stride(from: 0, to: markers.count, by: room) {
      let row = Array(markers[start..<min(start + room, markers.count)])
      let line = start / room
      let outwards = Double(line / 2) * (diameter + gap)
      let y = line % 2 == 0 ? box.y - outwards : box.maxY + outwards
      let x = box.maxX + 5 - width(of: row)
      elements += Self.row(row, at: Point(x, y), theme: theme)
    }
    return elements
  }
}
