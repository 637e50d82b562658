// Whether police agreed to a contact or interview, and which criminal process they would have to agree for.

extension CaseGraph {
  /// Criminal processes about this incident, whenever they run.
  package var criminalProcesses: [ParallelProcess] { processes(ofKind: .crim) }

  /// The date of a row that may stand without one: then some day after the as-of date.
  package func dateOrAhead(_ on: CaseDate?) -> CaseDate {
    on ?? CaseDate(first: asOf + 1, last: asOf + 36_525)
  }

  /// Whether a process is open on the date of a contact or interview. One still ahead is judged with the process
  /// as it stands at the as-of date, unless that is to finish by then.
  package func isOpen(_ process: ParallelProcess, forRowOn date: CaseDate) -> Truth {
    guard isHeld(date) == .no else { return isOpen(process, at: date) }
    guard isOpen(process) else { return .no }
    return !course(of: process).ends.hasEnded(by: date)
  }

  /// Whether police agreed to a contact or interview on or before its date: the row's own record, or a liaison
  /// about family or witnesses between one of its processes and the criminal process. The record itself must be held.
  ///
  /// - Parameters:
  ///   - agreed: the row's `agreed-with-police`.
  ///   - by: the row's processes.
  ///   - date: the row's date.
  package func isCleared(
    agreed: CaseDate?, by: [ID], date: CaseDate, with criminal: ParallelProcess
  ) -> Truth {
    var answer = agreed.map { isHeld($0) && $0.isOnOrBefore(date) } ?? .no
    for id in by {
      answer = answer || hadLiaison(id, criminal.id, about: .family, by: date)
      answer = answer || hadLiaison(id, criminal.id, about: .witnesses, by: date)
    }
    return answer
  }

  /// Whether a liaison is between a process and any of some others, joint processes counting as one.
  package func joins(_ row: Liaison, _ process: ID, _ others: [ID]) -> Bool {
    row.between.contains { areJoint($0, process) }
      && row.between.contains { end in others.contains { areJoint($0, end) } }
  }

  /// Whether every process of a row is commissioned by the police.
  package func isPoliceOnly(_ by: [ID]) -> Bool {
    by.allSatisfy { id in
      process(id).commissioner.map { agency($0).sector == .police } ?? false
    }
  }

  /// Whether a person belongs to the police, as a family liaison officer does.
  package func isPolice(_ person: ID) -> Bool {
    self.person(person).agency.map { agency($0).sector == .police } ?? false
  }
}
