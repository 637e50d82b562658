/// Statutory instruments, by title and number.
extension Source {
  package static let lscbRegulations2006 = Source(
    listed: "Local Safeguarding Children Boards Regulations 2006 (SI 2006/90)", read: .whole, in: .england2015
  )
  package static let practiceReviewRegulations2018 = Source(
    listed: "Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018 (SI 2018/789)",
    read: .whole, in: .englandCurrent, since: Day(year: 2018, month: 6, day: 29))
  package static let representationsRegulations2006 = Source(
    listed: "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)",
    read: .numbered(1...23))
  package static let nhsComplaintsRegulations2009 = Source(
    listed: "Local Authority Social Services and National Health Service Complaints (England) "
      + "Regulations 2009 (SI 2009/309)")
  /// The regulated activities regulations: the duty of candour is regulation 20.
  package static let regulatedActivitiesRegulations2014 = Source(
    listed: "Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 (SI 2014/2936)",
    read: .parts(["19", "20"]))

  /// As made; bodies named in regulations 24 and 28 have changed since.
  package static let coronersInvestigationsRegulations2013 = Source(
    listed: "Coroners (Investigations) Regulations 2013 (SI 2013/1629)",
    read: .numbered(12...29, and: "2", "6"))
  package static let coronersInquestsRules2013 = Source(
    listed: "Coroners (Inquests) Rules 2013 (SI 2013/1616)",
    read: .numbered(5...34, and: "2", "explanatory note"))

  /// Regulations 22, 23 and 25 were read as headings only.
  package static let policeComplaintsRegulations2012 = Source(
    listed: "Police (Complaints and Misconduct) Regulations 2012 (SI 2012/1204)",
    read: .numbered(3...10, and: "22", "23", "25"), in: .england2015)
  package static let policeComplaintsRegulations2020 = Source(
    listed: "Police (Complaints and Misconduct) Regulations 2020 (SI 2020/2)", read: .numbered(1...16),
    in: .englandCurrent)
  package static let policeConductRegulations2012 = Source(
    listed: "Police (Conduct) Regulations 2012", in: .england2015)
  package static let policeConductRegulations2020 = Source(
    listed: "Police (Conduct) Regulations 2020", in: .englandCurrent)

  package static let offensiveWeaponsPilotRegulations2023 = Source(
    listed: "SI 2023/227, on the pilot of offensive weapons homicide reviews", read: .parts(["1", "4"]),
    in: .englandCurrent, since: Day(year: 2023, month: 4, day: 1), until: Day(year: 2023, month: 12, day: 31))
  package static let victimsAndPrisonersCommencement8 = Source(
    listed: "Victims and Prisoners Act 2024 (Commencement No. 8) Regulations 2025 (SI 2025/1168)",
    read: .whole, in: .englandCurrent)
  package static let victimsAndPrisonersCommencement9 = Source(
    listed: "Victims and Prisoners Act 2024 (Commencement No. 9) Regulations 2025 (SI 2025/1325)",
    read: .parts(["explanatory note"]), in: .englandCurrent)

  package static let civilProcedureRules1998 = Source(listed: "Civil Procedure Rules 1998")
  package static let familyProcedureRules2010 = Source(listed: "Family Procedure Rules 2010")
  package static let custodyTimeLimits1987 = Source(
    listed: "Prosecution of Offences (Custody Time Limits) Regulations 1987")
  package static let riddor2013 = Source(
    listed: "Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013",
    read: .parts(["3", "14"]))
  package static let nursingAndMidwiferyOrder2001 = Source(listed: "Nursing and Midwifery Order 2001")
  package static let healthProfessionsOrder2001 = Source(listed: "Health Professions Order 2001")
  package static let socialWorkersRegulations2018 = Source(
    listed: "Social Workers Regulations 2018", in: .englandCurrent)
}
