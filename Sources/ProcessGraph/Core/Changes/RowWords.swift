/// Says in words what rows are, and what was written into them: roles and kinds, never what a text says.
struct RowWords {
  let now: CaseGraph
  /// The case as it was, for what is no longer in it.
  var then: CaseGraph?

  /// `A talk between the leads of the SCR and the criminal investigation about timing on 12 May 2015 was recorded`.
  func sentence(_ change: RowChanges.Change) -> String {
    let row = change.row
    let name = noun(row)
    // An age is a clause of its own, and is closed before the sentence goes on.
    let what = name + (row.table == .subjects && name.contains(", ") ? "," : "")
    let rows = change.count > 1 ? " (\(change.count.inWords) rows alike)" : ""
    switch change.kind {
    case .added:
      let isAhead = row.day.map { $0.first > now.asOf } ?? false
      return "\(what)\(when(row))\(isAhead ? " was planned" : " was recorded")\(rows)".sentence
    case .removed:
      return "\(what)\(when(row)) was taken out\(rows)".sentence
    case .renamed:
      return "\(what) is now called ‘\(row.id ?? "")’, no longer ‘\(change.old?.id ?? "")’".sentence
    case .altered:
      let parts = change.columns.map {
        altered($0, from: change.old?.cells[$0], to: row.cells[$0])
      }
      let day = change.columns.contains("on") ? "" : when(row)
      return "\(name)\(day): \(parts.joined(separator: "; "))".sentence
    }
  }

  /// `trial: 2 November 2015 → 9 November 2015`, `agreed with police: 14 April 2015 added`.
  func altered(_ column: String, from old: RowCells.Cell?, to new: RowCells.Cell?) -> String {
    let label = label(column)
    if (old ?? new)?.form == .text {
      // What a text says may be long, and is in the file.
      return "\(label) \(old == nil ? "added" : new == nil ? "taken out" : "worded anew")"
    }
    if let new, new.form == .flag { return new.values == ["yes"] ? label : "\(label): no" }
    switch (old, new) {
    case (nil, let new?): return "\(label) \(inWords(new)) added"
    case (let old?, nil): return "\(label) taken out (was \(inWords(old)))"
    case (let old?, let new?): return "\(label) \(inWords(old)) → \(inWords(new))"
    default: return label
    }
  }

