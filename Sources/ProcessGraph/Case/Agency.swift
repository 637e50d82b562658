/// An organisation.
public struct Agency: Row {
  public let place: Place
  public internal(set) var note: String?
  public let id: ID
  public let name: String?
  public let sector: Sector?
  /// The board's own word for it across its cases. Compared only by the register.
  public internal(set) var key: String?

  public enum Sector: String, Word {
    case partnership, police, prosecution, court, health, council, education, regulator, voluntary, other
  }
}
