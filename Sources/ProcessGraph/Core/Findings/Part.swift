extension Finding {
  /// What one rule finds, before findings with one cause are joined. Rules yield parts; what is accepted, kept or left out
  /// is decided part by part.
  package struct Part: Sendable {
    /// The id of the rule that found it.
    package let rule: String
    package let severity: Severity
    /// The ids of the processes, people, agencies and subjects concerned, in the file's order.
    package let about: [ID]
    /// The rows it points at, the most telling first.
    package let places: [Place]
    /// Set where somebody has accepted it until a date still ahead.
    package internal(set) var acceptance: Acceptance?

    let message: String
    let details: [Detail]
    let remedy: String
    let clearsWhen: String
    let authority: [Authority]
    let settings: [Setting: Int]
    let isGoodPractice: Bool
    /// The earliest date concerned.
    let date: Day?
    /// What it is at bottom about, in ids only.
    let root: [ID]
    let joins: Joining?
    /// Whether it may stand in the way of findings that would come out were it put right.
    let hides: Bool
    let owner: Owner
    let by: Day?
    /// The earliest planned row among its places.
    let planned: Day?

    /// What makes it one with others: its group and what that is about, else the rule and itself.
    var cause: String { joins?.group.rawValue ?? rule }
  }
}

extension [Finding.Part] {
  /// Parts with one cause together, in the order in which the first of each stands.
  var byCause: [[Finding.Part]] {
    var groups: [[Finding.Part]] = []
    var places: [Joining.Subject: Int] = [:]
    for part in self {
      let subject = part.joins?.subject
      if let subject, let place = places[subject] {
        groups[place].append(part)
        continue
      }
      if let subject { places[subject] = groups.count }
      groups.append([part])
    }
    return groups
  }
}
