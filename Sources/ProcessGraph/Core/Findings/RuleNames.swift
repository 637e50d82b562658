extension Rule {
  /// What rules were called that now have a name without a place or a force in it.
  static let formerNames = [
    "notify-ipcc-tvp": "notify-police-complaints",
    "notify-criminal-tvp": "notify-criminal-police",
    "notify-coroner-oscb": "notify-coroner-board",
    "si-report-to-crag": "si-report-to-subgroup",
    "scr-criteria-no-decision": "criteria-no-decision",
  ]

  /// The id of today's rule under a name that a file or a command may still use.
  static func currentName(of id: String) -> String { formerNames[id] ?? id }
}
