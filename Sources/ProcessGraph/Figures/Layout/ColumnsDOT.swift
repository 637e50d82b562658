extension DOT {
  /// Sets boxes and labels into columns: each hangs on the one above it.
  mutating func set(_ columns: Columns, _ measured: Measured) {
    (clusters, frames, ranks) = ([], columns.frames, columns.all)
    for (number, frame) in columns.frames.enumerated() {
      guard let frame, let column = columns.all.first(where: { $0.contains(frame.head) }) else { continue }
      let boxes = column.filter(measured.boxes.indices.contains).map { measured.boxes[$0].size.width }
      let title = measured.frames[number]
      let width = max(boxes.max() ?? 0, title.width) + 2 * Self.frameMargin
      nodes.append(Node(name: "head:\(number)", attributes: Self.box(Size(width, title.height + 3))))
      nodes.append(Node(name: "foot:\(number)", attributes: Self.box(Size(width, 1))))
    }
    for (above, below) in columns.all.flatMap({ zip($0, $0.dropFirst()) }) {
      // A frame is no higher than what it holds.
      let isTight = frames.contains { $0?.head == above || $0?.foot == below }
      edges.append(
        Edge(name: "above:\(below)", from: above, to: below, attributes: [.weight: isTight ? "200" : "1"]))
    }
  }
}
