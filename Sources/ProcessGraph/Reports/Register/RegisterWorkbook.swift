extension Register {
  /// The register as a workbook: a sheet each for cases, findings across them, deadlines, loads, and what cannot be read.
  package var workbook: [UInt8] {
    let sheets = [
      caseSheet, acrossSheet, deadlineSheet, peopleSheet, agencySheet,
      sheet(
        "not read", [("file", 40), ("problem", 80)],
        unread.map { [.text(CleanText.read($0.file)), .text($0.problem)] }),
    ]
    return WorkbookFile(
      title: title, marking: marking.isEmpty ? nil : marking,
      pages: sheets.filter { !$0.rows.isEmpty || $0.name == "cases" }
    )
    .bytes
  }

  private func sheet(
    _ name: String, _ columns: [(String, Int)], _ rows: [[WorkbookPage.Cell]], dates: Set<String> = []
  ) -> WorkbookPage {
    WorkbookPage(
      name: name,
      columns: columns.map {
        WorkbookPage.Column(title: $0.0, form: dates.contains($0.0) ? .date : .text, width: $0.1)
      },
      rows: rows)
  }

  private var caseSheet: WorkbookPage {
    let names = caseNames
    return sheet(
      "cases",
      [
        ("case", 24), ("file", 24), ("as at", 13), ("review", 12), ("led by", 26), ("worst", 12), ("ref.", 8),
        ("what it is", 60), ("gaps", 8), ("conflicts", 10), ("risks", 8), ("unclear", 9), ("advice", 8),
        ("accepted", 10), ("next day", 13), ("days", 8),
      ] + (since == nil ? [] : RegisterReport.fates.map { ($0.title + " since", 12) }),
      cases.enumerated().map { n, one in
        let worst = one.found?.worst
        let counts = [
          one.found?.gaps, one.found?.conflicts, one.found?.risks, one.found?.unclear, one.found?.advice,
          one.found?.accepted,
        ].map { $0.map(WorkbookPage.Cell.number) ?? .empty }
        return [
          .text(names[n]), .text(CleanText.read(one.file.baseName)), .day(one.asOf), .text(one.review ?? ""),
          .text(one.lead ?? ""), .text(worst?.severity.rawValue ?? ""), .text(worst?.reference ?? ""),
          .text(worst?.message ?? ""),
        ] + counts + [one.next.map { .day($0) } ?? .empty, one.next.map { .number($0 - one.asOf) } ?? .empty]
          + (since == nil
            ? [] : RegisterReport.numbers(since: one.since).map { $0.map { .number($0) } ?? .empty })
      }, dates: ["as at", "next day"])
  }

  private var acrossSheet: WorkbookPage {
    sheet(
      "across cases",
      [
        ("ref.", 8), ("weight", 11), ("what", 70), ("key", 18), ("cases", 34), ("what is planned", 13),
        ("what to do", 60),
        ("facts", 70), ("rule", 30),
      ],
      across.map { one in
        [
          .text(one.reference), .text(one.severity.rawValue), .text(one.message), .text(one.key),
          .text(one.cases.listed), one.planned.map { .day($0) } ?? .empty, .text(one.remedy),
          .text(one.factLines.joined(separator: "; ")), .text(one.rule),
        ]
      }, dates: ["what is planned"])
  }

  private var deadlineSheet: WorkbookPage {
    sheet(
      "deadlines",
      [
        ("deadline", 13), ("days left", 10), ("case", 24), ("process", 14), ("what", 60), ("responsible", 30),
      ],
      deadlines.map { one in
        let day = one.deadline.day
        return [
          day.isDay ? .day(day.first) : .text(day.description), .number(one.deadline.daysLeft),
          .text(one.inCase),
          .text(one.deadline.process), .text(one.deadline.what), .text(one.deadline.owner),
        ]
      }, dates: ["deadline"])
  }

  private var peopleSheet: WorkbookPage {
    sheet(
      "reviewers", [("key", 18), ("who", 30), ("leads", 8), ("sits", 8), ("cases", 60)],
      peopleLoads.map {
        [
          .text($0.key), .text($0.role.withoutArticle), .number($0.leads), .number($0.sits),
          .text($0.cases.listed),
        ]
      })
  }

  private var agencySheet: WorkbookPage {
    sheet(
      "agencies",
      [("key", 18), ("who", 30), ("papers", 8), ("overdue", 9), ("in 30 days", 11), ("cases", 60)],
      agencyLoads.map {
        [
          .text($0.key), .text($0.name.withoutArticle), .number($0.papers), .number($0.overdue),
          .number($0.soon),
          .text($0.cases.listed),
        ]
      })
  }
}
