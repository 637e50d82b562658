/// The kinds of a frame, one row each: what `overlap kinds` prints.
public struct KindList: Sendable {
  public let frame: Frame
  public let rows: [Row]

  public struct Row: Hashable, Sendable {
    public let id: String
    public let initialism: String
    public let name: String
    public let owner: String
  }

  /// A page about what no frame has.
  public let elsewhere = "\(WelshReview.id)  \(WelshReview.title)"

  /// What the frame lacks and what stood in its place, a sentence each.
  public let absent: [String]

  public init(_ frame: Frame) {
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
