extension CaseGraph {
  /// What a label calls a process.
  func shortName(_ process: ID) -> String { shortTitle(self.process(process)) }

  /// A process in few letters: `SCR`, `Police`.
  func letters(of process: ID) -> String {
    let kind = self.process(process).kind
    let name = shortName(process)
    let own: String
    switch kind {
    case .crim: own = "Police"
    case .cor: own = "Coroner"
    case _ where name.count <= Self.mostLetters: return name
    case .other: own = name.cut(atMost: Self.mostLetters - 2)
    default: own = names(of: self.process(process)).short
    }
    // Two long names that begin alike would be one mark: those of a kind are numbered instead.
    let alike = processes.filter { $0.kind == kind }
    guard alike.count > 1, let n = alike.firstIndex(where: { $0.id == process }) else { return own }
    return "\(own) \(n + 1)"
  }

  /// Names longer than this are not set in a figure.
  private static let mostLetters = 18
}
