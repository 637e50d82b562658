import ArgumentParser

/// How a page of what the program knows is printed, or the ids of all of them.
enum PageFormat: String, WordArgument {
  case text, markdown, ids

  /// The endings of a result's name that say so.
  static let endings: KeyValuePairs<String, PageFormat> = [
    "txt": .text, "md": .markdown, "markdown": .markdown,
  ]
}

extension ArgumentHelp {
  static var pageFormat: Self {
    ArgumentHelp(
      "How to print: text, markdown, or ids.", discussion: "Default: by the name of --output, else text.")
  }
}
