extension Annexes {
  /// The options in one table, each drawn, and the requirements that nobody is named for.
  func options(_ number: inout Int) throws(DrawingError) -> Report.Part? {
    guard let options = brief.options else {
      return Report.Part(
        "Options for joint commissioning", anchor: "annex-options",
        [
          .paragraph(
            "There are too many reviews to set out every arrangement. ‘overlap joint --among’ looks at some of them."
          )
        ])
    }
    guard options.candidates.count > 1 else { return nil }
    // The last column holds `not before 27 Nov 2015` in a line.
    let shares = [7, 30, 8, 11, 8, 7, 9, 20]
    let headings = ["Option", "Commissions"] + JointOptions.headings.map(\.sentence)
    let rows = options.rows.map { row in
      let remark = options.remark(on: row)
      let label = Int(row.label) == nil ? row.label.sentence : row.label
      let name = brief.words.short(options.commissionsInWords(row.option))
      return ([label, name + (remark.isEmpty ? "" : " (\(remark))")] + options.cells(of: row)).map {
        Phrase($0)
      }
    }
    let table = Report.Table(
      "", zip(headings, shares).map { Report.Column($0, share: $1) }, rows)
    var asked: [Report.Part] = []
    var pictures: [DrawnOption] = []
    // What is decided already is told, and not drawn again.
    for row in options.described where brief.decisions.contains(where: \.isJoint) {
      var diagram = Diagram.joint(options, row.option)
      // The table above and the facts below say what it asks.
      diagram.notes = []
      diagram.id = "joint-\(row.label)"
      var picture = try picture(diagram, &number, place: .shared)
      picture.isHeaded = true
      let own = options.facts(of: row.option).filter { $0.label != JointFact.undecided }
      let facts = own.reduce(into: [Report.Fact]()) { facts, fact in
        let said = Phrase(brief.words.short(fact.brief))
        if let n = facts.firstIndex(where: { $0.term == fact.label.sentence }) {
          facts[n].said.append(said)
        } else {
          facts.append(Report.Fact(fact.label.sentence, said))
        }
      }
      let title = "option \(row.label), \(brief.words.short(options.commissionsInWords(row.option)))"
      pictures.append(DrawnOption(title: title, picture: picture, facts: facts))
    }
    // What each asks stands below its figure where there is room, else all of it before them.
    let isBelow = pictures.allSatisfy(\.hasRoomBelow)
    if !isBelow {
      asked = pictures.enumerated().map { n, option in
        Report.Part(option.title.sentence, anchor: "asked-\(n + 1)", [.facts(option.facts)])
      }
    }
    var parts: [Report.Part] = []
    if !asked.isEmpty {
      parts.append(Report.Part("What each option asks", anchor: "options-ask", [.columns(asked)]))
    }
    if let requirements = requirements(options) { parts.append(requirements) }
    // It is the same against each option, and so is said once.
    let undecided = options.described.lazy.flatMap { options.facts(of: $0.option) }
      .first { $0.label == JointFact.undecided }
    let lists = options.exclusions.filter { $0.title != "Needs an owner" }
    return Report.Part(
      "Options for joint commissioning", anchor: "annex-options",
      [
        .paragraph(Phrase(JointOptions.purpose)), .table(table),
      ] + (undecided.map { [.paragraph(Phrase($0.text.sentence.withStop))] } ?? []) + [
        .paragraph(
          .small(
            brief.words.short(
              (options.explanations + ["What each agreement rests on, ‘overlap joint’ says"]).map(\.withStop)
                .joined(separator: " "))))
      ], parts: lists + parts + drawn(pictures, withFacts: isBelow))
  }

  /// The options drawn, two to a page where both find room.
  private func drawn(_ options: [DrawnOption], withFacts: Bool) -> [Report.Part] {
    let heights = options.map { $0.picture.drawing.height }
    let looks =
      withFacts ? heights.map { _ in Look.wide } : Self.looks(of: heights, isBelowHeading: false)
    return zip(options, looks).enumerated().map { n, pair in
      let (option, look) = pair
      return Report.Part(
        "\(option.picture.numbered): \(option.title)", anchor: "option-\(n + 1)", look: look,
        [.figure(option.picture)] + (withFacts ? [.facts(option.facts)] : []))
    }
  }

  /// Which of some figures begin a page, and which stand below the one before.
  ///
  /// - Parameter isBelowHeading: whether the first has the heading of an annex above it.
  private static func looks(of heights: [Double], isBelowHeading: Bool) -> [Look] {
    var looks: [Look] = []
    for n in heights.indices {
      let room = mostOfTwo - (isBelowHeading && n == 1 ? 40 : 0)
      let isBelow = looks.last == .wide && heights[n - 1] + heights[n] <= room
      looks.append(isBelow ? .wideBelow : .wide)
    }
    return looks
  }

