// What one agency looks into by itself.

extension PlainWords {
  static let agencyReviews: [KindID: PlainWords] = [
    .si: PlainWords(
      "To find out what happened in NHS care, and what should change. It is not about blame.",
      family:
        "Those who gave the care owe it to you to be open: to tell you in person what they know, to say that they "
        + "are sorry, and to put it in writing. You can ask them your questions.",
      practitioner:
        "You may be asked what happened and what made the work harder. It is not for blame; but a coroner "
        + "and the police can ask for what is said.",
      outcome:
        "A report for those who give the care and those who pay for it. It is not usually published in full."),
    .imr: PlainWords(
      "One agency's own look at its work, for a review to draw on.", family: nil,
      practitioner:
        "The author may ask to talk to you, and looks at the records. One report can serve two reviews, so "
        + "ask whether it will.",
      outcome: "A report for the review, signed off by senior managers. It is not published."),
    .csc: PlainWords(
      "The council's own look at what its children's social care can learn.", family: nil,
      practitioner: "You may be asked to talk about your work.",
      outcome: "Learning for the service. It is not published."),
    .cspi: PlainWords(
      "The youth justice service's own look at what it can learn.", family: nil,
      practitioner: "You may be asked to talk about your work.",
      outcome: "Learning for the service. It is not published."),
  ]
}
