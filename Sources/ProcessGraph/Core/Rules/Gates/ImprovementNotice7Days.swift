extension Rule {
  /// A review is not published, and what is said of improvements in its place came out before the ministry and panel had it.
  static let improvementNotice7Days = Rule(
    "improvement-notice-7-days", family: .gates, severity: .gap, binding: .law,
    statement:
      "Where a review is not published, what is said of improvements is sent seven days before it comes out.",
    why: "Those who must answer for children should not learn from the press what went wrong.",
    firesWhen: """
      it was decided not to publish a local or national review of a child, and a summary of learning or a plan of action \
      for it was published less than seven days after the copy to the national panel, or without one. Planned: a risk.
      """,
    quietWhen:
      "the copy was sent in time; a report of the review is published, for which another rule speaks.",
    task: "Send improvements before they are published",
    remedy: "The safeguarding partners to send what is said of improvements, and to record the day.",
    clearsWhen: "the copy to the national panel is recorded seven days before",
    authority: [.verified(.practiceReviewRegulations2018, "regs. 9(2), 16(2)")], frames: [.englandCurrent],
    fires: [
      Example(
        "The summary came out two days after the copy was sent",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2025-01-10, milestones: {national-panel-copy: 2025-06-02}}  # ↓
        documents:
          summary: {what: learning-summary, for: scr, on: 2025-05-20, published: 2025-06-04}  # ↓
        decisions:
          - {about: scr, decision: not-to-publish, on: 2025-05-12, by: board, because: the brothers would be known}
        """, frame: .englandCurrent, asOf: "2025-06-15")
    ],
    quiet: [
      Example(
        "The copy was sent in time",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2025-01-10, milestones: {national-panel-copy: 2025-05-26}}
        documents:
          summary: {what: learning-summary, for: scr, on: 2025-05-20, published: 2025-06-04}
        decisions:
          - {about: scr, decision: not-to-publish, on: 2025-05-12, by: board, because: the brothers would be known}
        """, frame: .englandCurrent, asOf: "2025-06-15"),
      Example(
        "Nobody decided against publication",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2025-01-10}
        documents:
          summary: {what: learning-summary, for: scr, on: 2025-05-20, published: 2025-06-04}
        """, frame: .englandCurrent, asOf: "2025-06-15"),
    ],
    looksFor: { check in check.graph.improvementsTooSoon },
    says: { notice, graph in
      let what = notice.document.what.title(in: graph.frame)
      let copy =
        notice.copy.map {
          "sent \($0.withPreposition)" + (notice.isTooSoon == .yes ? ", less than seven days before" : "")
        }
        ?? "with no record of a copy for the national panel and the Secretary of State"
      return Found(
        severity: notice.isHeld.isPossible ? .gap : .risk,
        about: graph.withJoint([notice.review.id]).sorted(),
        places: [notice.review.place, notice.document.place],
        message: "The \(what) of \(graph.name(notice.review)), which is not to be published itself, "
          + "\(notice.isHeld.isPossible ? "came out" : "is to come out") \(notice.published.withPreposition), \(copy)",
        date: notice.published.first, root: [notice.review.id]
      ).when(notice.isTooSoon, without: "the day the copy was sent and the day it came out")
    })
}

/// What is said of improvements in place of a report, and came out too soon.
private struct ImprovementsTooSoon {
  let review: ParallelProcess
  let document: Document
  let published: CaseDate
  /// The copy that was sent too late; nil where none is on record.
  let copy: CaseDate?
  let isHeld: Truth
  let isTooSoon: Truth
}

extension CaseGraph {
  fileprivate var improvementsTooSoon: [ImprovementsTooSoon] {
    let unpublished = Set(
      source.decisions.filter { $0.decision == .notToPublish && isMade($0).isPossible }.flatMap(\.about))
    return processes.filter {
      [.scr, .natl].contains($0.kind) && takesPart($0) && unpublished.contains($0.id)
    }.flatMap { review -> [ImprovementsTooSoon] in
      let reports = documents(for: review, of: [.finalReport]).compactMap(\.published)
      guard reports.isEmpty, review.published == nil else { return [] }
      let copy = review.date(of: "national-panel-copy")
      return documents(for: review, of: [.learningSummary, .actionPlan]).compactMap { document in
        guard let published = document.published else { return nil }
        let isTooSoon = !(copy.map { $0.adding(days: 7).isOnOrBefore(published) } ?? .no)
        guard isTooSoon.isPossible else { return nil }
        return ImprovementsTooSoon(
          review: review, document: document, published: published, copy: copy, isHeld: isHeld(published),
          isTooSoon: isTooSoon)
      }
    }
  }
}
