/// Reviews with disciplinary matters and complaints.
extension Grounds {
  static let disciplinary = Grounds(
    Ground(
      "disciplinary matters are separate from the review", .paperGeneral,
      .paper("8.1", "first paragraph")),
    [
      .chronology: Ground(
        "both may draw on the same records, but what the review makes is not evidence", .judgement,
        .judgement("fairness to staff")),
      .agencyReport: Ground(
        "the report may wait where the outcome would shape its findings", .paperSpecific,
        .paper("8.1", "first paragraph")),
      .familyContact: Ground(
        "a disciplinary matter has no part for the family", .judgement, .judgement("it concerns the employer")
      ),
      .practitionerInterview: Ground(
        "a reviewer may have to wait before meeting the practitioner", .paperSpecific,
        .paper("8.1", "first paragraph")),
      .publication: Ground(
        "publication could show who the member of staff is", .judgement, .judgement("care for staff")),
    ])

  static let complaint = Grounds(
    Ground(
      "complaints are separate from the review", .paperGeneral, .paper("8.3", "first paragraph")),
    [
      .termsOfReference: Ground(
        "the review's terms leave complaints out", .paperSpecific, .paper("8.3", "first point")),
      .chronology: Ground(
        "the same records, for another purpose", .judgement, .judgement("two purposes")),
      .familyContact: Ground(
        "the family is told what each can do, and how to complain", .paperSpecific,
        .paper("8.3", "second point")),
      .publication: .noSource,
    ])

  static let disciplinaryAndComplaint = Grounds(
    Ground(
      "a council sets a complaint aside where it would harm disciplinary proceedings", .verifiedGeneral,
      .verified(.representationsRegulations2006, "reg. 8(1)(b)")))

  static let policeComplaintAndDisciplinary = Grounds(
    Ground(
      "for police officers the regulations link the two; for other staff this is a reading", .judgement,
      .memory(.policeConductRegulations2012), .verified(.policeComplaintsRegulations2020, "regs. 11, 16")),
    [
      .report: Ground(
        "for police officers the investigation's report comes first", .judgement,
        .judgement("the order of the police scheme"))
    ])

  static let policeAndOtherComplaint = Grounds(
    Ground(
      "complaints about police are one scheme, and may be joined within it; others stay apart", .judgement,
      .verified(.policeComplaintsRegulations2012, "reg. 25 (heading)"),
      .verified(.policeComplaintsRegulations2020, "reg. 14")))
}
