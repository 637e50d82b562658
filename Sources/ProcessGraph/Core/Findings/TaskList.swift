/// What a report asks for, in few words: findings of one rule on one desk are one thing to do.
package struct TaskList: Sendable {
  package struct Task: Sendable {
    package let text: String
    /// The findings it answers, with their numbers, most urgent first.
    package let findings: [(number: Int, finding: Finding)]
    package var most: Finding { findings[0].finding }
  }

  /// Those with most urgent work first; within each, what is most urgent first.
  package let desks: [(desk: Desk, tasks: [Task])]

  package init(_ report: CheckReport) {
    var tasks: [String: [(number: Int, finding: Finding)]] = [:]
    var order: [String] = []
    for (n, finding) in report.findings.enumerated() {
      let text = report.graph.task(ofRule: finding.leadingRule)
      if tasks[text] == nil { order.append(text) }
      tasks[text, default: []].append((n + 1, finding))
    }
    let all = order.map { Task(text: $0, findings: tasks[$0]!) }
    let byDesk = Dictionary(grouping: all, by: \.most.desk)
    desks = byDesk.map { ($0.key, $0.value) }.sorted {
      $0.tasks[0].findings[0].number < $1.tasks[0].findings[0].number
    }
  }

  /// The numbers of as many tasks as there is room for: the first of each desk, then the most urgent of the rest.
  func chosen(atMost count: Int) -> Set<Int> {
    func numbers(_ tasks: some Sequence<Task>) -> [Int] { tasks.map { $0.findings[0].number } }
    let firsts = numbers(desks.map { $0.tasks[0] })
    let rest = numbers(desks.flatMap { $0.tasks.dropFirst() }).sorted()
    return Set((firsts + rest).prefix(max(count, firsts.count)))
  }
}
