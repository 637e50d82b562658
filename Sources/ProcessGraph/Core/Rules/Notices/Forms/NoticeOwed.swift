/// A notice that is due and not on file, or news that has not come for long.
struct NoticeOwed {
  let duty: NoticeDuty
  let matter: NoticeMatter
  let state: State

  enum State {
    /// No record of the first notice.
    case missing(hasRunOut: Truth, Severity)
    /// Told once, and then no word for longer than the local setting.
    case outdated(since: CaseDate, Truth)
  }

  private var graph: CaseGraph { matter.graph }

  /// - Returns: nil where the duty is met, is not due yet, or is for another rule to speak of.
  init?(_ duty: NoticeDuty, of matter: NoticeMatter) {
    (self.duty, self.matter) = (duty, matter)
    let graph = matter.graph
    // An agency with neither seat nor link is first of all an agency without a voice.
    if matter.scope != .always, let review = matter.review, let id = duty.teller.id,
      case .agency = graph.node(id), graph.isUnrepresented(id, in: review)
    {
      return nil
    }
    if duty.missing.isEmpty {
      guard let latest = duty.progress?.informed.latest, graph.isOpen(matter.process) else { return nil }
      let isStale = graph.hasRunOut(.progressGap, from: latest)
      guard isStale.isPossible else { return nil }
      state = .outdated(since: latest, isStale)
      return
    }
    let hasRunOut = duty.before == duty.after ? .yes : graph.hasRunOut(duty.clock, from: duty.start)
    guard hasRunOut != .no || duty.before != nil else { return nil }
    state = .missing(hasRunOut: hasRunOut, hasRunOut == .no ? duty.before! : duty.after)
  }

  var found: Found {
    switch state {
    case .missing(let hasRunOut, let severity): missing(hasRunOut, severity)
    case .outdated(let latest, let isStale): outdated(latest).when(isStale)
    }
  }

  private func missing(_ hasRunOut: Truth, _ severity: Severity) -> Found {
    let names = duty.names
    var found = self.found(
      duty.message ?? "No record that \(names) \(duty.verb) been told about \(matter.name)")
    found.settings = duty.before == duty.after ? [] : [duty.clock]
    found.severity = severity
    found.remedy =
      duty.remedy
      ?? (duty.tellsItself
        ? "\(names.sentence) to record when it first knew of \(matter.name)."
        : "\(duty.teller.name.sentence) to tell \(names) about \(matter.name), and record the date.")
    if hasRunOut == .unknown {
      found.message += whyUndecided
      found = found.when(.unknown)
    }
    if let doubt = duty.doubt {
      found.message += "; \(doubt)"
      found = found.when(.unknown)
    }
    if duty.named.allSatisfy({ $0.isMissing == .unknown }) {
      found.message += "; the row on file gives a month and no day"
      found = found.when(.unknown)
    }
    return found
  }

  private var whyUndecided: String {
    if duty.start != nil { return "; without the day, it is not certain that the time for it has run out" }
    let event = duty.event ?? ("began", matter.begun)
    return "; nor is there one of when \(event.date == nil ? "it \(event.word)" : "the review began")"
  }

  private func outdated(_ latest: CaseDate) -> Found {
    let names = duty.progress!.names.eachOnce
    let verb = names.count > 1 ? "have" : names[0].has
    var found = self.found(
      "No record since \(latest.inWords) that \(names.listed) \(verb) been told \(matter.howItGoes)")
    found.severity = .risk
    found.settings = [.progressGap]
    found.remedy =
      names == [duty.teller.name]
      ? "\(duty.teller.name.sentence) to record \(matter.howItGoes)."
      : "\(duty.teller.name.sentence) to tell \(names.listed) \(matter.howItGoes), and record the date."
    return found
  }

  private func found(_ message: String) -> Found {
    var about = graph.commission(of: matter.process).ids
    if let review = matter.review { about += graph.commission(of: review).ids }
    var details: [Finding.Detail] = []
    let event = duty.event ?? ("began", matter.begun)
    if let date = event.date {
      details.append(.init(date: date, what: event.word, who: graph.title(matter.process)))
    }
    let latest = duty.evidence ?? graph.latestNotice(about: matter.process)
    if let latest { details.append(latest.detail) }
    return Found(
      about: about + [duty.teller.id].compactMap { $0 },
      places: [matter.process.place] + [latest?.place].compactMap { $0 },
      message: message, details: details, date: event.date?.first,
      root: [matter.process.id], owner: duty.teller.owner, joins: joining(message))
  }

  private func joining(_ message: String) -> Joining {
    let recipients = duty.group == .notices ? duty.named.map(\.name).eachOnce.sorted() : []
    return Joining(
      group: duty.group, root: [matter.process.id] + recipients,
      part: message.hasPrefix("No record ") ? String(message.dropFirst("No record ".count)) : message)
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
        Finding.Detail(
          date: row.on, what: row.isUpdate ? "news of it" : "notified", who: name(row.to))
      )
    }
  }
}
