/// A sheet of a workbook that is to be written: what stands in it and what is said to whoever fills it in.
struct WorkbookPage {
  var name: String
  var columns: [Column]
  var rows: [[Cell]]
  /// How many empty rows under the last one are ready to be written in.
  var emptyRows = 0
  /// Whether it is there for lists alone, and shown to nobody.
  var isHidden = false

  struct Column {
    var title: String
    var form = Form.text
    /// In characters.
    var width: Int
    /// What appears when a cell of it is chosen.
    var prompt: String?
    var choice: Choice?
    var isRequired = false
  }

  /// How an empty cell takes what is typed. A text stays as it is typed, which Excel would else take for a date or a
  /// number where it can.
  enum Form { case text, date }

  /// A list to choose from: the name of some cells.
  struct Choice {
    var name: String
    var offers: Offer

    /// What is on the list, and so what is said of anything else: a closed word is refused, an id may come before the
    /// row it names, and other words are read where they mean something.
    enum Offer { case closedWords, words, ids }
  }

  /// On how many pages beside each other it is printed, so that the letters of a wide table can still be read.
  var pagesWide: Int {
    max(1, (columns.reduce(0) { $0 + $1.width } + Self.pageWidth - 1) / Self.pageWidth)
  }
  /// In characters: a page on its side, made smaller by a quarter or so.
  private static let pageWidth = 210

  enum Cell: Equatable {
    case empty
    case text(String)
    case day(Day)
    /// The first day of a month whose day is not known.
    case month(Day)
    case number(Int)

    var columns: Int {
      switch self {
      case .empty: 0
      case .text(let text): text.count
      case .day: 10
      case .month: 7
      case .number(let number): String(number).count
      }
    }
  }

  /// The prompt of one cell, where the rows of a sheet are asked different things.
  var prompts: [(row: Int, column: Int, title: String, text: String, choice: Choice?)] = []
}

/// A workbook that is to be written: its sheets, and the cells that lists are taken from.
struct WorkbookFile {
  var title: String
  /// Stands at the head of every printed page.
  var marking: String?
  var pages: [WorkbookPage]
  /// Names for cells: `'agencies'!$A$2:$A$9`.
  var names: [(name: String, cells: String)] = []

  /// The bytes of the .xlsx file: the same for the same content, with nothing of the clock or the machine in them.
  var bytes: [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes.document)
    zip.add("_rels/.rels", Self.links([("officeDocument", "xl/workbook.xml")]).document)
    zip.add("xl/workbook.xml", workbook.document)
    zip.add(
      "xl/_rels/workbook.xml.rels",
      Self.links(
        pages.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")]
      )
      .document)
    zip.add("xl/styles.xml", WorkbookLook.styles.document)
    for (index, page) in pages.enumerated() {
      zip.add(
        "xl/worksheets/sheet\(index + 1).xml",
        WorkbookSheetXML(page: page, title: title, marking: marking, isFirst: index == 0).element.document)
    }
    return zip.finished()
  }

  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"

  private var contentTypes: XML {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    func part(_ name: String, _ type: String) -> XML {
      XML("Override", ["PartName": name, "ContentType": kind + type + "+xml"])
    }
    return XML(
      "Types", ["xmlns": Self.package + "content-types"],
      [
        XML(
          "Default",
          ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
        XML("Default", ["Extension": "xml", "ContentType": "application/xml"]),
        part("/xl/workbook.xml", "sheet.main"), part("/xl/styles.xml", "styles"),
      ] + pages.indices.map { part("/xl/worksheets/sheet\($0 + 1).xml", "worksheet") })
  }

  private static func links(_ targets: [(kind: String, target: String)]) -> XML {
    XML(
      "Relationships", ["xmlns": package + "relationships"],
      targets.enumerated().map { index, link in
        XML(
          "Relationship",
          ["Id": "rId\(index + 1)", "Type": office + "/" + link.kind, "Target": link.target])
      })
  }

  private var workbook: XML {
    let sheets = pages.enumerated().map { index, page in
      XML(
        "sheet",
        [
          "name": page.name, "sheetId": "\(index + 1)", "state": page.isHidden ? "hidden" : nil,
          "r:id": "rId\(index + 1)",
        ])
    }
    // The header is printed again on each page, and where a table is wider than one, the first column too.
    let headers = pages.enumerated().filter { !$0.element.isHidden }.map { index, page in
      XML(
        "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(index)"],
        text: (page.pagesWide > 1 ? "'\(page.name)'!$A:$A," : "") + "'\(page.name)'!$1:$1")
    }
    return XML(
      "workbook", ["xmlns": Self.namespace, "xmlns:r": Self.office],
      [
        XML("bookViews", [:], [XML("workbookView", ["activeTab": "0"])]), XML("sheets", [:], sheets),
        XML(
          "definedNames", [:], headers + names.map { XML("definedName", ["name": $0.name], text: $0.cells) }),
      ])
  }
}
