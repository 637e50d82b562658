/// How one duty of the checklist stands for one process, or the processes that run as one with it.
package struct ChecklistLine: Sendable {
  package let duty: ChecklistDuty
  /// What a person confirms, with the standing bodies as this board calls them.
  package let statement: String
  /// The ids of the processes and subjects it is about, in the file's order.
  package let about: [ID]
  package let state: State
  /// What the duty rests on in the case's frame.
  package let authority: [Authority]

  package enum State: Sendable {
    /// Nobody has said so.
    case notConfirmed
    /// Nobody has said so, and publication is near: the date that says when.
    case due(CaseDate)
    /// Somebody has, and their word still holds.
    case confirmed(Confirmation)
    /// Somebody has, longer ago than their word holds.
    case confirmAgain(Confirmation)
  }

  /// Whether somebody has to look at it.
  package var isOpen: Bool { if case .confirmed = state { false } else { true } }

  /// The row of the table `confirmed` that says it has been looked at.
  package func row(on day: Day) -> String {
    let about = about.first.map { ", about: \($0)" } ?? ""
    return "- {duty: \(duty.id)\(about), on: \(day), by: …}"
  }
}

extension ChecklistLine.State {
  /// The word for it in reports.
  package var title: String {
    switch self {
    case .notConfirmed: "not confirmed"
    case .due: "due"
    case .confirmed: "confirmed"
    case .confirmAgain: "confirm again"
    }
  }

  /// By whom, when and with what note it was last confirmed; or what it is due for.
  package var details: String {
    switch self {
    case .notConfirmed: ""
    case .due(let date): "before publication, \(date.inWords)"
    case .confirmed(let row), .confirmAgain(let row):
      [row.by.map { "by \($0)" }, row.on?.inWords, row.note].compactMap { $0 }.joined(separator: ", ")
    }
  }
}
