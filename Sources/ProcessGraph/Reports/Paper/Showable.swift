/// What of a case file a paper for a family or for practitioners may show: a closed list. A column that is not in it
/// is not shown, nor is one that is added to the format later.
struct Showable {
  /// Nil for the keys at the top of the file.
  let table: CaseTable?
  let column: String
  let family, practitioner: Extent
  let because: String

  enum Extent {
    /// In the rows of what the paper may name.
    case shown
    /// Only in rows that are the reader's own, in a paper made for that person.
    case own
    case no
  }

  private init(
    _ table: CaseTable?, _ column: String, family: Extent, practitioner: Extent, _ because: String
  ) {
    (self.table, self.column, self.family, self.practitioner) = (table, column, family, practitioner)
    self.because = because
  }

  static let shown: [Showable] = [
    Showable(nil, "frame", family: .shown, practitioner: .shown, "says which names the processes have"),
    Showable(nil, "as-of", family: .shown, practitioner: .shown, "says how old the sheet is"),
    Showable(
      .agencies, "name", family: .shown, practitioner: .shown,
      "who holds a process; only of those that hold one that is named"),
    Showable(
      .people, "official", family: .shown, practitioner: .shown,
      "the role of whoever leads a process or speaks with the reader"),
    Showable(.people, "family", family: .own, practitioner: .no, "whom the sheet is for"),
    Showable(.people, "practitioner", family: .no, practitioner: .own, "whom the sheet is for"),
    Showable(.processes, "kind", family: .shown, practitioner: .shown, "what the sheet is about"),
    Showable(.processes, "commissioner", family: .shown, practitioner: .shown, "who holds it"),
    Showable(.processes, "lead", family: .shown, practitioner: .shown, "who leads it, by role"),
    Showable(.processes, "status", family: .shown, practitioner: .shown, "whether it runs, never why not"),
    Showable(.processes, "decided", family: .shown, practitioner: .shown, "when it began"),
    Showable(.processes, "started", family: .shown, practitioner: .shown, "when it began"),
    Showable(.processes, "expected", family: .shown, practitioner: .shown, "when it is hoped to end"),
    Showable(.processes, "finished", family: .shown, practitioner: .shown, "that it has ended"),
    Showable(.processes, "published", family: .shown, practitioner: .shown, "that its report can be read"),
    Showable(
      .processes, "milestones", family: .shown, practitioner: .shown,
      "what a court or a coroner does in public: the charge, the trial, the inquest and how they ended; no other"
    ),
    Showable(
      .processes, "joint-with", family: .shown, practitioner: .shown, "that two processes ask as one"),
    Showable(
      .contacts, "with", family: .own, practitioner: .no, "that the contact is theirs; nobody else's"),
    Showable(.contacts, "by", family: .own, practitioner: .no, "who was or will be in touch"),
    Showable(.contacts, "on", family: .own, practitioner: .no, "when"),
    Showable(.contacts, "about", family: .own, practitioner: .no, "what for"),
    Showable(.familyPlans, "lead", family: .own, practitioner: .no, "whom to speak to"),
    Showable(.familyPlans, "agreed", family: .own, practitioner: .no, "whether the plan is in force"),
    Showable(.familyPlans, "covers", family: .own, practitioner: .no, "for which processes"),
    Showable(
      .decisions, "about", family: .shown, practitioner: .no, "which report will not be published"),
    Showable(
      .decisions, "decision", family: .shown, practitioner: .no,
      "once it is made, that a report will not be published; no other decision"),
    Showable(.interviews, "of", family: .no, practitioner: .own, "that the interview is theirs"),
    Showable(.interviews, "by", family: .no, practitioner: .own, "who asks"),
    Showable(.interviews, "on", family: .no, practitioner: .own, "when"),
    Showable(.interviews, "consent-to", family: .no, practitioner: .own, "what they themselves agreed to"),
  ]

