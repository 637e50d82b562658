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
  ///
  /// - Parameter spokenFor: places of contacts that another rule speaks for.
  func heldContacts(besides spokenFor: Set<Place>) -> [HeldContacts] {
    let inside = source.contacts.filter { isHoldable($0) && !spokenFor.contains($0.place) }.compactMap {
      contact in
      hold(inTheWayOf: contact).map {
        (hold: $0.0, row: (contact: contact, people: $0.people, isInside: $0.2))
      }
    }
    return source.waits.compactMap { hold in
      let rows = inside.filter { $0.hold.place == hold.place }.map(\.row)
      let sorted = inOrderOfDate(rows.map(\.contact)).map { contact in
        rows.first { $0.contact.place == contact.place }!
      }
      return sorted.isEmpty ? nil : HeldContacts(hold: hold, contacts: sorted)
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
