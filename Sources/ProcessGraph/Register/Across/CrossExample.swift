/// Small cases side by side that show a rule across cases at work.
///
/// Lines that end in `# ↓` are where it fires, in all the cases together. A table that a case does not write is taken from
/// the ``cast``.
package struct CrossExample: Sendable {
  package let title: String
  /// What is written of each case.
  package let bodies: [String]

  init(_ title: String, _ bodies: String...) { (self.title, self.bodies) = (title, bodies) }
  init(_ title: String, cases bodies: [String]) { (self.title, self.bodies) = (title, bodies) }

  /// The whole case files, ready to be saved each under its name.
  package var files: [(name: String, text: String)] {
    bodies.enumerated().map { n, body in
      let letter = Self.letters[n]
      return (
        "family-\(letter.lowercased()).yaml",
        Example.whole(
          body,
          header: [
            ("overlap", "overlap: 1"), ("case", "case: Family \(letter)"), ("frame", "frame: england-2015"),
            ("as-of", "as-of: 2015-06-15"), ("incident", "incident: 2015-03-14"),
          ] + Self.cast)
      )
    }
  }

  private static let letters = ["A", "B", "C", "D", "E", "F"]

  static let asOf = Day(year: 2015, month: 6, day: 15)!

  /// The register of them.
  var register: Register {
    let digests = files.map { file -> CaseDigest in
      let reading = try! CaseReader.read(text: file.text, file: file.name)
      return CaseDigest(reading.case, file: file.name, asOf: Self.asOf, isWhole: true)
    }
    return Register(digests, asOf: Self.asOf)
  }

  /// The tables that a case of an example need not repeat: one death, and one review of it.
  private static let cast: [(table: String, text: String)] = [
    (
      "subjects",
      """
      subjects:
        child: {age: 17, died: 2015-03-14, death: unnatural, abuse: suspected}
      """
    ),
    (
      "agencies",
      """
      agencies:
        board: {name: Safeguarding Children Board, sector: partnership}
        trust: {name: Mental Health NHS Trust, sector: health}
      """
    ),
    (
      "processes",
      """
      processes:
        scr: {kind: scr, commissioner: board, subjects: child, decided: 2015-04-10}
      """
    ),
  ]

  /// The same, as text.
  package static var castText: String { cast.map(\.text).joined(separator: "\n") + "\n" }
}
