/// What one row of the table of notices asks about one process: who is to tell whom, from when, and what is missing.
///
/// The general form of every such rule is ``found(in:)``.
struct NoticeDuty {
  var teller: Teller
  /// Whom, or what, no record shows; empty where all is done.
  var missing: [Missing]
  /// The first day of the clock; nil where no date is on file.
  var start: CaseDate?
  /// What sets the clock running, where it is not that the process began: `ended`.
  var event: (word: String, date: CaseDate?)?
  var clock = Setting.earliestOpportunity
  /// The weight while there is still time; nil for none yet.
  var before: Severity? = .risk
  var after = Severity.gap
  /// In place of "No record that … has been told about …".
  var message: String?
  var remedy: String?
  /// Why it is not certain that the duty exists at all; nil where it is.
  var doubt: String?
  /// Whom to keep up to date once told, where the row asks for progress.
  var progress: (names: [String], informed: Informed)?
  /// Rows that bear on it, in place of the latest notice.
  var evidence: (place: Place, detail: Finding.Detail)?

  /// A recipient, or a subject of talk, that no record shows.
  struct Missing {
    let name: String
    /// Unknown where a record has only a month.
    let isMissing: Truth

    init(_ name: String, _ isMissing: Truth) { (self.name, self.isMissing) = (name, isMissing) }

    /// Whether "have", not "has", goes with it.
    var isPlural: Bool { name.hasSuffix("partners") }
  }

  /// What is certainly missing, or where nothing is, what may be.
  var named: [Missing] {
    let certain = missing.filter { $0.isMissing == .yes }
    return certain.isEmpty ? missing : certain
  }

  var names: String { named.map(\.name).listed }
  var verb: String { named.count > 1 || named.contains(where: \.isPlural) ? "have" : "has" }
}

extension NoticeDuty {
  /// The finding, or nil where the duty is met, is not due yet, or is for another rule to speak of.
  func found(in matter: NoticeMatter) -> Found? {
    let graph = matter.graph
    // An agency with neither seat nor link is first of all an agency without a voice.
    if matter.scope != .always, let review = matter.review, let id = teller.id,
      case .agency = graph.node(id), graph.isUnrepresented(id, in: review)
    {
      return nil
    }
    if missing.isEmpty { return outdated(in: matter) }
    var found = self.found(
      matter, message ?? "No record that \(names) \(verb) been told about \(matter.name)")
    found.settings = before == after ? [] : [clock]
    found.remedy =
      remedy ?? "\(teller.name.sentence) to tell \(names) about \(matter.name), and record the date."
    let runsOut = before == after ? .yes : graph.hasRunOut(clock, from: start)
    switch runsOut {
    case .yes: found.severity = after
    case .no:
      guard let before else { return nil }
      found.severity = before
    case .unknown:
      found.message += whyUndecided(matter)
      found = found.when(.unknown)
    }
    if let doubt {
      found.message += "; \(doubt)"
      found = found.when(.unknown)
    }
    if named.allSatisfy({ $0.isMissing == .unknown }) {
      found.message += "; the row on file gives a month and no day"
      found = found.when(.unknown)
    }
    return found
  }

  private func whyUndecided(_ matter: NoticeMatter) -> String {
    if start != nil { return "; without the day, it is not certain that the time for it has run out" }
    let event = event ?? ("began", matter.begun)
    return event.date == nil ? ", nor of when it \(event.word)" : ", nor of when the review began"
  }

  /// Told once, and then no word for longer than the local setting.
  private func outdated(in matter: NoticeMatter) -> Found? {
    guard let progress, let latest = progress.informed.latest, matter.graph.isOpen(matter.process) else {
      return nil
    }
    let isStale = matter.graph.hasRunOut(.progressGap, from: latest)
    guard isStale.isPossible else { return nil }
    let names = progress.names.listed
    let verb = progress.names.count > 1 ? "have" : "has"
    var found = found(
      matter, "No record since \(latest.inWords) that \(names) \(verb) been told \(matter.howItGoes)")
    found.severity = .risk
    found.settings = [.progressGap]
    found.remedy =
      "\(teller.name.sentence) to tell \(names) \(matter.howItGoes), and record the date."
    return found.when(isStale)
  }

  private func found(_ matter: NoticeMatter, _ message: String) -> Found {
    let graph = matter.graph
    var about = graph.commission(of: matter.process).ids
    if let review = matter.review { about += graph.commission(of: review).ids }
    var details: [Finding.Detail] = []
    let event = event ?? ("began", matter.begun)
    if let date = event.date {
      details.append(.init(date: date, what: event.word, who: graph.title(matter.process)))
    }
    let latest = evidence ?? graph.latestNotice(about: matter.process)
    if let latest { details.append(latest.detail) }
    return Found(
      about: about + [teller.id].compactMap { $0 },
      places: [matter.process.place] + [latest?.place].compactMap { $0 },
      message: message, details: details, date: event.date?.first)
  }
}

extension CaseGraph {
  /// The latest notice about a process that is held, with what it says.
  func latestNotice(about process: ParallelProcess) -> (place: Place, detail: Finding.Detail)? {
    let rows = heldNotices(about: process).enumerated()
    let latest = rows.max { ($0.element.on!.last, $0.offset) < ($1.element.on!.last, $1.offset) }?.element
    return latest.map { row in
      (
        row.place,
        Finding.Detail(date: row.on, what: row.isUpdate ? "news of it" : "notice of it", who: name(row.to))
      )
    }
  }
}
