// An offensive weapons homicide review gives way to others: nothing is owed of it where one of them must or may be held.

extension CaseGraph {
  /// Whether another review that takes its place is on file, or called for by what the file says of whoever died.
  func givesWay(_ process: ParallelProcess) -> Bool {
    let isOnFile = processes.contains {
      [.cdr, .dhr, .sar].contains($0.kind) && takesPart($0) && shareSubject($0, process)
    }
    return isOnFile || !otherReviewsCalledFor(process).isEmpty
  }

  /// The reviews that must or may be held of whoever died, whether or not anybody has begun one: of a child's death, of a
  /// domestic homicide, of an adult with needs for care (a board may review the care of any).
  func otherReviewsCalledFor(_ process: ParallelProcess) -> [KindID] {
    // A review that names nobody says nothing of whose death it is of.
    let dead = process.subjects.map(subject).filter { $0.died != nil || process.subjects == [$0.id] }
    let kinds = dead.flatMap { subject -> [KindID] in
      let isChild = subject.age.map { $0 < 18 } ?? false
      return [
        isChild ? .cdr : nil, subject.domesticHomicide == true ? .dhr : nil,
        subject.careNeeds == true && !isChild ? .sar : nil,
      ].compactMap { $0 }
    }
    return kinds.eachOnce
  }
}
