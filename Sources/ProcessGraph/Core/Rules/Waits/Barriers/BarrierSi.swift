extension Rule {
  /// A health investigation gives a child review the agency report it needs; it does not hold the review up.
  static let barrierSi = barrier(
    "barrier-si", for: [.si], by: "trust",
    statement:
      "A health investigation gives a child review the agency report it needs; it does not hold the review up.",
    why: "Two pieces of work on one death can feed each other instead of queueing.",
    waited: "a serious incident investigation",
    task: "Use what the health body has so far, and go on",
    remedy: "The reviewer to use what the investigation has so far, and the review to go on.",
    authority: [.paper("8.4", "serious incidents, second paragraph")],
    answers: ["8.4.8"]
  ) { wait, graph in
    """
    \(graph.waitingLeads(wait.parts).sentence) to use what \(graph.name(wait.awaited)) has so far, to take its report as the \
    health agency's when it is ready, and to let the rest of the review go on.
    """
  }
}
