extension Rule {
  /// Every rule, by family and within it in the order of the paper.
  public static let all: [Rule] =
    familyRules + practitionersRules + noticesRules + waitsRules + informationRules
    + panelRules + jointRules + gatesRules + fileRules

  private static let familyRules: [Rule] = [
    familyMultipleContact
  ]

  private static let practitionersRules: [Rule] = []

  private static let noticesRules: [Rule] = []

  private static let waitsRules: [Rule] = [
    barrierCriminal,
    deadlock,
  ]

  private static let informationRules: [Rule] = [
    torNotShared
  ]

  private static let panelRules: [Rule] = [
    liaisonStale
  ]

  private static let jointRules: [Rule] = [
    jointNotConsidered,
    joint1618,
  ]

  private static let gatesRules: [Rule] = []

  private static let fileRules: [Rule] = [
    dateOrder,
    acceptanceUnused,
    acceptanceExpired,
  ]

  /// The rule with an id, or nil.
  public static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}
