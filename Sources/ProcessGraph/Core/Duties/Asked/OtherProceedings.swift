extension ChecklistDuty {
  static let otherProceedings = [
    ChecklistDuty(
      "disciplinary-kept-separate",
      "the review and the disciplinary process are kept apart",
      per: .open([.disc]), life: .standing, .paper("8.1", "first paragraph")),
    ChecklistDuty(
      "police-communication",
      "the police and the review answer each other quickly and keep talking",
      per: .open([.crim]), life: .standing, .paper("8.2", "first of the points for the subgroup"),
      .paper("Appendix B", "criminal proceedings, third point")),
    ChecklistDuty(
      "guidance-in-use",
      "decisions on this process followed the guide for it; the minute and date are noted",
      per: .open([.crim, .dhr, .sar, .mhhr, .si]), life: .standing, .paper("8.2", "last point"),
      .paper("8.5", "last point"),
      .paper("Appendix B", "criminal proceedings, sixth point; professional proceedings, fifth point")),
    ChecklistDuty(
      "terms-understood",
      "everybody understands the terms of reference, and that complaints are no part of them",
      per: .leadReview, life: .once, .paper("8.3", "agency complaints, first point")),
    ChecklistDuty(
      "complaint-route-explained",
      "the family has been told where and how to complain, and that it is a separate matter",
      per: .complaintOrLeadReview, life: .once, .paper("8.3", "agency complaints, second point"),
      quietens: "family-complaint-expectation"),
    ChecklistDuty(
      "remit-explained", "the family has been told what the review looks at and what it does not",
      per: .leadReview, life: .once, .paper("8.3", "agency complaints, second point"),
      quietens: "family-told-remit"),
    ChecklistDuty(
      "complaint-duty-known",
      "agency representatives know that the subgroup must be told of complaints and how they progress",
      per: .leadReview, life: .once, .paper("Appendix B", "complaints, first point")),
  ]
}
