extension Rule {
  /// An investigation by the police complaints body is met by early contact and shared findings, not by waiting.
  static let barrierIpcc = barrier(
    "barrier-ipcc", desk: .police, for: [.iopc], by: "police",
    statement:
      "An investigation by the police complaints body is met by early contact and shared findings, not by waiting.",
    why: "Most of what a review asks has nothing to do with the conduct of one officer.",
    waited: "an investigation by the police complaints body",
    task: "Narrow the pause for the police complaints body",
    remedy:
      "The reviewer to agree with the investigator which people and papers are affected, and the rest to go on.",
    authority: [
      .paper("8.3", "first paragraph and the part on police complaints"),
      .secondary(.policeConductFramework),
    ],
    answers: ["8.3.5"]
  ) { wait, graph in
    """
    \(graph.waitingLeads(wait.parts).sentence) to agree with \(graph.leadName(of: wait.awaited)) which people and papers \
    are affected, and to let the rest of the review go on.
    """
  }
}
