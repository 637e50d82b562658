import ArgumentParser
import ProcessGraph

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct WatchCommand: CaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", _superCommandName: Overlap.name,
    abstract: "Write the paper again on every save; the page in the browser refreshes itself.",
    discussion: """
      overlap watch family-f.yaml -o family-f.html

      Open the page once; it reloads itself every two seconds, without script and without a connection. While the case \
      cannot be read, the page says so. Ctrl-C ends the watch and writes the paper once more without the reload: keep \
      only that one.

      \(ExitStatus.help)
      """)

  @Argument(help: ArgumentHelp("The case file.", valueName: "case"), completion: .caseFile)
  var file: String
  @Option(help: .asOf, transform: Day.option) var asOf: Day?
  @Option(name: .shortAndLong, help: "The page to write.", completion: .file(extensions: ["html"]))
  var output: String?

  func validate() throws {
    guard let output, output.lowercased().hasSuffix(".html") else {
      throw ValidationError("Say where the page goes: -o \(Self.page(for: file).spelledOut)")
    }
    if file == "-" { throw ValidationError("Standard input cannot be watched: name the case file.") }
  }

  func run() throws {
    guard FileStamp(file) != nil else {
      Terminal.complain("There is no file ‘\(file.spelledOut)’.\n")
      throw ExitStatus.noSuchFile.code
    }
    Interrupt.prepare()
    Terminal.complain(
      "Watching ‘\(file.spelledOut)’. Open ‘\(output!.spelledOut)’ in a browser; Ctrl-C ends.\n")
    var last: [FileStamp?] = []
    var files = [file]
    while !Interrupt.isAsked {
      let stamps = files.map(FileStamp.init)
      if stamps != last {
        // An editor writes a file in several steps: what it is a moment later counts.
        usleep(80_000)
        files = try write(isWatched: true) ?? files
        last = files.map(FileStamp.init)
      }
      usleep(500_000)
    }
    _ = try write(isWatched: false)
  }

  /// Writes the page; nil where the case cannot be read now, and the page says so.
  private func write(isWatched: Bool) throws -> [String]? {
    let page: String
    var files: [String]?
    do throws(ReadingProblem) {
      let (source, _) = try CaseReader.read(path: file)
      let graph = CaseGraph(source, asOf: asOf ?? source.asOf ?? Clock.today)
      page = try paper(of: graph)
      files = [file] + source.files.dropFirst().map(\.path)
    } catch {
      if case .isFolder = error { throw ExitStatus.unread(error) }
      page = WatchedPage.unreadable(file: file, problems: DiagnosticReport.text(error, width: 100))
    }
    // A file that is being written takes the signals for itself.
    defer { Interrupt.prepare() }
    try target.write(
      Array((isWatched ? WatchedPage.refreshing(page) : page).utf8), inputs: files ?? [file])
    return files
  }

  private func paper(of graph: CaseGraph) throws(ReadingProblem) -> String {
    do {
      return try CasePaper(
        CheckReport(graph), for: Reader(.panel)!, CasePaper.Request(), version: Overlap.version
      ).html
    } catch { throw .cannotRead(file, "gives no paper: \(error)") }
  }

  private static func page(for file: String) -> String {
    (file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file) + ".html"
  }
}

/// What tells whether a file was saved: which one it is, its length, and when it was written.
private struct FileStamp: Equatable {
  private let numbers: [Int]

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    numbers = [Int(status.st_ino), Int(status.st_size), time.tv_sec, time.tv_nsec]
  }
}

/// Ctrl-C, taken as the wish to end.
private enum Interrupt {
  static func prepare() {
    signal(SIGINT) { _ in interrupted = 1 }
    signal(SIGTERM) { _ in interrupted = 1 }
  }
  static var isAsked: Bool { interrupted != 0 }
}

nonisolated(unsafe) private var interrupted: sig_atomic_t = 0