  /// Why the rest is not shown: a table, or columns of one. A test holds that every column stands here or above.
  static let withheld: [(table: CaseTable?, columns: [String], because: String)] = [
    (nil, ["overlap", "settings", "guidance", "names"], "of no use to the reader"),
    (nil, ["case", "marking"], "a label and a caveat frighten, and mean nothing to the reader"),
    (nil, ["incident", "area"], "the reader knows; on paper they help others to tell who it was"),
    (
      .subjects,
      [
        "age", "died", "seriously-harmed", "death", "abuse", "cause-for-concern", "domestic-homicide",
        "mental-health-care", "role", "lives-in",
      ], "about the dead, the harmed and the suspected: to be spoken of, not handed over"
    ),
    (.agencies, ["sector"], "of no use to the reader"),
    (.people, ["witness", "subject", "inquest-witness"], "could harm a trial, and a witness"),
    (.people, ["age", "guardian"], "about other people; what they decide is decided before"),
    (
      .subjects, ["care-needs", "looked-after"],
      "about the dead and the harmed: to be spoken of, not handed over"
    ),
    (.subjects, ["key", "note"], "a keeper's own mark and words"),
    (.agencies, ["key", "note"], "a keeper's own mark and words"),
    (.people, ["key", "note"], "a keeper's own mark and words"),
    (.processes, ["mode", "note"], "how the work is done, and a keeper's own words"),
    (.waits, ["asked-by-family", "note"], "who asked to wait: to be spoken of; a keeper's own words"),
    (.documents, ["note"], "a keeper's own words"), (.shares, ["note"], "a keeper's own words"),
    (.contacts, ["note"], "a keeper's own words"), (.familyPlans, ["note"], "a keeper's own words"),
    (.interviews, ["note"], "a keeper's own words"), (.notices, ["note"], "a keeper's own words"),
    (.liaison, ["note"], "a keeper's own words"), (.meetings, ["note"], "a keeper's own words"),
    (.decisions, ["note"], "a keeper's own words"), (.accepted, ["note"], "a keeper's own words"),
    (.actions, ["note"], "a keeper's own words"),
    (.disputes, ["in-court", "order", "note"], "before a court, or a keeper's own words"),
    (
      .replans, ["process", "what", "was", "became", "on", "by", "because", "note"],
      "internal dates; a date that is not kept hurts"
    ),
    (
      .recommendations,
      [
        "from", "to", "what", "made", "due", "accepted", "refused", "done", "against", "repeats", "because",
        "note",
      ], "confidential until publication"
    ),
    (.people, ["died", "agency", "of"], "about other people; what it decides is decided before"),
    (.processes, ["name"], "free text"),
    (
      .processes,
      [
        "provider", "business-manager", "comms-lead", "subjects", "about-other-events", "panel", "linked",
        "contributors", "must-haves", "terms-of-reference", "safeguarding",
      ], "how the work is done; may name other people"
    ),
    (.processes, ["method", "scope"], "free text"),
    (.processes, ["aware", "notified", "due"], "internal dates; a date that is not kept hurts"),
    (.processes, ["complaint-scheme", "may-shape-findings"], "complaints and disciplinary matters"),
    (
      .waits,
      [
        "process", "part", "of", "for", "until", "because", "ground", "decided-by", "on", "review", "lifted",
      ], "why police and others hold something back, and whom from"
    ),
    (
      .documents,
      [
        "what", "by", "for", "author", "of", "status", "on", "due", "signed-off", "signed-off-by",
        "published", "reuses", "conclusion",
      ], "confidential until publication"
    ),
    (
      .shares,
      ["what", "from", "to", "as", "of", "on", "status", "basis", "decided-with"],
      "who passes what about whom"
    ),
    (
      .contacts, ["through", "asked-by-family", "agreed-with-police", "outcome", "cancelled"],
      "the police's part, and what others decided"
    ),
    (.familyPlans, ["for", "advocate-offered"], "may name other members of the family"),
    (
      .interviews,
      [
        "consent-asked", "consent-refused-to", "consent-withdrawn", "told-of-processes",
        "told-of-implications", "told-of-criminal", "agreed-with-police", "support-offered", "statement",
        "cancelled",
      ], "the board's record of what it owes; the police's part"
    ),
    (.notices, ["about", "by", "to", "on", "update", "outcome"], "between agencies"),
    (.liaison, ["between", "on", "next", "about"], "between agencies and police"),
    (.meetings, ["of", "on", "absent", "deputies", "comments-from"], "about the panel"),
    (
      .decisions, ["aspects", "on", "by", "because", "owners"], "free text; the family is told in person"
    ),
    (.disputes, ["about", "between", "raised", "legal-advice", "settled"], "between agencies; legal advice"),
    (.confirmed, ["duty", "about", "by", "on", "note"], "the board's own record"),
    (.accepted, ["rule", "about", "by", "on", "because", "until"], "the board's own record"),
    (.actions, ["from", "owner", "what", "due", "done"], "the board's own record"),
  ]

  /// Whether a column may be shown to an audience, and how far. The panel sees all.
  static func extent(of column: String, in table: CaseTable?, for audience: Audience) -> Extent {
    guard audience != .panel else { return .shown }
    guard let entry = shown.first(where: { $0.table == table && $0.column == column }) else { return .no }
    return audience == .family ? entry.family : entry.practitioner
  }
}
