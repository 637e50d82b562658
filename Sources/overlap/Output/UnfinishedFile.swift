#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is being written beside its place. It is removed where a signal stops the program.
enum UnfinishedFile {
  // A signal's handler may do no more than look at this and remove the file.
  nonisolated(unsafe) fileprivate static var path: UnsafeMutablePointer<CChar>?

  /// Those that stop a program and let it tidy up.
  private static let stopping = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE]

  /// Makes the file, readable by its owner only.
  /// - Returns: its descriptor, or a negative number where it cannot be made.
  static func begin(_ name: String) -> Int32 {
    path = strdup(name)
    // A limit on the size of files would end the program here and leave the file: the write fails instead.
    signal(SIGXFSZ, SIG_IGN)
    for number in stopping { signal(number, removeAndStop) }
    let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if descriptor < 0 { end() }
    return descriptor
  }

  /// Forgets the file: it stands in its place, or is gone.
  static func end() {
    for number in stopping { signal(number, SIG_DFL) }
    free(path)
    path = nil
  }

  #if DEBUG
    /// A test names a pipe, and holds the program here by not opening it: where a file is written and not yet in its place.
    static func waitForTest() {
      guard let pipe = getenv("OVERLAP_TEST_PIPE") else { return }
      let descriptor = open(pipe, O_RDONLY | O_CLOEXEC)
      var byte: UInt8 = 0
      _ = read(descriptor, &byte, 1)
      close(descriptor)
    }
  #endif
}

private func removeAndStop(_ number: Int32) {
  if let path = UnfinishedFile.path { unlink(path) }
  signal(number, SIG_DFL)
  raise(number)
}
