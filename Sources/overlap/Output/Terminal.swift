import ProcessGraph

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The terminal, if there is one, and the one clock.
enum Terminal {
  /// The width of standard output: the terminal's, or 80 where it is piped.
  static var width: Int { width(of: STDOUT_FILENO) }
  static var errorWidth: Int { width(of: STDERR_FILENO) }

  /// Whether to colour: a terminal that wants it.
  static var highlight: Highlight {
    Highlight(
      isOn: isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true,
      address: address)
  }

  /// The address of a place on this machine, for links: the one thing that holds an absolute path.
  @Sendable private static func address(of location: SourceLocation) -> String? {
    guard let path = realpath(location.file, nil) else { return nil }
    defer { free(path) }
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let escaped = String(cString: path).utf8.map { byte in
      allowed.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "file://" + escaped.joined()
  }

  private static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return min(Int(size.ws_col), 140)
  }

  /// Writes a message to standard error.
  static func complain(_ text: String) {
    _ = try? FileOutput.write(Array(text.utf8), to: STDERR_FILENO)
  }
}

/// Read only where neither the command nor the file gives a date.
enum Clock {
  static var today: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))!
  }
}
