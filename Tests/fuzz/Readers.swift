/// Whatever stands in a file: it reads, or at least one error names a place; and no message steers a terminal.
enum Readers {
  static func yaml(_ bytes: [UInt8]) { read(bytes, "case.yaml") }

  /// The first byte chooses the table.
  static func csv(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let table = CaseTable.allCases[Int(first) % CaseTable.allCases.count]
    let problems = Problems()
    if let source = SourceText.read(Array(bytes.dropFirst()), file: "\(table.rawValue).csv", into: problems) {
      let reading = Reading(problems: problems)
      let rows = CellTable.read(source, of: table, reading)
      rows.declare(reading)
      decode(rows, of: table, reading)
      let lines = source.bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      hold(rows.rows.count <= lines, "no more rows than lines")
    }
    look(problems.diagnostics)
  }

  private static func decode(_ rows: TableRows, of table: CaseTable, _ reading: Reading) {
    switch table {
    case .subjects: _ = rows.decode(Subject.init, reading)
    case .agencies: _ = rows.decode(Agency.init, reading)
    case .people: _ = rows.decode(Person.init, reading)
    case .processes: _ = rows.decode(ParallelProcess.init, reading)
    case .waits: _ = rows.decode(WaitRow.init, reading)
    case .documents: _ = rows.decode(Document.init, reading)
    case .shares: _ = rows.decode(Share.init, reading)
    case .contacts: _ = rows.decode(Contact.init, reading)
    case .interviews: _ = rows.decode(Interview.init, reading)
    default: break
    }
  }

  /// A packed file as it is, or a sheet, texts and styles of one, parted by a line of `====`.
  static func workbook(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B]) { return read(bytes, "case.xlsx") }
    let parts = parted(bytes)
    var zip = ZipWriter()
    zip.add(
      "_rels/.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
      Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """)
    zip.add(
      "xl/workbook.xml",
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets>\
      <sheet name="case" r:id="s1"/><sheet name="processes" r:id="s2"/></sheets></workbook>
      """)
    zip.add(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="s1" Type="x/worksheet" Target="s1.xml"/><Relationship Id="s2" Type="x/worksheet" Target="s2.xml"/>\
      <Relationship Id="t" Type="x/sharedStrings" Target="t.xml"/><Relationship Id="y" Type="x/styles" Target="y.xml"/>\
      </Relationships>
      """)
    for (name, part) in zip2(["xl/s1.xml", "xl/s2.xml", "xl/t.xml", "xl/y.xml"], parts) {
      zip.add(name, part, isPacked: true)
    }
    read(zip.finished(), "case.xlsx")
  }

  private static func zip2(_ names: [String], _ parts: [[UInt8]]) -> [(String, [UInt8])] {
    Array(zip(names, parts))
  }

  private static func parted(_ bytes: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.elementsEqual("====".utf8) { parts.append([]) } else { parts[parts.count - 1] += line + [0x0A] }
    }
    return parts
  }

  private static func read(_ bytes: [UInt8], _ name: String) {
    do throws(ReadingProblem) {
      look(try CaseReader.read(bytes, file: name, folder: nil, vocabulary: .ofRules).warnings)
    } catch {
      guard case .diagnostics(let found) = error else { return hold(false, "an answer about the text") }
      hold(found.contains { $0.severity == .error }, "an error, where nothing is read")
      look(found)
    }
  }

  private static func look(_ found: [Diagnostic]) {
    hold(
      found.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 && !$0.message.isEmpty },
      "a place and a sentence for each")
    let text = DiagnosticReport.text(found, width: 60)
    hold(found.isEmpty == text.isEmpty, "a report where something was found, else none")
    Escapers.lookAtTerminal(text, "the report")
  }
}
