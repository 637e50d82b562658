extension CaseGraph {
  /// Whether the bodies that look after children have a part in the case: somebody who was harmed was under 18, or a
  /// review of a child is on file. Relatives and suspects do not count.
  var concernsChildrensBodies: Bool {
    let reviews: Set<KindID> = [.scr, .rr, .natl, .cdr]
    return source.subjects.contains { $0.role != .suspect && $0.isUnder18 == .yes }
      || processes.contains { reviews.contains($0.kind) && isInCase($0) }
  }

  /// The people a process is about: those it names, else every subject of the file.
  package func subjects(of process: ParallelProcess) -> [Subject] {
    process.subjects.isEmpty ? source.subjects : process.subjects.map(subject)
  }

  /// Whether a process concerns a child whose abuse or neglect is known or suspected.
  func concernsAbusedChild(_ process: ParallelProcess) -> Truth {
    subjects(of: process).reduce(.no) { $0 || ($1.isUnder18 && $1.isAbused) }
  }

  /// Whether a process concerns a child who has died by the as-of date.
  func concernsDeadChild(_ process: ParallelProcess) -> Truth {
    subjects(of: process).reduce(.no) { $0 || ($1.isUnder18 && isHeld($1.died)) }
  }
}

extension Subject {
  /// Whether the person was a child at the incident; unknown without an age.
  package var isUnder18: Truth { age.map { Truth($0 < 18) } ?? .unknown }

  /// Whether abuse or neglect is known or suspected; unknown where the file does not say.
  package var isAbused: Truth { abuse.map { Truth($0 != .no) } ?? .unknown }
}
