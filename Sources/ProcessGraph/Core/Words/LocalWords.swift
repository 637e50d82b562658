// What the standing bodies of the paper are called in a case.

extension CaseGraph {
  /// A sentence that calls the standing bodies by the paper's own words, with what they are called in this case: by the
  /// board's own name, else by the frame's. A rule's own sentence is written once, for the time of the paper.
  package func inLocalWords(_ text: String) -> String {
    Self.wordsOfThePaper.reduce(text) { text, word in
      guard frame != .england2015 || called(word.body) != word.body.title(in: frame) else { return text }
      let name = called(word.body)
      return text.replacing("the \(word.text)", with: name).replacing("The \(word.text)", with: name.sentence)
    }
  }

  /// A body by an agency that the file declares under its word, else by its title.
  func called(_ body: Body) -> String {
    if case .agency(let id) = node(body.rawValue) { return name(id) }
    return title(of: body)
  }

  /// The longer ones first.
  private static let wordsOfThePaper: [(text: String, body: Body)] = [
    ("Case Review and Governance subgroup", .crag), ("subgroup", .crag),
    ("independent chair", .independentChair),
  ]
}
