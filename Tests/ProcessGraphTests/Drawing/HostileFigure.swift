import ProcessGraph

/// Texts that try to be something else than text.
enum HostileFigure {
  static let texts = [
    "</script><script>alert(1)</script>", "\" shape=circle label=\"x", "<b>bold</b>",
    #"\N \G \L \n back\"#, "&eacute; &amp; <&>", "esc\u{1B}[31m\u{9B}red", "right\u{202E}left\u{2066}",
    "{a|b}<f0>|[[c]]",
  ]

  static let diagram = Diagram(
    id: "host\"ile <>",
    caption: Caption(
      title: texts[0], subtitle: [texts[1], texts[4]], marking: texts[2],
      description: texts.joined(separator: "\n")),
    groups: [Diagram.Group(id: "group\"\\", label: texts[3])],
    nodes: texts.enumerated().map { i, text in
      Diagram.Node(
        id: "node \(i)\"\\", meaning: .document, heading: text, lines: [text],
        group: i < 2 ? "group\"\\" : nil, findings: [i + 1])
    },
    edges: texts.enumerated().dropLast().map { i, text in
      Diagram.Edge(
        id: "edge \(i)\"\\", from: "node \(i)\"\\", to: "node \(i + 1)\"\\", meaning: .share, label: text,
        findings: [i + 1])
    },
    findings: texts.enumerated().map { i, text in
      Diagram.Remark(number: i + 1, word: text, sentence: text, isUrgent: i % 2 == 0)
    })

  /// Two boxes and a line, for a snapshot that can be read.
  static let small = Diagram(
    id: "small",
    caption: Caption(title: texts[0], subtitle: [texts[4]], marking: "MARKING", description: ""),
    groups: [Diagram.Group(id: "g", label: texts[2])],
    nodes: [
      Diagram.Node(
        id: "a", meaning: .review, heading: texts[1], lines: [texts[3]], group: "g", findings: [1]),
      Diagram.Node(id: "b", meaning: .independent, heading: texts[5], lines: [texts[6]], isPlanned: true),
    ],
    edges: [Diagram.Edge(id: "e", from: "a", to: "b", meaning: .wait, label: texts[4], findings: [1])],
    findings: [Diagram.Remark(number: 1, word: "conflict", sentence: texts[3], isUrgent: true)])
}
