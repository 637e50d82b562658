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
      overlap new case.xlsx --from family-f.yaml

      The workbook has a sheet for each table, lists to choose from, and help in each column; nothing in it is locked. \
      Without a name the text file goes to standard output. --from carries a case from one form into the other; \
      comments, and characters that cannot be seen, are left behind. A file that exists is never written over.

      \(ExitStatus.help)
      """)

  @Argument(
    help: ArgumentHelp("What to write: a name that ends in .xlsx or .yaml.", valueName: "file"),
    completion: .file(extensions: ["xlsx", "yaml"]))
  var file: String?
  @Option(
    name: .shortAndLong, help: "The same as the name alone.", completion: .file(extensions: ["xlsx", "yaml"]))
  var output: String?
  @Option(
    help: ArgumentHelp("Fill it from this case, a text file or a workbook.", valueName: "case"),
    completion: .caseFile)
  var from: String?
  @Option(help: "The legal frame: england-current or england-2015.") var frame = Frame.englandCurrent

  func validate() throws {
    if file != nil && output != nil {
      throw ValidationError("Give one name: \(file!.spelledOut), or --output.")
    }
    if let name = file ?? output, name != "-", Self.form(of: name) == nil {
      throw ValidationError("‘\(name.spelledOut)’ ends in neither .xlsx nor .yaml.")
    }
  }

  func run() throws {
    let name = file ?? output
    let isWorkbook = name.flatMap(Self.form) == .workbook
    let target = FileOutput(output: name)
    try target.refuseExisting()
    guard let from else {
      return try target.write(
        isWorkbook ? NewCase.workbook(frame: frame) : Array(NewCase.text(frame: frame).utf8), inputs: [])
    }
    let bytes: [UInt8]
    do throws(ReadingProblem) {
      bytes = isWorkbook ? try NewCase.workbook(from: from) : Array(try NewCase.text(from: from).utf8)
    } catch { throw ExitStatus.unread(error) }
    try target.write(bytes, inputs: [from])
    Terminal.complain(
      "overlap: every row and value of ‘\(from.spelledOut)’ is carried over; comments, characters that cannot be "
        + "seen, and which file a table came from, are not.\n")
  }

  private enum Form { case text, workbook }

  private static func form(of name: String) -> Form? {
    let name = name.lowercased()
    if name.hasSuffix(".xlsx") { return .workbook }
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? .text : nil
  }
}

extension FileOutput {
  /// Ends the program where the file exists already: somebody may have filled it in.
  fileprivate func refuseExisting() throws {
    var status = stat()
    guard let output, output != "-", lstat(output, &status) == 0 else { return }
    Terminal.complain("overlap: ‘\(output.spelledOut)’ exists already: choose another name.\n")
    throw ExitStatus.cannotMake.code
  }
}
