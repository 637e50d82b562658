/// The one table from meaning to looks. No two rows differ by colour alone.
enum Looks {
  /// How a kind of box is drawn.
  struct Box: Hashable, Sendable {
    var outline: Outline
    var ink: Ink
    var lineWidth = 1.2
    /// What the legend calls it.
    var word: String
  }

  /// How a kind of line is drawn.
  struct Line: Hashable, Sendable {
    var ink: Ink
    var lineWidth = 1.3
    var head = Tip.none
    var tail = Tip.none
    var isDouble = false
    /// On, off, in points; empty for a solid line.
    var dash: [Double] = []
    /// What the legend calls it, and the spoken description after the name of the box it comes from.
    var word: String
  }

  static func of(_ meaning: NodeMeaning) -> Box {
    switch meaning {
    case .review: Box(outline: .rounded, ink: .blue, lineWidth: 1.4, word: "review")
    case .independent: Box(outline: .barred, ink: .amber, word: "police, court or other independent body")
    case .own: Box(outline: .square, ink: .grey, word: "agency’s own process")
    case .commission: Box(outline: .doubled, ink: .blue, word: "one joint commission")
    case .together: Box(outline: .ruled, ink: .black, word: "done once for several")
    case .person: Box(outline: .pill, ink: .purple, word: "family member")
    case .practitioner: Box(outline: .chamfered, ink: .green, word: "practitioner")
    case .official: Box(outline: .pointed, ink: .grey, word: "official")
    case .agency: Box(outline: .tabbed, ink: .black, word: "agency")
    case .document: Box(outline: .page, ink: .black, lineWidth: 1, word: "document")
    case .milestone: Box(outline: .flag, ink: .amber, word: "milestone")
    }
  }

  static func of(_ meaning: EdgeMeaning) -> Line {
    switch meaning {
    case .wait: Line(ink: .vermillion, lineWidth: 2.4, head: .stop, word: "holds up")
    case .chain: Line(ink: .vermillion, lineWidth: 4, head: .stop, word: "holds up, on the longest chain")
    case .ring:
      Line(
        ink: .vermillion, lineWidth: 1.6, head: .stop, isDouble: true,
        word: "holds up, and waits for it in turn")
    case .order: Line(ink: .grey, lineWidth: 1, head: .arrow, word: "comes before")
    case .hold: Line(ink: .vermillion, lineWidth: 1.6, head: .bar, word: "no contact until")
    case .share: Line(ink: .blue, head: .arrow, word: "shares with")
    case .exchange: Line(ink: .blue, head: .arrow, tail: .arrow, word: "share with each other")
    case .refusal: Line(ink: .black, head: .cross, word: "refused or disputed")
    case .contact: Line(ink: .purple, head: .arrow, tail: .dot, word: "contacts")
    case .interview: Line(ink: .green, head: .arrow, tail: .diamond, word: "interviews")
    case .notice: Line(ink: .grey, lineWidth: 1, head: .vee, word: "tells")
    case .missing:
      Line(ink: .vermillion, lineWidth: 2, dash: [1.2, 3.6], word: "no contact on record with")
    case .joint: Line(ink: .black, isDouble: true, word: "run together")
    case .purpose: Line(ink: .grey, lineWidth: 1, head: .dot, word: "is written for")
    case .aspect: Line(ink: .blue, lineWidth: 1, head: .dot, tail: .dot, word: "could still do together")
    case .decision:
      Line(ink: .black, lineWidth: 2, head: .dot, tail: .dot, word: "decided, short of one commission")
    case .belonging: Line(ink: .grey, lineWidth: 1, word: "is part of")
    }
  }

  /// How a kind of mark on a timeline is drawn.
  struct Mark: Hashable, Sendable {
    var shape: Blob
    var ink: Ink
    /// What the legend calls it.
    var word: String
    /// What several are called.
    var plural: String
  }

  static func of(_ meaning: MarkMeaning) -> Mark {
    switch meaning {
    case .contact: Mark(shape: .disc, ink: .purple, word: "contact with the family", plural: "contacts")
    case .interview: Mark(shape: .diamond, ink: .green, word: "interview", plural: "interviews")
    case .statement:
      Mark(shape: .square, ink: .amber, word: "statement to the police", plural: "statements to the police")
    case .milestone: Mark(shape: .pennant, ink: .black, word: "milestone", plural: "milestones")
    case .limit: Mark(shape: .post, ink: .black, word: "due or expected", plural: "dates due")
    case .moved: Mark(shape: .crossed, ink: .grey, word: "date that was moved", plural: "dates moved")
    }
  }

  /// The dashes of whatever has not happened yet: on, off, in points.
  static let planned = [5.0, 3.0]
  static let plannedWord = "dashed: planned, not yet happened"
}

/// The outline of a box. Each can be told apart without its colour.
enum Outline: Hashable, Sendable, CaseIterable {
  case rounded, square
  /// Bars inside its left and right edges.
  case barred
  /// Bars inside its upper and lower edges.
  case ruled
  /// A second outline inside the first.
  case doubled
  /// Fully rounded ends.
  case pill
  /// Cut corners.
  case chamfered
  /// Points to left and right.
  case pointed
  /// A tab on its top left, like a folder.
  case tabbed
  /// A folded corner.
  case page
  /// A point to the right.
  case flag
}

/// The shape of a mark.
enum Blob: Hashable, Sendable, CaseIterable {
  case disc, diamond, square
  /// A triangle that points down at its day.
  case pennant
  /// A post with a bar across its top.
  case post
  /// Struck out.
  case crossed
}

/// What stands at an end of a line.
enum Tip: Hashable, Sendable, CaseIterable {
  case none, arrow, vee, dot, diamond, bar, cross
  /// An arrow against a bar: stopped here.
  case stop
}
