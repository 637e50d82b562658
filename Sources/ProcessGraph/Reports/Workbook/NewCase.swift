/// A case file to begin with.
package enum NewCase {
  /// The workbook (.xlsx): a sheet a table, to be filled in.
  package static func workbook(frame: Frame) -> [UInt8] { CaseWorkbook(FilledCase(frame: frame)).bytes }

  /// The text file: every table and column with a comment.
  package static func text(frame: Frame) -> String {
    var lines = [
      "# yaml-language-server: $schema=case.schema.json",
      "#",
      "# A case file. A line that begins with # is a comment: overlap passes it over. Take the # away from an example row,",
      "# put your own words in, and copy it for each row. Everything you leave out means: no record. Write roles, never",
      "# names. Dates are 2015-03-14, or 2015-03 or 2015 where no more is known. Put a text with a colon, a comma or a #",
      "# in \"quotes\".",
      "#",
      "#   overlap check case.yaml            what collides, and what has no record",
      "#   overlap tables contacts            what can be written in a table",
      "#   overlap schema -o case.schema.json lets an editor check and complete what you write",
      "",
      "overlap: 1",
      "# \(CaseSchema.describedHead["case"] ?? "")",
      "case: A case",
      "# \(CaseSchema.describedHead["frame"] ?? "")",
      "frame: \(frame.rawValue)",
    ]
    let written = ["overlap", "case", "frame", "names", "settings"]
    for column in CaseSchema.head where !written.contains(column.name) {
      lines.append("# \(column.name):".padded(to: 14) + "  \(CaseSchema.describedHead[column.name] ?? "")")
    }
    for table in CaseTable.allCases { lines += section(table) }
    lines += ["", "# Local thresholds, where the board has its own.", "# settings:"]
    lines += Setting.allCases.map { setting in
      "#   \(setting.rawValue): \(setting.standard)".padded(to: 34) + "# "
        + (CaseSchema.describedHead["settings.\(setting.rawValue)"] ?? "")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ table: CaseTable) -> [String] {
    let described = table.described
    let columns = CaseSchema.columns(of: table).filter { $0.name != "note" }
    let margin = min(20, columns.map(\.name.count).max()! + 2)
    return ["", ""] + TextColumns.wrap(described.sentence, width: 110).map { "# " + $0 }
      + columns.flatMap { column -> [String] in
        let name = column.name.padded(to: margin)
        return TextColumns.wrap(
          (described[column.name] ?? "") + " " + column.type.inWords, width: 112 - margin
        )
        .enumerated().map { "#   " + ($0.offset == 0 ? name : String.spaces(margin)) + $0.element }
      } + [
        "\(table == .processes ? "" : "# ")\(table.rawValue):",
        "#   \(table.hasIDs ? "" : "- ")\(described.example)",
      ]
  }
}
