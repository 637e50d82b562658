import Testing

@testable import ProcessGraph

/// What a paper may show to whom: held to the bytes of the papers themselves.
@Suite struct DisclosureTests {
  static let report = try! SecretCase.report()

  static func person(_ id: ID) -> Person { report.graph.person(id) }

  /// Every reader who is not the panel.
  static let readers: [Reader] = [
    Reader(.family)!, Reader(.family, person: person("grandmother"))!, Reader(.practitioner)!,
    Reader(.practitioner, person: person("nurse"))!,
  ]

  static func texts(_ reader: Reader) throws -> [String] {
    let paper = try CasePaper(report, for: reader, version: "1")
    return [paper.html, paper.markdown]
  }

  /// A page without the note to whoever hands it over.
  static func printed(_ html: String) -> String {
    html.replacing(/(?s)<aside class="cover".*?<\/aside>/, with: "")
  }

  @Test(arguments: readers.indices) func noSecretReachesThePaper(_ n: Int) throws {
    for text in try Self.texts(Self.readers[n]) {
      let lowercased = text.lowercased()
      for secret in SecretCase.secrets where lowercased.contains(secret.lowercased()) {
        Issue.record("\(secret) is shown")
      }
    }
  }

  @Test(arguments: readers.indices) func whatMayBeShownIsShown(_ n: Int) throws {
    for text in try Self.texts(Self.readers[n]) {
      for words in SecretCase.shown { #expect(text.contains(words), "\(words)") }
      for label in SecretCase.labels { #expect(!text.contains(label), "\(label)") }
    }
  }

  @Test func onesOwnIsForOneselfAlone() throws {
    for (n, reader) in Self.readers.enumerated() {
      for text in try Self.texts(reader) {
        for words in SecretCase.hers { #expect(text.contains(words) == (n == 1), "\(words)") }
        for words in SecretCase.nurses { #expect(text.contains(words) == (n == 3), "\(words)") }
      }
    }
  }

  @Test func aFamilyReadsNothingOfWitnessesDisciplineOrComplainants() throws {
    for text in try Self.readers.prefix(2).flatMap(Self.texts) {
      for word in ["witness", "disciplin", "prosecution", "fitness to practise", "family court", "suspect"] {
        #expect(!text.lowercased().contains(word), "\(word)")
      }
    }
  }

  @Test func whileSomebodyIsHeldBackNothingPlannedIsShown() throws {
    let held = SecretCase.text.replacing(
      "of: qzid-aunt, for: qzid-crim", with: "of: grandmother, for: qzid-crim")
    let source = try CaseReader.read(text: held, file: "held.yaml").case
    let report = CheckReport(CaseGraph(source, asOf: source.asOf!))
    let reader = Reader(.family, person: report.graph.person("grandmother"))!
    let paper = try CasePaper(report, for: reader, version: "1")
    #expect(!paper.html.contains("9 August 2015") && paper.html.contains("7 May 2015"))
    #expect(
      paper.cautions.contains { $0.hasPrefix("A hold on contact with the maternal grandmother is on record") }
    )
  }

  @Test func whatTheMakerShouldKnowIsNoPartOfThePaper() throws {
    let reader = Self.readers[1]
    let paper = try CasePaper(Self.report, for: reader, version: "1")
    #expect(
      paper.cautions == [
        "No record that anybody has told the maternal grandmother of the criminal investigation: tell them in person "
          + "before they read it here.",
        "One contact on file is left out, with a process that the sheet does not name, on a day that may have to change, "
          + "or on one that cannot be meant; it says that some are not listed.",
      ])
    #expect(paper.html.contains("<aside class=\"cover\"") && !Self.printed(paper.html).contains("No record"))
    #expect(!paper.markdown.contains("No record"))
    let nurse = try CasePaper(Self.report, for: Self.readers[3], version: "1")
    #expect(nurse.cautions.count == 2 && nurse.cautions[0].contains("may be a witness"))
    #expect(!Self.printed(nurse.html).lowercased().contains("may be a witness"))
    #expect(!nurse.markdown.lowercased().contains("may be a witness"))
  }

  /// A process about the person suspected is named only to somebody whom it has been in touch with.
  @Test func aProcessAboutTheSuspectIsNotNewsOnPaper() throws {
    let text = SecretCase.text.replacing(
      "  qzid-disc: {",
      with:
        "  qzid-si: {kind: si, commissioner: qzid-board, subjects: qzid-suspect, started: 2015-04-20}\n  qzid-disc: {"
    )
    #expect(text.contains("qzid-si: {kind: si"))
    func paper(_ text: String) throws -> String {
      let source = try CaseReader.read(text: text, file: "x.yaml").case
      let report = CheckReport(CaseGraph(source, asOf: source.asOf!))
      return try CasePaper(
        report, for: Reader(.family, person: report.graph.person("grandmother"))!, version: "1"
      ).html
    }
    #expect(try !paper(text).contains("NHS serious incident investigation"))
    let told = text.replacing(
      "contacts:\n",
      with: "contacts:\n  - {with: grandmother, by: qzid-si, on: 2015-05-20, about: notification}\n")
    #expect(try paper(told).contains("NHS serious incident investigation"))
  }

  /// Only a decision that is made is told, to the family alone, and never why.
  @Test func thatAReportWillNotBePublishedIsToldOnceItIsDecided() throws {
    func papers(_ on: String) throws -> [String] {
      let text = SecretCase.text.replacing(
        "    decisions:\n",
        with:
          "    decisions:\n      - {about: qzid-scr, decision: not-to-publish, \(on)by: Zq50x, because: Zq51x}\n"
      ).replacing(
        "decisions:\n  - {about: [qzid-scr], decision: not-needed",
        with:
          "decisions:\n  - {about: qzid-scr, decision: not-to-publish, \(on)by: Zq50x, because: Zq51x}\n  - {about: [qzid-scr], decision: not-needed"
      )
      #expect(text.contains("not-to-publish"))
      let source = try CaseReader.read(text: text, file: "x.yaml").case
      let report = CheckReport(CaseGraph(source, asOf: source.asOf!))
      return try [
        Reader(.family)!, Reader(.family, person: report.graph.person("grandmother"))!,
        Reader(.practitioner, person: report.graph.person("nurse"))!,
      ].map { try CasePaper(report, for: $0, version: "1").markdown }
    }
    for (on, isTold) in [("on: 2015-06-01, ", true), ("on: 2015-07-01, ", false), ("on: 2015-06, ", false)] {
      let papers = try papers(on)
      for paper in papers.prefix(2) {
        #expect(
          paper.contains(
            "It has been decided that the report of the serious case review will not be published.")
            == isTold, "\(on)")
        #expect(
          paper.contains("| Its report will not be published. You can ask what was learned. |") == isTold)
        #expect(
          paper.contains(
            "at the end. The report of the serious case review will not be published: other people")
            == isTold)
        #expect(paper.contains("A report, which is usually public.") == !isTold)
      }
      #expect(!papers[2].contains("will not be published"))
      for paper in papers { #expect(!paper.contains("Zq50x") && !paper.contains("Zq51x")) }
    }
  }

