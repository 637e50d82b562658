@testable import ProcessGraph

/// A workbook made for a test, part by part.
struct SampleWorkbook {
  var sheet = ""
  var sheets = [("contacts", "visible")]
  var texts = ""
  var formats = ""
  var styles = ""
  var properties = ""
  var prefix = ""
  /// What the archive holds besides.
  var others: [(String, String)] = []
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  var bytes: [UInt8] {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var zip = ZipWriter()
    zip.add(
      "_rels/.rels",
      "<Relationships xmlns='\(package)'><Relationship Id='a' Type='\(relations)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
    )
    let list = sheets.enumerated().map {
      "<sheet name='\($1.0)' sheetId='\($0 + 1)' state='\($1.1)' r:id='r\($0)'/>"
    }
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns='\(Self.namespace)' xmlns:r='\(relations)'>\(properties)<sheets>\(list.joined())</sheets></workbook>"
    )
    let links = sheets.indices.map {
      "<Relationship Id='r\($0)' Type='\(relations)/worksheet' Target='s\($0).xml'/>"
    }
    zip.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns='\(package)'>\(links.joined())<Relationship Id='t' Type='\(relations)/sharedStrings' Target='t.xml'/><Relationship Id='y' Type='\(relations)/styles' Target='y.xml'/></Relationships>"
    )
    zip.add("xl/t.xml", "<sst xmlns='\(Self.namespace)'>\(texts)</sst>")
    zip.add(
      "xl/y.xml",
      "<styleSheet xmlns='\(Self.namespace)'><numFmts>\(formats)</numFmts><cellXfs><xf numFmtId='0'/>\(styles)</cellXfs></styleSheet>"
    )
    let colon = prefix.isEmpty ? "" : ":"
    for index in sheets.indices {
      zip.add(
        "xl/s\(index).xml",
        "<\(prefix)\(colon)worksheet xmlns\(colon)\(prefix)='\(Self.namespace)'>\(sheet)</\(prefix)\(colon)worksheet>"
      )
    }
    for (name, content) in others { zip.add(name, content) }
    return zip.finished()
  }

  /// The cells of the first sheet: `C7` to what it holds.
  func cells() throws -> [String: WorkbookSheet.Value] {
    let sheet = try Workbook(bytes).sheets[0]
    return Dictionary(
      uniqueKeysWithValues: sheet.rows.flatMap { row in
        row.cells.map { (CellName.text(row: row.number, column: $0.column), $0.value) }
      })
  }

  /// What is said of a file that cannot be read.
  static func fault(_ bytes: [UInt8]) -> WorkbookFault? {
    do throws(WorkbookFault) { _ = try Workbook(bytes) } catch { return error }
    return nil
  }
}
