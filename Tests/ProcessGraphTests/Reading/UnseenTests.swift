import Testing

@testable import ProcessGraph

/// Characters that nobody sees are left out of texts, and a warning says where one stood and what it was.
@Suite struct UnseenTests {
  static let names: KeyValuePairs<Unicode.Scalar, String> = [
    "\u{AD}": "soft hyphen (U+00AD)", "\u{34F}": "combining grapheme joiner (U+034F)",
    "\u{61C}": "arabic letter mark (U+061C)", "\u{180E}": "mongolian vowel separator (U+180E)",
    "\u{200B}": "zero width space (U+200B)", "\u{200C}": "zero width non-joiner (U+200C)",
    "\u{200D}": "zero width joiner (U+200D)", "\u{200E}": "left-to-right mark (U+200E)",
    "\u{200F}": "right-to-left mark (U+200F)", "\u{202A}": "left-to-right embedding (U+202A)",
    "\u{202E}": "right-to-left override (U+202E)", "\u{2060}": "word joiner (U+2060)",
    "\u{2061}": "function application (U+2061)", "\u{2066}": "left-to-right isolate (U+2066)",
    "\u{2069}": "pop directional isolate (U+2069)", "\u{206A}": "inhibit symmetric swapping (U+206A)",
    "\u{3164}": "hangul filler (U+3164)", "\u{115F}": "hangul choseong filler (U+115F)",
    "\u{FE0F}": "variation selector-16 (U+FE0F)", "\u{FEFF}": "byte order mark (U+FEFF)",
    "\u{FFF9}": "interlinear annotation anchor (U+FFF9)", "\u{E0041}": "tag latin capital letter a (U+E0041)",
    "\u{1D173}": "musical symbol begin beam (U+1D173)",
  ]

  @Test func eachIsNamedWhereItStands() throws {
    for (scalar, name) in Self.names {
      let text = smallest("area: North\(String(Character(scalar)))shire\n")
      let (source, warnings) = try CaseReader.read(text: text, file: "case.yaml")
      #expect(source.area == "Northshire", "\(name)")
      #expect(
        warnings.map(\.message) == ["A character that cannot be seen stands here and is left out: \(name)."])
      #expect(warnings[0].location.line == 5 && warnings[0].location.column == 7)
    }
  }

  @Test func sixtyOfOneAreOneMessage() throws {
    let people = (1...60).map { "p\($0): {family: a\u{200B}unt}" }.joined(separator: ", ")
    let (_, warnings) = try CaseReader.read(text: smallest("people: {\(people)}\n"), file: "case.yaml")
    #expect(warnings.count == 1)
  }

  /// What Windows-1252 has in these places is an apostrophe or a quotation mark: a word falls apart.
  @Test func controlCharactersAreNamed() throws {
    let (source, warnings) = try CaseReader.read(text: smallest("area: child\u{92}s\n"), file: "case.yaml")
    #expect(source.area == "child s")
    #expect(
      warnings.count == 1 && warnings[0].message.contains("read as a space")
        && warnings[0].message.contains("U+0092"))
    #expect(warnings[0].location.line == 5 && warnings[0].location.column == 12)
  }

  @Test func noOutputCarriesThemRaw() throws {
    let hidden = String(String.UnicodeScalarView(Self.names.map(\.key))) + "\u{1B}\u{92}\u{2028}"
    let text = SampleCase.text.replacing("Family F", with: "Family\(hidden) F")
      .replacing("maternal grandmother", with: "maternal\(hidden) grandmother")
      .replacing("witness in the trial", with: "witness\(hidden) in the trial")
    let (source, warnings) = try CaseReader.read(text: text, file: "ca\u{202E}se.yaml")
    let report = CheckReport(CaseGraph(source, asOf: source.asOf!))
    let paper = try CasePaper(report, for: Reader(.panel)!, version: "0")
    let outputs = [
      report.json.text, report.text(extent: .full), paper.html, paper.markdown,
      ClockTable(report.graph).text(), DiagnosticReport.text(warnings),
    ]
    for output in outputs {
      let raw = output.unicodeScalars.filter { $0.isUnseen || $0.isControl }
      #expect(raw.isEmpty, "\(raw.map(\.inWords)) in \(output.prefix(30))")
    }
  }
}
