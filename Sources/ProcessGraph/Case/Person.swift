/// Someone who takes part: a family member, a practitioner or an official. Roles only, never names.
public struct Person: Row {
  public let place: Place
  public let id: ID
  public let capacity: Capacity
  /// The words shown for the person, such as `maternal grandmother`.
  public let role: String
  public let died: CaseDate?
  public let agency: ID?
  /// The subjects a family member belongs to; empty means all of them.
  public let of: [ID]
  /// Absent means unknown.
  public let witness: Witness

  public enum Capacity: String, Word { case family, practitioner, official }
  public enum Witness: String, Word {
    case no, potential, prosecution, defence, suspect, unknown
    /// Whether police and prosecutor have a say before the person is interviewed.
    public var isPossible: Bool { self != .no && self != .unknown }
  }
}
