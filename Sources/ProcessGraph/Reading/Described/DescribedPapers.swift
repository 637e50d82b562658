extension CaseTable {
  var describedPaper: Described {
    switch self {
    case .waits:
      Described(
        sentence: "What is held up, and by what: a whole process or a part of it that waits for another.",
        example:
          "{process: scr, part: interviews, of: nurse, for: crim, until: trial, because: a witness, on: 2015-05-01}",
        columns: [
          "process": "The process or processes that wait; ‘any’ for every review.",
          "part": "What of it waits; the whole where nothing is written.",
          "of": "The people or agencies the wait is about, where it is not about all.",
          "for": "The process that is waited for.",
          "until": "What has to happen there first: a milestone, or a part of it.",
          "because": "The reason that was given.",
          "asked-by-family": "Whether the family asked for it.",
          "ground": "What it rests on.",
          "decided-by": "The person or agency who decided it.",
          "on": "The day it began.",
          "review": "The review date.",
          "lifted": "The day it ended.",
        ])
    case .documents:
      Described(
        sentence: "Papers that a process needs or makes: chronologies, reports, minutes, statements, plans.",
        example:
          "trust-report: {what: agency-report, by: trust, for: scr, status: requested, due: 2015-09-01}",
        columns: [
          "what": "What kind of paper it is.",
          "by": "The agency that writes it.",
          "for": "The process or processes it is for.",
          "author": "The person who writes it.",
          "of": "For notes and statements: the person who was spoken with.",
          "status": "How far it is.",
          "on": "The day it is dated.",
          "due": "The day it is due.",
          "signed-off": "The day it was signed off.",
          "signed-off-by": "Who signed it off: a person of the file, or a role.",
          "published": "The day it was published.",
          "reuses": "An earlier paper that it takes over.",
          "conclusion": "A question that several papers answer, and the answer this one gives.",
          "conclusion.question": "The question, in the same words in each paper that answers it.",
          "conclusion.answer": "What this paper answers.",
        ])
    default:
      Described(
        sentence: "What was passed on, or is to be: from whom, to whom, when and on what basis.",
        example: "{what: terms-of-reference, from: scr, to: dhr, on: 2015-05-08, status: done}",
        columns: [
          "what": "A paper of the file, a kind of paper, or ‘key-findings’.",
          "from": "The process or agency that gives it.",
          "to": "Who receives it: a process, an agency, a person, or a standing body.",
          "as": "Whether it is used there as an agency's report.",
          "of": "The person or agency the information is about; for key findings, whose they are.",
          "on": "The day it was passed on, or is to be.",
          "status": "Whether it was done, is planned, was refused, or is disputed.",
          "basis": "What allows it to be shared.",
          "decided-with": "The process whose lead agreed to it.",
        ])
    }
  }
}
