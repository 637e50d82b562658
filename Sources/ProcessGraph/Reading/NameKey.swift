/// Whose ids stand for whom: a file of its own, for a restricted copy of a paper. A case file never holds names.
package struct NameKey: Sendable {
  let names: [ID: String]

  /// What every page of a copy with names says.
  package static let caveat = "RESTRICTED COPY WITH NAMES"

  /// Reads a key file: a line for each person, `grandmother: Ann Example`.
  ///
  /// - Parameter source: whose people it may name; another id is an error.
  package static func read(path: String, for source: Case) throws(ReadingProblem) -> NameKey {
    let bytes: [UInt8]
    do throws(FileSystem.Fault) {
      guard try FileSystem.isOwnerOnly(path) else {
        throw FileSystem.Fault.unreadable(
          "can be read by others than its owner: ‘chmod 600’ it first, for it says who is who")
      }
      bytes = try FileSystem.read(path, mustBeRegular: true)
    } catch { throw ReadingProblem(error, path) }
    let problems = Problems()
    let known = Self.pairs(in: bytes, file: path, source, problems)
    guard !problems.hasErrors else { throw .diagnostics(problems.diagnostics) }
    return NameKey(names: known)
  }

  private static func pairs(
    in bytes: [UInt8], file: String, _ source: Case, _ problems: Problems
  ) -> [ID: String] {
    guard let text = SourceText.read(bytes, file: file, into: problems),
      let root = YAMLTree.parse(text, into: problems)
    else { return [:] }
    guard case .mapping(let pairs) = root.content else {
      problems.error(
        "A key file has a line for each person: an id, a colon and the name.",
        help: "as in ‘grandmother: Ann Example’", at: root.span, in: text)
      return [:]
    }
    let ids = source.people.map(\.id)
    var names: [ID: String] = [:]
    for pair in pairs {
      guard ids.contains(pair.key) else {
        problems.error(
          "The case has nobody with the id \(pair.key.quoted).",
          help: Suggestion.nearest(to: pair.key, among: ids).map { "did you mean ‘\($0)’?" },
          at: pair.keySpan,
          in: text)
        continue
      }
      guard case .scalar(let name, _) = pair.value.content, !pair.value.isAbsent else {
        problems.error("One name stands beside an id.", at: pair.value.span, in: text)
        continue
      }
      names[pair.key] = CleanText.read(name)
    }
    return names
  }
}

extension Case {
  /// The case with names beside roles, `maternal grandmother (Ann Example)`, marked as a restricted copy.
  package func naming(_ key: NameKey) -> Case {
    var copy = self
    for n in copy.people.indices {
      guard let name = key.names[copy.people[n].id] else { continue }
      for (capacity, role) in copy.people[n].roles { copy.people[n].roles[capacity] = "\(role) (\(name))" }
    }
    copy.marking = [marking, NameKey.caveat].filter { !$0.isEmpty }.joined(separator: " · ")
    return copy
  }
}
