extension Curve {
  /// Replaces its beginning, up to where it is well clear of a box, by one piece that can be bent.
  mutating func clear(_ box: Rect, _ side: Side) {
    let enough = 22.0
    for i in stride(from: 0, to: points.count - 3, by: 3)
    where side.distance(of: points[i + 3], from: box) > enough {
      let piece = Array(points[i...i + 3])
      let cut =
        (1...16).map { Double($0) / 16 }.first { t in
          side.distance(of: piece.split(t).left[3], from: box) >= enough
        } ?? 1
      let (left, right) = piece.split(cut)
      let tangent = (left[3] - left[2]).unit
      let back = left[3] - tangent * ((left[3] - side.middle(of: box)).length * 0.4)
      points = [left[0], left[0], back, left[3]] + (cut < 1 ? right.dropFirst() : []) + points[(i + 4)...]
      return
    }
    points = [points[0], points[0], points[points.count - 1], points[points.count - 1]]
  }

  /// Makes it leave one box and meet the other straight.
  mutating func straighten(_ side: Side, _ other: Side) {
    let last = points.count - 1
    let share = last == 3 ? 0.5 : 0.6
    let (start, end) = (points[0], points[last])
    let ahead = (points[3] - start).along(side.outward)
    let behind = (points[last - 3] - end).along(other.outward)
    points[1] = start + side.outward * max(2, min(ahead * share, 60))
    points[last - 1] = end + other.outward * max(2, min(behind * share, 60))
  }
}

extension Point {
  /// How far it goes in a direction of length one.
  fileprivate func along(_ direction: Point) -> Double { x * direction.x + y * direction.y }
}

extension [Point] {
  /// A cubic piece in two, by de Casteljau.
  fileprivate func split(_ t: Double) -> (left: [Point], right: [Point]) {
    func between(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
    let (p, q, r) = (between(self[0], self[1]), between(self[1], self[2]), between(self[2], self[3]))
    let (u, v) = (between(p, q), between(q, r))
    let middle = between(u, v)
    return ([self[0], p, u, middle], [middle, v, r, self[3]])
  }
}
