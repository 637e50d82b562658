/// Who has been seen by whom, and who is to be: people down, time across, a mark for each contact and interview.
package struct PeopleChart: Drawable {
  package var id: ID
  package var caption: Caption
  /// The same facts, a contact or interview a row.
  package var tables: [FactTable]
  /// The days that must be on the axis.
  var span: ClosedRange<Day>
  var asOf: Day
  /// The last of the days ahead that are shaded.
  var ahead: Day
  var incident: CaseDate?
  var sections: [Section]
  /// The findings whose numbers are white on black.
  var urgent: Set<Int>
  /// What is left out, in sentences beneath the picture.
  var notes: [String] = []
  /// How many people are left out, where it has less than a page.
  var leftOut = 0
  var sheet = A4.landscape

  /// People of one kind, such as the family.
  struct Section: Sendable, Hashable {
    var title: String
    var people: [Person]
  }

  struct Person: Sendable, Hashable {
    var id: ID
    var heading: String
    /// Beneath the heading, such as `prosecution witness`.
    var line: String?
    /// In order of date; those without one come last.
    var marks: [Mark] = []
    var holds: [Hold] = []
    /// The most urgent first.
    var clashes: [Clash] = []

    var hasUndated: Bool { marks.contains { $0.date == nil } }
  }

  /// One contact or interview.
  struct Mark: Sendable, Hashable {
    var meaning: MarkMeaning
    /// Nil where none is on record.
    var date: CaseDate?
    /// The processes that make it, in few letters: `SCR`, `SCR+DHR`.
    var by: String
    var isPlanned = false
  }

  /// A time in which the person is not to be seen.
  struct Hold: Sendable, Hashable {
    /// Nil where no record says since when.
    var from: CaseDate?
    /// Nil where no date on file ends it.
    var to: CaseDate?
    /// Empty where another row says it.
    var label: String
  }

  /// Findings about a person in a few words.
  struct Clash: Sendable, Hashable {
    var numbers: [Int]
    var words: String
    /// The marks it is about, as indices; none where it is about no mark.
    var marks: [Int] = []
  }

  package func figure(theme: Theme, place: FigurePlace) throws(DrawingError) -> Figure {
    var page = page(theme)
    page.place = place
    return Figure(scene: page.composed(around: PeopleArt(PeoplePlan(self), theme: theme).picture))
  }

  package func dot(theme: Theme) throws(DrawingError) -> String { throw .noGraph }

  /// Whether all of it can be read on one page.
  var isLegible: Bool { Fit(scale: page(.print).scale(holding: PeoplePlan(self).size)).isLegible }

  private func page(_ theme: Theme) -> Page {
    Page(id: id, caption: caption, legend: Legend(self), theme: theme, sheet: sheet)
  }

  var people: [Person] { sections.flatMap(\.people) }
}

extension PeopleChart {
  /// The chart in as few figures as can be read, people in their order; each is on the same axis.
  ///
  /// - Parameter captioned: gives a figure its caption, by its number and how many there are.
  func paged(_ captioned: (PeopleChart, Int, Int) -> Caption) -> [PeopleChart] {
    paged(atMost: .max, captioned) ?? []
  }

  /// The same; nil where there would be more figures than are wanted.
  ///
  /// - Parameters:
  ///   - most: how many figures there may be.
  ///   - captioned: gives a figure its caption, by its number and how many there are.
  func paged(atMost most: Int, _ captioned: (PeopleChart, Int, Int) -> Caption) -> [PeopleChart]? {
    let heights = PeoplePlan(self).rows.map(\.height)
    // No page holds more than its height.
    let least = min(max(1, Int(heights.reduce(0, +) / sheet.room.height)), max(1, people.count))
    if least > most { return nil }
    for count in least...max(1, people.count) {
      var pages = parts(count, heights)
      for n in pages.indices {
        pages[n].caption = captioned(pages[n], n + 1, pages.count)
        if pages.count > 1 { pages[n].id = "\(id)-\(n + 1)" }
      }
      if count >= people.count || pages.allSatisfy(\.isLegible) { return pages.count > most ? nil : pages }
    }
    return nil
  }

  /// So many parts of about equal height.
  private func parts(_ count: Int, _ heights: [Double]) -> [PeopleChart] {
    guard count > 1 else { return [self] }
    let total = heights.reduce(0, +)
    var before = 0.0
    let places = heights.map { height in
      defer { before += height }
      return min(count - 1, Int((before + height / 2) / total * Double(count)))
    }
    return Set(places).sorted().enumerated().map { n, place in
      var part = self
      var row = 0
      for i in part.sections.indices {
        part.sections[i].people = part.sections[i].people.filter { _ in
          defer { row += 1 }
          return places[row] == place
        }
      }
      part.sections.removeAll(where: \.people.isEmpty)
      if n > 0 { part.notes = [] }
      return part
    }
  }
}
