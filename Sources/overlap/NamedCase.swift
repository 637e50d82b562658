import ProcessGraph

/// The case file that stands straight after the command. It can be read while the other words are still looked at.
enum NamedCase {
  /// Nothing else can stand there but an option.
  private static let path = CommandLine.arguments.dropFirst(2).first.flatMap { $0.hasPrefix("-") ? nil : $0 }
  private static let reading = path.map { path in
    Result { () throws(ReadingProblem) in try CaseReader.read(path: path) }
  }

  /// Reads it, whatever comes of it.
  static func prepare() { _ = reading }

  /// Reads a case file, unless that has been done.
  static func read(_ path: String) throws(ReadingProblem) -> CaseReader.Result {
    guard path == Self.path, let reading else { return try CaseReader.read(path: path) }
    return try reading.get()
  }
}