  @Test func thePanelSeesWhatItShould() throws {
    for text in try Self.texts(Reader(.panel)!) {
      for words in [
        "Pseudonym P", "MARKED-M", "Holder H", "Zq3x", "Zq4x", "Zq5x", "Zq6x", "Zq11x", "Zq20x", "Zq21x",
        "Zq22x", "Zq23x",
        "disciplinary process", "fitness to practise", "5 January 2014", "secret.yaml",
      ] { #expect(text.contains(words), "\(words)") }
      // The folder of the case file is nobody's business.
      #expect(!text.contains("Zq49x"))
    }
  }

  /// A column that is added to the format must be decided on.
  @Test func everyColumnIsDecidedOn() {
    func decided(_ table: CaseTable?, _ column: String) -> Int {
      Showable.shown.count { $0.table == table && $0.column == column }
        + Showable.withheld.count { $0.table == table && $0.columns.contains(column) }
    }
    for column in CaseSchema.head { #expect(decided(nil, column.name) == 1, "\(column.name)") }
    var count = 0
    for table in CaseTable.allCases {
      for column in CaseSchema.columns(of: table) {
        count += 1
        #expect(decided(table, column.name) == 1, "\(table.rawValue).\(column.name)")
      }
    }
    #expect(
      count + CaseSchema.head.count == Showable.shown.count
        + Showable.withheld.map(\.columns.count).reduce(0, +))
  }

  @Test func readersAreOfTheirAudience() {
    #expect(Reader(.family, person: Self.person("nurse")) == nil)
    #expect(Reader(.practitioner, person: Self.person("grandmother")) == nil)
    #expect(Reader(.panel, person: Self.person("grandmother")) == nil)
  }

  /// Plain words are whole sentences.
  @Test(arguments: KindID.allCases) func plainWordsAreSentences(_ kind: KindID) {
    let words = kind.kind.plain
    #expect(words.purpose.hasSuffix(".") && words.outcome.hasSuffix("."))
  }
}
