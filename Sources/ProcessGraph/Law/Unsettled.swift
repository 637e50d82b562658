/// A question of law that only a person with live access to the sources can settle.
package struct Unsettled: Sendable {
  /// What is not settled, as a sentence.
  package let fact: String
  /// How what the program says meanwhile is known.
  package let standing: Authority.Standing
  /// Where the answer may be found.
  package let address: String
  /// Since when nobody has looked: a month.
  package let since: String

  private init(_ fact: String, _ standing: Authority.Standing, _ address: String) {
    (self.fact, self.standing, self.address, since) = (fact, standing, address, Notes.readIn)
  }

  /// All of them, in the order of the catalogue.
  package static let all: [Unsettled] = ofGuidance + ofLaw + ofBodies

  private static let ofGuidance = [
    Unsettled(
      "The figures of Working Together for reviews of children: the edition of 2026 was seen to exist, and its chapter on "
        + "reviews was not read.", .secondary,
      "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2"),
    Unsettled(
      "What Working Together (2026) asks for unborn children.", .memory,
      "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2"),
    Unsettled(
      "The figures of Working Together (2015), for cases of that time.", .memory,
      "https://webarchive.nationalarchives.gov.uk/"),
    Unsettled(
      "The month to decide and the six months to finish a domestic homicide review, and the paragraphs they stand in.",
      .memory, "https://www.gov.uk/government/collections/domestic-homicide-review"),
    Unsettled(
      "The paragraphs of chapter 14 of the Care and Support Statutory Guidance.", .memory,
      "https://www.gov.uk/government/publications/care-act-statutory-guidance"),
    Unsettled(
      "The figures of the NHS frameworks on serious incidents (2015) and patient safety (2022).", .memory,
      "https://www.england.nhs.uk/patient-safety/"),
    Unsettled(
      "What today's protocol between prosecutors, police and partners says of witnesses and dates.", .memory,
      "https://cps.gov.uk/node/13469"),
    Unsettled(
      "The guidance on the Single Unified Safeguarding Review of Wales.", .memory,
      "https://www.gov.wales/single-unified-safeguarding-review"),
  ]

  private static let ofLaw = [
    Unsettled(
      "Whether section 19 of the Victims and Prisoners Act 2024 is in force, and the guidance under it.",
      .verified,
      "https://www.legislation.gov.uk/ukpga/2024/21/section/19"),
    Unsettled(
      "Whether offensive weapons homicide reviews were extended after the pilot that ended on 31 December 2023.",
      .judgement, "https://www.legislation.gov.uk/ukpga/2022/32/part/2/chapter/2"),
    Unsettled(
      "Which bodies regulations 24 and 28 of the Coroners (Investigations) Regulations 2013 name today.",
      .memory,
      "https://www.legislation.gov.uk/uksi/2013/1629"),
    Unsettled(
      "Section 14B of the Children Act 2004, on information for boards, as it stood in 2015.", .memory,
      "https://www.legislation.gov.uk/ukpga/2004/31"),
    Unsettled(
      "Whether the Children's Wellbeing and Schools legislation has changed the Children Act 2004 on reviews.",
      .memory,
      "https://www.legislation.gov.uk/ukpga/2004/31"),
    Unsettled(
      "The duty towards coroners' investigations in the Public Office (Accountability) Bill.", .memory,
      "https://bills.parliament.uk/"),
    Unsettled(
      "The duty to co-operate on complaints that the NHS shares with others.", .memory,
      "https://www.legislation.gov.uk/uksi/2009/309"),
    Unsettled(
      "Whether the death of a care leaver up to 24 is notified, and by when.", .secondary,
      "https://www.gov.uk/guidance/report-a-serious-child-safeguarding-incident"),
    Unsettled(
      "How much of section 47 and section 32 of the Children Act 1989 stands as it is remembered.", .memory,
      "https://www.legislation.gov.uk/ukpga/1989/41"),
  ]

  private static let ofBodies = [
    Unsettled(
      "Who takes over what NHS England does, and on what day (March 2027 is aimed at).", .memory,
      "https://www.england.nhs.uk/"),
    Unsettled(
      "Whether and when the Health Services Safety Investigations Body is moved into another.", .memory,
      "https://www.hssib.org.uk/"),
    Unsettled(
      "Who is the local policing body after police and crime commissioners (May 2028).", .memory,
      "https://www.gov.uk/government/organisations/home-office"),
  ]
}
