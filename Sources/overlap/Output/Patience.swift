#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Says on a terminal that work goes on, where it takes longer than a second.
enum Patience {
  private static let words: StaticString = "overlap: still at work.\n"

  /// Asks the system to wake the program once, after a second: what is done before that is not spoken of.
  static func begin() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    // Only what a signal may do: one write of bytes that stand in the program.
    signal(SIGALRM) { _ in
      _ = systemWrite(STDERR_FILENO, Patience.words.utf8Start, Patience.words.utf8CodeUnitCount)
    }
    alarm(1)
  }

  /// Nothing more is said.
  static func end() { alarm(0) }
}

#if canImport(Glibc)
  private let systemWrite = Glibc.write
#else
  private let systemWrite = Darwin.write
#endif
