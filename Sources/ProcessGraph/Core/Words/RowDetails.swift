// Rows of the case file as the facts behind a finding: when, what, for whom.

extension CaseGraph {
  func detail(_ contact: Contact) -> Finding.Detail {
    Finding.Detail(date: contact.on, what: words(contact).subject, who: list(contact.by))
  }

  func detail(_ interview: Interview) -> Finding.Detail {
    Finding.Detail(date: interview.on, what: "interview", who: list(interview.by))
  }

  /// What a finding adds about people who are family and practitioners at once: each rule looks at one of the two.
  func bothRoles(of ids: [ID]) -> [Finding.Detail] {
    index.ofBothRoles.filter { ids.contains($0.id) }.map { person in
      Finding.Detail(
        what: "both family and practitioner",
        who: [.family, .practitioner].compactMap { person.roles[$0] }.listed)
    }
  }

  private func list(_ processes: [ID]) -> String { processes.map { name(process($0)) }.listed }
}

extension Sequence where Element == CaseDate? {
  /// The earliest day any of them can mean.
  var earliest: Day? { compactMap { $0?.first }.min() }

  /// Why a test of these dates cannot tell.
  var whatIsMissing: String {
    if contains(where: { $0 == nil }) { return "a date is not recorded" }
    return contains { !$0!.isDay } ? "a date is known only to the month" : "a date is not recorded"
  }
}

extension Found {
  /// As ``when(_:)``, and where it cannot tell, with the reason at the end of the message.
  func when(_ condition: Truth, because reason: @autoclosure () -> String) -> Found {
    var found = when(condition)
    if condition == .unknown { found.message += "; this is not certain, because \(reason())" }
    return found
  }
}

extension [Person] {
  var ids: [ID] { map(\.id) }
}

extension [ParallelProcess] {
  var ids: [ID] { map(\.id) }
}
