extension Check {
  /// Contacts with suspects: no other rule about agreement with the police speaks for these.
  var placesOfSuspects: Set<Place> { Set(suspectContacts.map(\.contact.place)) }

  /// Contacts for which a rule speaks that comes before the one about agreement with the police: suspects first, then
  /// a hold, then what is said of witnesses.
  var placesSpokenFor: Set<Place> {
    let earlier = found(by: .familyContactDuringHold) + found(by: .witnessInterviewUncleared)
    return placesOfSuspects.union(earlier.flatMap(\.places))
  }
}
