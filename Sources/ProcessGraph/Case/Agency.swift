/// An organisation.
public struct Agency: Row {
  public let place: Place
  package internal(set) var note: String?
  public let id: ID
  public let name: String?
  package let sector: Sector?
  /// The board's own word for it across its cases. Compared only by the register.
  package internal(set) var key: String?

  package enum Sector: String, Word {
    case partnership, police, prosecution, court, health, council, education, regulator, voluntary, other
  }
}
