extension Rule {
  /// Dates of one row that cannot both be right.
  static let dateOrder = Rule(
    "date-order", family: .file, severity: .risk, binding: .goodPractice,
    statement: "Dates in a row are in a possible order, and near the time of the case.",
    why: "Every other check rests on these dates; published records contain slips too.",
    firesWhen: """
      a process is decided before it is notified, finished before it is started, or has a milestone outside its \
      own time; a trial comes before the charge; a review begins before the incident; a wait, paper, interview \
      or dispute ends before it begins; what happened is dated before the incident, more than thirty days before its \
      process began, or more than five years ahead; a date of a paper, wait, decision, dispute, plan or recommendation is \
      more than five years before the incident or ahead; a process begins long after its own contacts; or a death lies \
      after the day the file speaks of. Where just one other year fits, it is named, with what the date may hide.
      """,
    quietWhen: """
      the two could be right because only a month is known, the process is about other events (for the date of \
      the incident) or does not proceed, or a prosecution or inquest is published before it ends.
      """,
    task: "Check dates that stand in the wrong order",
    remedy: "Check the dates of the row against each other.",
    clearsWhen: "the dates are in order",
    authority: [.judgement("data quality")],
    fires: [
      Example(
        "Decided before it was notified, and a verdict before the trial",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, notified: 2015-04-20, decided: 2015-04-10}  # ↓
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: 2015-11-02, verdict: 2015-10-02}}  # ↓
        """),
      Example(
        "A wait with a review date before it began",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: witness, decided-by: sio, on: 2015-05-01, review: 2015-04-01}  # ↓
        """),
      Example(
        "A contact of last year's date, in a review of this year",
        """
        contacts:
          - {with: grandmother, by: scr, on: 2014-05-06, about: involvement}  # ↓
        """),
      Example(
        "A wait with a review date ninety years ahead",
        """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: witness, decided-by: sio, on: 2015-05-01, review: 2105-07-01}  # ↓
        """),
      Example(
        "A decision of the last century",
        """
        decisions:
          - {about: [scr, dhr], decision: parallel, on: 1915-05-01, by: the board}  # ↓
        """),
      Example(
        "A grandmother who died after the day the file speaks of",
        """
        people:
          grandmother: {family: maternal grandmother, of: child, died: 2051-05-01}  # ↓
          reviewer: {official: independent reviewer}
          chair: {official: review chair}
          sio: {official: senior investigating officer, agency: police}
        """),
    ],
    quiet: [
      Example(
        "A paper of an investigation that is older than the incident",
        """
        processes:
          si: {kind: si, commissioner: trust, started: 2008-03-20}
        documents:
          old: {what: rca, by: trust, for: si, on: 2008-12-01}
        """),
      Example(
        "The month could be right",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, notified: 2015-04-20, decided: 2015-04}
        """),
      Example(
        "A process about other events began before this incident",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2014-04-10, about-other-events: yes}
        """),
      Example(
        "It does not proceed",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, notified: 2015-04-20, decided: 2015-04-10, status: not-proceeding}
        """),
    ],
    looksFor: { check in misdated(check) },
    says: { match, _ in
      switch match {
      case .order(let row): .disordered(row)
      case .slip(let slip, let hides): .misdated(slip, hiding: hides)
      }
    })

  private enum Misdated {
    case order(DisorderedRow)
    case slip(DateSlip, hides: [String])
  }

  /// Rows whose dates stand in an impossible order, and rows with a date that cannot be meant; one finding a row.
  private static func misdated(_ check: Check) -> [Misdated] {
    let rows = check.graph.disorderedRows
    let known = Set(rows.map(\.place))
    let slips = check.graph.dateSlips.filter { !known.contains($0.place) }
    let hidden = HiddenFindings(behind: slips, in: check)
    return rows.map(Misdated.order)
      + slips.map { .slip($0, hides: $0.likely == nil ? [] : hidden.sentences(about: $0.about)) }
  }
}

extension Found {
  fileprivate static func misdated(_ slip: DateSlip, hiding hidden: [String]) -> Found {
    let findings = hidden.count.counted("finding")
    let likely = slip.likely.map { day in
      hidden.isEmpty
        ? "; is \(day.inWords) meant?" : "; if \(day.inWords) is meant, it hides \(findings)"
    }
    var found = Found(
      about: slip.about, places: [slip.place],
      message: "The date of \(slip.name), \(slip.date.inWords), is \(slip.reason)\(likely ?? "")",
      details: hidden.map { Finding.Detail(date: slip.likely, what: $0) },
      remedy: "Check the date in the row ‘\(slip.place.inWords.lowercasedFirst)’.", date: slip.date.first)
    found.hides = !hidden.isEmpty
    return found
  }

  fileprivate static func disordered(_ row: DisorderedRow) -> Found {
    let pairs = row.pairs
    let message: String
    if let pair = pairs.first, pairs.count == 1 {
      message =
        "In \(row.name), \(pair.later) (\(pair.laterDate.inWords)) stands before "
        + "\(pair.earlier) (\(pair.earlierDate.inWords))"
    } else {
      message = "In \(row.name), \(pairs.count.inWords) pairs of dates stand in the wrong order"
    }
    let details = pairs.map { pair in
      Finding.Detail(
        date: pair.laterDate, what: pair.later, who: "before \(pair.earlier), \(pair.earlierDate.inWords)")
    }
    let checks = pairs.map { "\($0.later) against \($0.earlier)" }
    return Found(
      about: row.about, places: [row.place], message: message, details: pairs.count == 1 ? [] : details,
      remedy: "Check \(checks.listed) in the row ‘\(row.place.inWords.lowercasedFirst)’.",
      date: pairs.map(\.laterDate.first).min(),
      root: row.about)
  }
}
