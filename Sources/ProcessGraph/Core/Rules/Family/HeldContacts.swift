// Contacts that fall while an evidence hold stands.

extension CaseGraph {
  /// One hold, and the contacts in whose way it stands.
  struct HeldContacts: Sendable {
    let hold: Wait
    /// By date.
    let contacts: [(contact: Contact, people: [ID], isInside: Truth)]
  }

  /// Holds in the file's order. A contact stands under one hold only: the first that is certainly in its way, else
  /// the first that may be.
  var heldContacts: [HeldContacts] {
    var order: [Place: Wait] = [:]
    var found: [Place: [(contact: Contact, people: [ID], isInside: Truth)]] = [:]
    for contact in source.contacts where isHoldable(contact) {
      guard let (hold, people, answer) = hold(inTheWayOf: contact) else { continue }
      order[hold.place] = hold
      found[hold.place, default: []].append((contact, people, answer))
    }
    return order.values.sorted { $0.place.location < $1.place.location }.map { hold in
      let rows = found[hold.place]!
      let places = Dictionary(
        rows.enumerated().map { ($0.element.contact.place, $0.offset) },
        uniquingKeysWith: { first, _ in first })
      let sorted = inOrderOfDate(rows.map(\.contact)).map { rows[places[$0.place]!] }
      return HeldContacts(hold: hold, contacts: sorted)
    }
  }

  private func isHoldable(_ contact: Contact) -> Bool {
    !contact.cancelled && contact.about != .support && contact.about != .statutoryNotice
  }

  private func hold(inTheWayOf contact: Contact) -> (Wait, people: [ID], Truth)? {
    var best: (Wait, people: [ID], Truth)?
    for person in contact.with {
      for hold in evidenceHolds(on: person, by: contact.by) {
        let answer = isInTheWay(hold, of: contact, with: person)
        guard answer.isPossible else { continue }
        if let known = best, known.0.place == hold.place {
          best = (hold, known.people + [person], known.2 || answer)
        } else if best.map({ $0.2 == .unknown && answer == .yes }) ?? true {
          best = (hold, [person], answer)
        }
      }
    }
    return best
  }
}
