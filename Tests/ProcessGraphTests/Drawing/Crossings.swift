@testable import ProcessGraph

/// How often lines of a figure cross.
enum Crossings {
  static func count(_ plan: Plan, _ layout: Layout) -> Int {
    let pieces = zip(plan.strands, Docking.routes(plan, layout)).map { strand, route in
      let points = route.curve.flattened(pieces: 10)
      return (line: strand.line, pieces: Array(zip(points, points.dropFirst())))
    }
    return pieces.indices.reduce(0) { count, n in
      count
        + pieces[..<n].filter { $0.line != pieces[n].line }.reduce(0) { count, other in
          count + pieces[n].pieces.reduce(0) { count, a in count + other.pieces.count { meet(a, $0) } }
        }
    }
  }

  private static func meet(_ a: (Point, Point), _ b: (Point, Point)) -> Bool {
    func side(_ line: (Point, Point), _ point: Point) -> Bool {
      let (along, to) = (line.1 - line.0, point - line.0)
      return along.x * to.y > along.y * to.x
    }
    return side(a, b.0) != side(a, b.1) && side(b, a.0) != side(b, a.1)
  }
}
