extension CheckReport {
  /// Lines of the smallest screen there is, less one for the prompt.
  static let screen = 23

  /// The report on one screen: what is to be done, by whom, most urgent first, with the numbers of the findings.
  public func summaryText(width: Int = 80, highlight: Highlight = Highlight(isOn: false)) -> String {
    let width = max(40, width)
    var lines = TextColumns.wrap(
      "\(graph.source.name) · as at \(graph.asOf.inWords) · \(graph.source.marking)", width: width)
    lines += TextColumns.wrap(summary, width: width).map { highlight($0, .bold) }
    if !findings.isEmpty {
      lines += [""] + taskLines(room: Self.screen - lines.count - 2, width, highlight)
      lines += TextColumns.wrap(
        "Numbers are those of the full report and of the diagrams.", width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is to be done on each desk.
  ///
  /// - Parameter room: how many lines there are; each desk has its heading and one thing to do even so.
  func taskLines(room: Int, _ width: Int, _ highlight: Highlight) -> [String] {
    let list = TaskList(self)
    let chosen = list.chosen(atMost: room - list.desks.count)
    return list.desks.flatMap { desk, tasks in
      let shown = tasks.filter { chosen.contains($0.findings[0].number) }
      let title = "\(desk.title): \(desk.who)"
      let left = shown.count < tasks.count ? "\(shown.count) of \(tasks.count) shown" : ""
      let gap = left.isEmpty ? "" : String.spaces(max(2, width - title.count - left.count))
      let heading =
        title.count + gap.count + left.count > width
        ? TextColumns.wrap(title, width: width) + [left] : [title + gap + left]
      return heading.filter { !$0.isEmpty }.map { highlight($0, .bold) }
        + shown.flatMap { $0.lines(width, highlight) }
    }
  }
}

extension TaskList.Task {
  /// The weight, what to do, and the numbers of as many findings as there is room for.
  fileprivate func lines(_ width: Int, _ highlight: Highlight) -> [String] {
    let margin = 14
    let weight = "  " + highlight(most.heading, most.style)
    let start = weight + String.spaces(max(1, margin - 2 - most.heading.count))
    let numbers = numbers(fitting: width - margin - text.count - 2)
    guard margin + text.count + 2 + numbers.count <= width else {
      return TextColumns.wrap(text + " " + numbers, width: width - margin).enumerated()
        .map { ($0.offset == 0 ? start : String.spaces(margin)) + $0.element }
    }
    let gap = String.spaces(width - margin - text.count - numbers.count)
    return [start + text + gap + numbers]
  }

  private func numbers(fitting room: Int) -> String {
    let all = findings.map { String($0.number) }
    func text(_ count: Int) -> String {
      let left = all.count - count
      return all.prefix(count).joined(separator: ", ") + (left > 0 ? " and \(left) more" : "")
    }
    // A number and its comma take three columns at least, so that no more than these can fit.
    let most = all.indices.prefix(max(0, (room + 2) / 3)).map { $0 + 1 }.last { text($0).count <= room }
    return text(most ?? 1)
  }
}
