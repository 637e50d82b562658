/// A change in the law, or in who answers for something, that is known to come or may have come.
///
/// It is a dated fact and never a constant: past its day the program says so, and nothing else has to be touched.
package struct Change: Sendable {
  package let id: String
  /// The first day it holds, or is aimed to; nil where no day was found.
  package let since: Day?
  package let text: String
  /// The body that hands over that day, by the name it has as an owner; nil where none does.
  let body: String?
  package let authority: [Authority]

  /// Whether it holds on a day.
  package func holds(on day: Day) -> Bool { since.map { $0 <= day } ?? false }
}

extension Change {
  package static let all = [nhsEngland, safetyInvestigations, policeCommissioners, domesticAbuseDeathReviews]

  static let nhsEngland = Change(
    id: "nhs-england", since: Day(year: 2027, month: 3, day: 31),
    text:
      "NHS England is to be abolished; March 2027 is aimed at, and who takes over its reviews was not read.",
    body: "NHS England", authority: [.memory(.healthBodiesReform)])

  static let safetyInvestigations = Change(
    id: "hssib", since: nil,
    text:
      "The Health Services Safety Investigations Body is to become part of another body; no date was found.",
    body: "Health Services Safety Investigations Body", authority: [.memory(.healthBodiesReform)])

  static let policeCommissioners = Change(
    id: "police-commissioners", since: Day(year: 2028, month: 5, day: 1),
    text:
      "Police and crime commissioners are to go in May 2028; who will be the local policing body was not read.",
    body: "local policing body", authority: [.memory(.policingReform)])

  /// Whoever reads the commencement sets the day: name, recipients and the test of age then follow it. No instrument
  /// that could be read to 31 March 2026 brings the section into force.
  static let domesticAbuseDeathReviews = Change(
    id: "domestic-abuse-related-death-reviews", since: nil,
    text:
      "Section 19 puts a domestic abuse related death review in place of the domestic homicide review: it is for "
      + "deaths that result from domestic abuse as the Act of 2021 has it, for which both people are 16 or over, and the "
      + "Secretary of State has the report too. It was not in force in anything readable to 31 March 2026.",
    body: nil, authority: [.verified(.victimsAndPrisonersAct2024, "s. 19"), .memory(.domesticAbuseAct2021)])

  /// What follows the name of a body past the day it hands over; nothing before, or where no day is asked.
  static func remark(on body: String, _ day: Day?) -> String {
    guard let day, all.contains(where: { $0.body == body && $0.holds(on: day) }) else { return "" }
    return " (check who holds this now)"
  }
}
