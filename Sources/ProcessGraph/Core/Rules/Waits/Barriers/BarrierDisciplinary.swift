extension Rule {
  /// Disciplinary proceedings may limit an interview or one agency's report, never the whole review.
  static let barrierDisciplinary = barrier(
    "barrier-disciplinary", for: [.disc], by: "trust",
    statement:
      "Disciplinary proceedings may limit an interview or one agency's report, never the whole review.",
    why: "A review that waits for an employer's decision learns nothing while it waits.",
    waited: "disciplinary proceedings",
    task: "Narrow the pause for disciplinary proceedings",
    remedy:
      "The agency to tell the panel which interview or report is affected, and the rest of the review to go on.",
    authority: [.paper("8.1", "first paragraph")],
    answers: ["8.1.1"]
  ) { wait, graph in
    """
    \(graph.owner(of: wait.awaited).sentence) to tell the panel which interview or agency report is affected, \
    and to give a review date; the rest of the review to go on.
    """
  }
}
