/// Every case of a board, a region or a country in one list: what each holds at worst, what is due next, and what is seen
/// only where cases lie side by side.
package struct Register: Sendable {
  /// The day the register stands at: that of the newest case, or as asked for.
  package let asOf: Day
  /// In the order of their names.
  package let cases: [CaseDigest]
  /// Files that gave no case.
  package let unread: [Unread]
  package let across: [CrossFinding]
  /// What the reader should know of the whole, in sentences.
  let notes: [String]
  let settings: [RegisterSetting: Int]
  /// Who carries how much, over all cases.
  let peopleLoads: [PersonLoad]
  let agencyLoads: [AgencyLoad]
  /// How many cases there are before any are left out.
  let total: Int
  /// What was asked for, where that leaves cases out, in words.
  let narrowed: String?
  /// What became of the whole since an earlier register.
  let since: RegisterSince?
  /// Files of cases that stand in a newer file too, and their tables.
  private let copies: [String]

  /// - Parameters:
  ///   - digests: cases in any order.
  ///   - asOf: nil stands for the newest day at which one of them is judged.
  package init(
    _ digests: [CaseDigest], unread: [Unread] = [], asOf: Day?, settings: [RegisterSetting: Int] = [:],
    earlier: EarlierRegister? = nil, notes: [String] = []
  ) {
    let tables = Set(digests.flatMap(\.tables).compactMap { FileIdentity($0) })
    let names = digests.map { NaturalOrder($0.name) }
    let all = digests.indices.sorted { a, b in
      if names[a] < names[b] { return true }
      if names[b] < names[a] { return false }
      return NaturalOrder(digests[a].file) < NaturalOrder(digests[b].file)
    }.map { digests[$0] }
    let (cases, copies, copyNotes) = CaseDigest.newest(all)
    self.copies = copies
    let day = asOf ?? cases.map(\.asOf).max() ?? .beginning
    self.asOf = day
    self.cases = cases
    self.unread = unread.filter { FileIdentity($0.file).map { !tables.contains($0) } ?? true }
      .sorted { $0.file < $1.file }
    self.settings = settings
    let sideBySide = Across(cases, asOf: day, settings: settings)
    across = CrossFinding.all(sideBySide)
    peopleLoads = PersonLoad.all(sideBySide)
    agencyLoads = AgencyLoad.all(sideBySide)
    total = cases.count
    narrowed = nil
    since = earlier.map { [across] in
      RegisterSince($0, found: Set(cases.compactMap(\.earlierPlace)), across: across)
    }
    let notCompared = cases.compactMap { one -> String? in
      if case .notCompared(let why) = one.since { why } else { nil }
    }
    self.notes = notes + copyNotes + (earlier?.notes ?? []) + notCompared + Self.notes(on: cases)
  }

  private init(_ whole: Register, keeping kept: [Int], narrowed: String) {
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    asOf = whole.asOf
    cases = kept.map { whole.cases[$0] }
    unread = whole.unread
    across = whole.across.compactMap { finding in
      var finding = finding
      finding.places = finding.places.compactMap { places[$0] }
      return finding.places.isEmpty ? nil : finding
    }
    peopleLoads = whole.peopleLoads.filter { $0.places.contains { places[$0] != nil } }
    agencyLoads = whole.agencyLoads.filter { $0.places.contains { places[$0] != nil } }
    (notes, settings, total, self.narrowed) = (whole.notes, whole.settings, whole.total, narrowed)
    (since, copies) = (whole.since, whole.copies)
  }

  // MARK: Narrowing

  /// Which cases are shown. Findings across cases are looked for in all of them, and shown where they touch one that is.
  package struct Filter: Sendable {
    /// The least that the worst finding of a case weighs.
    package var worst: Severity?
    /// In how many days something is due, or overdue.
    package var dueWithin: Int?
    /// The key of somebody who leads an open process.
    package var lead: String?
    /// The key of an agency.
    package var agency: String?

    package init(worst: Severity? = nil, dueWithin: Int? = nil, lead: String? = nil, agency: String? = nil) {
      (self.worst, self.dueWithin, self.lead, self.agency) = (worst, dueWithin, lead, agency)
    }

    var words: [String] {
      [
        worst.map {
          "whose worst finding is \($0 == .unclear || $0 == .advice ? "" : "a ")\($0.rawValue), or weighs more"
        },
        dueWithin.map {
          "with something due \($0 == 0 ? "today" : "within \($0.counted("day"))"), or overdue"
        },
        lead.map { "led by \($0)" }, agency.map { "with the agency \($0)" },
      ].compactMap { $0 }
    }

    fileprivate func keeps(_ one: CaseDigest) -> Bool {
      if let worst { guard let own = one.found?.worst?.severity, own >= worst else { return false } }
      if let dueWithin {
        let isDue = one.deadlines.contains { $0.daysLeft <= dueWithin }
        guard isDue || one.next.map({ $0 - one.asOf <= dueWithin }) ?? false else { return false }
      }
      if let lead {
        guard one.people.contains(where: { $0.key == lead && $0.seats.contains { $0.leads && $0.isOpen } })
        else {
          return false
        }
      }
      return agency.map { key in one.agencies.contains { $0.key == key } } ?? true
    }
  }

  /// The register of fewer cases.
  package func narrowed(to filter: Filter) -> Register {
    guard !filter.words.isEmpty else { return self }
    return Register(
      self, keeping: cases.indices.filter { filter.keeps(cases[$0]) }, narrowed: filter.words.listed)
  }

  /// The keys of people, for finding out what a word on the command line was meant to be.
  package var keysOfPeople: [String] { Set(cases.flatMap { $0.people.map(\.key) }).sorted() }
  package var keysOfAgencies: [String] { Set(cases.flatMap { $0.agencies.map(\.key) }).sorted() }

  /// Every file that was read.
  package var inputs: [String] { cases.flatMap { [$0.file] + $0.tables } + copies + unread.map(\.file) }

  /// What each case is called: its name, with its file where another has the same.
  var caseNames: [String] { Self.names(of: cases) }

  static func names(of cases: [CaseDigest]) -> [String] {
    let counts = cases.reduce(into: [String: Int]()) { $0[$1.name, default: 0] += 1 }
    return cases.map { counts[$0.name]! > 1 ? "\($0.name) (\($0.file.baseName.spelledOut))" : $0.name }
  }

  // MARK: Notes

  private static func notes(on cases: [CaseDigest]) -> [String] {
    let days = cases.map(\.asOf)
    var notes: [String] = []
    if let first = days.min(), let last = days.max(), first != last {
      notes.append(
        "The cases are judged at their own dates, from \(first.inWords) to \(last.inWords); --as-of judges all at one."
      )
    }
    let names = Dictionary(grouping: cases, by: \.name).filter { $0.value.count > 1 }
    for (name, alike) in names.sorted(by: { $0.key < $1.key }) {
      let files = alike.map { "‘\($0.file.spelledOut)’" }.listed { $0 }
      notes.append(
        "Two or more cases are called \(name): \(files). If they are one, their incidents need the same day."
      )
    }
    return notes + unseen(cases)
  }

  /// What cannot be seen across cases, for want of keys.
  private static func unseen(_ cases: [CaseDigest]) -> [String] {
    guard cases.count > 1 else { return [] }
    func sum(_ count: (CaseDigest.Unseen) -> Int) -> Int { cases.reduce(0) { $0 + count($1.unseen) } }
    let parts = [
      (sum(\.practitioners), "practitioner who is interviewed", "practitioners who are interviewed"),
      (sum(\.leads), "lead of a review", "leads of reviews"),
      (sum(\.panelMembers), "panel member", "panel members"),
      (sum(\.agencies), "agency that owes papers", "agencies that owe papers"),
      (sum(\.family), "family member in contact with reviews", "family members in contact with reviews"),
    ].filter { $0.0 > 0 }.map { $0.0.counted($0.1, $0.2) }
    guard !parts.isEmpty else { return [] }
    return [
      "Without a key nobody is recognised from one case to the next: this register does not show whether \(parts.listed) "
        + "also have a part in other cases. The column ‘key’ of people, subjects and agencies says who is the same."
    ]
  }
}
