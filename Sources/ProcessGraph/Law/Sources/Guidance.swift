/// The paper, guidance, protocols and practice outside health.
extension Source {
  /// The paper this tool serves: how a case review subgroup manages reviews and parallel processes. It is local
  /// policy, cited in both frames: what it asks of a body or a guide of 2015 it is taken to ask of the successor.
  package static let cragPaper = Source(listed: "CRAG paper", read: .whole)

  package static let workingTogether2015 = Source(
    listed: "Working Together to Safeguard Children (2015)", in: .england2015)
  /// Superseded: that there is an edition of 2026 was seen, its chapter on reviews was not read.
  package static let workingTogether2023 = Source(
    listed: "Working Together (2023; the 2026 edition was not read)", in: .englandCurrent, isSuperseded: true,
    repeatedBy: .childrenPartnerships)
  /// Wales: the guidance on its single review could not be read.
  package static let singleUnifiedReview = Source(
    listed: "Welsh Government, Single Unified Safeguarding Review guidance", in: .englandCurrent)
  package static let nationalPanelGuidance = Source(
    listed: "Child Safeguarding Practice Review Panel guidance for safeguarding partners",
    in: .englandCurrent,
    repeatedBy: .childrenPartnerships)
  /// Local boards' and partnerships' published procedures.
  package static let localProcedures = procedures(nil)
  /// The same, as to reviews of children today.
  static let childrenProcedures = procedures(.childrenPartnerships)
  /// The same, as to homicide reviews.
  static let homicideProcedures = procedures(.communitySafety)
  /// The same, as to the time of the boards.
  static let formerProcedures = procedures(.formerBoards)
  /// The same, as to the deaths of children.
  static let childDeathProcedures = procedures(.childDeathProcedures)

  private static func procedures(_ pages: RepeatingPages?) -> Source {
    Source(listed: "published local safeguarding procedures", repeatedBy: pages)
  }

  /// Statutory guidance of 2011, revised in 2013 and 2016.
  package static let domesticHomicideGuidance = Source(
    listed: "Multi-agency Statutory Guidance for the Conduct of Domestic Homicide Reviews")
  /// One letter that a partnership has published.
  package static let qualityAssuranceLetter = Source(
    listed: "a published letter of the Home Office's quality assurance")
  package static let homeOfficeLearning = Source(
    listed: "GOV.UK, Conducting a domestic homicide review: online learning")
  package static let careAndSupportGuidance = Source(
    listed: "Care and Support Statutory Guidance, chapter 14")

  /// Only its title, contents list and first paragraph were read.
  package static let prosecutorsGuide2014 = Source(
    listed: "Liaison and information exchange when criminal proceedings coincide with serious case reviews "
      + "(Crown Prosecution Service and others, 2014)",
    read: .parts(["1.1", "4", "5", "6", "7", "8", "9", "contents", "Chart One"]), in: .england2015)
  /// Only its parties, aims and the opening of its context were read.
  package static let prosecutorsProtocol = Source(
    listed: "Protocol for liaison and information exchange when criminal proceedings coincide with child "
      + "safeguarding practice reviews in England",
    read: .parts(["parties", "aims", "context"]), in: .englandCurrent)
  /// The Panel's published questions and answers, as a partnership repeats them.
  package static let nationalPanelAnswers = Source(
    listed: "Child Safeguarding Practice Review Panel, questions and answers", in: .englandCurrent)
  package static let inspectionLaw = Source(
    listed: "regulators' published enforcement policies", in: .englandCurrent)
  package static let attorneyGeneralGuidelines = Source(listed: "Attorney General's Guidelines on Disclosure")
  package static let policeConductFramework = Source(
    listed: "Framework between the Child Safeguarding Practice Review Panel and the Independent Office for "
      + "Police Conduct", in: .englandCurrent)
  package static let policingReform = Source(
    listed: "announcements on police and crime commissioners", in: .englandCurrent)
  package static let policePractice = Source(
    listed: "College of Policing, Authorised Professional Practice: homicide")
  package static let familyDisclosureProtocol = Source(
    listed: "Protocol and Good Practice Model on disclosure between criminal and care proceedings")

  /// The quality markers on parallel processes, with its rationale, and on managing the review.
  package static let qualityMarkers2016 = Source(
    listed: "Serious Case Review Quality Markers (Social Care Institute for Excellence and NSPCC, 2016)",
    read: .parts(["parallel processes", "parallel processes, rationale", "managing the review"]))
  package static let jointReviewProtocols = Source(listed: "local joint review protocols")

  /// Two dated copies of the page and the procedures of March 2022.
  package static let youthJusticeIncidents = Source(
    listed: "Youth Justice Board, Report serious incidents: guide for youth justice practitioners",
    read: .parts(["opening"]))
  package static let youthJusticeProcedures = Source(
    listed: "Youth Justice Board, Serious incidents standard operating procedures (2022)",
    read: .parts(["opening"]), in: .englandCurrent)
  package static let acasCode = Source(
    listed: "Acas Code of Practice on disciplinary and grievance procedures")
  package static let ombudsmanPractice = Source(listed: "ombudsmen's published practice")
  package static let mappaGuidance = Source(listed: "Multi-agency public protection arrangements guidance")
  package static let probationPractice = Source(
    listed: "probation instructions on serious further offences")
  package static let prisonsOmbudsmanTerms = Source(
    listed: "Prisons and Probation Ombudsman, terms of reference")
  package static let workRelatedDeathsProtocol = Source(listed: "Work-related Deaths Protocol")
}
