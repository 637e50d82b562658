extension Register {
  /// Every last day ahead as a calendar. An entry says no more than the process and that something is due, unless details
  /// are asked for; it has the identity that the calendar of its case gives it.
  package func calendar(isDetailed: Bool) -> String {
    let ahead = deadlines.filter { !$0.deadline.isOver }
    return CalendarText(
      name: "Deadlines of the board as at \(asOf.inWords)", asOf: asOf, marking: marking,
      events: ahead.map { one in
        let (deadline, name) = (one.deadline, cases[one.number].name)
        return CalendarText.Event(
          key: name + "\n" + "clock\n\(deadline.processID)\n\(deadline.clock)", day: deadline.day.last,
          summary: (isDetailed ? "\(one.inCase), " : "") + "\(deadline.process): a deadline",
          details: isDetailed ? "\(deadline.what.sentence). Responsible: \(deadline.owner)." : nil)
      }
    ).text
  }

  package var hasDeadlinesAhead: Bool { cases.contains { $0.deadlines.contains { !$0.isOver } } }
}
