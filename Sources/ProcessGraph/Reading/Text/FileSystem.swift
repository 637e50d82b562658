#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The reader's only way to the file system.
enum FileSystem {
  enum Fault: Error, Equatable {
    case missing, folder
    /// Why it cannot be read, as the end of the sentence “The file …”.
    case unreadable(String)
  }

  /// The bytes of a file, or of standard input for `-`.
  /// - Parameter mustBeRegular: refuses devices, pipes and links, for a file that another file names.
  static func read(
    _ path: String, limit: Int = ReadingLimit.bytes, mustBeRegular: Bool = false
  ) throws(Fault) -> [UInt8] {
    if path == "-" { return try contents(of: 0, sizeHint: 0, limit: limit) }
    guard !path.utf8.contains(0) else { throw .missing }
    let flags = O_RDONLY | O_CLOEXEC | (mustBeRegular ? O_NONBLOCK | O_NOFOLLOW : 0)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw fault(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(errno) }
    let type = status.st_mode & S_IFMT
    if type == S_IFDIR { throw .folder }
    if mustBeRegular && type != S_IFREG { throw .unreadable("is not a regular file") }
    if type == S_IFREG && status.st_size > limit { throw tooLarge(limit) }
    return try contents(of: descriptor, sizeHint: type == S_IFREG ? Int(status.st_size) : 0, limit: limit)
  }

  /// Whether nobody but its owner may read or change a file.
  static func isOwnerOnly(_ path: String) throws(Fault) -> Bool {
    var status = stat()
    guard !path.utf8.contains(0), lstat(path, &status) == 0 else { throw .missing }
    return status.st_mode & 0o077 == 0
  }

  /// The path with every link followed, or nil where there is nothing.
  static func resolved(_ path: String) -> String? {
    guard !path.utf8.contains(0), let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a folder, sorted; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    var names: [String] = []
    _ = hasName(in: folder) { name in
      names.append(name)
      return names.count == 10_000
    }
    return names.sorted()
  }

  /// Whether a name in a folder is as it should be: looked for in the folder's own order, no further than it takes. Nil
  /// where the folder cannot be read; `errno` says why.
  static func hasName(in folder: String, where isIt: (String) -> Bool) -> Bool? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: capacity) { String(cString: $0) }
      }
      if isIt(name) { return true }
    }
    return false
  }

  private static func contents(of descriptor: Int32, sizeHint: Int, limit: Int) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = sizeHint + 1
    while true {
      var failure: Int32 = 0
      let before = bytes.count
      let chunk = max(room, 1 << 16)
      bytes.reserveCapacity(before + chunk)
      let more = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        var got: Int
        repeat { got = systemRead(descriptor, buffer.baseAddress!, chunk) } while got < 0 && errno == EINTR
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      if failure != 0 { throw fault(failure) }
      if more.isEmpty { return bytes }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      if bytes.count > limit { throw tooLarge(limit) }
      room = 1 << 16
    }
  }

  private static func tooLarge(_ limit: Int) -> Fault {
    .unreadable("is larger than \(limit >> 20) MiB, the most a case may have")
  }

  private static func fault(_ number: Int32) -> Fault {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .unreadable("may not be read by you")
    case EISDIR: .folder
    case ELOOP: .unreadable("is a link that leads nowhere")
    case ENAMETOOLONG: .unreadable("has too long a name")
    default: .unreadable("cannot be read: \(String(cString: strerror(number)))")
    }
  }
}

#if canImport(Glibc)
  private let systemRead = Glibc.read
#else
  private let systemRead = Darwin.read
#endif
