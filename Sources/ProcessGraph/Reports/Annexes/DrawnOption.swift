/// An option for joint commissioning as the annex shows it.
struct DrawnOption {
  /// `option 1, SCR with DHR; SAR with MHHR`.
  let title: String
  let picture: Report.Picture
  /// What it asks, saves and puts off.
  let facts: [Report.Fact]

  /// A page on its side without its heading, in points.
  private static let page = 511.0
  private static let columns = 4.0
  private static let columnWidth = 172.0
  private static let fontSize = 7.6
  /// How high their lines are beside those of a brief.
  private static let lineHeight = 0.88

  /// Whether the facts find room in four columns below the figure.
  var hasRoomBelow: Bool { picture.drawing.height * 1.012 + 13 + factsHeight <= Self.page }

  private var factsHeight: Double {
    let lines = facts.flatMap { [$0.term] + $0.said.map(\.words) }
    let all = lines.reduce(0) {
      $0 + BriefRoom.height(of: Phrase($1), width: Self.columnWidth, size: Self.fontSize)
    }
    // A column ends where a heading or a sentence does.
    return all * Self.lineHeight / Self.columns + 2
  }
}
