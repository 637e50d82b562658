extension ChecklistDuty {
  static let coronerAndHealth = [
    ChecklistDuty(
      "coroner-relationship", "the subgroup and the coroner's office have an open working relationship",
      per: .open([.cor]), life: .standing, .paper("8.4", "coroner, first paragraph")),
    ChecklistDuty(
      "child-death-contribution",
      "what the review learned has gone into the child death review and its annual report",
      per: .childDeathReviews, life: .once, .paper("8.4", "coroner, third point")),
    ChecklistDuty(
      "si-memorandum", "the note names the protocol or memorandum between the health body and its partners",
      per: .open([.si]), life: .once, .paper("8.4", "serious incidents, first paragraph"),
      quietens: "mou-missing"),
    ChecklistDuty(
      "si-learning-discussed", "what several agencies could learn from the incident has been discussed",
      per: .safeguardingIncidents, life: .once, .paper("8.4", "serious incidents, fourth and fifth points")),
    ChecklistDuty(
      "incident-duty-known",
      "agency representatives know that the subgroup must be told of serious incidents and how they progress",
      per: .leadReview, life: .once, .paper("Appendix B", "serious incident investigation, first point")),
  ]
}
