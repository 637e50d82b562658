// Whom a review can be about, as far as ages are on file.

extension CaseGraph {
  /// The people a review can be about: those it names; where it names nobody, those of the file whose age its law
  /// admits, as far as ages are on file.
  func possibleSubjects(of process: ParallelProcess) -> Set<ID> {
    let gate = process.kind.kind.ages
    if !process.subjects.isEmpty { return Set(process.subjects) }
    return Set(source.subjects.filter { gate?.admits($0) ?? true }.map(\.id))
  }

  /// The gate that none of a review's subjects passes, or nil where one may.
  func closedAgeGate(of process: ParallelProcess) -> AgeGate? {
    guard let gate = process.kind.kind.ages else { return nil }
    let subjects = subjects(of: process)
    return subjects.isEmpty || subjects.contains(where: gate.admits) ? nil : gate
  }
}
