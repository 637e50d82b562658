// Proceedings that answer to a court, a regulator, an employer or a complainant.

extension PlainWords {
  static let proceedings: [KindID: PlainWords] = [
    .crim: PlainWords(
      "To find out whether a crime was committed and, if so, to bring it before a court.",
      family:
        "The police may need to talk with you. A family liaison officer keeps you informed and can answer your "
        + "questions. Sometimes other processes wait before they talk with people about what happened, so that nothing "
        + "puts the evidence at risk.",
      practitioner:
        "The police may ask you for a statement. What you say or write for a review may be asked for in the "
        + "criminal case: before you speak to a review, it should be explained to you what that may mean.",
      outcome: "A decision whether to charge somebody. If somebody is charged, a trial."),
    .cor: PlainWords(
      "To establish who has died, and how, when and where. The coroner is an independent judge.",
      family:
        "The next of kin are told when it begins, when there is a hearing and when a date changes. The coroner's "
        + "officer can answer your questions.",
      practitioner:
        "You may be asked for a statement, or to give evidence. Nobody has to answer a question if the "
        + "answer could incriminate them.",
      outcome:
        "A hearing in public, the inquest, with its findings. The coroner may also write a report on how other "
        + "deaths can be prevented."),
    .iopc: PlainWords(
      "To look, independently of the police, at what the police did.",
      family: "The investigator may wish to talk with you. You can ask to be kept informed.",
      practitioner: "You may be asked about your contact with the police.",
      outcome: "A report on the police's conduct."),
    .hse: PlainWords(
      "To find out whether the law on health and safety was kept, and whether keeping it would have prevented the death.",
      family: "An inspector or the police may wish to talk with you.",
      practitioner: "You may be asked for a statement.",
      outcome: "A decision whether to prosecute."),
    .disc: PlainWords(
      "An employer looks into the conduct of a member of staff. It is separate from any review.", family: nil,
      practitioner: nil, outcome: "A decision about a member of staff. It is not published."),
    .comp: PlainWords(
      "To answer somebody's complaint about a service. It is separate from any review.", family: nil,
      practitioner: nil, outcome: "An answer to whoever complained."),
    .fam: PlainWords(
      "A court decides about the care of a child who is alive.", family: nil, practitioner: nil,
      outcome: "An order of the court. What may be made known is for the court to say."),
    .reg: PlainWords(
      "A regulator looks into whether somebody is fit to practise.", family: nil, practitioner: nil,
      outcome: "A decision on registration."),
  ]
}
