extension CaseSchema {
  /// One sentence for each key at the top of a case file, and for what stands under `names` and `settings`.
  static let describedHead: [String: String] = {
    var sentences = headSentences
    for setting in Setting.allCases {
      sentences["settings.\(setting.rawValue)", default: ""] +=
        " \(setting.standard) where nothing is written."
    }
    return sentences
  }()

  private static let headSentences: [String: String] = [
    "overlap": "The number of the file's format: always 1.",
    "case": "The pseudonym of the case, as the board writes it; never a person's name.",
    "frame": "Which law and guidance apply: those of 2015, or those of today.",
    "as-of": "The day on which the file was last brought up to date; everything is judged as at this day.",
    "incident": "The date of the death or of the serious harm.",
    "area": "The local authority area of the board.",
    "marking": "The handling marking printed on every page but the sheets for families and practitioners.",
    "guidance": "The local paper that the board follows; ‘none’ where it follows none.",
    "names": "What the board calls its standing bodies and roles, where that is not the usual word.",
    "names.crag": "What the subgroup that governs case reviews is called here.",
    "names.panel": "What the review panel is called here.",
    "names.board": "What the safeguarding board or partnership is called here.",
    "names.independent-chair": "What the board's independent chair or scrutineer is called here.",
    "names.business-unit": "What the board's business unit is called here.",
    "names.cdop": "What the child death overview panel is called here.",
    "names.legal-adviser": "What the board's legal adviser is called here.",
    "names.partners": "What the safeguarding partners are called here.",
    "settings": "Local thresholds, where the board has its own; every report prints those it used.",
    "settings.family-contact-window":
      "Contacts of different processes with one family member within this many days are a conflict.",
    "settings.joint-interview-window":
      "Interviews with one practitioner within this many days might have been one.",
    "settings.liaison-gap":
      "The leads of processes that run together should speak at least every so many days.",
    "settings.earliest-opportunity": "How many working days ‘at the earliest opportunity’ may be.",
    "settings.progress-gap": "Those who wait for news should hear at least every so many days.",
    "settings.family-involvement-by": "The family should be asked to take part within this many days.",
    "settings.confirmation-life": "A duty that was confirmed is asked about again after so many days.",
    "settings.told-before": "An interview's notices are looked at so many days ahead.",
    "settings.set-up-within": "A review should have its reviewer, method and scope within this many days.",
    "settings.look-ahead": "What falls within this many days counts as coming up.",
    "settings.recommendation-answer": "A recommendation should be answered within this many days.",
  ]
}
