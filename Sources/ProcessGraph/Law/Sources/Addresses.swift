// Where a source can be read by whoever checks it.

extension Source {
  /// The public address of the source; nil where none is known.
  package var address: String? { Self.addresses[self] }

  private static let law = "https://www.legislation.gov.uk/"

  private static let addresses: [Source: String] = [
    .childrenAct1989: law + "ukpga/1989/41", .childrenAct2004: law + "ukpga/2004/31",
    .childrenAct2004Amended: law + "ukpga/2004/31", .childrenAndSocialWorkAct2017: law + "ukpga/2017/16",
    .childrenAndYoungPersonsAct2008: law + "ukpga/2008/23", .careAct2014: law + "ukpga/2014/23",
    .domesticViolenceAct2004: law + "ukpga/2004/28/section/9",
    .domesticViolenceAct2004Amended: law + "ukpga/2004/28/section/9",
    .victimsAndPrisonersAct2024: law + "ukpga/2024/21/section/19",
    .domesticAbuseAct2021: law + "ukpga/2021/17",
    .policeCrimeSentencingAndCourtsAct2022: law + "ukpga/2022/32/part/2/chapter/2",
    .coronersAndJusticeAct2009: law + "ukpga/2009/25/schedule/1", .inquiriesAct2005: law + "ukpga/2005/12",
    .coronersDuties2009: law + "ukpga/2009/25/part/1", .coronersPowers2009: law + "ukpga/2009/25/schedule/5",
    .healthAndCareAct2022: law + "ukpga/2022/31/part/4", .healthAndSocialCareAct2008: law + "ukpga/2008/14",
    .policeReformAct2002: law + "ukpga/2002/30", .lscbRegulations2006: law + "uksi/2006/90",
    .practiceReviewRegulations2018: law + "uksi/2018/789",
    .representationsRegulations2006: law + "uksi/2006/1738",
    .nhsComplaintsRegulations2009: law + "uksi/2009/309",
    .regulatedActivitiesRegulations2014: law + "uksi/2014/2936",
    .coronersInvestigationsRegulations2013: law + "uksi/2013/1629",
    .coronersInquestsRules2013: law + "uksi/2013/1616",
    .policeComplaintsRegulations2012: law + "uksi/2012/1204",
    .policeComplaintsRegulations2020: law + "uksi/2020/2",
    .offensiveWeaponsPilotRegulations2023: law + "uksi/2023/227", .riddor2013: law + "uksi/2013/1471",
    .victimsAndPrisonersCommencement8: law + "uksi/2025/1168",
    .victimsAndPrisonersCommencement9: law + "uksi/2025/1325",
    .prosecutorsProtocol: "https://cps.gov.uk/node/13469",
    .domesticHomicideGuidance: "https://www.gov.uk/government/collections/domestic-homicide-review",
    .homeOfficeLearning: "https://www.gov.uk/guidance/conducting-a-domestic-homicide-review-online-learning",
    .workingTogether2023:
      "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    .youthJusticeIncidents:
      "https://www.gov.uk/guidance/report-serious-incidents-guide-for-youth-justice-practitioners",
  ]
}

extension Authority {
  /// What stands behind a citation, for whoever wants to check it: how it is known, what was read, and where it is.
  var provenance: String {
    let place = source.address.map { " · \($0)" } ?? ""
    switch standing {
    case .verified where source == .cragPaper:
      return "\(description): the local paper, read whole in \(Notes.readIn)"
    case .verified:
      let notes = Source.provisions(of: Source.withoutSchedule(point ?? "")).compactMap {
        Notes.note(of: source, $0)
      }.eachOnce
      return "\(description): read in \(Notes.readIn) — \(notes.joined(separator: "; "))\(place)"
    case .secondary:
      let pages = source.repeatedBy
      let page = pages?.address.map { " · \($0)" } ?? ""
      return "\(description): read in \(Notes.readIn), only where another page repeats it"
        + (pages.map { " — \($0.whose)\(page)" } ?? "") + place
    case .memory: return "\(description): not read\(place)"
    case .judgement: return "\(description): nothing that was read says it"
    }
  }
}