  /// A column in words; a milestone by its name, another part of a map with the map's: `panel, the Police:`.
  func label(_ column: String) -> String {
    let parts = column.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return column.spaced }
    if parts[0] == "terms-of-reference" { return "terms of reference \(parts[1].spaced)" }
    // A milestone is no id, even where a process goes by the same word.
    if parts[0] == "milestones" { return parts[1].spaced }
    let part = now.node(parts[1]) == nil ? parts[1].spaced : name(parts[1])
    return "\(parts[0].spaced), \(part):"
  }

  private func inWords(_ cell: RowCells.Cell) -> String {
    switch cell.form {
    case .date: cell.values.map { (try? CaseDate(written: $0))?.inWords ?? $0 }.listed
    case .id: cell.values.listed(by: name)
    default: cell.values.map(\.spaced).listed
    }
  }

  /// ` on 12 May 2015`, where the row has a day of its own.
  func when(_ row: RowCells) -> String {
    // When a move was decided stands in what the row is called, since its dates are others.
    row.table == .replans ? "" : row.day.map { " \($0.withPreposition)" } ?? ""
  }

  func name(_ id: String) -> String {
    if now.node(id) != nil { return now.name(id) }
    if let then, then.node(id) != nil { return then.name(id) }
    return Body(rawValue: id).map { now.title(of: $0) } ?? id.spaced
  }

  // MARK: What a row is

  /// `a talk between the leads of … about timing`.
  func noun(_ row: RowCells) -> String {
    func names(_ column: String) -> String? { row.cells[column].map { $0.values.listed(by: name) } }
    func words(_ column: String) -> String? { row.cells[column].map { $0.values.map(\.spaced).listed } }
    func some(_ text: String, _ value: String?) -> String { value.map { text + $0 } ?? "" }
    switch row.table {
    case .subjects, .people, .processes, .agencies: return name(row.id ?? "")
    case .documents:
      return some("the ", row.cells["what"].map { $0.values.listed(by: kind) + " " }) + "‘\(row.id ?? "")’"
        + some(" of ", names("by"))
    case .recommendations: return "the recommendation ‘\(row.id ?? "")’" + some(" to ", names("to"))
    case .waits:
      let of = row.cells["process"]?.values == ["any"] ? "every review" : names("process") ?? "a process"
      switch words("part") {
      case "family contact":
        return "the hold on contact" + some(" with ", names("of")) + " by \(of)" + some(" for ", names("for"))
      case let part?:
        let what = part == "whole" ? "" : "the \(part) of "
        return "the wait of \(what)\(of)" + some(" with ", part == "interviews" ? names("of") : nil)
          + some(" for ", names("for"))
      case nil: return "the wait of \(of)" + some(" for ", names("for"))
      }
    case .shares:
      return "the passing on of " + (row.cells["what"].map { $0.values.listed(by: paper) } ?? "a paper")
        + some(" from ", names("from")) + some(" to ", names("to"))
    case .contacts:
      return "a contact" + some(" with ", names("with")) + some(" by ", names("by"))
        + some(" about ", words("about"))
    case .familyPlans:
      return "a plan" + some(" led by ", names("lead")) + " for contact with "
        + (names("for") ?? "the family")
    case .interviews:
      return (row.cells["statement"]?.values == ["yes"] ? "a police statement" : "an interview")
        + some(" with ", names("of")) + some(" by ", names("by"))
    case .notices:
      return "a notice" + some(" to ", names("to")) + some(" about ", names("about"))
        + some(" from ", names("by"))
    case .liaison:
      return "a talk" + some(" between the leads of ", names("between")) + some(" about ", words("about"))
    case .meetings: return "a meeting" + some(" of ", names("of"))
    case .decisions:
      return "a decision" + some(" on ", names("about")) + some(" (", words("decision").map { $0 + ")" })
    case .disputes: return "a disagreement" + some(" between ", names("between"))
    case .confirmed:
      let duty = row.cells["duty"]?.values.first ?? ""
      let statement =
        ChecklistDuty.all.first { $0.id == duty }.map { " that \($0.statement)" } ?? " of a duty"
      return "a confirmation\(statement)" + some(", for ", names("about"))
    case .accepted:
      let rule = row.cells["rule"]?.values.first ?? ""
      return "the acceptance of ‘\(rule)’" + some(" for ", names("about"))
    case .replans:
      let what =
        ["due": "due date", "expected": "expected end"][words("what") ?? ""] ?? words("what") ?? "plan"
      return "the decision" + some(" ", row.day?.withPreposition) + " to move the \(what)"
        + some(" of ", names("process")) + some(" from ", row.date("was")?.inWords)
        + some(" to ", row.date("became")?.inWords)
    case .actions: return "an action" + some(" for ", names("owner"))
    }
  }

  /// `talk between the leads of …`, without what the talk on file was about.
  func nounAlone(_ row: RowCells) -> String {
    var row = row
    row.cells["about"] = nil
    let noun = noun(row)
    return noun.hasPrefix("a ") ? String(noun.dropFirst(2)) : noun.withoutArticle
  }

  /// A document by its name, or a kind of paper by its words.
  private func paper(_ word: String) -> String {
    now.node(word) != nil || then?.node(word) != nil ? name(word) : "the \(kind(word))"
  }

  private func kind(_ word: String) -> String {
    DocumentKind(rawValue: word)?.title(in: now.frame) ?? word.spaced
  }
}

extension RowCells {
  /// Whether it declares somebody or something, which many findings point at.
  var isNoun: Bool { [.subjects, .people, .processes, .agencies].contains(table) }

  /// The row's own day, for rows that happen on one.
  var day: CaseDate? {
    switch table {
    case .disputes: date("raised")
    case .familyPlans: date("agreed")
    case .waits, .subjects, .people, .processes, .agencies, .documents, .recommendations: nil
    default: date("on")
    }
  }
}
