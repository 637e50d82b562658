/// One practitioner, reviewer or family member across cases: a row a case, with every interview, contact and meeting, and the
/// last days of what they lead.
struct RegisterPerson {
  private let register: Register
  private let key: String
  private let names: [String]

  init(_ register: Register, key: String) {
    (self.register, self.key) = (register, key)
    names = register.caseNames
  }

  private struct Row {
    var number: Int
    var person: KeyedPerson
    var marks: [PeopleChart.Mark]
  }

  private var rows: [Row] {
    register.cases.enumerated().flatMap { n, one in
      one.people.filter { $0.key == key }.map { person in
        let visits = person.visits.map(\.mark)
        let open = person.seats.filter(\.isOpen)
        let meetings = Set(open.flatMap(\.meetings)).map {
          PeopleChart.Mark(meaning: .milestone, date: $0, by: "panel", isPlanned: $0.first > one.asOf)
        }
        let led = one.deadlines.filter { $0.leads.contains(key) }.map {
          PeopleChart.Mark(meaning: .limit, date: $0.day, by: $0.process, isPlanned: false)
        }
        let dated = (visits + meetings + led).enumerated().sorted { a, b in
          func order(_ mark: PeopleChart.Mark) -> (Int, String) { (mark.date?.first.number ?? .max, mark.by) }
          return order(a.element) == order(b.element)
            ? a.offset < b.offset : order(a.element) < order(b.element)
        }
        return Row(number: n, person: person, marks: dated.map(\.element))
      }
    }
  }

  var charts: [PeopleChart] {
    let rows = rows
    let days = rows.flatMap(\.marks).compactMap(\.date).flatMap { [$0.known, $0.last] }
    guard let first = days.min(), let last = days.max() else { return [] }
    let ahead = register.asOf + Setting.lookAhead.standard
    let people = rows.enumerated().map { n, row in
      PeopleChart.Person(
        id: "case-\(n + 1)", heading: names[row.number], line: line(row), marks: row.marks,
        clashes: clashes(row.number))
    }
    let chart = PeopleChart(
      id: "person", caption: caption(rows), tables: [table(rows)],
      span: min(first, register.asOf)...max(last, ahead),
      asOf: register.asOf, ahead: ahead, sections: [PeopleChart.Section(title: "Cases", people: people)],
      urgent: register.urgentNumbers)
    return chart.paged(RegisterYear.numbered)
  }

  private func line(_ row: Row) -> String {
    let seats = row.person.seats.filter(\.isOpen).map {
      ($0.leads ? "leads " : "on the panel, ") + $0.process
    }
    return ([row.person.role.withoutArticle] + seats).joined(separator: "; ")
  }

  private func clashes(_ number: Int) -> [PeopleChart.Clash] {
    register.across.enumerated().filter {
      $0.element.places.contains(number) && $0.element.key.split(separator: ", ").contains(Substring(key))
    }
    .prefix(2).map { n, finding in
      PeopleChart.Clash(numbers: [n + 1], words: CrossRule.named(finding.rule)?.task.lowercasedFirst ?? "")
    }
  }

  private func caption(_ rows: [Row]) -> Caption {
    let role = rows[0].person.role.sentence
    let ahead = rows.flatMap(\.marks).count {
      $0.isPlanned || $0.meaning == .limit && $0.date!.last >= register.asOf
    }
    let found = register.across.count { $0.key.split(separator: ", ").contains(Substring(key)) }
    let title =
      "\(role) is in \(Set(rows.map(\.number)).count.counted("case")), with \(ahead.counted("date")) ahead"
      + (found == 0 ? "." : "; \(found.counted("finding")) across cases.")
    return register.caption(title, what: "key \(key) · a row is a case")
  }

  private func table(_ rows: [Row]) -> FactTable {
    let all = rows.flatMap { row in row.marks.map { (row: row, mark: $0) } }
      .sorted {
        ($0.mark.date?.first.number ?? .max, $0.row.number) < (
          $1.mark.date?.first.number ?? .max, $1.row.number
        )
      }
    return FactTable(
      title: "By date", columns: ["Date", "Case", "What", "By"],
      rows: all.map { one in
        [
          (one.mark.date?.inWords ?? "no date on record") + (one.mark.isPlanned ? " (planned)" : ""),
          names[one.row.number], one.mark.meaning == .milestone ? "meeting" : Looks.of(one.mark.meaning).word,
          one.mark.by,
        ]
      })
  }
}

extension Visit {
  var mark: PeopleChart.Mark {
    PeopleChart.Mark(meaning: meaning.mark, date: date, by: by, isPlanned: isPlanned)
  }
}

extension Visit.Meaning {
  fileprivate var mark: MarkMeaning {
    switch self {
    case .contact: .contact
    case .interview: .interview
    case .statement: .statement
    }
  }
}
