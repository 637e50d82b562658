/// A spreadsheet workbook (.xlsx, .xlsm): its sheets and what their cells hold.
///
/// Limits are absolute and counted while the file is unpacked, so that a small file cannot stand for a huge one. Macros
/// are not run, links to other files not followed, formulas not worked out: a cell counts by the value kept with it.
struct Workbook {
  private(set) var sheets: [WorkbookSheet] = []

  /// - Parameter wanted: whether the rows of a sheet are kept, by its name and its place among the sheets. All others are
  ///   read to their end as well, since only there it shows that nothing of them is damaged.
  init(_ bytes: [UInt8], keeping wanted: (String, Int) -> Bool = { _, _ in true }) throws(WorkbookFault) {
    if let fault = Self.otherForm(bytes) { throw fault }
    var file = try File(bytes)
    try read(&file, wanted)
  }

  private mutating func read(_ file: inout File, _ wanted: (String, Int) -> Bool) throws(WorkbookFault) {
    let package = LinkReader()
    _ = try file.read("_rels/.rels", package, of: Office.links)
    let main = Self.path(package.kinds["officeDocument"] ?? "xl/workbook.xml", from: "")
    let list = SheetListReader()
    guard try file.read(main, list), !list.sheets.isEmpty else {
      throw file.isOfAnotherProgram ?? .noWorkbook
    }
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    let links = LinkReader()
    _ = try file.read(folder + "_rels/" + main.dropFirst(folder.count) + ".rels", links, of: Office.links)
    let styles = StyleReader()
    let texts = SharedTextReader()
    if let name = links.kinds["styles"] { _ = try file.read(Self.path(name, from: folder), styles) }
    if let name = links.kinds["sharedStrings"] { _ = try file.read(Self.path(name, from: folder), texts) }
    for (name, link, isHidden) in list.sheets {
      let reader = SheetReader(
        name: CleanText.read(name), isHidden: isHidden, texts: texts.texts, meanings: styles.meanings,
        countsFrom1904: list.countsFrom1904, isKept: wanted(CleanText.read(name), sheets.count))
      guard let target = links.targets[link] else { throw .damaged(sheet: reader.sheet.name) }
      let isThere = try file.read(Self.path(target, from: folder), reader, or: { reader.fault })
      guard isThere else { throw .damaged(sheet: reader.sheet.name) }
      sheets.append(reader.sheet)
    }
  }

  /// The part that a link from a folder means.
  private static func path(_ target: String, from folder: String) -> String {
    let target = ZipArchive.plain(target)
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// The archive, and how much may still come out of it.
  private struct File {
    let archive: ZipArchive
    var room = ReadingLimit.unpacked

    init(_ bytes: [UInt8]) throws(WorkbookFault) {
      do throws(ZipArchive.Fault) { archive = try ZipArchive(bytes) } catch { throw Workbook.fault(error) }
    }

    /// Reads a part to its end; false where there is none.
    mutating func read(
      _ name: String, _ handler: any XMLHandler, of namespaces: [StaticString] = Office.sheets,
      or stopped: () -> WorkbookFault? = { nil }
    ) throws(WorkbookFault) -> Bool {
      guard let part = archive.parts[ZipArchive.plain(name)] else { return false }
      let scanner = XMLScanner(handler, of: namespaces)
      var isXML = true
      do throws(ZipArchive.Fault) {
        try archive.read(part, room: &room) { piece in
          isXML = scanner.read(piece)
          return isXML
        }
      } catch { throw Workbook.fault(error) }
      if let fault = stopped() { throw fault }
      guard isXML, scanner.finish() else { throw .damaged }
      return true
    }

    /// What the archive is, where it holds no workbook of this form.
    var isOfAnotherProgram: WorkbookFault? {
      if archive.parts["xl/workbook.bin"] != nil { return .binary }
      if archive.parts["word/document.xml"] != nil { return .word }
      if archive.parts["meta-inf/manifest.xml"] != nil, archive.parts["content.xml"] != nil {
        return .openDocument
      }
      return nil
    }
  }

  private static func fault(_ fault: ZipArchive.Fault) -> WorkbookFault {
    switch fault {
    case .noArchive, .damaged: .damaged
    case .locked: .locked
    case .tooLarge: .tooLarge
    }
  }

  /// Files that are something else under a workbook's name.
  private static func otherForm(_ bytes: [UInt8]) -> WorkbookFault? {
    if bytes.isEmpty { return .empty }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // The old container: it holds an old workbook, or a new one that a password locks. Names in it are UTF-16.
      let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
      return bytes.firstRange(of: name) == nil ? .old : .locked
    }
    if bytes.starts(with: [0x50, 0x4B]) { return nil }
    let start = bytes.prefix(512)
    let first = start.first { !($0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0)) }
    if first == 0x3C { return .webPage }
    return start.contains { $0 < 9 || (0x0E..<0x20).contains($0) } ? .noWorkbook : .plainText
  }
}
