extension CaseGraph {
  /// What a label calls a process.
  func shortName(_ process: ID) -> String { shortTitle(self.process(process)) }

  /// A process in few letters: `SCR`, `Police`.
  func letters(of process: ID) -> String {
    let kind = self.process(process).kind
    let own: String? = kind == .crim ? "Police" : kind == .cor ? "Coroner" : nil
    guard let own else { return String(shortName(process).prefix(18)) }
    let alike = processes.filter { $0.kind == kind }
    guard alike.count > 1, let n = alike.firstIndex(where: { $0.id == process }) else { return own }
    return "\(own) \(n + 1)"
  }
}
