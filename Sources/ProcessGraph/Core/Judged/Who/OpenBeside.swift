/// A process that is open, certainly or perhaps, on the date of a row of other processes.
struct OpenBeside {
  let process: ParallelProcess
  /// Yes or unknown.
  let isOpen: Truth
}

extension CaseGraph {
  /// The processes about this incident, of other commissions, that may be open on the date of a contact or interview.
  ///
  /// - Parameters:
  ///   - by: the row's own processes.
  ///   - date: the row's date; nil means some day ahead.
  ///   - isAsked: which processes are of interest.
  func openBeside(_ by: [ID], on date: CaseDate?, where isAsked: (ParallelProcess) -> Bool) -> [OpenBeside] {
    let day = dateOrAhead(date)
    let own = by.compactMap { commissionOfProcess[$0] }
    return processes.compactMap { process in
      guard isAsked(process), takesPart(process), !own.contains(commissionNumber(of: process)) else {
        return nil
      }
      let isOpen = isOpen(process, forRowOn: day)
      return isOpen.isPossible ? OpenBeside(process: process, isOpen: isOpen) : nil
    }
  }

  /// The criminal cases open beside a contact or interview to which the police had not agreed. A joint visit with a
  /// case is one its police came on.
  ///
  /// - Parameters:
  ///   - agreed: the row's `agreed-with-police`.
  ///   - by: the row's processes.
  ///   - date: the row's date; nil means some day ahead.
  func unclearedCases(beside by: [ID], on date: CaseDate?, agreed: CaseDate?) -> [OpenBeside] {
    openBeside(by, on: date) { $0.kind == .crim }.compactMap { open in
      let isCleared = isCleared(agreed: agreed, by: by, date: dateOrAhead(date), with: open.process)
      let isUncleared = open.isOpen && !isCleared
      return isUncleared.isPossible ? OpenBeside(process: open.process, isOpen: isUncleared) : nil
    }
  }
}

extension [OpenBeside] {
  /// Whether there is any.
  var isAny: Truth { anySatisfy(\.isOpen) }
  var processes: [ParallelProcess] { map(\.process) }
}
