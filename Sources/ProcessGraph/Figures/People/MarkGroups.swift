/// The marks of a person, gathered so that their labels find room: each by itself, else those of one process in a week
/// together, else neighbours with their number.
struct MarkGroups {
  struct Group: Hashable {
    /// Indices into the person's marks, in order of date.
    var marks: [Int]
    var label: String
    /// The left edge of the label.
    var labelLeft = 0.0
  }

  /// Marks so near each other that one shape with their number stands for them.
  struct Blob: Hashable {
    var marks: [Int]
    var centre: Double
    /// What it takes on its row, in points.
    var width: Double {
      marks.count == 1 ? markWidth : max(13, Font.marker.width(of: String(marks.count)) + 7) + 1
    }
  }

  private(set) var groups: [Group] = []
  let blobs: [Blob]

  private let marks: [PeopleChart.Mark]
  private let axis: TimeAxis
  private let isFine: Bool

  /// What a mark takes, in points.
  static let markWidth = 10.0
  private static let gap = 5.0
  /// How far words may reach beyond the axis.
  static let beyond = 16.0

  init(_ marks: [PeopleChart.Mark], axis: TimeAxis) {
    (self.marks, self.axis, isFine) = (marks, axis, axis.unit <= .month)
    blobs = Self.blobs(marks, axis)
    let dated = marks.indices.filter { marks[$0].date != nil }
    if dated.isEmpty { return }
    if let placed = placed(grouped(dated, reach: Self.markWidth, weekly: false), isShort: false) {
      groups = placed
      return
    }
    var reach = Self.markWidth
    while reach < axis.right {
      let near = grouped(dated, reach: reach, weekly: true)
      for isShort in [false, true] {
        if let placed = placed(near, isShort: isShort) {
          groups = placed
          return
        }
      }
      reach *= 1.4
    }
    groups = placed([Group(marks: dated, label: "\(dated.count) in all")], isShort: false) ?? []
  }

  // MARK: Gathering

  private struct Alike: Hashable {
    var meaning: MarkMeaning
    var isPlanned: Bool
    var by: String?
  }

  private func grouped(_ dated: [Int], reach: Double, weekly: Bool) -> [Group] {
    var groups: [Group] = []
    var last: [Alike: Int] = [:]
    for n in dated {
      let mark = marks[n]
      let near = Alike(meaning: mark.meaning, isPlanned: mark.isPlanned)
      let own = Alike(meaning: mark.meaning, isPlanned: mark.isPlanned, by: mark.by)
      let host = [(near, false), (own, true)].compactMap { key, isOwn -> Int? in
        guard let group = last[key], let before = groups[group].marks.last else { return nil }
        let apart = axis.middle(of: mark.date!) - axis.middle(of: marks[before].date!)
        if !isOwn { return apart <= reach ? group : nil }
        return weekly && mark.date!.first - marks[before].date!.first < 7 ? group : nil
      }.first
      let group = host ?? groups.count
      if host == nil { groups.append(Group(marks: [], label: "")) }
      groups[group].marks.append(n)
      (last[near], last[own]) = (group, group)
    }
    return groups
  }

  /// Marks that would cover each other, held and planned ones apart. What is held and what is planned next to it move a
  /// little from each other, so that both can be seen.
  private static func blobs(_ marks: [PeopleChart.Mark], _ axis: TimeAxis) -> [Blob] {
    let dated = marks.indices.filter { marks[$0].date != nil }
    let single = dated.map { Blob(marks: [$0], centre: axis.middle(of: marks[$0].date!)) }
    func isNear(_ a: Blob, _ b: Blob) -> Bool { b.centre - a.centre < (a.width + b.width) / 2 }
    var blobs: [Blob] = []
    // What grows to the left meets what stands there: its centre lies between those of the two it is made of.
    for var blob in single.sorted(by: { ($0.centre, $0.marks[0]) < ($1.centre, $1.marks[0]) }) {
      while let last = blobs.last, isNear(last, blob),
        marks[last.marks[0]].isPlanned == marks[blob.marks[0]].isPlanned
      {
        blob = Blob(marks: last.marks + blob.marks, centre: (last.centre + blob.centre) / 2)
        blobs.removeLast()
      }
      blobs.append(blob)
    }
    for n in blobs.indices { blobs[n].marks.sort() }
    for n in blobs.indices.dropLast() where isNear(blobs[n], blobs[n + 1]) {
      blobs[n + 1].centre = blobs[n].centre + (blobs[n].width + blobs[n + 1].width) / 2
    }
    return blobs
  }

  // MARK: Labels

  private func placed(_ groups: [Group], isShort: Bool) -> [Group]? {
    var groups = groups.map { group in
      var group = group
      if group.label.isEmpty { group.label = label(group.marks, isShort: isShort) }
      return group
    }
    // In the order in which their middles come.
    groups.sort { middle($0) < middle($1) }
    let labels = groups.map { group -> LabelRow.Label in
      let xs = group.marks.map { axis.middle(of: marks[$0].date!) }
      let width = Font.body.width(of: group.label)
      let (least, most) = (axis.left - 4, axis.right + Self.beyond - width)
      return LabelRow.Label(
        least: max(least, min(xs[0] - width + 4, most)), most: min(most, max(xs[xs.count - 1] - 4, least)),
        wish: middle(group) - width / 2, width: width)
    }
    guard let places = LabelRow.places(labels, gap: Self.gap) else { return nil }
    for n in groups.indices { groups[n].labelLeft = places[n] }
    return groups
  }

  private func middle(_ group: Group) -> Double {
    let xs = group.marks.map { axis.middle(of: marks[$0].date!) }
    return (xs[0] + xs[xs.count - 1]) / 2
  }

  /// `SCR 6`; `SCR 6, 9`; `SCR 6, DHR 8`; `5 contacts`.
  private func label(_ group: [Int], isShort: Bool) -> String {
    let marks = group.map { self.marks[$0] }
    if marks.count > 3 || isShort && marks.count > 1 {
      let meanings = Set(marks.map(\.meaning))
      return "\(marks.count) " + (meanings.count == 1 ? Looks.of(marks[0].meaning).short : "in all")
    }
    return marks.map(\.by).eachOnce.map { by in
      let days = marks.filter { $0.by == by }.compactMap { $0.date.map(day) }.filter { !$0.isEmpty }.eachOnce
      return days.isEmpty ? by : by + " " + days.joined(separator: ", ")
    }.joined(separator: ", ")
  }

  /// The axis says the month, where it has room for months.
  private func day(_ date: CaseDate) -> String { !isFine ? "" : date.isDay ? String(date.first.day) : "?" }
}

extension Looks.Mark {
  /// What several are called beneath them.
  fileprivate var short: String { String(plural.prefix { $0 != " " }) }
}
