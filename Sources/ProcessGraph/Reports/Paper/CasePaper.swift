/// The paper of a case for its readers, in one file.
public struct CasePaper {
  private let paper: Paper
  /// What whoever hands it over should know first, a sentence each; never part of the paper.
  public let cautions: [String]

  /// - Parameters:
  ///   - report: the checked case; the paper numbers its findings alike.
  ///   - reader: whom it is for. What they may not see is taken out of the case before anything is written.
  ///   - isSheetOnly: whether the panel's paper holds only the sheet of who is doing what.
  ///   - version: of the program that makes it.
  /// - Throws: ``DrawingError`` where a figure cannot be drawn.
  public init(
    _ report: CheckReport, for reader: Reader, isSheetOnly: Bool = false, version: String
  ) throws(DrawingError) {
    let graph = report.graph.disclosed(to: reader)
    let sheet = Sheet(graph: graph, reader: reader)
    let source = graph.source
    var parts: [Paper.Part]
    switch reader.audience {
    case .panel: parts = isSheetOnly ? [sheet.panelPart] : try PanelPaper(report).parts
    case .family: parts = sheet.familyParts
    case .practitioner: parts = sheet.practitionerParts
    }
    let whom = reader.person.map { "For the \($0.role)" }
    var paper = Paper(
      title: reader.audience == .panel && !isSheetOnly ? "Paper for the panel" : "Who is doing what",
      subtitle: [whom, "\(source.name) · as at \(graph.asOf.inWords)"].compactMap { $0 },
      marking: source.marking, foot: "\(source.name) · as at \(graph.asOf.inWords)", parts: parts)
    if let glossary = Glossary.part(for: paper, in: graph, reader) { parts.append(glossary) }
    parts.append(Self.origin(source.files, graph, reader, version))
    paper.parts = parts
    self.paper = paper
    cautions = report.graph.cautions(for: reader)
  }

  /// One page of HTML that needs nothing else.
  public var html: String { paper.html }
  /// Markdown as pandoc reads it, for Word.
  public var markdown: String { paper.markdown }

  /// What the paper was made from, so that it can be tied to the file. A file's name is its keeper's own matter.
  private static func origin(
    _ files: [CaseFile], _ graph: CaseGraph, _ reader: Reader, _ version: String
  ) -> Paper.Part {
    let title = "Where this paper comes from"
    guard reader.audience == .panel else {
      let reference = files.first.map { String(SHA256.hex(of: $0.bytes).prefix(12)) } ?? ""
      return Paper.Part(
        title,
        [.paragraph("Made from the record as it stood on \(graph.asOf.inWords); reference \(reference).")])
    }
    let rows = files.map { [Phrase($0.name), Phrase(SHA256.hex(of: $0.bytes))] }
    return Paper.Part(
      title,
      [
        .paragraph(
          "Made by overlap \(version) from the case file alone, judged as at \(graph.asOf.inWords) by \(graph.frame.title). It "
            + "knows what the file says and nothing else: “no record” does not mean that a thing was not done. It is no "
            + "legal advice."),
        .table(
          Paper.Table(caption: "The files, each with its SHA-256", columns: ["File", "SHA-256"], rows: rows)),
      ])
  }
}

extension Sheet {
  /// The sheet for the panel: every process, with what families and practitioners are told of it.
  var panelPart: Paper.Part {
    Paper.Part(
      "Who is doing what", look: .wide,
      [
        .paragraph(
          "For each process, what it is for in plain words, and what the sheets for families and practitioners say of it. "
            + "Those sheets are papers of their own, and leave out what their readers should not see."),
        .table(table),
      ])
  }
}
