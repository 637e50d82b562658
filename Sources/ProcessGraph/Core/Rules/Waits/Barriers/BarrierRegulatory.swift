extension Rule {
  /// A review does not stand still for a regulator or a health and safety prosecution.
  static let barrierRegulatory = barrier(
    "barrier-regulatory", severity: .risk, for: [.hse, .reg], by: "council",
    statement: "A review does not stand still for a regulator or a health and safety prosecution.",
    why: "Reviews have been held for years behind a case that touched one part of them.",
    waited: "a regulator or a health and safety case",
    task: "Narrow the wait for the regulator",
    remedy: "The reviewer to ask what would truly be prejudiced, and to narrow the wait to that.",
    authority: [
      .verified(.qualityMarkers2016, "parallel processes"), .paper("Appendix B", "first paragraph"),
    ]
  ) { wait, graph in
    """
    \(graph.waitingLeads(wait.parts).sentence) to ask \(graph.owner(of: wait.awaited)) what would truly be prejudiced, and to \
    narrow the wait to that.
    """
  }
}
