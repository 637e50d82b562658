/// Something that must have happened before a review is published.
struct PublicationGate {
  /// What is missing, for a list in a sentence.
  let words: String
  /// Whether the words name the process.
  var isNamed = false
  /// Whose it is.
  let process: ParallelProcess
  /// The day it opens, where that is known.
  let opens: CaseDate?
  /// Whether it is still closed on the day of publication.
  let isClosed: Truth
  let authority: [Authority]
  /// Whether the prosecutor may agree to publication before it opens.
  var isTrial = false
}

extension CaseGraph {
  /// The clearances that the members of a commission need before a day of publication, and do not have by then.
  func clearancesMissing(for members: [ParallelProcess], publishedOn date: CaseDate) -> [PublicationGate] {
    let gates = members.compactMap { member -> PublicationGate? in
      switch member.kind {
      case .dhr:
        let clearance = self.date(of: "home-office-clearance", in: member)
        return PublicationGate(
          words: "the Home Office's clearance" + on(clearance), process: member, opens: clearance,
          isClosed: clearance.map { !$0.isOnOrBefore(date) } ?? .yes,
          authority: basis(of: "home-office-clearance", member.kind))
      case .scr:
        let copy = self.date(of: "national-panel-copy", in: member)
        let opens = copy.map(afterNotice)
        let isClosed = copy == nil ? .yes : opens?.map { !$0.isOnOrBefore(date) } ?? .unknown
        let day = frame == .england2015 ? "the seventh working day" : "the seventh day"
        let what = copy == nil ? "a copy to the national panel" : "the national panel's copy"
        return PublicationGate(
          words: "\(day) after \(what)" + on(copy), process: member, opens: opens ?? nil, isClosed: isClosed,
          authority: basis(of: "national-panel-copy", member.kind))
      default: return nil
      }
    }
    return gates.filter(\.isClosed.isPossible)
  }

  /// The first day a report may be published after a copy went to the national panel; nil where the bank holidays
  /// are not known.
  private func afterNotice(_ copy: CaseDate) -> CaseDate? {
    frame == .england2015 ? copy.adding(workingDays: 7) : copy.adding(days: 7)
  }

  private func basis(of requirement: String, _ kind: KindID) -> [Authority] {
    kind.kind.requirements(in: frame).first { $0.id == requirement }?.authority ?? []
  }

  private func on(_ date: CaseDate?) -> String { date.map { " (\($0.inWords))" } ?? "" }

  /// The criminal cases that a publication on a day would run into, unless the two have spoken about publication.
  func trialsAhead(of review: ParallelProcess, publishedOn date: CaseDate) -> [PublicationGate] {
    processes(ofKind: .crim).filter { !areJoint($0, review) }.compactMap {
      criminal in
      let charge = self.date(of: "charge", in: criminal)
      let isCharged = charge.map { $0.isOnOrBefore(date) } ?? .unknown
      let isBeforeTrialEnds =
        isOpen(criminal, at: date) && isCharged && !isTrialOver(criminal, by: date)
      let appeal = openAppeal(in: criminal, on: date)
      let isClosed =
        (isBeforeTrialEnds || (appeal == nil ? .no : .unknown))
        && !haveSpoken(review, criminal, about: .publication, notAfter: date)
      guard isClosed.isPossible else { return nil }
      let end = isBeforeTrialEnds.isPossible ? trialEnd(of: criminal) : nil
      let what =
        !isBeforeTrialEnds.isPossible
        ? "the end of the appeal" : charge == nil ? "a decision on a charge" : "the end of the trial"
      return PublicationGate(
        words: "\(what) in \(name(criminal))" + on(end), isNamed: true, process: criminal,
        opens: end, isClosed: isClosed, authority: [.prejudice], isTrial: true)
    }
  }

  /// An appeal in a criminal case by a day, about which nothing later is on file; nil where there is none.
  private func openAppeal(in criminal: ParallelProcess, on day: CaseDate) -> CaseDate? {
    let appeal = criminal.dates(of: "appeal").filter { $0.isOnOrBefore(day).isPossible }
      .max { $0.last < $1.last }
    guard let appeal else { return nil }
    let later = criminal.milestones.compactMap(\.date).contains {
      $0.first > appeal.last && $0.isOnOrBefore(day).isPossible
    }
    return later ? nil : appeal
  }

  /// The reporting restrictions of the incident that are not lifted by a day.
  func restrictionsStanding(on date: CaseDate) -> [PublicationGate] {
    processes.filter { takesPart($0) && $0.lists("reporting-restriction-lifted") }.compactMap { process in
      let lifted = self.date(of: "reporting-restriction-lifted", in: process)
      let isClosed = lifted.map { !$0.isOnOrBefore(date) } ?? .yes
      guard isClosed.isPossible else { return nil }
      return PublicationGate(
        words: "the lifting of the reporting restriction in \(name(process))" + on(lifted), isNamed: true,
        process: process, opens: lifted, isClosed: isClosed, authority: [.prejudice])
    }
  }
}

extension Authority {
  /// Why nothing is published into a trial or against a court's restriction.
  static let prejudice = judgement("the law on prejudice to a trial, not read")
}
