// People who may have caused the death or harm. While a criminal case is open only the police decide who sees them.

extension CaseGraph {
  /// Whether a person is a suspect.
  func isSuspect(_ person: Person) -> Bool {
    person.witness == .suspect || person.subject.map { subject($0).role == .suspect } ?? false
  }

  /// A person's age at the as-of date in whole years; nil where it is not known.
  func ageNow(_ person: Person) -> Int? {
    guard let age = person.age ?? person.subject.flatMap({ subject($0).age }) else { return nil }
    guard let incident = source.incident?.first else { return age }
    var years = 0
    while incident.adding(months: 12 * (years + 1)) <= asOf { years += 1 }
    return age + years
  }

  /// Whether nobody is expected to tell, invite, explain to or plan for a person: a suspect, while a criminal case is
  /// open or none is on file.
  func isSuspectNow(_ person: Person) -> Bool {
    isSuspect(person) && (criminalProcesses.isEmpty || !openCriminalProcesses.isEmpty)
  }
}
