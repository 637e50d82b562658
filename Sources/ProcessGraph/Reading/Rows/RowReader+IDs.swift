extension RowReader {
  /// One declared id of some tables.
  func id(_ key: String, in tables: IDTables) -> ID? {
    guard let (text, span) = scalar(key, "one id", .id(tables, or: [])) else { return nil }
    return resolve(text, of: key, in: tables, at: span)?.id
  }

  func id(required key: String, in tables: IDTables) -> ID {
    let value = id(key, in: tables)
    require(key)
    return value ?? ""
  }

  /// Declared ids of some tables; one id stands for a list of one.
  func ids(_ key: String, in tables: IDTables, or words: [String] = []) -> [ID] {
    var seen: Set<ID> = []
    let list = list(key, "ids", .ids(tables, or: words))
    return list.compactMap { text, span in
      guard let id = resolve(text, of: key, in: tables, or: words, at: span)?.name else { return nil }
      if list.count == 1 || seen.insert(id).inserted { return id }
      error("\(id.quoted) stands twice in ‘\(key)’.", at: span)
      return nil
    }
  }

  /// People in a capacity: somebody in another one is an error.
  func people(_ key: String, as capacity: Person.Capacity) -> [ID] {
    let ids = ids(key, in: .people)
    for id in ids { requireCapacity(capacity, of: id, in: key) }
    return ids
  }

  func requireCapacity(_ capacity: Person.Capacity, of id: ID, in key: String) {
    guard let roles = reading.people[id], !roles.isEmpty, !roles.contains(capacity) else { return }
    let are = roles.map(\.inSentence).joined(separator: " and ")
    error(
      "\(id.quoted) is \(are); ‘\(key)’ takes \(capacity.plural).",
      help: roles.contains(.official)
        ? "name somebody who is \(capacity.inSentence)"
        : (capacity == .family
          ? "talks with practitioners stand in ‘interviews’; "
          : "talks with the family stand in ‘contacts’; ")
          + "somebody may be both: give the person ‘\(capacity.rawValue)’ too, with the words to show",
      at: span(of: key))
  }

  func ids(required key: String, in tables: IDTables, or words: [String] = []) -> [ID] {
    let value = ids(key, in: tables, or: words)
    require(key)
    return value
  }

  /// Ids without which no rule can use the row.
  func ids(expected key: String, in tables: IDTables) -> [ID] {
    expect(key)
    return ids(key, in: tables)
  }

  /// A sender or recipient: a declared id, or one of some bodies. A declared id comes before a word spelt alike.
  func party(_ key: String, in tables: IDTables, or bodies: [Body] = []) -> Party? {
    let words = bodies.map(\.rawValue)
    guard let (text, span) = scalar(key, "one id", .id(tables, or: words)),
      let reference = resolve(text, of: key, in: tables, or: words, at: span)
    else { return nil }
    return Party(reference)
  }

  func party(required key: String, in tables: IDTables, or bodies: [Body] = []) -> Party {
    let value = party(key, in: tables, or: bodies)
    require(key)
    return value ?? .process("")
  }

  /// One recipient or several.
  func parties(required key: String, in tables: IDTables, or bodies: [Body]) -> [Party] {
    let words = bodies.map(\.rawValue)
    require(key)
    return list(key, "ids", .ids(tables, or: words)).compactMap { text, span in
      resolve(text, of: key, in: tables, or: words, at: span).flatMap(Party.init)
    }
  }

  /// Another row of the same table.
  func other(_ key: String, in table: IDTables, called noun: String) -> ID? {
    let id = id(key, in: table)
    if let id, id == self.id {
      error(
        "\(id.quoted) cannot name itself in ‘\(key)’.", help: "name the other \(noun)", at: span(of: key))
    }
    return id
  }

  /// Warns where a column that takes both sides of something names only one.
  func warn(ofOneIn key: String, _ ids: [ID], _ why: String) {
    guard ids.count == 1 else { return }
    warning(
      "‘\(key)’ names only \(ids[0].quoted): \(why).", help: "add the other: ‘\(key): [\(ids[0]), …]’",
      at: span(of: key))
  }

  /// What a name in a row stands for.
  enum Reference {
    case declared(ID, IDTables)
    case word(String)

    var id: ID? { if case .declared(let id, _) = self { id } else { nil } }
    var name: String {
      switch self {
      case .declared(let id, _): id
      case .word(let word): word
      }
    }
  }

  /// Looks a name up among the ids of some tables, then among some words; reports it where it is neither.
  func resolve(
    _ text: String, of key: String, in tables: IDTables, or words: [String] = [], at span: TextSpan
  ) -> Reference? {
    let text = isFromTable && reading.declared[text] == nil ? text.lowercased() : text
    let declaration = reading.declared[text]
    if let table = declaration?.table.intersection(tables), !table.isEmpty { return .declared(text, table) }
    if words.contains(text) { return .word(text) }
    if declaration == nil, !words.isEmpty {
      let spelling = text.spelling
      if let word = words.first(where: { $0.spelling == spelling }) { return .word(word) }
    }
    if let declaration {
      error(
        "\(text.quoted) is \(declaration.table.one); ‘\(key)’ takes \(tables.many).",
        help: reading.declaredIDs(in: tables), at: span)
    } else if !reading.isExcused(text, from: tables) {
      let near = reading.nearest(to: text, in: tables, or: words)
      let isJoint = isFromTable && (text == "and" || text == "&")
      let help =
        isJoint ? "put a comma between ids, and no word" : near.map { "did you mean ‘\($0)’?" }
      if text.isWellFormedID {
        error(
          words.isEmpty
            ? "Nothing in \(tables.many) has the id \(text.quoted)."
            : "\(text.quoted) is no id of \(tables.many), and no word that ‘\(key)’ takes.",
          help: help ?? Suggestion.list(words, nearestTo: text) ?? reading.declaredIDs(in: tables), at: span)
      } else {
        let list = isFromTable ? reading.declaredIDs(in: tables) : reading.listAdvice(text)
        error("\(text.quoted) in ‘\(key)’ is not an id.", help: help ?? list, at: span)
      }
    }
    return nil
  }
}

extension Party {
  fileprivate init?(_ reference: RowReader.Reference) {
    switch reference {
    case .word(let word):
      guard let body = Body(rawValue: word) else { return nil }
      self = .body(body)
    case .declared(let id, .agencies): self = .agency(id)
    case .declared(let id, .people): self = .person(id)
    case .declared(let id, _): self = .process(id)
    }
  }
}

extension Person.Capacity {
  /// `a family member`.
  fileprivate var inSentence: String {
    switch self {
    case .family: "a family member"
    case .practitioner: "a practitioner"
    case .official: "an official"
    }
  }

  fileprivate var plural: String {
    switch self {
    case .family: "family members"
    case .practitioner: "practitioners"
    case .official: "officials"
    }
  }
}
