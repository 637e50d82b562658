extension CataloguePage {
  private var report: Report {
    Report(
      title: title.withCapital, marking: "",
      parts: sections.map { section in
        Report.Part(
          section.heading,
          [
            .entries(
              section.entries.map { Report.Entry(text: $0.text, sources: $0.sources, grounds: $0.grounds) })
          ])
      })
  }

  /// The page as lines of plain text, sources under their statement; not wrapped, so that whoever prints it may.
  package var lines: [String] {
    text(width: 100_000).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The page in Markdown, sources in italics.
  package var markdown: String { report.markdown }

  /// The page for a terminal.
  package func text(width: Int = 80) -> String { report.text(width: width) }
}

extension String {
  /// The text with its first letter in upper case.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
