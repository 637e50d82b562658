extension Rule {
  /// A panel member's agency runs a process of its own, and the review has not heard of it from there.
  static let panelMemberDeclare = notice(
    "panel-member-declare",
    statement: "Panel members tell the review of every other process their agency runs or takes part in.",
    why: "The person at the table who knows of another process is often the only one who does.",
    firesWhen: """
      a process that no other rule on notices covers is open beside the lead review, its commissioner or provider is \
      on the panel or linked to it, and no notice from that agency or its panel member has reached reviewer or panel. \
      Where the board does not follow the local paper, also the kinds of which that paper has the subgroup told.
      """,
    quietWhen: """
      reviewer or panel has been told by the agency or whoever speaks for it, or the leads have met; the process has \
      ended; the agency has neither a seat nor a link.
      """,
    task: "Tell the review of an agency's own process",
    remedy: "The agency's panel member to tell reviewer and panel of the process, and record the date.",
    authority: [.paper("Appendix A", "point 2")],
    answers: ["A.2", "8.0"],
    fires: [
      Example(
        "The community safety partnership sits on the panel and has said nothing of its own review",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {csp: chair}}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Its member told the panel",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {csp: chair}}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        notices:
          - {about: dhr, by: chair, to: panel, on: 2015-04-20}
        """),
      Example(
        "The two leads have met",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {csp: chair}}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        liaison:
          - {between: [scr, dhr], on: 2015-04-22}
        """),
      Example(
        "The partnership has neither seat nor link",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, contributors: csp}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        """),
    ],
    about: Set(KindID.allCases),
    scope: .leadReview,
    where: { graph, process in
      let isDeclared = process.kind.kind.isDeclaredByPanelMember || hasLocalNotice.contains(process.kind)
      return isDeclared && graph.isOpen(process)
    }
  ) { matter in
    let graph = matter.graph
    guard let review = matter.review, !isLeftToAnother(matter) else { return nil }
    let agencies = [matter.process.commissioner, matter.process.provider].compactMap { $0 }
      .filter { graph.isOnPanelOrLinked($0, of: review) }
    guard let agency = agencies.first else { return nil }
    let speakers = agencies.reduce(into: Set<ID>()) {
      $0.formUnion(graph.representatives(of: $1, on: review))
    }
    let own = Telling(of: matter.process, beside: review, in: graph) { notice in
      agencies.contains { graph.isFrom($0, notice) } || notice.by.map(speakers.contains) ?? false
    }
    let isMissing = !(own.informed(.reviewer) || own.informed(.panel)).isTold
    let recipients = [matter.name(of: .reviewer), matter.name(of: .panel)].joined(separator: " or ")
    let teller = matter.teller(agency, else: "")
    return NoticeDuty(
      teller: teller, missing: isMissing == .no ? [] : [NoticeDuty.Missing(recipients, isMissing)],
      start: matter.begunBesideReview,
      message: "No record that \(teller.name) \(teller.name.has) told \(recipients) about \(matter.name)",
      remedy:
        "The panel member for \(teller.name) to tell \(recipients) about \(matter.name), and record the date."
    )
  }

  /// Kinds of which the local paper has its own subgroup or board told.
  private static let hasLocalNotice: Set<KindID> = [.si, .csc, .cspi, .imr, .reg, .comp, .iopc]

  /// Whether a rule of the local paper speaks of the process, or it is a management review made for the lead review.
  private static func isLeftToAnother(_ matter: NoticeMatter) -> Bool {
    let process = matter.process
    guard hasLocalNotice.contains(process.kind) else { return false }
    if matter.graph.followsThePaper { return true }
    guard process.kind == .imr, let begun = matter.begun else { return false }
    let decided = matter.review?.decided ?? matter.review?.started
    return decided.map { begun.isBefore($0) == .no } ?? false
  }
}
