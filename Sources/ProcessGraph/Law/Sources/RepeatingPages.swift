/// Pages that repeat the words of a source, and were read in its place.
struct RepeatingPages: Sendable {
  /// Whose pages, and of when, as far as that is known.
  let whose: String
  /// One address among them at which a reader can look; nil where none is known.
  let address: String?

  static let childrenPartnerships = RepeatingPages(
    whose:
      "procedures of North Yorkshire, Wirral, Devon, Teeswide and Islington, and of Cambridgeshire and Peterborough "
      + "(9 December 2025)",
    address:
      "https://safeguardingcambspeterborough.org.uk/children-board/professionals/procedures/csprguidance")

  static let communitySafety = RepeatingPages(
    whose: "pages on homicide reviews of Slough, Solihull, Suffolk (2021), Hampshire and the Isle of Wight",
    address: nil)

  static let formerBoards = RepeatingPages(
    whose: "procedures of former boards, Solihull's among them",
    address: "http://solihulllscb.proceduresonline.com/")

  static let childDeathProcedures = RepeatingPages(
    whose: "child death procedures of Knowsley, Shropshire, Sussex and Nottinghamshire",
    address: "https://nottinghamshirescp.trixonline.co.uk/chapter/child-death-review-procedures")

  static let trustPlan = RepeatingPages(
    whose: "an NHS trust's plan, section 5.1 (Croydon Health Services)",
    address: "https://croydonhealthservices.nhs.uk/the-trusts-patient-safety-incident-response-plan")

  static let criteriaCopy = RepeatingPages(
    whose: "excerpts, one in a copy of the criteria elsewhere", address: "http://www.nrls.npsa.nhs.uk/")
}
