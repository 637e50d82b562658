import ArgumentParser
import ProcessGraph

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// What a register is written as.

extension RegisterCommand {
  func write(_ register: Register, inputs: [String]) throws {
    let form = try form
    if let view { return try draw(register, view, form, inputs: inputs) }
    if form == .xlsx, !target.isFile { throw ValidationError("A workbook needs a name: -o register.xlsx") }
    if form == .json {
      let result = ResultInParts(target)
      try register.json.write { try result.append($0, inputs: inputs) }
      return try result.finish()
    }
    let (width, highlight) = (target.width, target.highlight)
    if let annual {
      let report = RegisterAnnual(register, year: annual)
      let text =
        form == .html
        ? report.html : form == .markdown ? report.markdown : report.text(width: width, highlight: highlight)
      return try target.write(Array(text.utf8), inputs: inputs)
    }
    if papers != nil { try writePapers(register, inputs: inputs) }
    let report = RegisterReport(
      register, isWhole: all || form != .text, papers: papers == nil ? nil : try paperFolder.links)
    let bytes: [UInt8]
    switch form {
    case .markdown: bytes = Array(report.markdown.utf8)
    case .html:
      do { bytes = Array(try report.html(version: Overlap.version).utf8) } catch {
        throw ExitStatus.fault(error)
      }
    case .xlsx: bytes = register.workbook
    case .ics:
      bytes = Array(register.calendar(isDetailed: details).utf8)
      if !register.hasDeadlinesAhead {
        Terminal.complain("overlap: no date is owed from \(register.asOf.inWords) on.\n")
      }
    default: bytes = Array(report.text(width: width, highlight: highlight).utf8)
    }
    try target.write(bytes, inputs: inputs)
  }

  private func draw(
    _ register: Register, _ view: RegisterOption.View, _ form: RegisterOption.Format, inputs: [String]
  ) throws {
    let figures = view == .year ? register.yearFigures() : register.figures(ofKey: key!)
    guard !figures.isEmpty else {
      return Terminal.complain("overlap: no date is on file that could be drawn.\n")
    }
    let files = FigureFiles(figures: figures, target: target, only: figure)
    let format = DiagramFormat(rawValue: form.rawValue) ?? .svg
    for (figure, target) in try files.places() {
      do { try target.write(try figure.bytes(as: format), inputs: inputs) } catch let error as DrawingError {
        throw ExitStatus.fault(error)
      }
      if figures.count > 1, let output = target.output {
        Terminal.complain("\(output.spelledOut)  \(figure.caption.title.spelledOut)\n")
      }
    }
  }

  // MARK: Papers

  /// Where the papers go, and the folders from the page down to there.
  var paperFolder: (path: String, links: [String]) {
    get throws {
      guard let papers, let output else { return ("", []) }
      func parts(_ path: String) -> [String] {
        path.split(separator: "/").map(String.init).filter { $0 != "." }
      }
      let page = Array(parts(output).dropLast())
      let folder = parts(papers)
      guard papers.hasPrefix("/") == output.hasPrefix("/"), folder.starts(with: page), !folder.contains(".."),
        folder.count > page.count
      else {
        let example = (page + ["papers"]).joined(separator: "/")
        throw ValidationError(
          "The folder of --papers lies beside the page or beneath it, so that the links hold when both are moved: --papers "
            + "\((output.hasPrefix("/") ? "/" : "") + example.spelledOut)")
      }
      return (papers.hasSuffix("/") ? String(papers.dropLast()) : papers, Array(folder.dropFirst(page.count)))
    }
  }

  /// One case at a time is read again, and let go with its paper.
  private func writePapers(_ register: Register, inputs: [String]) throws {
    let folder = try paperFolder.path
    if mkdir(folder, 0o700) != 0 && errno != EEXIST {
      Terminal.complain(
        "overlap: ‘\(folder.spelledOut)’ cannot be made: \(String(cString: strerror(errno))).\n")
      throw ExitStatus.cannotMake.code
    }
    let progress = Progress(of: register.cases.count, doing: "papers written")
    for (n, name) in register.paperNames.enumerated() {
      let one = register.cases[n]
      do {
        let source = try CaseReader.read(path: one.file).case
        let report = CheckReport(CaseGraph(source, asOf: one.asOf))
        let paper = try CasePaper(report, for: Reader(.panel)!, CasePaper.Request(), version: Overlap.version)
        try FileOutput(output: folder + "/" + name).write(Array(paper.html.utf8), inputs: inputs)
      } catch let code as ExitCode { throw code } catch { throw ExitStatus.fault(error) }
      progress.show(n + 1)
    }
    progress.clear()
  }
}

/// What the options of `register` may say.
enum RegisterOption {
  enum Format: String, WordArgument {
    case text, json, markdown, html, xlsx, ics, svg, pdf, png
    var isPicture: Bool { self == .svg || self == .pdf || self == .png }
  }

  enum View: String, WordArgument { case year, person }

  struct Chosen: Sendable {
    var setting: RegisterSetting
    var number: Int
  }

  static func setting(_ text: String) throws -> Chosen {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    let words = RegisterSetting.allCases.map(\.rawValue)
    guard parts.count == 2, let setting = RegisterSetting(rawValue: parts[0]), let number = Int(parts[1]),
      (1...999).contains(number)
    else {
      throw ValidationError(
        "‘\(text.spelledOut)’ is not of the form reviews-at-once=3; the settings are \(words.joined(separator: " and "))."
      )
    }
    return Chosen(setting: setting, number: number)
  }
}
