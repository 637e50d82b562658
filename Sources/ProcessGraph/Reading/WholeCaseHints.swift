/// What is read as it is written, and is most likely not what was meant.
extension WholeCaseChecks {
  func hint(_ source: Case) {
    hintAtMilestones(source.processes)
    hintAtLaterConfirmations(source)
    hintAtBareActions(source.actions)
    hintAtAges(source)
    hintAtTheDead(source)
    hintAtTwoNames(source)
    hintAtStopped(source)
    hintAtRetrials(source)
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

  /// A talk that is still planned by a process that is not going ahead.
  private func hintAtStopped(_ source: Case) {
    guard let asOf = source.asOf else { return }
    let stopped = Set(source.processes.filter { $0.status == .notProceeding }.map(\.id))
    guard !stopped.isEmpty else { return }
    for row in talks(source) where !row.by.isEmpty && stopped.isSuperset(of: row.by) {
      guard let on = row.on, on.first > asOf else { continue }
      let isOne = row.by.count == 1
      warning(
        "This \(row.what) is planned for \(on.inWords) by \(row.by.map(\.quoted).listed), which "
          + "\(isOne ? "is" : "are") not going ahead.",
        help: "cancel it (‘cancelled: yes’), or name in ‘by’ who keeps it", at: row.place, column: "by")
    }
  }

  /// A new trial that is fixed, where nothing says what became of the first.
  private func hintAtRetrials(_ source: Case) {
    guard let asOf = source.asOf else { return }
    for process in source.processes where process.kind == .crim {
      let isUndone = process.lists("jury-discharged") || process.lists("conviction-quashed")
      guard !isUndone, let verdict = process.dates(of: "verdict").first,
        let retrial = process.dates(of: "retrial").first(where: { $0.first > asOf })
      else { continue }
      warning(
        "A new trial of \(process.id.quoted) is fixed for \(retrial.inWords), and the verdict of \(verdict.inWords) "
          + "stands: until then the case counts as ended.",
        help: "record what set the verdict aside, with its day: ‘conviction-quashed’ or ‘jury-discharged’",
        at: process.place, column: "milestones")
    }
  }

  /// A standing body that the head of the file calls by one name and its own row by another.
  private func hintAtTwoNames(_ source: Case) {
    for agency in source.agencies {
      guard let local = LocalName(rawValue: agency.id).flatMap({ source.names[$0] }), let own = agency.name,
        own != local
      else { continue }
      warning(
        "‘names’ calls \(agency.id.quoted) ‘\(local.spelledOut)’, and its row says ‘\(own.spelledOut)’: reports would use both.",
        help: "give one name in both places, or leave one out", at: agency.place, column: "name")
    }
  }

  /// A talk with somebody after the day on which they died.
  private func hintAtTheDead(_ source: Case) {
    let died = Dictionary(source.people.compactMap { person in person.died.map { (person.id, $0) } }) {
      first, _ in
      first
    }
    guard !died.isEmpty else { return }
    for row in talks(source) {
      for id in row.with.eachOnce {
        guard let died = died[id], let on = row.on, died.isBefore(on) == .yes else { continue }
        warning(
          "\(id.quoted) died, as the file has it: \(died.inWords). This \(row.what) is dated after that: \(on.inWords).",
          help: "check the two days, or take \(id.quoted) out of ‘\(row.column)’", at: row.place,
          column: row.column)
      }
    }
  }

  /// A contact or an interview, with the column that says with whom.
  private typealias Talk = (what: String, with: [ID], column: String, by: [ID], on: CaseDate?, place: Place)

  /// All that were not cancelled.
  private func talks(_ source: Case) -> [Talk] {
    source.contacts.filter { !$0.cancelled }.map { ("contact", $0.with, "with", $0.by, $0.on, $0.place) }
      + source.interviews.filter { !$0.cancelled }.map {
        ("interview", [$0.of], "of", $0.by, $0.on, $0.place)
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
  /// The age in years that a text gives: `half-sister, aged 3`, `sister (7 years old)`, `brother, 15 yrs`, `niece (4)`.
  fileprivate var ageInWords: Int? {
    // A number and what is written onto it are two words: `4yo`.
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let words = lowercased().utf8.split { !digits.contains($0) && !letters.contains($0) && $0 < 0x80 }
      .flatMap { word in
        let number = word.prefix { digits.contains($0) }
        return [number, word[number.endIndex...]].filter { !$0.isEmpty }.map(Substring.init)
      }
    for (n, word) in words.enumerated() {
      guard let age = Int(word) ?? Self.numbers.firstIndex(of: String(word)), age < 120 else { continue }
      let after = words[(n + 1)...].prefix(2)
      // Weeks and months are no years.
      let isInYears =
        after.first.map { !["day", "week", "wk", "month", "mth"].contains(where: $0.hasPrefix) } ?? true
      if n > 0, isInYears, words[n - 1] == "aged" || words[n - 1] == "age" { return age }
      guard let unit = after.first else { continue }
      if ["yo", "yr", "yrs"].contains(unit) || unit == "y" && after.last == "o" { return age }
      if unit.hasPrefix("year"), after.last == "old" || contains("(\(word) \(unit))") { return age }
    }
    // A number that stands alone in brackets; a first or second of several is only counted by it.
    return split(separator: "(").dropFirst().lazy.compactMap { part in
      part.firstIndex(of: ")").flatMap { Int(part[..<$0]) }
    }.first { (3..<120).contains($0) }
  }

  /// Ages that are written out.
  private static let numbers =
    ["nought"] + (1...12).map(\.inWords)
    + ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]
}
