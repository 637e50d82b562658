extension Brief {
  /// The one figure: who is seen by whom, on as much of the second page as it may have.
  func figure(_ annexes: Annexes) throws(DrawingError) -> Report.Picture? {
    guard let chart = annexes.chart else { return nil }
    var number = 1
    return try annexes.picture(chart, &number, place: .shared)
  }

  /// Its people, as many as find room.
  var chart: PeopleChart? {
    get throws(DrawingError) {
      let chart = try PeopleChart.brief(
        of: report, height: isFigureLast ? Self.wholePage : Self.mostHeight, elsewhere: placeOfPeople)
      guard let left = chart?.leftOut, left > 0, !isFigureLast else { return chart }
      // Rather a little less room for the list below than one or two people whom no figure of the paper shows.
      let taller = try PeopleChart.brief(of: report, height: Self.tallest, elsewhere: placeOfPeople)
      return taller?.leftOut == 0 ? taller : chart
    }
  }

  /// Where people are to be found whom the one figure has no room for.
  private var placeOfPeople: String {
    guard hasFigures else { return "the full paper shows them" }
    return (try? PeopleChart.figures(of: report, atMost: Annexes.mostOfView)) != nil
      ? "the annex of figures shows all" : "the findings about them are in \(placeOfFindings)"
  }

  /// The most height of the one figure, in points as printed: what others have to do keeps the rest of the page.
  static let mostHeight = 410.0
  /// The same where all people find room in it.
  static let tallest = 505.0
  /// The same where it has the second page to itself.
  static let wholePage = 676.0
}
