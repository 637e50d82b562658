/// Who is doing what, and what that means for the reader, in plain words.
///
/// It is given the case as the reader may see it, and says no more than that holds.
struct Sheet {
  let graph: CaseGraph
  let reader: Reader
  /// Whether somebody has died; else somebody was hurt.
  let isBereaved: Bool
  /// Whether the reader is somebody to whom the police must have agreed, and who needs advice before anything else.
  let needsAdvice: Bool
  /// Whether some of the reader's own contacts or interviews are left out, which the sheet then says.
  let leavesOut: Bool

  var processes: [ParallelProcess] { graph.processes }

  /// The sheet of a case for a reader.
  ///
  /// - Parameter cautions: what whoever hands it over should know; it stands on a first page that is not printed.
  static func report(_ graph: CaseGraph, for reader: Reader, cautions: [String]) -> Report {
    let sheet = Sheet(
      graph: graph.disclosed(to: reader), reader: reader,
      isBereaved: graph.isBereaved(reader),
      needsAdvice: reader.person.map(graph.needsClearing) ?? false,
      leavesOut: graph.leftOutCount(for: reader) > 0)
    let source = graph.source
    if reader.audience == .panel {
      return Report(
        name: source.name, title: "who is doing what", subtitle: ["Position at \(graph.asOf.inWords)"],
        marking: source.marking, foot: "\(source.name) · position at \(graph.asOf.inWords)",
        parts: [sheet.panelPart], pages: .onSide)
    }
    let isFamily = reader.audience == .family
    var report = Report(
      title: isFamily
        ? "Who is doing what, and what you can ask for" : "Who may ask you what, and what you can ask for",
      subtitle: reader.person.map { [graph.address(to: $0)] } ?? [], marking: "",
      foot: "Correct on \(graph.asOf.inWords). Please ask for a new copy if things change.",
      parts: isFamily ? sheet.familyParts : sheet.practitionerParts, pages: isFamily ? .sheet : .card)
    // What is disclosed and nothing else is in the reference: the same words give the same one.
    report.foot += " Reference \(SHA256.hex(of: Array(report.words.utf8)).prefix(12))."
    // What is to be known of one member of a family is no business of another who opens the file.
    if !cautions.isEmpty {
      report.cover =
        reader.person != nil
        ? cautions
        : (graph.hasNobodyToWriteTo(reader) ? [Self.nobody] : []) + [
          "What to know first was printed when this was made. It names people, and so it is not here: a sheet for one person (--about) has it."
        ]
    }
    return report
  }

  /// It names nobody and gives no reason, since whoever opens the file may read it.
  private static let nobody =
    "There is nobody in the family on file to whom this sheet may be given as it is. Ask the senior investigating officer before anybody has it."

  /// `the independent reviewer, for the Safeguarding Children Board`.
  func lead(of process: ParallelProcess) -> String {
    let body = process.commissioner.flatMap { graph.agency($0).name }.map { "for \($0.withDefiniteArticle)" }
    let lead: String?
    if process.lead != nil {
      lead = graph.leadRole(of: process)
    } else {
      lead = process.kind == .other ? nil : "the \(graph.names(of: process).lead)"
    }
    // `the coroner, for HM Coroner` would say the same twice.
    if process.lead == nil, let lead, let body, body.lowercased().contains(lead.withoutArticle.lowercased()) {
      return lead.sentence
    }
    let words = [lead, body].compactMap { $0 }.joined(separator: ", ")
    return words.isEmpty ? "Ask your main contact" : words.sentence
  }

  /// The sheet for the panel: every process in plain English, with what families and practitioners are told of it.
  private var panelPart: Report.Part {
    let taking = processes.filter(graph.takesPart)
    let table = Report.Table(
      "",
      [
        Report.Column("Process", share: 15), Report.Column("The question it asks", share: 17),
        Report.Column("Led by", share: 14), Report.Column("Status", share: 16),
        Report.Column("What the sheet tells families", share: 19),
        Report.Column("What the sheet tells practitioners", share: 19),
      ],
      taking.map { process in
        let words = process.kind.kind.plain
        return [
          Phrase(graph.title(process).sentence), Phrase(words.purpose), Phrase(lead(of: process) + "."),
          Phrase(graph.standing(of: process) + "."),
          Phrase(graph.wordsForFamilies(of: process) ?? "Nothing: a family's sheet does not name it."),
          Phrase(
            graph.wordsForPractitioners(of: process) ?? "Nothing: a practitioners' sheet does not name it."),
        ]
      })
    return Report.Part(
      "", anchor: "who", look: .wideBelow,
      [
        .paragraph(
          "For each process, what it is for in plain words, and what the sheets for families and practitioners say of it. "
            + "Those sheets are papers of their own, and leave out what their readers should not see."),
        .table(table),
      ])
  }
}
