extension CaseTable {
  var describedParty: Described {
    switch self {
    case .subjects:
      Described(
        sentence:
          "The people the processes are about: who died or was seriously harmed, and who is suspected.",
        example: "child-f: {age: 17, died: 2015-03-14, death: unnatural, abuse: suspected}",
        columns: [
          "age": "Age in years at the incident.",
          "died": "The day of the death.",
          "seriously-harmed": "The day of the serious harm, where the person lived.",
          "death": "What kind of death it was, so far as it is known.",
          "abuse": "Whether abuse or neglect is known or suspected.",
          "cause-for-concern": "Whether there is concern about how agencies worked together.",
          "domestic-homicide":
            "Whether the death may be due to violence or abuse by a relative, partner or housemate.",
          "mental-health-care":
            "Whether mental health services were caring for the person, then or in the six months before.",
          "care-needs": "Whether the person was an adult with needs for care and support.",
          "looked-after":
            "Whether the local authority looked after the child, or the young person had left care.",
          "key": "The board's own word for this person across its cases, spelt like an id, never a name.",
          "role": "Victim where nothing is written; a suspect or a survivor is named as such.",
          "lives-in": "The local authority area the person lives in, where it is not the board's.",
        ])
    case .agencies:
      Described(
        sentence: "The bodies that commission, run or take part in a process, or hold papers on it.",
        example: "trust: {name: Mental Health NHS Trust, sector: health}",
        columns: [
          "name": "What the body is called in every report.",
          "sector": "What kind of body it is.",
          "key": "The board's own word for this body across its cases, spelt like an id.",
        ])
    default:
      Described(
        sentence: "Family and friends, practitioners and officials: everybody by role, nobody by name.",
        example: "nurse: {practitioner: community psychiatric nurse, agency: trust, witness: potential}",
        columns: [
          "family": "What the person is to the family: maternal grandmother, friend. Never a name.",
          "practitioner": "The work the person did with the family: health visitor, nurse. Never a name.",
          "official": "What the person does in a process: reviewer, chair, officer. Never a name.",
          "subject": "The subject that this person is: a parent who is the suspect, a survivor.",
          "age": "Age in years at the incident.",
          "guardian": "The person who is spoken with instead of this one, such as a child's parent.",
          "key": "The board's own word for this person across its cases, spelt like an id, never a name.",
          "died": "The day the person died: nobody is then expected to contact them.",
          "agency": "The body the person works or worked for.",
          "of": "Whose family member or friend the person is.",
          "witness": "Whether the person is, or may become, a witness in the criminal proceedings.",
          "inquest-witness": "Whether the coroner has called the person, or may.",
        ])
    }
  }
}