  /// What nobody is named for, together where it rests on the same.
  private func requirements(_ options: JointOptions) -> Report.Part? {
    var groups: [(title: String, ground: String, lines: [Phrase])] = []
    var titles: [String] = []
    for (process, requirement) in options.requirementsWithoutOwner {
      let title = brief.words.short(graph.title(process).sentence)
      let ground = requirement.authority.inLine
      if !titles.contains(title) { titles.append(title) }
      let n =
        groups.firstIndex { $0.title == title && $0.ground == ground } ?? groups.endIndex
      if n == groups.endIndex { groups.append((title, ground, [])) }
      groups[n].lines.append(
        .strong(requirement.id) + Phrase(", \(brief.words.short(graph.statement(of: requirement)))"))
    }
    guard !groups.isEmpty else { return nil }
    let parts = titles.enumerated().map { n, title in
      let lines = groups.filter { $0.title == title }.map { _, ground, lines in
        lines.dropFirst().reduce(lines[0]) { $0 + "; " + $1 }
          + .small(" (\(brief.words.short(ground.replacing(Authority.unread, with: "†"))))")
      }
      return Report.Part(title, anchor: "option-owners-\(n)", [.list(lines)])
    }
    // Once below the list, in which it would stand many times.
    let hasUnread = groups.contains { $0.ground.contains(Authority.unread) }
    return Report.Part(
      "Requirements that need an owner", anchor: "option-owners",
      [.columns(parts)] + (hasUnread ? [.paragraph(.small("† A guidance figure, to be checked."))] : []))
  }

  /// A view that takes more figures than this is drawn by itself: nobody turns over so many pages of an annex.
  static let mostOfView = 3
  /// Two figures that are together no higher than this, in points, share a page.
  private static let mostOfTwo = 455.0

  /// The figures that hold something, but for what the brief and the options show already.
  func figures(_ number: inout Int) throws(DrawingError) -> Report.Part? {
    var parts: [Report.Part] = []
    var tooMany: [View] = []
    let isAlone = graph.processes.count(where: graph.takesPart) < 2
    let isWhole = chart.map { $0.leftOut == 0 } ?? true
    let views = View.allCases.filter { view in
      switch view {
      case .joint, .information: false
      case .people: !isWhole
      case .timeline: !isAlone
      default: true
      }
    }
    var all: [any Drawable] = []
    for view in views {
      if let figures = try few(view) { all += figures } else { tooMany.append(view) }
    }
    let heights = try all.map { figure throws(DrawingError) in
      try figure.figure(theme: .print, place: .shared).height
    }
    let looks = Self.looks(of: heights, isBelowHeading: true)
    for (n, figure) in all.enumerated() {
      let isAbove = n + 1 < all.count && looks[n + 1] == .wideBelow
      var picture = try picture(figure, &number, place: isAbove || looks[n] == .wideBelow ? .shared : .headed)
      picture.isHeaded = true
      parts.append(
        Report.Part(
          picture.label, anchor: "annex-figure-\(picture.number)", look: looks[n], [.figure(picture)]))
    }
    guard !parts.isEmpty || !tooMany.isEmpty else { return nil }
    let names = tooMany.map { "‘\($0.rawValue)’" }.listed
    let sentence =
      tooMany.count == 1
      ? "The view \(names) takes more than \(Self.mostOfView.inWords) figures and is left out"
      : "The views \(names) take more than \(Self.mostOfView.inWords) figures each and are left out"
    return Report.Part(
      "Figures", anchor: "annex-figures", look: parts.isEmpty ? nil : .wide,
      tooMany.isEmpty ? [] : [.paragraph("\(sentence): ‘overlap draw --view’ draws each, or a part of it.")],
      parts: parts)
  }

  /// The figures of a view that hold something; nil where nobody would turn over so many pages.
  private func few(_ view: View) throws(DrawingError) -> [any Drawable]? {
    do {
      let figures = try view.figures(of: report, atMost: Self.mostOfView)
      return figures.count > Self.mostOfView ? nil : figures.filter(\.holdsSomething)
    } catch .tooManyFigures { return nil }
  }

  func picture(
    _ figure: any Drawable, _ number: inout Int, place: FigurePlace = .headed
  ) throws(DrawingError) -> Report.Picture {
    defer { number += 1 }
    let tables = figure.tables.filter { !$0.rows.isEmpty }.map { table in
      var words = Report.Table(
        "Figure \(number) as a table: \(table.title.lowercasedFirst)",
        table.columns.map { Report.Column($0) },
        table.rows.map { $0.map { Phrase($0) } })
      words.isFolded = !hasTables
      return words
    }
    var picture = Report.Picture(
      number: number, caption: figure.caption, drawing: try figure.figure(theme: .print, place: place),
      tables: tables)
    if brief.isLinked {
      picture.leads = Set(picture.drawing.numbers).intersection(Self.listed(brief.findings).map(\.number))
    }
    return picture
  }
}

extension Drawable {
  /// Whether there is more in it than boxes by themselves.
  var holdsSomething: Bool {
    guard let diagram = (self as? LaidOut)?.diagram else { return !tables.isEmpty }
    return !diagram.edges.isEmpty
  }
}

extension JointOptions {
  /// `SCR with DHR; SAR; MHHR`.
  func commissionsInWords(_ option: JointOption) -> String {
    option.commissions.map { $0.members.map { graph.title($0) }.joined(separator: " with ") }.joined(
      separator: "; ")
  }
}
