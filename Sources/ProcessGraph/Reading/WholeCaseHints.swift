/// What is read as it is written, and is most likely not what was meant.
extension WholeCaseChecks {
  func hint(_ source: Case) {
    hintAtProceedings(source)
    hintAtMilestones(source.processes)
    hintAtLaterConfirmations(source)
    hintAtBareActions(source.actions)
    hintAtAges(source)
  }

  /// A review shares work with a court's process; it is never one commission with it.
  private func hintAtProceedings(_ source: Case) {
    let kinds = Dictionary(source.processes.map { ($0.id, $0.kind) }) { first, _ in first }
    let rows =
      source.processes.map {
        (ids: $0.jointWith.isEmpty ? [] : [$0.id] + $0.jointWith, $0.place, "joint-with")
      }
      + source.decisions.filter { $0.decision == .joint }.map { ($0.about, $0.place, "about") }
    for (ids, place, column) in rows {
      let review = ids.first { kinds[$0]?.isMultiAgencyReview ?? false }
      let proceedings = ids.filter { kinds[$0]?.isOfCourt ?? false }
      guard let review, !proceedings.isEmpty else { continue }
      warning(
        "\(review.quoted) is a review, and \(proceedings.map(\.quoted).listed) "
          + "\(proceedings.count == 1 ? "is" : "are") no review: the two can share work, and are never commissioned as one.",
        help: "keep them apart, and record what they share: ‘liaison’, ‘shares’, or the decision ‘linked’",
        at: place,
        column: column)
    }
  }

  /// A milestone that only another kind of process has: nothing would look at it.
  private func hintAtMilestones(_ processes: [ParallelProcess]) {
    for process in processes where process.kind != .other {
      for milestone in process.milestones.map(\.name).eachOnce {
        guard let (kinds, place) = Self.place(of: milestone), !kinds.contains(process.kind) else { continue }
        let own = processes.filter { kinds.contains($0.kind) }.map(\.id.quoted)
        warning(
          "‘\(milestone)’ happens in \(place), and \(process.id.quoted) is none: it is drawn here, and no rule looks at it.",
          help: own.isEmpty ? "give it to the process it is of" : "move it to \(own.listed)",
          at: process.place,
          column: "milestones")
      }
    }
  }

  /// The kinds that a milestone of a court belongs to, and what they are; nil where any kind may have it.
  private static func place(of milestone: String) -> (kinds: Set<KindID>, name: String)? {
    switch milestone {
    case "charge", "no-charge", "trial", "verdict", "sentence", "plea", "acquittal", "jury-discharged",
      "retrial",
      "unfit-to-plead", "conviction-quashed":
      // Others than the police prosecute too, and what becomes of a referral is noted with it.
      ([.crim, .hse, .iopc, .reg, .insp], "a criminal case")
    case "inquest-opened", "inquest", "not-resumed": ([.cor], "an inquest")
    case "inquiry-concluded": ([.inquiry], "an inquiry")
    default: nil
    }
  }

  /// Somebody's word that is given after the day the file speaks of.
  private func hintAtLaterConfirmations(_ source: Case) {
    guard let asOf = source.asOf else { return }
    for row in source.confirmed {
      guard let on = row.on, on.first > asOf else { continue }
      warning(
        "This confirmation is dated \(on.inWords), after the as-of date of the file, \(asOf.inWords): it does not count yet.",
        help: "check the day, or the file's ‘as-of’", at: row.place, column: "on")
    }
  }

  /// An owner alone is no action, nor is a day.
  private func hintAtBareActions(_ actions: [Action]) {
    for row in actions where row.what == nil {
      let isBare = row.due == nil && row.done == nil
      warning(
        isBare
          ? "This action says neither what is to be done nor by when: nothing is made of it."
          : "This action does not say what is to be done.",
        help: isBare ? "fill in ‘what’, and ‘due’ where a day was agreed" : "fill in ‘what’", at: row.place)
    }
  }

  /// An age that stands in the words for somebody is read by nobody.
  private func hintAtAges(_ source: Case) {
    for person in source.people where person.age == nil {
      for text in person.roles.sorted(by: { $0.key.rawValue < $1.key.rawValue }).map(\.value) {
        guard let age = text.ageInWords else { continue }
        warning(
          "The words for \(person.id.quoted) give an age, \(age), and the column ‘age’ is empty: no rule knows it.",
          help: "write ‘age: \(age)’ in the row; its words need not say it", at: person.place)
        break
      }
    }
  }
}

extension String {
  /// The age that a text gives: `half-sister, aged 3`, `sister (7 years old)`.
  fileprivate var ageInWords: Int? {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    for (n, word) in words.enumerated() {
      guard let age = Int(word), age < 120 else { continue }
      let after = words[(n + 1)...].prefix(2)
      // Weeks and months are no years.
      let isInYears = after.first.map { !["day", "week", "month"].contains(where: $0.hasPrefix) } ?? true
      if n > 0, isInYears, words[n - 1] == "aged" || words[n - 1] == "age" { return age }
      if after.first?.hasPrefix("year") == true, after.last == "old" { return age }
    }
    return nil
  }
}
