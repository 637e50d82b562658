extension Rule {
  /// An agency's own review feeds a child review and does not stop it.
  static let barrierAgencyReview = barrier(
    "barrier-agency-review", for: [.csc, .cspi, .imr], by: "council",
    statement: "An agency's own review feeds a child review and does not stop it.",
    why: "What one agency has found already can help all of them now.",
    waited: "an agency's own review",
    task: "Use what the agency found so far, and go on",
    remedy: "The agency to share its key findings so far, and the review to go on.",
    authority: [.paper("8.4", "agency management reviews")],
    answers: ["8.4.15"]
  ) { wait, graph in
    """
    \(graph.owner(of: wait.awaited).sentence) to share the key findings so far with \(graph.waitingLeads(wait.parts)), and the \
    review to go on.
    """
  }
}
