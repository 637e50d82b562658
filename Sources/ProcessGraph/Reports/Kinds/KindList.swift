/// The kinds of a frame, one row each: what `overlap kinds` prints.
package struct KindList: Sendable {
  package let frame: Frame
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let id: String
    package let initialism: String
    package let name: String
    package let owner: String
  }

  /// A page about what no frame has.
  package let elsewhere = "\(WelshReview.id)  \(WelshReview.title)"

  /// What the frame lacks and what stood in its place, a sentence each.
  package let absent: [String]

  package init(_ frame: Frame) {
    self.frame = frame
    rows = Kind.all(in: frame).map { kind in
      let names = kind.id.names(in: frame)
      return Row(
        id: kind.id.rawValue, initialism: names.initialism ?? "", name: names.full, owner: names.owner)
    }
    absent = Kind.all.filter { !$0.id.exists(in: frame) }.map { kind in
      "\(kind.id.rawValue), \(kind.id.names(in: frame).full): \(kind.absence?.text ?? "")"
    }
  }
}

extension KindList {
  /// For a terminal: id, initials and name in columns, then what the frame lacks.
  package func text(width: Int = 80) -> String {
    let margin = width < 60 ? 10 : 22
    func wrapped(_ text: String) -> [String] {
      TextColumns.wrap(text, width: max(20, width - 4)).enumerated().map {
        ($0.offset == 0 ? "  " : "    ") + $0.element
      }
    }
    var lines = ["Types of process, \(frame.title)", ""]
    for row in rows {
      let short = row.initialism.isEmpty || row.initialism.columns > 10 ? "" : row.initialism
      let start = "  " + row.id.padded(to: 8)
      let name = margin < 22 && !short.isEmpty ? "\(row.name) (\(short))" : row.name
      let words = TextColumns.wrap(name, width: max(20, width - margin))
      let first = margin < 22 ? start : start + "  " + short.padded(to: 10)
      lines.append(first.padded(to: margin) + (words.first ?? ""))
      lines += words.dropFirst().map { String.spaces(margin) + $0 }
    }
    if !absent.isEmpty { lines += ["", "Not in force then:"] + absent.flatMap(wrapped) }
    lines += ["", "Another country’s:"] + wrapped(elsewhere)
    return lines.joined(separator: "\n") + "\n"
  }
}
