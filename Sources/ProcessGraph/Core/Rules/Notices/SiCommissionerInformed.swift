extension Rule {
  /// Whoever commissions a health incident investigation has had no word of it for long.
  static let siCommissionerInformed = notice(
    "si-commissioner-informed", severity: .risk,
    statement: "Whoever commissions a health incident investigation is told regularly how it is going.",
    why: "An investigation that goes quiet is one a family waits for without being told why.",
    firesWhen: """
      a health incident investigation is open and its commissioner has had no notice of it within the local gap, \
      counted from its beginning. Without a provider on file: unclear.
      """,
    quietWhen: "the commissioner was told within the gap; it began less than the gap ago; it has ended.",
    task: "Report how the health investigation is going",
    remedy: "The provider to tell the commissioner how the investigation is going, and record the date.",
    clearsWhen: "a notice within the gap is recorded",
    authority: [.paper("Appendix B", "serious incident investigation, second point")],
    answers: ["B.si.2"],
    settings: [.progressGap],
    fires: [
      Example(
        "Last told in March",
        """
        processes:
          si: {kind: si, commissioner: council, provider: trust, started: 2015-03-20}  # ↓
        notices:
          - {about: si, by: trust, to: commissioner, on: 2015-03-27}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Word came in May",
        """
        processes:
          si: {kind: si, commissioner: council, provider: trust, started: 2015-03-20}
        notices:
          - {about: si, by: trust, to: council, on: 2015-05-12, update: yes}
        """),
      Example(
        "It began less than sixty days ago",
        """
        processes:
          si: {kind: si, commissioner: council, provider: trust, started: 2015-04-20}
        """),
    ],
    about: [.si], scope: .always
  ) { matter in
    let graph = matter.graph
    let informed = matter.telling.informed(.commissioner)
    let isRecent =
      informed.isTold && (informed.latest.map { !graph.hasRunOut(.progressGap, from: $0) } ?? .no)
    let commissioner = matter.name(of: .commissioner)
    let teller = matter.teller(matter.process.provider, else: "the provider")
    let gap = Setting.progressGap.inWords(graph.settings)
    return NoticeDuty(
      teller: teller, missing: isRecent == .yes ? [] : [NoticeDuty.Missing(commissioner, !isRecent)],
      start: matter.begun, clock: .progressGap, before: nil, after: .risk,
      message: teller.name == commissioner
        ? "No record in the last \(gap) of \(matter.howItGoes); its provider and commissioner are one"
        : "No record in the last \(gap) that \(commissioner) \(commissioner.has) been told \(matter.howItGoes)",
      remedy: teller.name == commissioner
        ? "\(teller.name.sentence) to record \(matter.howItGoes)."
        : "\(teller.name.sentence) to tell \(commissioner) \(matter.howItGoes), and record the date.",
      doubt: matter.process.provider == nil ? "who the provider is, and so who should, is not on file" : nil)
  }
}
