@testable import ProcessGraph

extension GateProbe {
  static let all = proceedings + people + reviews

  private static let charged = "started: 2015-03-14, milestones: {charge: 2015-04-01, trial: 2015-11-02}"

  /// Coroners, complaints and what the law required for one purpose.
  private static let proceedings = [
    GateProbe(
      "a homicide charge suspends the coroner", .coronerNotSuspended, "unclear",
      """
      processes:
        crim: {kind: crim, commissioner: police, lead: sio, subjects: child, \(charged)}
        cor: {kind: cor, subjects: child, started: 2015-03-16, milestones: {inquest-opened: 2015-03-20}}
      """, in2015: ["Coroners and Justice Act 2009, Sch. 1, para. 2"]),
    GateProbe(
      "the coroner does not resume before the trial ends", .coronerResumedEarly, "risk",
      """
      processes:
        crim: {kind: crim, commissioner: police, lead: sio, subjects: child, \(charged)}
        cor: {kind: cor, subjects: child, started: 2015-03-16, milestones: {suspended: 2015-04-02, resumed: 2015-06-01}}
      """, in2015: ["Coroners and Justice Act 2009, Sch. 1, para. 8(2), (3)"]),
    GateProbe(
      "a report to prevent deaths reaches those who review a child's", .pfdCirculated, "gap",
      """
      processes:
        cor: {kind: cor, subjects: child, started: 2015-03-16}
      documents:
        pfd: {what: pfd-report, for: cor, on: 2015-05-20}
      """,
      in2015: [
        "CRAG paper, section 8.4, coroner, second point",
        "Coroners (Investigations) Regulations 2013 (SI 2013/1629), reg. 28(4)(b)",
      ]),
    GateProbe(
      "where an adult died, the regulation on children's deaths is not cited", .pfdCirculated, "gap",
      """
      subjects:
        man: {age: 41, died: 2015-03-14, death: unnatural}
      people:
        chair: {official: review chair}
      processes:
        cor: {kind: cor, subjects: man, started: 2015-03-16}
        sar: {kind: sar, commissioner: council, lead: chair, decided: 2015-04-10}
      documents:
        pfd: {what: pfd-report, for: cor, on: 2015-05-20}
      """, in2015: ["CRAG paper, section 8.4, coroner, second point"]),
    GateProbe(
      "an unpublished paper goes to the coroner", .unpublishedReportToCoroner, "risk",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        cor: {kind: cor, subjects: child, started: 2015-03-16}
      shares:
        - {what: interview-notes, from: scr, to: cor, on: 2015-06-01}
      """, in2015: ["Coroners (Inquests) Rules 2013 (SI 2013/1616), r. 13(2)(b), r. 15"]),
    GateProbe(
      "a complaint goes on beside a criminal case", .complaintShouldBeParked, "risk",
      """
      processes:
        comp: {kind: comp, commissioner: council, complaint-scheme: children-act, started: 2015-05-01}
        crim: {kind: crim, commissioner: police, lead: sio, subjects: child, started: 2015-03-14}
      """,
      in2015: [
        "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), reg. 8"
      ]),
    GateProbe(
      "a complaint waits for a review", .complaintParkedWithoutGround, "risk",
      """
      processes:
        comp: {kind: comp, commissioner: council, complaint-scheme: children-act, started: 2015-05-01}
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
      waits:
        - {process: comp, for: scr, on: 2015-05-10}
      """,
      in2015: [
        "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), reg. 8(1)",
        "the reading of regulation 8(1) (our judgement)",
      ]),
    GateProbe(
      "what an adults review could require goes elsewhere", .purposeLimitedInformation, "risk",
      """
      processes:
        sar: {kind: sar, commissioner: council, decided: 2015-04-10}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
      shares:
        - {what: interview-notes, from: sar, to: dhr, basis: statute, on: 2015-06-01}
      """, in2015: ["Care Act 2014, s. 45(6)"]),
  ]

  /// The family, practitioners and the panel: gates of the paper, which is local policy in both frames.
  private static let people = [
    GateProbe(
      "contact with the family has one lead", .familyNoLead, "gap",
      """
      family-plans:
        - {agreed: 2015-04-20}
      """,
      in2015: [
        "CRAG paper, section 7, second of the points at its end", "CRAG paper, section 8.5, fourth point",
      ]),
    GateProbe(
      "a disagreement goes to the council's lawyers", .familyDisagreementUnescalated, "gap",
      """
      disputes:
        - {about: who speaks to the grandmother, between: [scr, dhr], raised: 2015-06-01}
      """,
      in2015: [
        "CRAG paper, section 7, third paragraph, last sentence",
        "CRAG paper, Ownership of reports and information (printed 8.2), last paragraph",
      ]),
    GateProbe(
      "notes that may be used spare a second interview", .interviewDuplicateAvoidable, "risk",
      """
      interviews:
        - {of: nurse, by: scr, on: 2015-05-12, consent-asked: 2015-05-12, consent-to: dhr}
        - {of: nurse, by: dhr, on: 2015-07-12}
      """, in2015: ["CRAG paper, section 8.5, sixth point", "CRAG paper, Appendix B, opening"]),
    GateProbe(
      "practitioners are warned of a criminal case", .practitionerNotToldCriminal, "gap",
      """
      interviews:
        - {of: nurse, by: scr, on: 2015-05-12}
      """, in2015: ["CRAG paper, Appendix B, criminal proceedings, fourth point"]),
    GateProbe(
      "every member says that a disciplinary process has begun", .notifyDisciplinary, "gap",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10, panel: {trust: trust-member}}
        disc: {kind: disc, commissioner: trust, started: 2015-05-01}
      """,
      in2015: [
        "CRAG paper, section 8.1, its point", "CRAG paper, Appendix B, disciplinary proceedings",
      ]),
    GateProbe(
      "nobody who leads a police conduct investigation sits on the panel", .panelConflictOfInterest,
      "conflict",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10, panel: {police: police-member}}
        iopc: {kind: iopc, lead: police-member, started: 2015-03-20}
      """,
      in2015: ["CRAG paper, Appendix B, criminal proceedings, second point"],
      today: ["CRAG paper, Appendix B, criminal proceedings, second point"]),
    GateProbe(
      "a review has somebody to lead it", .reviewerMissing, "gap",
      """
      processes:
        scr: {kind: scr, commissioner: board, subjects: child, decided: 2015-04-10}
      """, in2015: ["CRAG paper, section 4, second point"],
      today: [
        "CRAG paper, section 4, second point",
        "Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018 (SI 2018/789), reg. 12",
      ]),
  ]

  /// Reviews: whom they are about, what stands for an agency's report, and when they are published.
  private static let reviews = [
    GateProbe(
      "a child's review is about somebody under 18", .ageScr, "conflict",
      """
      subjects:
        child: {age: 18, died: 2015-03-14, death: unnatural}
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-13}
      """, in2015: ["Local Safeguarding Children Boards Regulations 2006 (SI 2006/90), reg. 5"],
      today: ["Children Act 2004, s. 16B(9)"]),
    GateProbe(
      "a joint report waits for its copy to the national panel", .jointPublicationGates, "risk",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, joint-with: dhr, published: 2015-07-20}
        dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13, milestones: {home-office-clearance: 2015-07-01}}
      """, in2015: ["Working Together to Safeguard Children (2015) (guidance figure, check)"],
      today: [
        "Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018 (SI 2018/789), reg. 16"
      ]),
    GateProbe(
      "an analysis of other events is no agency's report", .rcaReuseScope, "risk",
      """
      processes:
        scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        si: {kind: si, commissioner: trust, started: 2015-03-20, about-other-events: yes}
      documents:
        analysis: {what: rca, for: si, by: trust, status: final, on: 2015-05-01}
      shares:
        - {what: analysis, from: si, to: scr, as: agency-report, on: 2015-05-10}
      """, in2015: ["CRAG paper, section 8.4, serious incidents, second paragraph"]),
  ]
}
