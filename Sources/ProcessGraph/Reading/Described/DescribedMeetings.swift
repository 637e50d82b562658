extension CaseTable {
  var describedMeeting: Described {
    switch self {
    case .contacts:
      Described(
        sentence:
          "Every contact with a family member or friend, made or planned: who, by which process, when, what about.",
        example: "{with: grandmother, by: scr, on: 2015-05-06, about: notification}",
        columns: [
          "with": "The family members or friends who are contacted.",
          "by": "The process that contacts them; several for one joint contact.",
          "on": "The day it took place, or is planned for.",
          "about": "What it is about.",
          "through": "The person who made it, such as the family plan's lead or a family liaison officer.",
          "asked-by-family": "Whether the family asked for it.",
          "agreed-with-police": "The day the police agreed to it.",
          "outcome": "What the family answered.",
          "cancelled": "Whether it was called off.",
        ])
    case .familyPlans:
      Described(
        sentence: "The plan for one contact with the family: who leads it, and which processes it covers.",
        example: "{for: grandmother, lead: reviewer, agreed: 2015-05-20, covers: [scr, dhr]}",
        columns: [
          "for": "The people it is for; all the family where nothing is written.",
          "lead": "The person through whom all contact goes.",
          "agreed": "The day it was agreed.",
          "covers": "The processes that keep to it.",
          "advocate-offered": "The day the family was offered an advocate or support.",
        ])
    default:
      Described(
        sentence: "Interviews with practitioners, held or planned, with what they were told and agreed to.",
        example: "{of: nurse, by: si, on: 2015-05-12, consent-asked: 2015-05-12, consent-to: scr}",
        columns: [
          "of": "The practitioner who is interviewed.",
          "by": "The process that interviews; several for one joint interview.",
          "on": "The day it took place, or is planned for.",
          "consent-asked": "The day consent was asked to share the notes.",
          "consent-to": "The processes that may use the notes.",
          "consent-refused-to": "The processes that may not use them, because consent was refused.",
          "consent-withdrawn": "The day consent was withdrawn.",
          "told-of-processes": "The day the practitioner was told which processes run.",
          "told-of-implications": "The day the practitioner was told what each of them may mean for them.",
          "told-of-criminal": "The day the practitioner was told about the criminal proceedings.",
          "agreed-with-police": "The day the police agreed to it.",
          "support-offered": "The day support was offered.",
          "statement": "Whether it is a statement to the police and not an interview by a review.",
          "cancelled": "Whether it was called off.",
        ])
    }
  }

  var describedWord: Described {
    switch self {
    case .notices:
      Described(
        sentence: "Who told whom about a process: first notices, news of progress, outcomes.",
        example: "{about: scr, by: board, to: [secretary-of-state, police], on: 2015-04-13}",
        columns: [
          "about": "The process it is about.",
          "by": "The agency or person who gave it.",
          "to": "Who was told: processes, agencies, people or standing bodies.",
          "on": "The day they were told.",
          "update": "Whether it is news of progress and not the first notice.",
          "outcome": "Whether it tells the outcome.",
        ])
    case .liaison:
      Described(
        sentence: "Contact between the leads of processes, and what they spoke about.",
        example: "{between: [scr, crim], on: 2015-05-05, next: 2015-06-05, about: [witnesses, disclosure]}",
        columns: [
          "between": "The processes whose leads spoke.",
          "on": "The day they spoke.",
          "next": "The day they are to speak next.",
          "about": "What they spoke about.",
        ])
    default:
      Described(
        sentence: "Meetings of a process's panel: when, who was absent, who sent a deputy.",
        example: "{of: scr, on: 2015-05-18, absent: police, comments-from: police}",
        columns: [
          "of": "The process whose panel met.",
          "on": "The day it met, or is to meet.",
          "absent": "The agencies that were not there.",
          "deputies": "The agencies that sent a deputy who was briefed.",
          "comments-from": "The absent agencies that sent comments.",
        ])
    }
  }
}
