extension Rule {
  /// A mental health homicide is independently investigated, and provider or commissioner has not told the subgroup.
  static let notifyMhh = notice(
    "notify-mhh",
    statement:
      "Provider and commissioner each tell the subgroup of an independent mental health homicide investigation.",
    why:
      "The investigation is about the patient's care; those who review the death may be told of it last, or never.",
    firesWhen: """
      an independent mental health homicide investigation is open and no notice of it has come to the subgroup from \
      the provider and from the commissioner, each; or neither has been in touch for longer than the local gap.
      """,
    quietWhen: """
      each has told the subgroup and one of them keeps it up to date; the investigation has ended, or is run as one \
      with the case review; no child is concerned and it is itself the lead review.
      """,
    task: "Give notice of the mental health review",
    remedy: "Provider and commissioner each to tell the subgroup, and record the date.",
    authority: [.paper("Appendix B", "serious incident investigation, fourth point")],
    answers: ["B.si.4"],
    settings: [.earliestOpportunity, .progressGap],
    fires: [
      Example(
        "The provider has, the commissioner has not",
        """
        processes:
          mhhr: {kind: mhhr, commissioner: council, provider: trust, decided: 2015-05-20}  # ↓
        notices:
          - {about: mhhr, by: trust-member, to: crag, on: 2015-05-22}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Both have",
        """
        processes:
          mhhr: {kind: mhhr, commissioner: council, provider: trust, decided: 2015-05-20}
        notices:
          - {about: mhhr, by: trust-member, to: crag, on: 2015-05-22}
          - {about: mhhr, by: council, to: crag, on: 2015-06-10}
        """),
      Example(
        "It is run as one with the case review",
        """
        processes:
          scr:  {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          mhhr: {kind: mhhr, commissioner: council, provider: trust, decided: 2015-05-20, joint-with: scr}
        """),
    ],
    about: [.mhhr], scope: .always
  ) { matter in
    let process = matter.process
    guard let (addressee, recipient) = matter.recipientOfHomicideReview else { return nil }
    let both = [matter.teller(process.provider, else: "the provider"), matter.commissioner]
    // A body that both provides and commissions tells once, and nobody is told by itself.
    let senders = (both[0].name == both[1].name ? [both[0]] : both).filter { $0.name != recipient }
    let untold = senders.filter {
      $0.id.map { matter.told(from: [$0]).informed(addressee).isTold != .yes } ?? true
    }
    let known = untold.filter { $0.id != nil }
    let named = known.isEmpty ? untold : known
    let names = named.map(\.name).listed
    return NoticeDuty(
      teller: named.first ?? both[0],
      missing: named.map { sender in
        NoticeDuty.Missing(
          sender.name, sender.id.map { !matter.told(from: [$0]).informed(addressee).isTold } ?? .yes)
      },
      start: matter.begun,
      message:
        "No record that \(names) \(named.count > 1 ? "have" : "has") told \(recipient) about \(matter.name)",
      remedy: "\(names.sentence) to tell \(recipient) about \(matter.name), and record the date.",
      doubt: known.isEmpty ? "who that is, is not on file" : nil,
      progress: ([recipient], matter.told(from: senders.compactMap(\.id)).informed(addressee)))
  }
}

extension NoticeMatter {
  /// Who is to hear of the review: the subgroup; where no child is concerned, whoever commissions the lead review
  /// while that is open.
  fileprivate var recipientOfHomicideReview: (Addressee, name: String)? {
    if graph.concernsChildrensBodies { return (.crag, name(of: .crag)) }
    // Whoever commissions the investigation itself has not to be told of it.
    guard let review, graph.isOpen(review), !graph.areJoint(review.id, process.id),
      let commissioner = review.commissioner
    else { return nil }
    return (.board, graph.name(commissioner))
  }

  /// Who has been told by some agencies, or people who belong to them.
  fileprivate func told(from agencies: [ID]) -> Telling {
    Telling(of: process, beside: telling.review, in: graph) { notice in
      agencies.contains { graph.isFrom($0, notice) }
    }
  }
}
