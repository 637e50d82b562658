extension Register {
  /// The register in the shape other programs read: keys always in this order, cases in the order of their names.
  package var json: JSON {
    let deadlines = deadlines
    let byCase = JSON.made(count: cases.count) { cases[$0].json }
    let byDay = JSON.made(count: deadlines.count) { deadlines[$0].json }
    let found = JSON.made(count: across.count) { across[$0].json }
    return .object([
      ("overlap", .number(2)), ("register", .number(1)), ("as-of", .string(asOf.description)),
      ("narrowed", .optional(narrowed)), ("since", since.map { json($0) } ?? .null),
      ("cases", byCase),
      (
        "unread",
        .array(
          unread.map {
            .object([("file", .string(CleanText.read($0.file))), ("problem", .string($0.problem))])
          })
      ),
      ("across", found),
      ("deadlines", byDay),
      (
        "loads",
        .object([("people", .array(peopleLoads.map(\.json))), ("agencies", .array(agencyLoads.map(\.json)))])
      ),
      (
        "settings",
        .object(RegisterSetting.allCases.map { ($0.rawValue, .number(settings[$0] ?? $0.standard)) })
      ),
      ("notes", .strings(notes)),
      (
        "summary",
        .object([
          ("cases", .number(cases.count)), ("of", .number(total)), ("unread", .number(unread.count)),
          ("across", .number(across.count)),
        ])
      ),
    ])
  }
}

extension Register {
  private func json(_ since: RegisterSince) -> JSON {
    .object([
      ("as-of", .string(since.asOf.description)), ("gone", .strings(since.gone)),
      ("across-new", .strings(across.filter(since.isNew).map(\.reference))),
      ("across-cleared", .strings(since.cleared)),
    ])
  }
}

extension CaseSince {
  fileprivate var json: JSON {
    guard case .changed(let counts) = self else { return .null }
    return .object(
      [("as-of", .string(counts.asOf.description))]
        + FindingChange.Fate.allCases.map { ($0.rawValue, .number(counts[$0])) })
  }
}

extension CaseDigest {
  /// References with the word of each, for a later register to compare with.
  private var markWords: JSON {
    marks.map { marks in
      .object(marks.map { ($0.reference, .string($0.severity?.rawValue ?? "accepted")) })
    } ?? .null
  }

  fileprivate var json: JSON {
    let worst = found?.worst.map { worst in
      JSON.object([
        ("severity", .string(worst.severity.rawValue)), ("reference", .string(worst.reference)),
        ("message", .string(worst.message)), ("owner", .string(worst.owner)),
        ("by", .optional(worst.by?.description)),
      ])
    }
    let counts = found.map { found in
      JSON.object([
        ("gaps", .number(found.gaps)), ("conflicts", .number(found.conflicts)),
        ("risks", .number(found.risks)),
        ("unclear", .number(found.unclear)), ("advice", .number(found.advice)),
        ("accepted", .number(found.accepted)),
      ])
    }
    return .object([
      ("case", .string(name)), ("file", .string(CleanText.read(file.baseName))),
      ("as-of", .string(asOf.description)),
      ("marking", .string(marking)), ("review", .optional(review)), ("lead", .optional(lead)),
      ("summary", counts ?? .null), ("worst", worst ?? .null), ("next", .optional(next?.description)),
      ("days", next.map { .number($0 - asOf) } ?? .null), ("gap-rules", .strings(found?.gapRules ?? [])),
      ("incident", .optional(incident)), ("findings", markWords), ("since", since?.json ?? .null),
    ])
  }
}

extension CrossFinding {
  fileprivate var json: JSON {
    .object([
      ("rule", .string(rule)), ("severity", .string(severity.rawValue)), ("reference", .string(reference)),
      ("cases", .strings(cases)), ("key", .string(key)), ("by", .optional(planned?.description)),
      ("message", .string(message)), ("remedy", .string(remedy)), ("clears-when", .string(clearsWhen)),
      (
        "facts",
        .array(
          facts.map { fact in
            .object([
              ("date", .optional(fact.date?.description)), ("case", .string(fact.inCase)),
              ("text", .string(fact.what)),
              ("place", .optional(fact.place?.shortName)),
            ])
          })
      ),
    ])
  }
}

extension Register.BoardDeadline {
  fileprivate var json: JSON {
    .object([
      ("case", .string(inCase)), ("process", .string(deadline.processID)), ("clock", .string(deadline.clock)),
      ("last-day", .string(deadline.day.description)), ("days-left", .number(deadline.daysLeft)),
      ("what", .string("\(deadline.process): \(deadline.what)")), ("owed-by", .string(deadline.owner)),
    ])
  }
}

extension PersonLoad {
  fileprivate var json: JSON {
    .object([
      ("key", .string(key)), ("role", .string(role.withoutArticle)), ("leads", .number(leads)),
      ("sits", .number(sits)),
      ("cases", .strings(cases)),
    ])
  }
}

extension AgencyLoad {
  fileprivate var json: JSON {
    .object([
      ("key", .string(key)), ("name", .string(name.withoutArticle)), ("papers", .number(papers)),
      ("overdue", .number(overdue)), ("in-30-days", .number(soon)), ("cases", .strings(cases)),
    ])
  }
}
