/// A case file that shows a rule at work.
///
/// Lines that end in `# ↓` are where the rule fires: the places of its findings, all together. A table the example
/// does not write is taken from the ``cast``, so that it shows only what matters.
package struct Example: Sendable {
  package let title: String
  /// The tables that matter, as written.
  package let body: String
  package let frame: Frame
  package let asOf: String

  init(_ title: String, _ body: String, frame: Frame = .england2015, asOf: String = "2015-06-15") {
    (self.title, self.body, self.frame, self.asOf) = (title, body, frame, asOf)
  }

  /// The whole case file, ready to paste and run.
  package var text: String {
    Self.whole(
      body,
      header: [
        ("overlap", "overlap: 1"), ("case", "case: Example"), ("frame", "frame: \(frame.rawValue)"),
        ("as-of", "as-of: \(asOf)"), ("incident", "incident: 2015-03-14"),
      ] + Self.cast)
  }

  /// What is written, and before it each line and table that it does not write itself.
  static func whole(_ body: String, header: [(String, String)]) -> String {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let written = Set(
      lines.compactMap { line in line.hasPrefix(" ") ? nil : line.split(separator: ":").first })
    let missing = header.filter { !written.contains(Substring($0.0)) }
    return (missing.map(\.1) + [body]).joined(separator: "\n") + "\n"
  }

  /// The lines of ``text``, counted from 1, that are marked.
  package var markedLines: [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains("# ↓") }.map { $0.offset + 1 }
  }

  /// The tables that examples take for granted, as text.
  package static var castText: String { cast.map(\.text).joined(separator: "\n") + "\n" }

  /// The tables that an example need not repeat: one death, the usual bodies, and four processes that have begun.
  static let cast: [(table: String, text: String)] = [
    (
      "subjects",
      """
      subjects:
        child: {age: 17, died: 2015-03-14, death: unnatural, abuse: suspected, domestic-homicide: yes}
      """
    ),
    (
      "agencies",
      """
      agencies:
        board:   {name: Safeguarding Children Board, sector: partnership}
        csp:     {name: Community Safety Partnership, sector: partnership}
        police:  {name: Police, sector: police}
        trust:   {name: Mental Health NHS Trust, sector: health}
        council: {name: County Council, sector: council}
      """
    ),
    (
      "people",
      """
      people:
        grandmother: {family: maternal grandmother, of: child}
        uncle:       {family: uncle, of: child}
        nurse:       {practitioner: community psychiatric nurse, agency: trust, witness: no}
        visitor:     {practitioner: health visitor, agency: trust, witness: no}
        reviewer:    {official: independent reviewer}
        chair:       {official: review chair}
        sio:         {official: senior investigating officer, agency: police}
        trust-member:  {official: trust safeguarding lead, agency: trust}
        police-member: {official: police panel member, agency: police}
      """
    ),
    (
      "processes",
      """
      processes:
        scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10}
        dhr:  {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13}
        si:   {kind: si, commissioner: trust, subjects: child, started: 2015-03-20}
        crim: {kind: crim, commissioner: police, lead: sio, subjects: child, started: 2015-03-14}
      """
    ),
    (
      "family-plans",
      """
      family-plans:
        - {lead: chair, agreed: 2015-04-20}
      """
    ),
  ]
}
