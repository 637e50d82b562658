extension CaseTable {
  var describedGovernance: Described {
    switch self {
    case .decisions:
      Described(
        sentence: "Decisions on commissioning: together, partly together, side by side, or not at all.",
        example:
          "{about: [scr, dhr], decision: part-joint, aspects: [chronology, family-contact], on: 2015-05-20, by: chair}",
        columns: [
          "about": "The processes it is about.",
          "decision": "What was decided.",
          "aspects": "For ‘part-joint’: what is shared.",
          "on": "The day of the decision.",
          "by": "Who decided, by role.",
          "because": "The reasons.",
          "owners": "Who sees to each thing that the shared commission needs.",
        ])
    case .disputes:
      Described(
        sentence: "Disagreements between processes, agencies or people that hold something up.",
        example: "{about: disclosure of the interview notes, between: [scr, police], raised: 2015-05-22}",
        columns: [
          "about": "What it is about.",
          "between": "The processes, agencies or people who disagree.",
          "raised": "The day it was raised.",
          "in-court": "The day it is, or was, before a court.",
          "order": "The day of the court's order.",
          "legal-advice": "The day legal advice was taken.",
          "settled": "The day it was settled.",
        ])
    case .confirmed:
      Described(
        sentence: "Duties that no other table can show, and that somebody has confirmed.",
        example: "{duty: records-secured, about: scr, by: business manager, on: 2015-03-18}",
        columns: [
          "duty": "The duty's id, as ‘overlap check --checklist’ lists them.",
          "about": "The process it is about.",
          "by": "Who confirmed it, by role.",
          "on": "The day it was confirmed.",
        ])
    case .accepted:
      Described(
        sentence: "Findings that somebody has decided to live with, and why, with a review date.",
        example:
          "{rule: family-multiple-contact, about: grandmother, by: independent chair, on: 2015-05-20, because: she asked for both, until: 2015-08-20}",
        columns: [
          "rule": "The rule's id, as ‘overlap rules’ lists them.",
          "about": "The processes, people or agencies the finding is about.",
          "by": "Who accepted it, by role.",
          "on": "The day it was accepted.",
          "because": "Why it is accepted.",
          "until": "The review date.",
        ])
    case .actions:
      Described(
        sentence: "Who has agreed to do what, by when.",
        example: "{from: panel of 18 May, owner: trust, what: send the chronology, due: 2015-06-30}",
        columns: [
          "from": "Where it was agreed: a process, or a meeting in words.",
          "owner": "The agency or person who does it.",
          "what": "What is to be done.",
          "due": "The day by which it is due.",
          "done": "The day it was done.",
        ])
    case .recommendations:
      Described(
        sentence: "What a review has recommended, to whom, and what became of it.",
        example:
          "share-records: {from: scr, to: trust, what: share risk assessments, made: 2016-02-01, due: 2016-08-01}",
        columns: [
          "from": "The process that made it.",
          "to": "The agency it is made to.",
          "what": "What is recommended.",
          "made": "The day it was made.",
          "accepted": "The day the agency accepted it.",
          "refused": "The day the agency refused it.",
          "because": "The reasons for the answer.",
          "due": "The day by which it is due.",
          "done": "The day it was done.",
          "repeats": "An earlier recommendation that says the same.",
          "against": "A recommendation that this one cannot stand beside.",
        ])
    default:
      Described(
        sentence: "Dates that were moved, so that an earlier day is judged by what was planned then.",
        example:
          "{process: scr, what: due, was: 2015-10-10, became: 2016-02-01, on: 2015-09-15, because: the trial}",
        columns: [
          "process": "The process whose date was moved.",
          "what": "Which date: due, expected, or a milestone.",
          "was": "The date it had before.",
          "became": "The date it was moved to.",
          "on": "The day of the decision to move it.",
          "because": "The reason.",
          "by": "Who decided, by role.",
        ])
    }
  }
}
