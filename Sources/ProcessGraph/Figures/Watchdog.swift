#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the process when a layout runs away: nothing can interrupt one from inside.
///
/// It uses the process's one alarm. Nothing has been written when it strikes; it says so and exits with
/// status 70.
struct Watchdog {
  private let previous: (@convention(c) (CInt) -> Void)?

  /// - Parameter seconds: how long a layout may take.
  init(seconds: UInt32 = 60) {
    previous = signal(SIGALRM) { _ in
      let message: StaticString = """
        overlap: the layout of the diagram took more than a minute and was ended; nothing was written.
        Draw a part of it: --focus and the id of a process.

        """
      _ = write(2, message.utf8Start, message.utf8CodeUnitCount)
      _exit(70)
    }
    _ = alarm(seconds)
  }

  func stop() {
    _ = alarm(0)
    _ = signal(SIGALRM, previous)
  }
}
