extension CataloguePage {
  /// The page as lines of plain text, sources under their statement; not wrapped, so that whoever prints it may.
  public var lines: [String] {
    var lines = [title.withCapital]
    for section in sections {
      lines += ["", section.heading]
      for entry in section.entries {
        lines.append("  " + entry.text)
        lines += (entry.sources + entry.grounds).map { "    " + $0 }
      }
    }
    return lines
  }

  /// The page in Markdown, sources in italics.
  public var markdown: String {
    var lines = ["# " + title.withCapital]
    for section in sections {
      lines += ["", "## " + section.heading, ""]
      for entry in section.entries {
        let sources = entry.sources.isEmpty ? "" : " *" + entry.sources.joined(separator: "; ") + "*"
        lines.append("- " + entry.text + sources)
        lines += entry.grounds.map { "  - *" + $0 + "*" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The text with its first letter in upper case.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

extension CataloguePage {
  /// The page for a terminal: as ``lines``, each broken at a width with its own indent.
  public func text(width: Int = 80) -> String {
    let broken = lines.flatMap { line -> [String] in
      let indent = String(line.prefix { $0 == " " })
      let wrapped = TextColumns.wrap(line, width: max(20, width - indent.count))
      return wrapped.isEmpty ? [""] : wrapped.map { indent + $0 }
    }
    return broken.joined(separator: "\n") + "\n"
  }
}
