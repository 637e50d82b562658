extension CheckReport {
  /// The report in the shape other programs read: keys always in this order, findings most urgent first, those
  /// accepted among them with the acceptance.
  public var json: JSON {
    let graph = graph
    let all = graph.byUrgency(findings + accepted)
    return .object([
      ("overlap", .number(2)),
      ("case", .string(graph.source.name)),
      ("frame", .string(graph.frame.rawValue)),
      ("as-of", .string(graph.asOf.description)),
      ("narrowed", narrowed?.json ?? .null),
      ("findings", .array(all.map(\.json))),
      ("notes", .array(notes.map(\.json))),
      ("checklist", .array(Checklist.lines(graph).map(\.json))),
      ("summary", summaryJSON),
    ])
  }

  private var summaryJSON: JSON {
    .object([
      ("gaps", .number(count(of: .gap))),
      ("conflicts", .number(count(of: .conflict))),
      ("risks", .number(count(of: .risk))),
      ("unclear", .number(count(of: .unclear))),
      ("advice", .number(count(of: .advice))),
      ("accepted", .number(accepted.count)),
    ])
  }
}

extension CheckReport.Selection {
  /// What was asked for, in the order of the alphabet.
  fileprivate var json: JSON {
    .object([
      ("only", .strings(only.sorted())), ("skip", .strings(skip.sorted())),
      ("about", .strings(about.sorted())),
    ])
  }
}

extension Finding {
  var json: JSON {
    .object([
      ("rule", .string(rule)),
      ("severity", .string(severity.rawValue)),
      ("reference", .string(reference)),
      ("owner", .string(owner.word)),
      ("by", .optional(by?.description)),
      ("about", .strings(about)),
      ("places", .array(places.map(\.json))),
      ("message", .string(message)),
      ("remedy", .string(remedy)),
      ("clears-when", .string(clearsWhen)),
      ("authority", .array(authority.map(\.json))),
      (
        "settings",
        .object(Setting.allCases.compactMap { key in settings[key].map { (key.rawValue, .number($0)) } })
      ),
      ("accepted", acceptance?.json ?? .null),
      ("answers", .strings(answers)),
      ("parts", .array((parts + acceptedParts).map(\.json))),
      ("details", .array(details.map(\.json))),
    ])
  }
}

extension Finding.Part {
  var json: JSON {
    .object([
      ("rule", .string(rule)), ("severity", .string(severity.rawValue)), ("about", .strings(about)),
      ("places", .array(places.map(\.json))), ("accepted", acceptance?.json ?? .null),
    ])
  }
}

extension Finding.Detail {
  var json: JSON {
    let text = [what, who].filter { !$0.isEmpty }.joined(separator: ": ")
    return .object([("date", .optional(date?.description)), ("text", .string(text))])
  }
}

extension Place {
  var json: JSON {
    // In a workbook line and column are those of a cell.
    .object(
      [("file", .string(location.file.asShown))] + (location.sheet.map { [("sheet", .string($0))] } ?? []) + [
        ("line", .number(location.line)), ("column", .number(location.column)), ("row", .string(row)),
      ])
  }
}

extension Authority {
  var json: JSON {
    .object([
      ("source", .string(source.title)), ("point", .optional(point)),
      ("verified", .bool(standing == .verified)),
    ])
  }
}

extension Acceptance {
  var json: JSON {
    .object([
      ("by", .optional(by)), ("on", .optional(on?.description)), ("because", .optional(because)),
      ("until", .optional(until?.description)),
    ])
  }
}

extension Note {
  var json: JSON {
    .object([("rule", .string(rule)), ("about", .strings(about)), ("message", .string(message))])
  }
}
