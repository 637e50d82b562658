extension Document {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      id: row.id,
      what: row.word(required: "what", DocumentKind.self),
      by: row.id("by", in: .agencies),
      forProcesses: row.ids("for", in: .processes),
      author: row.id("author", in: .people),
      of: row.id("of", in: .people),
      status: row.word("status", Status.self),
      on: row.date("on"),
      due: row.date("due"),
      signedOff: row.date("signed-off"),
      published: row.date("published"),
      signedOffBy: row.text("signed-off-by"),
      reuses: row.other("reuses", in: .documents, called: "document"),
      conclusion: row.nested("conclusion", Conclusion.init))
  }
}

extension Document.Conclusion {
  fileprivate init(_ row: RowReader) {
    self.init(question: row.text(required: "question"), answer: row.text(required: "answer"))
  }
}

extension Share {
  init(_ row: RowReader) {
    self.init(
      place: row.place,
      note: row.text("note"),
      what: row.content("what"),
      from: row.party(required: "from", in: [.processes, .agencies]),
      to: row.party(required: "to", in: [.processes, .agencies, .people], or: Body.recipients),
      asAgencyReport: row.word("as", Use.self) != nil,
      of: row.id("of", in: [.people, .agencies]),
      on: row.date("on"),
      status: row.word("status", Status.self),
      basis: row.word("basis", Basis.self),
      decidedWith: row.id("decided-with", in: .processes))
    if let id = from.id, !id.isEmpty, id == to.id {
      row.warning(
        "\(id.quoted) shares with itself.", help: "name whoever receives it in ‘to’", at: row.span(of: "to"))
    }
  }

  private enum Use: String, Word { case agencyReport = "agency-report" }
}

extension Body {
  /// The bodies that anything may be shared with.
  static let recipients = Array(allCases.prefix { $0 != .commissioner })
}

extension RowReader {
  /// A document's id comes before a kind of document spelt alike.
  fileprivate func content(_ key: String) -> Share.Content {
    let words = DocumentKind.words + ["key-findings"]
    require(key)
    guard let (text, span) = scalar(key, "one id", .id(.documents, or: words)),
      let reference = resolve(text, of: key, in: .documents, or: words, at: span)
    else { return .keyFindings }
    switch reference {
    case .declared(let id, _): return .document(id)
    case .word(let word): return DocumentKind(rawValue: word).map(Share.Content.kind) ?? .keyFindings
    }
  }
}
