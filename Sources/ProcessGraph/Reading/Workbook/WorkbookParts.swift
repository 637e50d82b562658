/// The namespaces of a workbook's parts, as most programs and as the strict form of the standard give them.
enum Office {
  static let sheets: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  static let links: [StaticString] = ["http://schemas.openxmlformats.org/package/2006/relationships"]
}

/// `_rels/….rels`: which part a part means by an id.
final class LinkReader: XMLHandler {
  private(set) var targets: [String: String] = [:]
  /// The parts of each kind (`officeDocument`, `styles`, `sharedStrings`).
  private(set) var kinds: [String: String] = [:]
  let isDone = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.isNamed("Relationship"), let target = attributes.text("Target") else { return }
    if let id = attributes.text("Id") { targets[id] = target }
    if let kind = attributes.text("Type")?.split(separator: "/").last { kinds[String(kind)] = target }
  }
  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// `workbook.xml`: the sheets in their order.
final class SheetListReader: XMLHandler {
  private(set) var sheets: [(name: String, link: String, isHidden: Bool)] = []
  /// Whether days are counted from 1904, as on old Macs.
  private(set) var countsFrom1904 = false
  let isDone = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.isNamed("workbookPr") {
      countsFrom1904 = attributes.flag("date1904")
    } else if name.isNamed("sheet") {
      let state = attributes.text("state") ?? "visible"
      sheets.append(
        (
          attributes.text("name") ?? "", attributes.text(prefixed: "id") ?? "", state != "visible"
        ))
    }
  }
  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// `styles.xml`: what the numbers of each style of cell mean.
final class StyleReader: XMLHandler {
  /// The meaning of each style, by the number that cells give.
  private(set) var meanings: [NumberMeaning] = []
  private var own: [Int: NumberMeaning] = [:]
  private var isInCells = false
  let isDone = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.isNamed("numFmt"), let id = attributes.number("numFmtId"),
      let code = attributes.text("formatCode")
    {
      own[id] = NumberMeaning(format: code)
    } else if name.isNamed("cellXfs") {
      isInCells = true
    } else if name.isNamed("xf"), isInCells {
      let id = attributes.number("numFmtId") ?? 0
      meanings.append(own[id] ?? NumberMeaning(builtIn: id))
    }
  }
  func end(_ name: XMLName) { if name.isNamed("cellXfs") { isInCells = false } }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// `sharedStrings.xml`: texts that cells give by number.
final class SharedTextReader: XMLHandler {
  private(set) var texts: [String] = []
  private var gathered = GatheredText()
  let isDone = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.isNamed("si") { gathered = GatheredText() } else { gathered.start(name) }
  }
  func end(_ name: XMLName) {
    if name.isNamed("si") { texts.append(gathered.text) } else { gathered.end(name) }
  }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) { gathered.add(bytes) }
}

/// The text of a cell, which may stand in several runs; how it is pronounced is no part of it.
struct GatheredText {
  private var bytes: [UInt8] = []
  private var isText = false
  private var isPhonetic = false

  mutating func start(_ name: XMLName) {
    if name.isNamed("t") { isText = true } else if name.isNamed("rPh") { isPhonetic = true }
  }
  mutating func end(_ name: XMLName) {
    if name.isNamed("t") { isText = false } else if name.isNamed("rPh") { isPhonetic = false }
  }
  mutating func add(_ more: UnsafeBufferPointer<UInt8>) {
    if isText && !isPhonetic { bytes += more }
  }

  var text: String { Self.unescaped(bytes) }

  /// Characters that XML cannot hold stand in a workbook as `_x000D_`.
  static func unescaped(_ bytes: [UInt8]) -> String {
    guard bytes.count >= 7, bytes.contains(0x5F) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 7 <= bytes.count, bytes[index] == 0x5F, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F,
        let number = UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(number)
      {
        plain += Array(String(Character(scalar)).utf8)
        index += 7
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
