// Reviews of several agencies, and of deaths.

extension PlainWords {
  static let reviews: [KindID: PlainWords] = [
    .scr: PlainWords(
      "To learn how services worked together around a child, so that other children are safer. It does not look for "
        + "somebody to blame.",
      family:
        "The reviewer would like to hear what you saw, what helped and what did not, and what you want the "
        + "review to look at. Whether you take part, and how, is up to you.",
      practitioner:
        "The reviewer may ask you to talk about your work: what you did, and what made it easier or harder. "
        + "You may be asked whether another review may use the notes, so that you need to tell it only once. That is "
        + "for you to decide.",
      outcome: "A report on what can be learned. It is confidential until it is published."),
    .dhr: PlainWords(
      "To learn from a death that a partner, a relative or somebody in the household may have caused, so that others "
        + "can be protected.",
      family:
        "The chair would like to hear from you, and can put you in touch with an advocate who knows these reviews "
        + "and is there for you. You can say what you want the review to look at. Whether you take part, and how, is "
        + "up to you.",
      practitioner:
        "Your agency writes a report for it, and you may be asked what you knew and did. It takes no part "
        + "in discipline: anything of that kind goes to your agency's own procedure.",
      outcome:
        "A report and a summary without names. The partnership publishes them once the Home Office has looked "
        + "at them."),
    .sar: PlainWords(
      "To learn how services worked together for an adult who needed care and support.",
      family:
        "The reviewer invites you to tell what you know and what you want the review to look at. Whether you "
        + "take part, and how, is up to you.",
      practitioner:
        "You may be asked to talk about your work, or to help your agency answer the reviewer's questions.",
      outcome: "Findings, which stand in the board's yearly report. The report itself need not be published."),
    .mhhr: PlainWords(
      "To look, independently of the NHS trust, at somebody's mental health care before a death, so that care becomes "
        + "safer.",
      family:
        "The investigator offers to meet the families, and would like to know which questions you want answered. "
        + "Whether you take part, and how, is up to you.",
      practitioner:
        "The investigator reads the trust's own investigation and the records of the care, and may ask to "
        + "talk to you about your part in it.",
      outcome: "A report and a plan of what is to change. The report is published."),
    .natl: PlainWords(
      "To learn, for the whole country, how children can be kept safer.",
      family:
        "The reviewer may wish to hear from you. Whoever speaks with you about the other processes can tell you "
        + "more.",
      practitioner:
        "You may be asked to talk about your work. The panel can require information from agencies by law.",
      outcome: "A report, which is published."),
    .rr: PlainWords(
      "To see quickly what happened to a child, what can be learned at once, and whether a full review should follow.",
      family: nil,
      practitioner: "Your agency gives a short account of what it did, and may ask you for your part of it.",
      outcome: "A decision whether to hold a review. It is not published."),
    .owhr: PlainWords(
      "To learn from the death of an adult in which a weapon was involved, so that others can be protected.",
      family:
        "The review may wish to hear from you. Whoever speaks with you about the other processes can tell you "
        + "more.",
      practitioner:
        "You may be asked what you knew and did. The partners can require information from agencies by law.",
      outcome: "A report, which the Secretary of State publishes. It leaves out what could endanger anybody."),
    .cdr: PlainWords(
      "To understand why a child died, so that other children live. Every child's death is looked at in this way.",
      family: "Nothing that you have to do. You can ask whoever speaks with you to pass on your questions.",
      practitioner: "You may be asked for what you know of the child's health and care.",
      outcome: "What is learned from many deaths together. No report on one child is published."),
    .leder: PlainWords(
      "To look at the care of a person with a learning disability or an autistic person who has died, so that care "
        + "becomes better.",
      family:
        "The reviewer may wish to hear about the person from you. Whoever speaks with you about the other "
        + "processes can tell you more.",
      practitioner: "You may be asked about the care you gave.",
      outcome: "A review of the care."),
    .mappa: PlainWords(
      "To look at how somebody who was under supervision was managed.", family: nil, practitioner: nil,
      outcome: "A report for the board that commissioned it."),
    .ppo: PlainWords(
      "To look independently at a death in custody or in supervised housing.",
      family:
        "The investigator may wish to hear your questions. Whoever speaks with you about the other processes can "
        + "tell you more.",
      practitioner: "You may be asked to talk to the investigator about what you saw and did.",
      outcome: "A report."),
  ]
}
