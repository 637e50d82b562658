// Criminal cases in which somebody is charged, beside a coroner's investigation.

extension CaseGraph {
  /// Every pair of a criminal case and a coroner's investigation of one death that are both open, with the day of the
  /// charge.
  var chargedBesideCoroner: [(criminal: ParallelProcess, coroner: ParallelProcess, charge: CaseDate)] {
    let coroners = openCommissions { $0.kind == .cor }
    return openCriminalProcesses.flatMap { criminal in
      date(of: "charge", in: criminal).map { charge in coroners.map { (criminal, $0, charge) } } ?? []
    }.filter { !areJoint($0.0, $0.1) && shareSubject($0.0, $0.1) }
  }

  /// Whether two processes are about one person, or one of them names nobody.
  func shareSubject(_ a: ParallelProcess, _ b: ParallelProcess) -> Bool {
    a.subjects.isEmpty || b.subjects.isEmpty || !Set(a.subjects).isDisjoint(with: b.subjects)
  }
}
