import ArgumentParser
import ProcessGraph

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", _superCommandName: Overlap.name,
    abstract: "Begin a case: a workbook to fill in, or a commented text file.",
    discussion: """
      overlap new case.xlsx
      overlap new case.yaml
      overlap new case.xlsx --frame england-2015

      The workbook has a sheet a table, lists to choose from, and help in each column; nothing in it is locked. Without \
      a name the text file goes to standard output. A file that stands already is never written over. Exit status: 0; 64 \
      wrong usage, 73 or 74 the file cannot be written.
      """)

  @Argument(
    help: ArgumentHelp("What to write: a name that ends in .xlsx or .yaml.", valueName: "file"),
    completion: .file(extensions: ["xlsx", "yaml"]))
  var file: String?
  @Option(
    name: .shortAndLong, help: "The same as the name alone.", completion: .file(extensions: ["xlsx", "yaml"]))
  var output: String?
  @Option(help: "The legal frame: england-current or england-2015.") var frame = Frame.englandCurrent

  func validate() throws {
    if file != nil && output != nil {
      throw ValidationError("Give one name: \(file!.printable), or --output.")
    }
    if let name = file ?? output, name != "-", Self.form(of: name) == nil {
      throw ValidationError("‘\(name.printable)’ ends in neither .xlsx nor .yaml.")
    }
  }

  func run() throws {
    let name = file ?? output
    let isWorkbook = name.flatMap(Self.form) == .workbook
    let target = FileOutput(output: name)
    try target.refuseExisting()
    try target.write(
      isWorkbook ? NewCase.workbook(frame: frame) : Array(NewCase.text(frame: frame).utf8), inputs: [])
  }

  private enum Form { case text, workbook }

  private static func form(of name: String) -> Form? {
    let name = name.lowercased()
    if name.hasSuffix(".xlsx") { return .workbook }
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? .text : nil
  }
}

extension FileOutput {
  /// Ends the program where the file stands already: somebody may have filled it in.
  fileprivate func refuseExisting() throws {
    var status = stat()
    guard let output, output != "-", lstat(output, &status) == 0 else { return }
    Terminal.complain("overlap: ‘\(output.printable)’ stands already: choose another name.\n")
    throw ExitCode(73)
  }
}
