#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A case that reads is checked, printed and drawn, whatever it says.
enum WholeChain {
  /// How many inputs read as a case, which libFuzzer's own count does not say.
  nonisolated(unsafe) private static var cases = 0

  /// Returns whether the input reads as a case.
  static func run(_ bytes: [UInt8]) -> Bool {
    guard
      let (source, _) = try? CaseReader.read(bytes, file: "case.yaml", folder: nil, vocabulary: .ofRules)
    else { return false }
    if cases == 0 { atexit { print("cases that were read: \(WholeChain.cases)") } }
    cases += 1
    let graph = CaseGraph(source, asOf: source.asOf ?? Day(year: 2015, month: 6, day: 15)!)
    let report = CheckReport(graph)
    Escapers.lookAtTerminal(report.text(extent: .full, checklist: true), "the report")
    hold(report.findings.allSatisfy { !$0.message.isEmpty && !$0.places.isEmpty }, "a place for each finding")
    // The rest in turn, so that each input is quick; which one is the input's own choice.
    let choice = bytes.reduce(0) { $0 &+ Int($1) }
    let view = View.allCases[choice % View.allCases.count]
    do throws(DrawingError) {
      for figure in try view.figures(of: report).prefix(3) {
        let svg = try figure.bytes(as: .svg)
        hold(XMLText.read(svg) != nil, "an SVG that is XML")
      }
    } catch {
      switch error {
      case .tooDense, .tooManyFigures: break
      default: hold(false, "a figure, or why it would be too full: \(error)")
      }
    }
    switch choice / 8 % 8 {
    case 0: hold(!report.json.bytes.isEmpty, "JSON")
    case 1: Escapers.lookAtTerminal(ClockTable(graph, supposing: []).text(isWhole: true), "the clocks")
    case 2: if let joint = try? JointOptions(graph) { Escapers.lookAtTerminal(joint.text(), "the options") }
    case 3: hold(CaseCalendar(graph).text(about: [], isDetailed: true).utf8.contains(0x0D), "a calendar")
    case 4: paper(report)
    case 5: sheets(report)
    case 6: again(bytes, report)
    default: hold(!ActionWorkbook.bytes(report).isEmpty, "a workbook of actions")
    }
    return true
  }

  private static func paper(_ report: CheckReport) {
    do throws(DrawingError) {
      hold(!(try CasePaper(report, for: Reader(.panel)!, version: "0").html.isEmpty), "a paper")
    } catch {
      switch error {
      case .tooDense, .tooManyFigures: break
      default: hold(false, "a paper: \(error)")
      }
    }
  }

  private static func sheets(_ report: CheckReport) {
    for audience in [Audience.family, .practitioner] {
      let sheet = try? CasePaper(report, for: Reader(audience)!, version: "0")
      hold(sheet.map { !$0.markdown.isEmpty && !$0.html.isEmpty } ?? false, "a sheet for \(audience)")
    }
  }

  /// Written anew in the file's own form, a case reads as the same.
  private static func again(_ bytes: [UInt8], _ report: CheckReport) {
    var kept: WrittenCase?
    _ = try? CaseReader.read(bytes, file: "case.yaml", folder: nil, vocabulary: .ofRules) { kept = $0 }
    guard let kept else { return hold(false, "what is read is kept") }
    let text = CaseFileText(written: kept).text
    guard
      let (source, _) = try? CaseReader.read(
        Array(text.utf8), file: "case.yaml", folder: nil, vocabulary: .ofRules)
    else { return hold(false, "what is written anew reads: \(text)") }
    let second = CheckReport(CaseGraph(source, asOf: report.graph.asOf))
    // Findings that are alike in all else stand in the order of their rows, and tables may change places.
    hold(
      second.findings.map(\.reference).sorted() == report.findings.map(\.reference).sorted(),
      "the same findings of what is written anew: \(text)")
  }
}
