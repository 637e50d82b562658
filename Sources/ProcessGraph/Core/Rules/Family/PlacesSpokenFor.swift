extension Check {
  /// Contacts for which a rule speaks that comes before the one about agreement with the police: a hold first, then
  /// what is said of witnesses.
  var placesSpokenFor: Set<Place> {
    let earlier = found(by: .familyContactDuringHold) + found(by: .witnessInterviewUncleared)
    return Set(earlier.flatMap(\.places))
  }
}
