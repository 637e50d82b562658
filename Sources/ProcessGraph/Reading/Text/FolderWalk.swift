#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One file on the disk, whatever it is called: by it a file that is reached twice is known.
struct FileIdentity: Hashable, Sendable {
  let device, number: UInt64

  /// Nil where there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else { return nil }
    (device, number) = (UInt64(status.st_dev), UInt64(status.st_ino))
  }
}

/// The files in a folder and in those beneath it, in the order of their names.
///
/// Links to folders are not followed, so that no ring of links holds it up; names that begin with a full stop, and the
/// locks that office programs leave (`~$…`), are passed over.
struct FolderWalk {
  private(set) var files: [String] = []
  private(set) var linksPassedOver: [String] = []
  /// Folders and files that cannot be read, each with why in a sentence.
  private(set) var unreadable: [(path: String, why: String)] = []

  private static let deepest = 64

  /// - Parameter isWanted: whether a file of some name is looked for.
  init(_ folder: String, isWanted: (String) -> Bool) {
    var waiting = [(path: folder, depth: 0)]
    while let (path, depth) = waiting.popLast() {
      guard let names = Self.names(in: path) else {
        unreadable.append(
          (path, "The folder cannot be read: \(String(cString: strerror(errno)).lowercased())."))
        continue
      }
      for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
        let inside = path.hasSuffix("/") ? path + name : path + "/" + name
        switch Self.type(of: inside) {
        case S_IFDIR where depth < Self.deepest: waiting.append((inside, depth + 1))
        case S_IFDIR: unreadable.append((inside, "The folder lies more than \(Self.deepest) folders deep."))
        case S_IFREG where isWanted(name): files.append(inside)
        case S_IFLNK where Self.targetType(of: inside) == S_IFDIR: linksPassedOver.append(inside)
        case _ where !isWanted(name): continue
        case S_IFLNK where Self.targetType(of: inside) == S_IFREG: files.append(inside)
        case S_IFLNK: unreadable.append((inside, "The link leads to no file."))
        case 0: unreadable.append((inside, "Its name cannot be read as text: give it another."))
        default: unreadable.append((inside, "It is not an ordinary file."))
        }
      }
    }
    files.sort()
  }

  static func isFolder(_ path: String) -> Bool { targetType(of: path) == S_IFDIR }

  private static func type(of path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  private static func targetType(of path: String) -> mode_t? {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  private static func names(in folder: String) -> [String]? {
    var names: [String] = []
    let isRead = FileSystem.hasName(in: folder) { name in
      names.append(name)
      return false
    }
    return isRead == nil ? nil : names
  }
}
