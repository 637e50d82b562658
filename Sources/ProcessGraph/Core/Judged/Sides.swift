// The two sides of a finding about a pair of processes: every member of each commission, and the leads.

extension CaseGraph {
  /// Every process that runs as one with some processes, and their leads.
  func idsWithLeads(_ processes: [ParallelProcess]) -> [ID] {
    membersBehind(processes.map(\.id)) + processes.compactMap(lead(of:))
  }

  /// What a sentence calls a process together with those it runs as one with.
  func nameOfCommission(of process: ParallelProcess) -> String {
    namesOfCommissions(of: [process])
  }

  /// The same of several processes.
  func namesOfCommissions(of processes: [ParallelProcess]) -> String {
    names(of: membersBehind(processes).filter(takesPart))
  }

  /// Whom to speak to about a process. A coroner or a judge is reached through the office, and asked, never told.
  func contactName(for process: ParallelProcess) -> String {
    switch process.kind {
    case .cor: "the coroner's officer"
    case .fam: "the family court's office"
    default: leadName(of: process)
    }
  }

  /// The first open member, of some kinds, of each commission.
  func openCommissions(where isWanted: (ParallelProcess) -> Bool) -> [ParallelProcess] {
    firstOfEachCommission(processes.filter { takesPart($0) && isOpen($0) && isWanted($0) })
  }
}
