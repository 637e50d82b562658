/// The facts that a kind of review asks for, as the law or guidance behind it has them.
struct ReviewTest {
  let kind: KindID
  /// Each fact of the test: whether it holds, whether the file gives it, and what it is called where it is missing.
  let facts: [Fact]

  struct Fact {
    let holds: Truth
    /// What a sentence calls it where the file lacks it.
    let name: String
    /// Age and death alone say too little for a question.
    var isTelling = true
  }

  /// The facts that would settle it: empty where it is met, nil where a given fact fails it, or the file says too little.
  var missing: [String]? {
    if facts.contains(where: { $0.holds == .no }) { return nil }
    let missing = facts.filter { $0.holds == .unknown }
    if missing.isEmpty { return [] }
    return facts.contains { $0.isTelling && $0.holds == .yes } ? missing.map(\.name) : nil
  }
}

/// A review whose test a subject meets, or may meet, with no decision on file.
struct UndecidedTest {
  let subject: Subject
  let test: ReviewTest
  let missing: [String]
  /// The day of the death or harm, else of the incident.
  let since: CaseDate?
  /// The frame whose review it is.
  let frame: Frame
  /// Whether the time to look into it has run out.
  let isDue: Truth
  let severity: Severity
}

extension CaseGraph {
  /// Subjects who meet the test of a review that is not on file in any state, and about which nothing is decided.
  var undecidedTests: [UndecidedTest] {
    source.subjects.flatMap { subject -> [UndecidedTest] in
      let open = tests(of: subject).filter {
        !isOnFile($0.kind, for: subject) && !isLeftToBoth($0.kind, subject)
      }
      let found = open.compactMap { undecided(subject, $0) }
      // What is missing is asked once.
      let certain = found.filter(\.missing.isEmpty)
      return certain.isEmpty ? Array(found.prefix(1)) : certain
    }
  }

  private func undecided(_ subject: Subject, _ test: ReviewTest) -> UndecidedTest? {
    guard let missing = test.missing else { return nil }
    let since = dayOfHarm(to: subject)
    let frame = frame(ofReview: test.kind, since: since)
    let isDue = hasRunOut(.earliestOpportunity, from: since)
    guard isDue.isPossible, !isDecidedAgainst(subject).isPossible else { return nil }
    let isLate = test.timeToDecide(from: since, in: frame)?.isBefore(CaseDate(asOf)) ?? .unknown
    return UndecidedTest(
      subject: subject, test: test, missing: missing, since: since, frame: frame, isDue: isDue,
      severity: isLate == .yes && isBinding(test.kind) ? .gap : .risk)
  }

  /// The day of the death or harm, else of the incident.
  private func dayOfHarm(to subject: Subject) -> CaseDate? {
    subject.died ?? subject.seriouslyHarmed ?? source.incident
  }

  /// Whether everybody is bound to decide about a kind: of the review of a child, today, only the partnerships that
  /// follow the local paper; the review of somebody's mental health care is an expectation and no more.
  private func isBinding(_ kind: KindID) -> Bool {
    kind != .mhhr && (kind != .scr || frame == .england2015 || followsThePaper)
  }

  private func isOnFile(_ kind: KindID, for subject: Subject) -> Bool {
    let kinds: Set<KindID> = kind == .scr ? kindsThatDecide : [kind]
    return processes.contains {
      kinds.contains($0.kind) && !$0.aboutOtherEvents
        && ($0.subjects.isEmpty || $0.subjects.contains(subject.id) || kind == .mhhr)
    }
  }

  /// At 16 and 17, where one of the two reviews is on file, another rule asks about the other.
  private func isLeftToBoth(_ kind: KindID, _ subject: Subject) -> Bool {
    guard subject.domesticHomicide == true, subject.age.map({ $0 == 16 || $0 == 17 }) ?? true else {
      return false
    }
    switch kind {
    case .scr: return isOnFile(.dhr, for: subject)
    case .dhr: return isOnFile(.scr, for: subject)
    default: return false
    }
  }

  /// Whether a decision held says that no review, or no other review, of a subject is needed.
  private func isDecidedAgainst(_ subject: Subject) -> Truth {
    source.decisions.filter { $0.decision == .notNeeded }.anySatisfy { decision in
      let isAbout = decision.about.map(process).contains {
        $0.subjects.isEmpty || $0.subjects.contains(subject.id)
      }
      return isAbout ? isMade(decision) : .no
    }
  }

