/// Which lines of a graph lead back to where a way began. A layout turns these round, so that everything else can
/// run from left to right.
enum Rings {
  private enum Visit { case new, open, done }

  /// - Parameter lines: the ends of each line, as indices of boxes. Boxes are gone through in their order, so that
  ///   what leads on from the first stays as it is.
  /// - Returns: the indices of lines that close a ring.
  static func closing(boxes: Int, lines: [(from: Int, to: Int)]) -> Set<Int> {
    var next: [[(line: Int, to: Int)]] = Array(repeating: [], count: boxes)
    for (i, line) in lines.enumerated() where line.from != line.to { next[line.from].append((i, line.to)) }
    var visits = Array(repeating: Visit.new, count: boxes)
    var closing: Set<Int> = []
    for start in 0..<boxes where visits[start] == .new {
      var path = [(box: start, step: 0)]
      visits[start] = .open
      while let (box, step) = path.last {
        guard step < next[box].count else {
          visits[box] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].step += 1
        let (line, to) = next[box][step]
        switch visits[to] {
        case .open: closing.insert(line)
        case .new:
          visits[to] = .open
          path.append((to, 0))
        case .done: break
        }
      }
    }
    return closing
  }
}
