extension CaseGraph {
  /// Whether police agreed to a contact or interview on or before its date: the row's own record, or a liaison
  /// about family or witnesses between one of its processes and the criminal process. The record itself must be held.
  ///
  /// - Parameters:
  ///   - agreed: the row's `agreed-with-police`.
  ///   - by: the row's processes.
  ///   - date: the row's date.
  public func isCleared(agreed: CaseDate?, by: [ID], date: CaseDate, with criminal: ParallelProcess) -> Truth
  {
    var answer = agreed.map { isHeld($0) && $0.isOnOrBefore(date) } ?? .no
    for row in source.liaison where row.about.contains(.family) || row.about.contains(.witnesses) {
      guard let on = row.on, joins(row, criminal.id, by) else { continue }
      answer = answer || (isHeld(on) && on.isOnOrBefore(date))
    }
    return answer
  }

  /// Whether a liaison is between a process and any of some others, joint processes counting as one.
  public func joins(_ row: Liaison, _ process: ID, _ others: [ID]) -> Bool {
    row.between.contains { areJoint($0, process) }
      && row.between.contains { end in others.contains { areJoint($0, end) } }
  }

  /// Whether every process of a row is commissioned by the police.
  public func isPoliceOnly(_ by: [ID]) -> Bool {
    by.allSatisfy { id in
      process(id).commissioner.map { agency($0).sector == .police } ?? false
    }
  }

  /// Whether a person belongs to the police, as a family liaison officer does.
  public func isPolice(_ person: ID) -> Bool {
    self.person(person).agency.map { agency($0).sector == .police } ?? false
  }
}
