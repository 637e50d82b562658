extension NoticeMatter {
  /// What is owed where two leads have met and some subject of that talk is still to come. Where they have not met at
  /// all, the rule on liaison speaks.
  ///
  /// - Parameter remedy: who is to speak with whom; the missing subjects are added.
  func earlyTalk(teller: Teller, about topics: [Liaison.Topic], remedy: String) -> NoticeDuty? {
    guard let review, case let rows = graph.heldLiaison(between: process, and: review),
      let latest = rows.latest
    else { return nil }
    let missing = topics.compactMap { topic -> NoticeDuty.Missing? in
      let talked = rows.filter { $0.about.contains(topic) }.reduce(Truth.no) { $0 || graph.isHeld($1.on) }
      return talked == .yes ? nil : NoticeDuty.Missing(topic.title, !talked)
    }
    var duty = NoticeDuty(teller: teller, missing: missing, start: begunBesideReview)
    duty.message =
      "No record that the leads of \(name) and \(graph.name(review)) have talked about \(duty.names)"
    duty.remedy = remedy + "\(duty.names), and record the date."
    duty.group = .leads
    duty.evidence = (latest.place, Finding.Detail(date: latest.on, what: "last talk", who: latest.subjects))
    return duty
  }

  /// Whom to keep up to date, once told.
  func progress(_ recipient: Addressee) -> (names: [String], informed: Informed) {
    ([name(of: recipient)], telling.informed(recipient))
  }
}

extension [Liaison] {
  /// The latest by date, of two on one day the one further down the file.
  var latest: Liaison? {
    func day(_ row: Liaison) -> Int { row.on?.last.number ?? .min }
    return enumerated().max { (day($0.element), $0.offset) < (day($1.element), $1.offset) }?.element
  }
}

extension Liaison {
  /// What the talk was about, in words.
  var subjects: String { about.isEmpty ? "no subject recorded" : about.map(\.title).listed }
}

extension Liaison.Topic {
  /// The words for it in a sentence.
  var title: String {
    switch self {
    case .termsOfReference: "the terms of reference"
    case .informationSharing: "the sharing of information"
    case .affectedParties: "the people affected"
    case .remit: "the remit"
    default: rawValue.spaced
    }
  }
}
