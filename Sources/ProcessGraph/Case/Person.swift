/// Someone who takes part: a family member, a practitioner or an official. Roles only, never names.
public struct Person: Row {
  public let place: Place
  package internal(set) var note: String?
  public let id: ID
  /// The words shown for the person in each capacity, such as `maternal grandmother`. Somebody may be family and
  /// practitioner.
  package internal(set) var roles: [Capacity: String]
  package internal(set) var died: CaseDate?
  public let agency: ID?
  /// The subjects a family member belongs to; empty means all of them.
  package let of: [ID]
  /// Absent means unknown.
  package let witness: Witness
  /// Whether the person is to give evidence at an inquest.
  package internal(set) var inquestWitness: Bool?
  /// The subject of the case that this person is.
  package internal(set) var subject: ID?
  /// Age in whole years at the incident.
  package internal(set) var age: Int?
  /// Whoever is spoken with instead of the person.
  package internal(set) var guardian: ID?
  /// The board's own word for the person across its cases. Compared only by the register.
  package internal(set) var key: String?

  public enum Capacity: String, Word { case family, practitioner, official }
  package enum Witness: String, Word {
    case no, potential, prosecution, defence, suspect, unknown
    /// Whether police and prosecutor have a say before the person is interviewed.
    package var isPossible: Bool { self != .no && self != .unknown }
  }
}

extension Person {
  /// Somebody in one capacity.
  init(
    place: Place, id: ID, capacity: Capacity, role: String, died: CaseDate?, agency: ID?, of: [ID],
    witness: Witness
  ) {
    self.init(
      place: place, id: id, roles: [capacity: role], died: died, agency: agency, of: of, witness: witness)
  }

  public func acts(as capacity: Capacity) -> Bool { roles[capacity] != nil }
  public var isFamily: Bool { acts(as: .family) }
  public var isPractitioner: Bool { acts(as: .practitioner) }

  /// The first capacity, in the order family, practitioner, official.
  package var capacity: Capacity {
    // Nearly everybody acts in one.
    if roles.count == 1 { return roles.first!.key }
    return Capacity.allCases.first { acts(as: $0) } ?? .official
  }

  /// The words shown for the person in the first capacity.
  public var role: String { roles[capacity] ?? "" }
}
