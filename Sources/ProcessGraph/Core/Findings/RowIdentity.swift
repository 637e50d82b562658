// What a row says of itself: it tells apart two findings about the same processes and people, and stays as it is when
// other rows come and go.

extension Case {
  /// The id of a row, or for rows of tables without ids who, what and when: never its number or line.
  func identity(of place: Place) -> String {
    if let id = place.id { return id }
    let words = words(of: place.table, row: place.number)
    return ([place.table.rawValue] + words).joined(separator: " ")
  }

  /// - Parameter n: the place of the row in its table, counting from 0.
  private func words(of table: CaseTable, row n: Int) -> [String] {
    switch table {
    case .waits: row(waits, n, \.words)
    case .shares: row(shares, n, \.words)
    case .contacts: row(contacts, n, \.words)
    case .familyPlans: row(familyPlans, n, \.words)
    case .interviews: row(interviews, n, \.words)
    case .notices: row(notices, n, \.words)
    case .liaison: row(liaison, n, \.words)
    case .meetings: row(meetings, n, \.words)
    case .decisions: row(decisions, n, \.words)
    case .disputes: row(disputes, n, \.words)
    case .accepted: row(accepted, n, \.words)
    case .actions: row(actions, n, \.words)
    default: []
    }
  }

  private func row<R: Row>(_ rows: [R], _ n: Int, _ words: (R) -> [String?]) -> [String] {
    // A row may have become none or several, so that its number is not its place in the list.
    rows.first { $0.place.number == n }.map(words)?.compactMap { $0 } ?? []
  }
}

// The cells that say which row it is. Those that are filled in as things go on are left out.

extension Wait {
  fileprivate var words: [String?] {
    processes.sorted() + [isAny ? "any" : nil, part.rawValue] + of.sorted()
      + [forProcess, until?.name, on?.description]
  }
}

extension Share {
  fileprivate var words: [String?] { [what.word, from.word, to.word, of, on?.description] }
}

extension Contact {
  fileprivate var words: [String?] { with.sorted() + by.sorted() + [about.rawValue, on?.description] }
}

extension FamilyPlan {
  fileprivate var words: [String?] { people.sorted() + covers.sorted() + [lead] }
}

extension Interview {
  fileprivate var words: [String?] {
    [of] + by.sorted() + [isStatement ? "statement" : nil, on?.description]
  }
}

extension Notice {
  fileprivate var words: [String?] { [about, by, to.word, on?.description] }
}

extension Liaison {
  fileprivate var words: [String?] { between.sorted() + [on?.description] }
}

extension Meeting {
  fileprivate var words: [String?] { [of, on?.description] }
}

extension Decision {
  fileprivate var words: [String?] { about.sorted() + [on?.description] }
}

extension Dispute {
  fileprivate var words: [String?] { between.sorted() + [about, raised?.description] }
}

extension Acceptance {
  fileprivate var words: [String?] { [rule] + about.sorted() + [on?.description] }
}

extension Action {
  fileprivate var words: [String?] { [from, owner, what, due?.description] }
}

extension Party {
  fileprivate var word: String {
    switch self {
    case .process(let id), .agency(let id), .person(let id): id
    case .body(let body): body.rawValue
    }
  }
}

extension Share.Content {
  fileprivate var word: String {
    switch self {
    case .document(let id): id
    case .kind(let kind): kind.rawValue
    case .keyFindings: "key-findings"
    }
  }
}
