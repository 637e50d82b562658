@testable import ProcessGraph

/// Two days, or ages, that stand beside each other: at one of them a rule speaks and at the other not.
struct Boundary {
  let rule: String
  /// A case's tables with `{d}` for the day or the age.
  let body: String
  let fires, quiet: String

  func example(on day: String) -> Example { Example(rule, body.replacing("{d}", with: day)) }

  /// Worked out by hand from the local settings and from "on or before"; judged at 15 June 2015.
  static let all: [Boundary] = [
    Boundary(
      rule: "family-multiple-contact",
      body: """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-01, about: notification}
          - {with: grandmother, by: dhr, on: {d}, about: notification}
        """, fires: "2015-05-15", quiet: "2015-05-16"),
    Boundary(
      rule: "interview-could-be-joint",
      body: """
        interviews:
          - {of: nurse, by: scr, on: 2015-06-22}
          - {of: nurse, by: dhr, on: {d}}
        """, fires: "2015-07-22", quiet: "2015-07-23"),
    Boundary(
      rule: "deadline-near",
      body: """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, due: {d}}
        """, fires: "2015-07-15", quiet: "2015-07-16"),
    Boundary(
      rule: "practitioner-not-told",
      body: """
        interviews:
          - {of: nurse, by: scr, on: {d}}
        """, fires: "2015-06-29", quiet: "2015-06-30"),
    Boundary(
      rule: "wait-review-overdue",
      body: """
        waits:
          - {process: scr, asked-by-family: yes, on: 2015-05-01, review: {d}}
        """, fires: "2015-06-14", quiet: "2015-06-15"),
    Boundary(
      rule: "wait-review-overdue",
      body: """
        waits:
          - {process: scr, part: interviews, of: nurse, for: crim, because: a witness, decided-by: sio, on: 2015-05-01, review: {d}}
        """, fires: "2015-06-14", quiet: "2015-06-15"),
    Boundary(
      rule: "family-hold-open-ended",
      body: """
        waits:
          - {process: scr, part: family-contact, of: uncle, for: crim, because: a witness, decided-by: sio, on: 2015-04-20, review: {d}}
        """, fires: "2015-06-14", quiet: "2015-06-15"),
    Boundary(
      rule: "deadline-missed",
      body: """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, aware: 2015-03-14, notified: 2015-03-16, decided: 2015-04-10, due: {d}}
        notices:
          - {about: scr, by: board, to: national-panel, on: 2015-04-11}
        """, fires: "2015-06-14", quiet: "2015-06-15"),
    Boundary(
      rule: "liaison-stale",
      body: """
        liaison:
          - {between: [scr, dhr], on: {d}, about: [terms-of-reference, timing]}
          - {between: [scr, crim], on: 2015-06-10, about: [terms-of-reference, timing]}
          - {between: [crim, dhr], on: 2015-06-10, about: [terms-of-reference, timing]}
          - {between: [scr, si], on: 2015-06-10, about: [terms-of-reference, timing]}
          - {between: [si, dhr], on: 2015-06-10, about: [terms-of-reference, timing]}
        """, fires: "2015-05-15", quiet: "2015-05-16"),
    Boundary(
      rule: "chair-kept-informed",
      body: """
        notices:
          - {about: scr, to: independent-chair, on: {d}, update: yes}
        """, fires: "2015-04-15", quiet: "2015-04-16"),
    Boundary(
      rule: "family-contact-before-police-clear",
      body: """
        contacts:
          - {with: grandmother, by: scr, on: 2015-05-06, about: involvement, agreed-with-police: {d}}
        """, fires: "2015-05-07", quiet: "2015-05-06"),
    Boundary(
      rule: "practitioner-not-told",
      body: """
        interviews:
          - {of: nurse, by: si, on: 2015-05-06, told-of-processes: {d}, told-of-implications: 2015-05-01, told-of-criminal: 2015-05-01}
        """, fires: "2015-05-07", quiet: "2015-05-06"),
    Boundary(
      rule: "practitioner-not-told-criminal",
      body: """
        interviews:
          - {of: nurse, by: scr, on: 2015-05-06, told-of-criminal: {d}, told-of-processes: 2015-05-01, told-of-implications: 2015-05-01}
        """, fires: "2015-05-07", quiet: "2015-05-06"),
    Boundary(
      rule: "suspect-contact-uncleared",
      body: """
        people:
          dad: {family: father, of: child, witness: suspect}
          reviewer: {official: independent reviewer}
          chair: {official: review chair}
          sio: {official: senior investigating officer, agency: police}
          nurse: {practitioner: nurse, agency: trust}
        contacts:
          - {with: dad, by: scr, on: 2015-05-06, about: notification, agreed-with-police: {d}}
        """, fires: "2015-05-07", quiet: "2015-05-06"),
    Boundary(
      rule: "family-notify-uncoordinated",
      body: """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: {d}}
        """, fires: "2015-06-07", quiet: "2015-06-08"),
    Boundary(
      rule: "methodology-missing",
      body: """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: {d}}
        """, fires: "2015-05-15", quiet: "2015-05-16"),
    Boundary(
      rule: "signoff-missing",
      body: """
        documents:
          imr: {what: agency-report, by: trust, for: scr, status: final, on: 2015-05-20, signed-off: {d}}
        """, fires: "2015-06-16", quiet: "2015-06-15"),
    Boundary(
      rule: "wait-on-finished",
      body: """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10}
          crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14, milestones: {trial: {d}}}
        waits:
          - {process: scr, part: report, for: crim, until: trial, because: the trial, decided-by: sio, on: 2015-05-01, review: 2015-08-01}
        """, fires: "2015-06-15", quiet: "2015-06-16"),
    Boundary(
      rule: "family-contact-during-hold",
      body: """
        waits:
          - {process: scr, part: family-contact, of: uncle, for: crim, because: a witness, decided-by: sio, on: 2015-04-20, lifted: {d}}
        contacts:
          - {with: uncle, by: scr, on: 2015-05-06, about: involvement}
        """, fires: "2015-05-07", quiet: "2015-05-06"),
    Boundary(
      rule: "family-contact-during-hold",
      body: """
        waits:
          - {process: scr, part: family-contact, of: uncle, for: crim, because: a witness, decided-by: sio, on: {d}}
        contacts:
          - {with: uncle, by: scr, on: 2015-05-06, about: involvement}
        """, fires: "2015-05-06", quiet: "2015-05-07"),
    Boundary(
      rule: "recommendation-overdue",
      body: """
        recommendations:
          r1: {from: scr, to: trust, what: a thing, made: 2015-04-20, accepted: 2015-05-01, due: {d}}
        """, fires: "2015-06-14", quiet: "2015-06-15"),
    Boundary(
      rule: "panel-absence",
      body: """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: trust-member}}
        meetings:
          - {of: scr, on: {d}, absent: trust}
        """, fires: "2015-06-15", quiet: "2015-06-16"),
    Boundary(
      rule: "actions-overdue",
      body: """
        actions:
          - {from: scr, owner: trust-member, what: a thing, due: {d}}
        """, fires: "2015-06-14", quiet: "2015-06-15"),
    // Ages: who may have which review.
    Boundary(
      rule: "criteria-no-decision",
      body: """
        subjects:
          child: {age: {d}, died: 2015-03-14, abuse: suspected}
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, subjects: child, started: 2015-03-14}
        """, fires: "17", quiet: "18"),
    Boundary(
      rule: "criteria-no-decision",
      body: """
        subjects:
          child: {age: {d}, died: 2015-03-14, abuse: no, domestic-homicide: yes}
        processes:
          crim: {kind: crim, commissioner: police, lead: sio, subjects: child, started: 2015-03-14}
        """, fires: "16", quiet: "15"),
    Boundary(
      rule: "criteria-no-decision",
      body: """
        subjects:
          child: {age: {d}, died: 2015-03-14, abuse: suspected, care-needs: yes, cause-for-concern: yes}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        """, fires: "18", quiet: "17"),
    // At 16 and 17 with one of the two reviews on file, another rule asks about the other.
    Boundary(
      rule: "criteria-no-decision",
      body: """
        subjects:
          child: {age: {d}, died: 2015-03-14, abuse: suspected, domestic-homicide: yes}
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        """, fires: "18", quiet: "17"),
  ]
}
