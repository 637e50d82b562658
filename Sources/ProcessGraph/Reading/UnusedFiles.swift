/// A CSV file that is named like a table and that no key of the case names was probably meant to be read.
struct UnusedFiles {
  let folder: String
  let source: SourceText
  let tables: [TableRows]
  /// What the case file names, whether or not it could be read.
  let named: [String]

  func warn(_ problems: Problems) {
    guard problems.wantsWarnings else { return }
    let own = source.file.split(separator: "/").last.map(String.init) ?? source.file
    // Beside another case it may be that one's.
    let isCase = { (name: String) in
      [".yaml", ".yml", ".json", ".xlsx"].contains { name.lowercased().hasSuffix($0) }
    }
    // A folder of thousands of cases is not listed for each of them.
    let hasOther = FileSystem.hasName(in: folder) { isCase($0) && $0 != own && !$0.hasPrefix("~$") } ?? false
    guard !hasOther else { return }
    let names = FileSystem.names(in: folder)
    let read = Set(tables.filter(\.isFromTable).compactMap { FileSystem.resolved($0.source.path) })
    let known = Set(named.compactMap { FileSystem.resolved(folder + "/" + $0) }).union(read)
    for name in names where name.lowercased().hasSuffix(".csv") {
      guard let table = CaseTable.spelt(String(name.dropLast(4))),
        let path = FileSystem.resolved(folder + "/" + name), !known.contains(path)
      else { continue }
      problems.warning(
        "\(CleanText.read(name).quoted) stands beside the case file and is not read.",
        help: "name it in the case file: ‘\(table.rawValue): \(CleanText.read(name))’", at: .start, in: source
      )
    }
  }
}
