extension CaseGraph {
  /// What a label calls a process.
  func shortName(_ process: ID) -> String { shortTitle(self.process(process)) }

  /// A process in few letters: `SCR`, `Police`.
  func letters(of process: ID) -> String {
    let kind = self.process(process).kind
    var own: String? = kind == .crim ? "Police" : kind == .cor ? "Coroner" : nil
    if own == nil {
      let name = shortName(process)
      if name.count <= Self.mostLetters { return name }
      // Two names that begin alike would be one mark: those of a kind are numbered instead.
      own = kind == .other ? name.cut(atMost: Self.mostLetters - 2) : names(of: self.process(process)).short
    }
    let short = own!
    let alike = processes.filter { $0.kind == kind }
    guard alike.count > 1, let n = alike.firstIndex(where: { $0.id == process }) else { return short }
    return "\(short) \(n + 1)"
  }

  /// Names longer than this are not set in a figure.
  private static let mostLetters = 18
}
