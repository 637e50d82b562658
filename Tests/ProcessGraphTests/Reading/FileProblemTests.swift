import Foundation
import Testing

@testable import ProcessGraph

@Suite struct FileProblemTests {
  private func beside(_ name: String, _ prepare: (CaseFolder) throws -> Void = { _ in }) throws -> String {
    let folder = try CaseFolder(["case.yaml": smallest("waits: \(name)\n")])
    try prepare(folder)
    return folder.report()
  }

  private func sentence(_ report: String) -> Substring? { report.split(separator: "\n").first }

  @Test func noSuchFile() throws {
    #expect(try CaseFolder().report() == "There is no file ‘case.yaml’.\n")
    #expect(throws: ReadingProblem.self) { try CaseReader.read(path: "") }
    #expect(throws: ReadingProblem.self) { try CaseReader.read(path: "a\0b") }
  }

  @Test func aFolderForAFile() throws {
    let folder = try CaseFolder(["case.yaml/x": ""])
    #expect(folder.report() == "‘case.yaml’ is a folder: name the case file in it.\n")
  }

  @Test func tooLargeAFile() throws {
    let folder = try CaseFolder(["case.yaml": ""])
    let file = try #require(FileHandle(forWritingAtPath: folder.path + "/case.yaml"))
    try file.truncate(atOffset: UInt64(ReadingLimit.bytes) + 1)
    #expect(folder.report() == "The file ‘case.yaml’ is larger than 16 MiB, the most a case may have.\n")
  }

  @Test func aDeviceWithoutEnd() {
    #expect(throws: FileSystem.Fault.unreadable("is larger than 16 MiB, the most a case may have")) {
      try FileSystem.read("/dev/zero")
    }
  }

  @Test func theLimitIsInclusive() throws {
    let folder = try CaseFolder(["case.yaml": "12345"])
    #expect(try FileSystem.read(folder.path + "/case.yaml", limit: 5).count == 5)
    #expect(throws: FileSystem.Fault.self) { try FileSystem.read(folder.path + "/case.yaml", limit: 4) }
  }

  @Test func aFileBesideThatIsMissing() throws {
    #expect(
      try beside("waits.csv") == """
        case.yaml:5:8: error: There is no file ‘waits.csv’ beside the case file.
          waits: waits.csv
                 ^~~~~~~~~
          help: keep the CSV files in the folder of the case file

        1 problem; nothing was checked.

        """)
  }

  @Test(arguments: ["../../etc/passwd.csv", "/etc/passwd.csv", "sub/../../waits.csv", "../waits.csv"])
  func aPathOutOfTheFolder(name: String) throws {
    let expected = "case.yaml:5:8: error: ‘\(name)’ lies outside the folder of the case file."
    #expect(try sentence(beside(name)) ?? "" == expected)
  }

  @Test func aNameThatIsNoCSVFile() throws {
    #expect(
      try sentence(beside("../../etc/passwd")) ?? ""
        == "case.yaml:5:8: error: ‘waits’ takes rows, or the name of a CSV file or workbook, not ‘../../etc/passwd’."
    )
  }

  @Test func linksOutOfTheFolder() throws {
    let outside = try CaseFolder(["waits.csv": "process,for\n"])
    let message = "case.yaml:5:8: error: ‘waits.csv’ leads outside the folder of the case file."
    #expect(
      try sentence(beside("waits.csv") { try $0.link("waits.csv", to: outside.path + "/waits.csv") }) ?? ""
        == message)
    let nested = try beside("sub/waits.csv") { try $0.link("sub", to: outside.path) }
    #expect(sentence(nested) ?? "" == message.replacingOccurrences(of: "waits.csv", with: "sub/waits.csv"))
  }

  @Test func linksInsideTheFolder() throws {
    let report = try beside("waits.csv") {
      try $0.write(Data("process,for\n".utf8), to: "kept/here.csv")
      try $0.link("waits.csv", to: "kept/here.csv")
    }
    #expect(report == "reads\n")
  }

  @Test func aFolderOrAPipeForACSVFile() throws {
    #expect(
      try sentence(beside("waits.csv") { try $0.write(Data(), to: "waits.csv/x") }) ?? ""
        == "case.yaml:5:8: error: ‘waits.csv’ is a folder.")
    let pipe = try beside("waits.csv") { mkfifo($0.path + "/waits.csv", 0o600) }
    #expect(sentence(pipe) ?? "" == "case.yaml:5:8: error: The file ‘waits.csv’ is not a regular file.")
  }

  @Test func aCSVFileThatIsNotText() throws {
    let report = try beside("waits.csv") { try $0.write(Data([0x61, 0xE9, 0x0A]), to: "waits.csv") }
    #expect(sentence(report) ?? "" == "waits.csv:1:1: error: There is no column ‘aé’ in ‘waits’.")
  }

  @Test func textWithoutAFileHasNothingBesideIt() {
    #expect(
      report(on: smallest("waits: waits.csv\n")) == """
        case.yaml:5:8: error: A case that is not read from a file has no CSV files beside it.
          waits: waits.csv
                 ^~~~~~~~~
          help: name the case file instead of ‘-’

        1 problem; nothing was checked.

        """)
  }
}
