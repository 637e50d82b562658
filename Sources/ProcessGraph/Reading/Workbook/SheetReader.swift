/// Reads the cells of one sheet.
final class SheetReader: XMLHandler {
  private(set) var sheet: WorkbookSheet
  /// What stops the reading.
  private(set) var fault: WorkbookFault?
  var isDone: Bool { fault != nil }

  private let texts: [String]
  private let meanings: [NumberMeaning]
  private let countsFrom1904: Bool
  private let isKept: Bool

  /// How many rows hold anything.
  private var filledRows = 0
  private var row = (number: 0, isHidden: false)
  private var isInCell = false
  private var column = 0
  private var kind = Kind.number
  private var meaning = NumberMeaning.number
  private var hasFormula = false
  private var isInValue = false
  private var value: [UInt8] = []
  private var gathered: GatheredText?

  private enum Kind { case number, shared, text, inline, flag, error, date }

  init(
    name: String, isHidden: Bool, texts: [String], meanings: [NumberMeaning], countsFrom1904: Bool,
    isKept: Bool
  ) {
    sheet = WorkbookSheet(name: name, isHidden: isHidden)
    (self.texts, self.meanings, self.countsFrom1904) = (texts, meanings, countsFrom1904)
    self.isKept = isKept
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if isInCell {
      if name.isNamed("v") {
        isInValue = true
      } else if name.isNamed("f") {
        hasFormula = true
      } else if name.isNamed("is") {
        gathered = GatheredText()
      } else {
        gathered?.start(name)
      }
    } else if name.isNamed("c") {
      startCell(attributes)
    } else if name.isNamed("row") {
      startRow(attributes)
    } else if name.isNamed("col") {
      if attributes.flag("hidden"), let from = attributes.number("min"), let to = attributes.number("max"),
        from >= 1, from <= to
      {
        sheet.hiddenColumns.append(from...to)
      }
    } else if name.isNamed("mergeCell"), let range = attributes.text("ref").flatMap(CellRange.init) {
      sheet.merged.append(range)
    }
  }

  func end(_ name: XMLName) {
    if isInCell {
      if name.isNamed("v") {
        isInValue = false
      } else if name.isNamed("c") {
        endCell()
      } else {
        gathered?.end(name)
      }
    } else if name.isNamed("row") {
      endRow()
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue { value += bytes } else { gathered?.add(bytes) }
  }

  private func startRow(_ attributes: XMLAttributes) {
    let number = attributes.bytes("r") == nil ? row.number + 1 : attributes.number("r") ?? 0
    // Rows stand in order, each once; a number that does not is a sign of damage.
    guard number > row.number, number <= CellName.lastRow else { return stop(.damaged(sheet: sheet.name)) }
    row = (number, attributes.flag("hidden"))
    column = 0
  }

  private func endRow() {
    guard sheet.rows.open > 0 else { return }
    filledRows += 1
    guard filledRows <= ReadingLimit.rows + 1 else {
      return stop(.tooManyRows(sheet: sheet.name, row: row.number))
    }
    // Of a sheet that nobody asks for the first row is enough to say where it stands.
    guard isKept || sheet.rows.isEmpty else { return sheet.rows.dropOpen() }
    sheet.rows.endRow(number: row.number, isHidden: row.isHidden)
  }

  private func startCell(_ attributes: XMLAttributes) {
    if let name = attributes.bytes("r") {
      guard let place = CellName.read(name), place.column > column, place.row == row.number else {
        return stop(.damaged(sheet: sheet.name))
      }
      column = place.column
    } else {
      column += 1
    }
    isInCell = true
    hasFormula = false
    gathered = nil
    value.removeAll(keepingCapacity: true)
    kind = attributes.bytes("t").map(Self.kind) ?? .number
    if kind == .number {
      let style = attributes.number("s") ?? 0
      meaning = meanings.indices.contains(style) ? meanings[style] : .number
    }
  }

  private static func kind(_ bytes: UnsafeRawBufferPointer) -> Kind {
    switch String(decoding: bytes, as: UTF8.self) {
    case "s": .shared
    case "str": .text
    case "inlineStr": .inline
    case "b": .flag
    case "e": .error
    case "d": .date
    default: .number
    }
  }

  private func endCell() {
    isInCell = false
    guard let value = cellValue() else { return }
    if case .text(let text) = value, text.utf8.allSatisfy({ $0 == 0x20 }) { return }
    guard sheet.rows.open < ReadingLimit.columns else {
      return stop(.tooManyColumns(sheet: sheet.name, row: row.number))
    }
    sheet.rows.append(WorkbookSheet.Cell(column: column, value: value))
  }

  /// What the cell holds; nil where it holds nothing.
  private func cellValue() -> WorkbookSheet.Value? {
    if kind == .inline { return gathered.map { .text($0.text) } }
    guard !value.isEmpty else { return hasFormula && kind != .text ? .unworked : nil }
    let written = String(decoding: value, as: UTF8.self)
    switch kind {
    case .shared:
      guard let number = Int(written), texts.indices.contains(number) else {
        stop(.damaged(sheet: sheet.name))
        return nil
      }
      return .text(texts[number])
    case .text, .inline: return .text(GatheredText.unescaped(value))
    case .flag: return .text(written == "1" || written == "true" ? "TRUE" : "FALSE")
    case .error: return .error(written)
    case .date: return .text(Self.day(written))
    case .number:
      // A plain whole number stays as it is written.
      if meaning == .number, value.count < 16, value.first != 0x30,
        value.allSatisfy({ (0x30...0x39).contains($0) })
      {
        return .text(written)
      }
      guard let number = Double(written) else {
        stop(.damaged(sheet: sheet.name))
        return nil
      }
      return .text(meaning.text(number, countsFrom1904: countsFrom1904))
    }
  }

  /// A day without the midnight that stands behind it.
  private static func day(_ written: String) -> String {
    let parts = written.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[1].allSatisfy({ "0:.Z".contains($0) }) else { return written }
    return String(parts[0])
  }

  private func stop(_ fault: WorkbookFault) { if self.fault == nil { self.fault = fault } }
}
