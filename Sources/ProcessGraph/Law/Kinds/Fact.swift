/// One thing the law, guidance or practice says of a kind of process.
package struct Fact: Hashable, Sendable {
  package let topic: Topic
  package let frames: [Frame]
  package let text: String
  /// The first and last day it held, where that is known.
  package let since, until: Day?
  package let authority: [Authority]

  init(
    _ topic: Topic, in frame: Frame? = nil, since: Day? = nil, until: Day? = nil, _ text: String,
    _ authority: Authority...
  ) {
    (self.topic, self.text, self.authority) = (topic, text, authority)
    (self.since, self.until) = (since, until)
    self.frames = frame.map { [$0] } ?? Frame.allCases
  }

  /// What it rests on in a frame. What has changed rests on the law of another time too.
  func authority(in frame: Frame) -> [Authority] {
    topic == .change ? authority : authority.holding(in: frame)
  }

  /// When it holds, for the end of its line: `from 1 October 2023`; empty where no day is known.
  var timeInForce: String { .timeInForce(since: since, until: until) }

  /// Whether it held on a day, as far as the catalogue knows.
  package func isInForce(on day: Day) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }

  /// What a fact is about, in the order of a kind's page.
  package enum Topic: String, Word {
    case basis, trigger, decides, leads, needs, produces, recipients, family, practitioners, information
    case publication, joining
    case childReview = "child-review"
    case change

    /// The heading on a page.
    package var heading: String {
      switch self {
      case .basis: "What it rests on"
      case .trigger: "When it is held"
      case .decides: "Who decides"
      case .leads: "Who leads"
      case .needs: "What it needs"
      case .produces: "What it produces"
      case .recipients: "Who hears and who gets the result"
      case .family: "What it owes the family"
      case .practitioners: "Practitioners"
      case .information: "What becomes of information"
      case .publication: "Publication"
      case .joining: "How far it may be joined with others"
      case .childReview: "Beside a review of a child"
      case .change: "What has changed"
      }
    }
  }
}
