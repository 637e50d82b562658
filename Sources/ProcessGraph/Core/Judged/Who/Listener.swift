/// Whoever is spoken with for some people: they themselves, or somebody who speaks for those who are under 16 or have
/// a guardian.
struct Listener: Sendable {
  /// Nil where nobody on file can be spoken with.
  let person: Person?
  /// The people it is about, those the listener speaks for among them.
  let people: [Person]

  /// What a finding of this is about: all these people, and the listener.
  var ids: [ID] { [person?.id].compactMap { $0 } + people.ids }

  /// What it is at bottom about: whoever has to hear it.
  var root: [ID] { person.map { [$0.id] } ?? people.ids }
}

extension CaseGraph {
  /// Whom to speak with about each of some people, with all for whom it is the same person together.
  func listeners(for people: [Person]) -> [Listener] {
    var order: [[ID]] = []
    var groups: [[ID]: (Person?, [Person])] = [:]
    for person in people {
      let spoken = spokenWith(for: person)
      let key = [spoken?.id ?? person.id]
      if groups[key] == nil { order.append(key) }
      groups[key] = (spoken, (groups[key]?.1 ?? []) + [person])
    }
    return order.map { Listener(person: groups[$0]!.0, people: groups[$0]!.1) }
  }

  /// What a sentence calls a listener: `the grandmother`, `the grandmother, who speaks for the half-sister,`,
  /// `whoever has care of the half-sister`.
  func name(_ listener: Listener) -> String {
    let others = listener.people.filter { $0.id != listener.person?.id }
    guard let person = listener.person else { return "whoever has care of \(names(others.ids))" }
    return others.isEmpty ? name(person) : "\(name(person)), who speaks for \(names(others.ids)),"
  }

  /// The same where the sentence goes on without the comma.
  func shortName(_ listener: Listener) -> String {
    listener.person.map(name) ?? name(listener)
  }

  /// Whether somebody else is spoken with about a person: one under 16 at the as-of date, or with a guardian.
  func isSpokenFor(_ person: Person) -> Bool {
    person.guardian != nil || ageNow(person).map { $0 < 16 } ?? false
  }

  /// Whom to speak with about a person; nil where that has to be somebody whom the file does not name.
  func spokenWith(for person: Person) -> Person? {
    guard isSpokenFor(person) else { return person }
    let guardian = person.guardian.map(self.person)
    return guardian.flatMap { mayBeOwed($0) && !isSpokenFor($0) ? $0 : nil }
  }

  /// The contacts by which a person may have been told something: those with the person, or for one who is spoken for
  /// those with or through whoever speaks for the person.
  func tellings(of person: Person) -> [Contact] {
    let own = contacts(with: person.id)
    guard isSpokenFor(person), let guardian = spokenWith(for: person) else { return own }
    return contacts(with: guardian.id) + own.filter { $0.through == guardian.id }
  }

  /// Whether what somebody receives reaches a person: the person, or whoever speaks for the person.
  func hears(_ party: Party, for person: Person) -> Bool {
    party == .person(person.id) || spokenWith(for: person).map { party == .person($0.id) } ?? false
  }
}
