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