  /// The tests that a subject may meet in the case's frame.
  private func tests(of subject: Subject) -> [ReviewTest] {
    if subject.role == .suspect { return [mentalHealthTest(of: subject)].compactMap { $0 } }
    typealias Fact = ReviewTest.Fact
    func age(_ test: (Int) -> Bool) -> Fact {
      Fact(holds: subject.age.map { Truth(test($0)) } ?? .unknown, name: "the age", isTelling: false)
    }
    let isDead = isHeld(subject.died)
    let isHarmed = isDead || isHeld(subject.seriouslyHarmed)
    let died = Fact(holds: isDead, name: "the day of the death", isTelling: false)
    // Of somebody who survived, concern about how agencies worked together is a part of the test for a child.
    let isOfNoConcern = isDead == .no && subject.causeForConcern == false
    let harmed = Fact(
      holds: isOfNoConcern ? .no : isHarmed, name: "the day of the death or harm", isTelling: false)
    let abuse = Fact(holds: subject.isAbused, name: "whether abuse is known or suspected")
    let homicide = Fact(holds: Truth(subject.domesticHomicide == true), name: "")
    let needs = Fact(
      holds: subject.careNeeds.map { Truth($0) } ?? .unknown, name: "whether there were needs for care")
    let concern = Fact(holds: Truth(subject.causeForConcern == true), name: "")
    // What happened before an Act was in force calls for nothing under it; what applied then was not read.
    func law(since first: Day) -> Fact {
      let isSince = dayOfHarm(to: subject).map { CaseDate(first).isOnOrBefore($0) } ?? .yes
      return Fact(holds: isSince, name: "the day of the death or harm", isTelling: false)
    }
    // The Act asks about adults who have died, and not when: it asks from the day on which it was in force.
    let careAct = Fact(holds: Truth(asOf >= .careAct), name: "")
    return [
      ReviewTest(kind: .scr, facts: [age { $0 < 18 }, harmed, abuse]),
      ReviewTest(kind: .dhr, facts: [law(since: .homicideReviews), age { $0 >= 16 }, died, homicide]),
      ReviewTest(kind: .sar, facts: [careAct, age { $0 >= 18 }, harmed, needs, abuse, concern]),
    ]
  }

  /// A suspect under the care of mental health services, and somebody else's unnatural death.
  private func mentalHealthTest(of suspect: Subject) -> ReviewTest? {
    guard suspect.mentalHealthCare == true else { return nil }
    let hasVictim = source.subjects.contains { $0.role == .victim && $0.death == .unnatural }
    return hasVictim ? ReviewTest(kind: .mhhr, facts: []) : nil
  }
}

extension ReviewTest {
  /// The end of the time to decide, counted from a day: of the kind's own clock, else thirty days.
  func timeToDecide(from day: CaseDate?, in frame: Frame) -> CaseDate? {
    guard let day else { return nil }
    let clock = kind.kind.clocks(in: frame).first { $0.asks == .decide }
    return clock.map { $0.end(from: day) } ?? day.adding(days: 30)
  }

  /// What happened, for the facts behind a finding.
  func event(of subject: Subject) -> String {
    subject.died != nil ? "died" : subject.seriouslyHarmed != nil ? "seriously harmed" : "the incident"
  }

  /// Who decides whether to hold the review.
  func decider(in graph: CaseGraph) -> String {
    switch kind {
    case .scr: graph.title(of: .independentChair)
    case .dhr: "the community safety partnership"
    case .sar: "the safeguarding adults board"
    default: "the commissioner of the mental health care"
    }
  }

  func owner(in frame: Frame) -> Owner? {
    guard kind == .scr else { return nil }
    return .role(frame == .england2015 ? .independentChair : .partners)
  }

  func authority(in frame: Frame) -> [Authority] {
    switch kind {
    case .scr:
      frame == .england2015
        ? [.paper("2", "regulation 5(1)(e) and 5(2) of the 2006 regulations", in: .england2015)]
        : [.secondary(.workingTogether2023)]
    case .dhr: [.verified(.domesticViolenceAct2004, "s. 9")]
    case .sar: [.verified(.careAct2014, "s. 44")]
    default: [.judgement("an expectation of the health service, not read")]
    }
  }
}
