extension JointOptions {
  /// The report in the shape other programs read: keys always in this order.
  package var json: JSON {
    .object(
      graph.jsonHeader + [
        ("supposed", .strings(supposed)), ("candidates", .array(candidates.map { .strings($0.ids) })),
        ("now", now.json(against: now)), ("all-separate", separate.json(against: now)),
        ("asked", asked?.json(against: now) ?? .null), ("refused", .array(refused.map(\.json))),
        ("options", .array(front.map { $0.json(against: now) })),
        ("impossible", .array(impossible.map(\.json))),
        ("left-out", .array(leftOut.map(\.json))), ("requirements", .array(requirementJSON)),
        ("aspects", .array(aspects.map(\.json))), ("notes", .strings(notes)),
      ])
  }

  private var requirementJSON: [JSON] {
    candidates.flatMap(\.members).eachOnce(by: \.kind).flatMap { process in
      process.kind.kind.requirements(in: graph.frame).map { requirement in
        .object([
          ("id", .string(requirement.id)), ("kind", .string(process.kind.rawValue)),
          ("statement", .string(requirement.statement)),
          ("authority", .array(requirement.authority.map(\.json))),
        ])
      }
    }
  }
}

extension Figures {
  var json: JSON {
    .object(
      counts.map { ($0.key, .number($0.value)) } + [("latest-finish", latestFinish.json)])
  }

  /// The counts less those of another arrangement.
  func change(from other: Figures) -> JSON {
    .object(zip(counts, other.counts).map { ($0.key, .number($0.value - $1.value)) })
  }
}

extension ProjectedFinish {
  /// A date, `"ring"`, or null where no date on file says; a deadline is none.
  var json: JSON {
    switch self {
    case .date(let date), .notBefore(let date):
      .string(date.isDay || date.isMonth ? date.description : date.first.description)
    case .unknown, .dueBy: .null
    case .ring: .string("ring")
    }
  }
}

extension JointOption {
  func json(against now: JointOption) -> JSON {
    .object([
      ("name", .string(name)), ("as-now", .bool(arrangement == now.arrangement)),
      ("commissions", .array(commissions.map(\.json))), ("figures", figures.json),
      ("change", figures.change(from: now.figures)), ("people", .array(changes.map(\.json))),
    ])
  }
}

extension JointCommission {
  var json: JSON {
    .object([
      ("processes", .strings(members.map(\.id))), ("finish", finish.json),
      ("finish-is-open-ended", .bool(isOpenEnded)),
      ("finish-with-others", laterWithOthers.map(\.json) ?? .null), ("because", .strings(reasons)),
      ("requirements-without-owner", .strings(requirementsWithoutOwner)),
      ("late", .array(overruns.map(\.json))), ("agree", .array(agreements.map(\.json))),
    ])
  }
}

extension Overrun {
  var json: JSON {
    .object([
      ("process", .string(process.id)), ("due", .string(deadline.description)), ("days", .number(days)),
      ("days-now", .number(daysNow)),
    ])
  }
}

extension Agreement {
  var json: JSON {
    .object([("who", .string(who)), ("what", .string(what)), ("authority", .array(authority.map(\.json)))])
  }
}

extension PersonalChange {
  var json: JSON {
    .object([
      ("id", .string(whom)), ("figure", .string(matter.rawValue)), ("now", .number(now)),
      ("then", .number(then)),
    ])
  }
}

extension Impossible {
  var json: JSON {
    .object([
      ("processes", .strings([first.id, second.id])), ("by-law", .bool(isLaw)), ("reason", .string(reason)),
      ("authority", .array(authority.map(\.json))),
    ])
  }
}

extension LeftOut {
  var json: JSON {
    .object([
      ("process", .string(process.id)), ("reason", .string(reason)),
      ("authority", .array(authority.map(\.json))),
    ])
  }
}

extension AspectsApart {
  var json: JSON {
    .object([
      ("processes", .strings([first.id, second.id])),
      (
        "aspects",
        .array(
          cells.map { cell in
            .object([
              ("aspect", .string(cell.aspect.rawValue)), ("degree", .string(cell.degree.rawValue)),
              ("suggested", .bool(cell.isSuggestion)), ("basis", .string(cell.ground.basis.rawValue)),
              ("ground", .string(cell.ground.text)), ("authority", .array(cell.ground.authority.map(\.json))),
            ])
          })
      ),
      ("purpose-limits", .array(purposeLimits.map(\.json))),
    ])
  }
}
