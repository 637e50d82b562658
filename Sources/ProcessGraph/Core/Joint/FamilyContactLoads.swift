extension Commissioning {
  /// The contacts with the family that are planned from the as-of date on: for a candidate, each person and each thing
  /// it is about counts once for a commission; for other processes every contact counts.
  var familyContacts: Loads {
    var asked: [Key: Group] = [:]
    var others: [ID: Int] = [:]
    for contact in plannedContacts {
      let group = self.group(of: contact.by)
      for person in base.inOrder(contact.with) {
        if group == 0 {
          others[person, default: 0] += 1
        } else {
          asked[Key(person: person, about: contact.about), default: 0] |= group
        }
      }
    }
    return Loads(loads: asked.map { Load(whom: $0.person, askedBy: $1) }, others: others)
  }

  /// Contacts still ahead that ask something of the family for a process of this incident.
  var plannedContacts: [Contact] {
    base.source.contacts.filter { contact in
      !contact.cancelled && contact.about.isInvolving && base.isPlanned(contact.on).isPossible
        && contact.by.contains { base.isInCase(base.process($0)) }
    }
  }

  private struct Key: Hashable {
    let person: ID
    let about: Contact.Purpose
  }
}
