/// Acts of Parliament.
extension Source {
  package static let childrenAct1989 = Source(listed: "Children Act 1989")
  /// As it stood in 2015, with sections 13 to 16 on safeguarding children boards.
  package static let childrenAct2004 = Source(
    listed: "Children Act 2004", read: .numbered(13...16), in: .england2015)
  /// As it stands, with the sections 16B to 16Q that the 2017 Act put in.
  package static let childrenAct2004Amended = Source(
    listed: "Children Act 2004",
    read: .parts([
      "16B", "16C", "16D", "16E", "16F", "16G", "16H", "16I", "16J", "16K", "16L", "16M", "16N", "16O", "16P",
      "16Q",
    ]), in: .englandCurrent)
  package static let childrenAndSocialWorkAct2017 = Source(
    listed: "Children and Social Work Act 2017", read: .numbered(13...30), in: .englandCurrent)
  package static let childrenAndYoungPersonsAct2008 = Source(listed: "Children and Young Persons Act 2008")
  package static let careAct2014 = Source(
    listed: "Care Act 2014", read: .numbered(42...46, and: "2", "4", "68", "80"))

  package static let domesticViolenceAct2004 = Source(
    listed: "Domestic Violence, Crime and Victims Act 2004", read: .parts(["9"]))
  /// With subsections (3B) and (3C) of section 9, on the Domestic Abuse Commissioner, which came in after 2015.
  package static let domesticViolenceAct2004Amended = Source(
    listed: "Domestic Violence, Crime and Victims Act 2004", read: .parts(["9"]), in: .englandCurrent)
  package static let domesticAbuseAct2021 = Source(listed: "Domestic Abuse Act 2021", in: .englandCurrent)
  package static let victimsAndPrisonersAct2024 = Source(
    listed: "Victims and Prisoners Act 2024", read: .parts(["19"]), in: .englandCurrent)
  /// The part on offensive weapons homicide reviews.
  package static let policeCrimeSentencingAndCourtsAct2022 = Source(
    listed: "Police, Crime, Sentencing and Courts Act 2022", read: .numbered(24...36), in: .englandCurrent)

  /// Schedule 1: suspending and resuming a coroner's investigation. Its paragraphs are the numbers listed.
  package static let coronersAndJusticeAct2009 = Source(
    listed: "Coroners and Justice Act 2009", read: .numbered(1...11))
  /// Part 1: the duty to investigate and what an investigation is for. Its sections are the numbers listed.
  package static let coronersDuties2009 = Source(
    listed: "Coroners and Justice Act 2009", read: .parts(["1", "5", "6", "10"]))
  /// Schedule 5: what coroners may require, and reports to prevent deaths. Its paragraphs are the numbers listed.
  package static let coronersPowers2009 = Source(
    listed: "Coroners and Justice Act 2009", read: .parts(["5", "1", "2", "7"]))
  /// In a copy that stands as of January 2024.
  package static let inquiriesAct2005 = Source(
    listed: "Inquiries Act 2005", read: .numbered(1...14, and: "20", "21", "22", "23", "24", "25", "26"))
  /// Part 4, on the Health Services Safety Investigations Body, and paragraph 5 of Schedule 14.
  package static let healthAndCareAct2022 = Source(
    listed: "Health and Care Act 2022", read: .numbered(112...128, and: "110", "14", "5"),
    in: .englandCurrent,
    since: .safetyInvestigationsBody)
  package static let healthAndSocialCareAct2008 = Source(listed: "Health and Social Care Act 2008")
  package static let criminalProcedureAndInvestigationsAct1996 = Source(
    listed: "Criminal Procedure and Investigations Act 1996 and its Code of Practice")
  package static let attendanceOfWitnessesAct1965 = Source(
    listed: "Criminal Procedure (Attendance of Witnesses) Act 1965")
  package static let criminalJusticeAct2003 = Source(listed: "Criminal Justice Act 2003")
  /// Section 21 on interested persons, and Schedule 3, paragraph 13.
  package static let policeReformAct2002 = Source(
    listed: "Police Reform Act 2002", read: .parts(["2", "3", "13", "21"]))
  package static let administrationOfJusticeAct1960 = Source(listed: "Administration of Justice Act 1960")
  package static let healthAndSafetyAct1974 = Source(listed: "Health and Safety at Work etc. Act 1974")
  package static let medicalAct1983 = Source(listed: "Medical Act 1983")
}
