extension Note {
  /// A refusal is a right: the second interview is then as it should be, and the report only says so.
  static func consentRefused(_ check: Check) -> [Note] {
    let graph = check.graph
    var seen: Set<[ID]> = []
    return check.interviewPairs.flatMap { pair -> [Note] in
      guard case .no = pair.answer else { return [] }
      return zip(pair.processes, pair.answers).compactMap { process, answer in
        guard case .no(let withdrawn) = answer, seen.insert([pair.person, process]).inserted else {
          return nil
        }
        let why = withdrawn.map { "consent withdrawn \($0.withPreposition)" } ?? "consent not given"
        return Note(
          rule: "interview-consent-refused", about: graph.inOrder([pair.person, process]),
          message:
            "\(graph.name(pair.person)) is interviewed by \(graph.name(graph.process(process))) separately: \(why)"
            .sentence)
      }
    }
  }
}
