/// The case files of a register: those named, and those in the folders named.
///
/// A folder gives every file in it and beneath it that ends in .yaml, .yml, .json, .xlsx or .xlsm. A file that is reached
/// twice, by two names or through a link, counts once.
package struct RegisterSources: Sendable {
  /// In the order of their paths.
  package private(set) var files: [String] = []
  /// Places where there is nothing to read.
  package private(set) var unread: [Unread] = []
  /// What was passed over, in sentences.
  package private(set) var notes: [String] = []

  private static let endings = [".yaml", ".yml", ".json", ".xlsx", ".xlsm"]

  /// - Parameter places: files and folders; `-` stands for names on standard input, one a line.
  package init(_ places: [String]) {
    var seen: [FileIdentity: String] = [:]
    var twice: [String] = []
    func add(_ path: String) {
      if let identity = FileIdentity(path) {
        if let first = seen[identity] {
          if first != path { twice.append(path) }
          return
        }
        seen[identity] = path
      }
      files.append(path)
    }
    for place in Self.named(places, &unread) {
      if FileIdentity(place) == nil {
        unread.append(Unread(file: place, why: .missing, problem: "There is no such file or folder."))
      } else if FolderWalk.isFolder(place) {
        let walk = FolderWalk(place) { name in Self.endings.contains { name.lowercased().hasSuffix($0) } }
        walk.files.forEach(add)
        unread += walk.unreadable.map {
          Unread(file: $0.path, why: .unreadable, problem: $0.why)
        }
        if walk.files.isEmpty && walk.unreadable.isEmpty {
          notes.append("‘\(place.spelledOut)’ holds no case file (.yaml, .yml, .json, .xlsx).")
        }
        if !walk.linksPassedOver.isEmpty {
          let links = walk.linksPassedOver.sorted().map { "‘\($0.spelledOut)’" }
          notes.append("Links to folders are not followed: \(links.listed { $0 }).")
        }
      } else {
        add(place)
      }
    }
    if places.contains("-") && files.isEmpty && unread.isEmpty {
      notes.append("No name of a file stood on standard input.")
    }
    files.sort()
    if !twice.isEmpty {
      notes.append(
        "Named or linked twice, and counted once: \(twice.sorted().listed { "‘\($0.spelledOut)’" }).")
    }
  }

  /// The places with the names that stand on standard input among them.
  private static func named(_ places: [String], _ unread: inout [Unread]) -> [String] {
    var isRead = false
    return places.flatMap { place -> [String] in
      guard place == "-" else { return [place] }
      guard !isRead else { return [] }
      isRead = true
      do {
        // Names that hold line feeds come apart with zeros, as `find -print0` writes them.
        let bytes = try FileSystem.read("-")
        let end: UInt8 = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
        return bytes.split(separator: end).map { name in
          let text = String(decoding: name, as: UTF8.self)
          return end != 0 && text.hasSuffix("\r") ? String(text.dropLast()) : text
        }.filter { !$0.isEmpty }
      } catch {
        unread.append(Unread(file: "-", why: .unreadable, problem: "Standard input cannot be read."))
        return []
      }
    }
  }
}

/// A case that is in the register by its file alone: why it cannot be read.
package struct Unread: Sendable {
  package let file: String
  package let why: Why
  /// The first of its problems, in a sentence.
  package let problem: String

  /// A `result` is no case, but what this program wrote of one.
  package enum Why: Sendable { case missing, unreadable, result }
}
