/// Shows problems as a compiler does: the place, the sentence, the line with a caret, the advice.
public enum DiagnosticReport {
  /// Problems in the order given, and a last line that counts them; empty where there are none.
  ///
  /// - Parameters:
  ///   - diagnostics: what reading found.
  ///   - width: the columns of the terminal; long source lines are cut to it.
  public static func text(_ diagnostics: [Diagnostic], width: Int = 80) -> String {
    guard !diagnostics.isEmpty else { return "" }
    // Errors have a limit of their own, so that nothing hides them.
    let kinds = [Diagnostic.Severity.error, .warning, .note].map { kind in
      diagnostics.filter { $0.severity == kind }
    }
    let entries = kinds.flatMap { $0.prefix(Problems.most) }.map { entry($0, width: max(width, 40)) }
    return entries.joined() + summary(kinds[0].count, kinds[1].count, kinds[2].count)
  }

  /// Why there is no case.
  public static func text(_ problem: ReadingProblem, width: Int = 80) -> String {
    switch problem {
    case .noSuchFile(let path): "There is no file \(CleanText.read(path).quoted).\n"
    case .isFolder(let path):
      "\(CleanText.read(path).quoted) is a folder: name the case file in it.\n"
    case .cannotRead("-", let why): "Standard input \(why).\n"
    case .cannotRead(let path, let why): "The file \(CleanText.read(path).quoted) \(why).\n"
    case .diagnostics(let diagnostics): text(diagnostics, width: width)
    }
  }

  private static func entry(_ diagnostic: Diagnostic, width: Int) -> String {
    let place = diagnostic.location
    let file = CleanText.read(place.file)
    // A workbook that cannot be read has neither lines nor cells.
    var text =
      place.sheet.map { "\(file), sheet \(CleanText.read($0)), cell \(place.cell)" }
      ?? (WorkbookCase.isName(place.file) ? file : "\(file):\(place.line):\(place.column)")
    text += ": \(diagnostic.severity.rawValue): \(diagnostic.message.oneLine)\n"
    if !diagnostic.sourceLine.isEmpty { text += pointer(diagnostic, width: width - 2) }
    if let suggestion = diagnostic.suggestion { text += "  help: \(suggestion.oneLine)\n" }
    if !diagnostic.elsewhere.isEmpty { text += "  also: \(elsewhere(diagnostic.elsewhere))\n" }
    return text + "\n"
  }

  /// `lines 5, 6, 7 and 12 more`.
  private static func elsewhere(_ places: [SourceLocation]) -> String {
    let shown = places.count > 6 ? 4 : places.count
    let names = places.prefix(shown).map { $0.sheet == nil ? String($0.line) : $0.cell }
    let noun = places[0].sheet == nil ? "line" : "cell"
    if places.count > shown {
      return "\(noun)s \(names.joined(separator: ", ")) and \(places.count - shown) more"
    }
    return places.count == 1 ? "\(noun) \(names[0])" : "\(noun)s \(names.listed)"
  }

  private static func summary(_ errors: Int, _ warnings: Int, _ notes: Int) -> String {
    let parts = [count(errors, "problem"), count(warnings, "warning")].compactMap { $0 }
    guard !parts.isEmpty else { return "" }
    let list = parts.joined(separator: ", ")
    let sentence = errors > 0 ? list + "; nothing was checked." : list + "."
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "\n"
  }

  private static func count(_ number: Int, _ noun: String) -> String? {
    if number > Problems.most { return "more than \(Problems.most) \(noun)s" }
    return number == 0 ? nil : number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// The source line, cut around the caret, and the caret under it.
  private static func pointer(_ diagnostic: Diagnostic, width: Int) -> String {
    let line = Array(diagnostic.sourceLine.unicodeScalars)
    let caret = min(max(0, diagnostic.caret - 1), line.count)
    var (from, to) = (0, line.count)
    if line.count > width {
      from = max(0, min(caret - width / 3, line.count - width))
      to = min(line.count, from + width)
    }
    var window = Array(line[from..<to])
    if from > 0 { window[0] = "…" }
    if to < line.count { window[window.count - 1] = "…" }
    let shown = String(String.UnicodeScalarView(window))
    let space = line[from..<caret].map { String(repeating: " ", count: $0.columns) }.joined()
    let length = min(diagnostic.length, max(1, to - caret))
    let underline = line[caret..<min(to, caret + length)].reduce(0) { $0 + $1.columns }
    return "  \(shown)\n  \(space)^" + String(repeating: "~", count: max(0, underline - 1)) + "\n"
  }
}

extension Unicode.Scalar {
  /// How many columns of a terminal it takes: none for marks, two for East Asian characters and pictures.
  fileprivate var columns: Int {
    switch value {
    case 0...0x2FF: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      let isMark =
        properties.generalCategory == .nonspacingMark || properties.generalCategory == .enclosingMark
      return isMark || properties.generalCategory == .format ? 0 : 1
    }
  }
}
