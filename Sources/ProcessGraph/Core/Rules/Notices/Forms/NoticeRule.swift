extension Rule {
  /// The form of every rule on who must be told of a process: some kinds of process in some state, and for each what
  /// is owed. Each row of the table is a rule of its own, in a file of its own.
  ///
  /// - Parameters:
  ///   - kinds: the kinds of process it is about.
  ///   - scope: when there is somebody to tell.
  ///   - isConcerned: the state of the process in which the duty exists.
  ///   - duty: what is owed about one process, or nil for nothing.
  static func notice(
    _ id: String, severity: Severity = .gap, binding: Binding = .goodPractice, desk: Desk? = nil,
    statement: String, why: String, firesWhen: String,
    quietWhen: String, task: String, remedy: String,
    clearsWhen: String = "the notices are recorded, early or late",
    authority: [Authority], answers: [String] = [], settings: [Setting] = [.earliestOpportunity],
    yieldsTo: [String] = [],
    fires: [Example], quiet: [Example], about kinds: Set<KindID>, scope: NoticeMatter.Scope,
    where isConcerned: @escaping @Sendable (CaseGraph, ParallelProcess) -> Bool = { $0.isOpen($1) },
    duty: @escaping @Sendable (NoticeMatter) -> NoticeDuty?
  ) -> Rule {
    Rule(
      id, family: .notices, severity: severity, binding: binding, desk: desk, statement: statement, why: why,
      firesWhen: firesWhen, quietWhen: quietWhen, task: task, remedy: remedy, clearsWhen: clearsWhen,
      authority: authority, answers: answers, settings: settings, yieldsTo: yieldsTo, fires: fires,
      quiet: quiet,
      looksFor: { check in
        let graph = check.graph
        return graph.noticeMatters(kinds, scope, where: isConcerned).compactMap { matter in
          duty(matter).flatMap { NoticeOwed($0, of: matter) }
        }
      },
      says: { owed, _ in owed.found })
  }
}
