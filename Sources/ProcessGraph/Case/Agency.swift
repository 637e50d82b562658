/// An organisation.
public struct Agency: Row {
  public let place: Place
  public let id: ID
  public let name: String?
  public let sector: Sector?

  public enum Sector: String, Word {
    case partnership, police, prosecution, court, health, council, education, regulator, voluntary, other
  }
}
