/// Why a workbook cannot be read, and what to do about it.
struct WorkbookFault: Error, Equatable {
  var message: String
  var help: String

  static let empty = Self(
    message: "The file is empty.", help: "save the workbook again, or ask for it again")
  static let locked = Self(
    message: "The workbook is locked with a password.",
    help: "open it, take the password off (File, Info, Protect Workbook), and save it under another name")
  static let old = Self(
    message: "This is a workbook of the form that Excel wrote before 2007, whatever its name says.",
    help: "open it and save it as an Excel Workbook (.xlsx)")
  static let binary = Self(
    message: "This is a binary workbook (.xlsb), whatever its name says.",
    help: "open it and save it as an Excel Workbook (.xlsx)")
  static let openDocument = Self(
    message: "This is an OpenDocument file, whatever its name says.",
    help: "open it and save it as an Excel Workbook (.xlsx)")
  static let word = Self(
    message: "This is a Word document, whatever its name says.", help: "name the workbook that holds the case"
  )
  static let webPage = Self(
    message: "This is a web page or an XML text, not a workbook, whatever its name says.",
    help: "open it in the spreadsheet and save it as an Excel Workbook (.xlsx)")
  static let plainText = Self(
    message: "This is a plain text, not a workbook, whatever its name says.",
    help: "if it is a table with commas, let its name end in .csv")
  static let noWorkbook = Self(
    message: "The file is no workbook.",
    help: "open it in the spreadsheet and save it as an Excel Workbook (.xlsx)")
  static let damaged = Self(
    message: "The workbook is damaged: it ends too early, or parts of it were changed.",
    help: "open it in the spreadsheet, let it be repaired, and save it again, or ask for it again")
  static let tooLarge = Self(
    message: "More than \(ReadingLimit.unpacked >> 20) MiB stand in the workbook when it is unpacked.",
    help: "is this the right file? A case needs a small part of that")

  static func damaged(sheet: String) -> Self {
    Self(message: "The sheet \(sheet.quoted) of the workbook is damaged.", help: damaged.help)
  }
  static func tooManyRows(sheet: String, row: Int) -> Self {
    Self(
      message: "The sheet \(sheet.quoted) has more than \(ReadingLimit.rows) rows (row \(row)).",
      help: "is this the right file?")
  }
  static func tooManyColumns(sheet: String, row: Int) -> Self {
    Self(
      message: "More than \(ReadingLimit.columns) cells stand in row \(row) of the sheet \(sheet.quoted).",
      help: "is this the right file?")
  }
}
