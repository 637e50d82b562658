/// A CSV file or workbook beside the case file: it must stay inside the case file's folder, whatever links say.
enum CSVFile {
  /// What stands in the file that a table names, or nil after reporting why there is none.
  /// - Parameter folder: the case file's folder as the user named it; nil where the case stands in no file.
  static func read(
    _ name: String, of table: CaseTable, in folder: String?, at span: TextSpan, named source: SourceText,
    _ problems: Problems
  ) -> (bytes: [UInt8], shown: String, path: String)? {
    func refuse(_ message: String, _ help: String? = nil) -> (bytes: [UInt8], shown: String, path: String)? {
      problems.error(message, help: help, at: span, in: source)
      return nil
    }
    guard name.lowercased().hasSuffix(".csv") || WorkbookCase.isName(name) else {
      return refuse(
        "‘\(table.rawValue)’ takes rows, or the name of a CSV file or workbook, not \(name.quoted).",
        "the name of a CSV file ends in ‘.csv’, that of a workbook in ‘.xlsx’")
    }
    guard let folder else {
      return refuse(
        "A case that is not read from a file has no CSV files beside it.", "name the case file instead of ‘-’"
      )
    }
    let inside = "keep the CSV files in the folder of the case file"
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      return refuse("\(name.quoted) lies outside the folder of the case file.", inside)
    }
    guard let home = FileSystem.resolved(folder), let path = FileSystem.resolved(folder + "/" + name) else {
      return refuse("There is no file \(name.quoted) beside the case file.", inside)
    }
    guard path.hasPrefix(home == "/" ? home : home + "/") else {
      return refuse("\(name.quoted) leads outside the folder of the case file.", inside)
    }
    do throws(FileSystem.Fault) {
      let bytes = try FileSystem.read(path, mustBeRegular: true)
      let shown = folder == "." ? name : folder + "/" + name
      return (bytes, shown, path)
    } catch {
      switch error {
      case .missing: return refuse("There is no file \(name.quoted) beside the case file.", inside)
      case .folder: return refuse("\(name.quoted) is a folder.", inside)
      case .unreadable(let why): return refuse("The file \(name.quoted) \(why).")
      }
    }
  }

  /// The folder part of a path: `.` where it has none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
