// Processes as the boxes of the views that show people and drawn: those that run as one are one box.

extension CaseGraph {
  /// The box that a process is in.
  func box(of process: ID) -> ID {
    let members = commission(of: process).members
    return (members.first(where: isInCase) ?? members[0]).id
  }

  /// The boxes of some processes, without repeats and in the file's order.
  func boxes(of processes: some Sequence<ID>) -> [ID] { inOrder(processes.map(box)) }

  /// The box of a process and those that run as one with it.
  func commissionBox(_ id: ID, lines: [String], group: ID? = nil) -> Diagram.Node {
    let all = commission(of: id)
    let members = all.members.filter(isInCase)
    guard members.count > 1 else {
      let process = process(id)
      return Diagram.Node(
        id: id, meaning: process.kind.meaning, heading: heading(process), lines: lines, group: group,
        isPlanned: isPending(process), stands: Set(all.ids))
    }
    return Diagram.Node(
      id: id, meaning: .commission, heading: members.map(heading).map(\.lowercasedFirst).listed.sentence,
      lines: lines, group: group, isPlanned: members.allSatisfy(isPending), stands: Set(all.ids))
  }

  /// The role of whoever leads what is in a box, where the file says it.
  func leadLine(_ box: ID) -> [String] {
    lead(of: process(box)).map { [person($0).role.sentence] } ?? []
  }
}

extension Diagram {
  /// Marks lines and boxes with the numbers of the findings that a view is about: those of a family of rules, and those
  /// that point at a row drawn. A finding is marked on what is drawn for the rows it points at, else on the people it is
  /// about, else on the processes.
  ///
  /// - Parameter rows: the rows behind lines and boxes, by their ids.
  mutating func mark(_ report: CheckReport, family: Rule.Family, rows: [ID: Set<Place>]) {
    var owners: [Place: [ID]] = [:]
    for (id, places) in rows { for place in places { owners[place, default: []].append(id) } }
    for (n, finding) in report.findings.enumerated() {
      let number = n + 1
      let hit = Set(finding.places.flatMap { owners[$0] ?? [] })
      let lines = edges.indices.filter { hit.contains(edges[$0].id) }
      let drawn = nodes.indices.filter { hit.contains(nodes[$0].id) }
      let isOfFamily = finding.parts.contains { Rule.named($0.rule)?.family == family }
      if lines.isEmpty, drawn.isEmpty, !isOfFamily { continue }
      findings.append(Remark(number: number, finding))
      for i in lines { edges[i].findings.append(number) }
      var boxes = drawn
      for isWanted in [NodeMeaning.isSomebody, NodeMeaning.isProcess] where boxes.isEmpty && lines.isEmpty {
        boxes = nodes.indices.filter {
          isWanted(nodes[$0].meaning)() && !nodes[$0].stands.isDisjoint(with: finding.about)
        }
      }
      for i in boxes { nodes[i].findings.append(number) }
    }
  }
}

extension NodeMeaning {
  fileprivate func isSomebody() -> Bool { self == .person || self == .practitioner }
  fileprivate func isProcess() -> Bool { [.review, .independent, .own, .commission].contains(self) }
}

extension Diagram.Remark {
  init(number: Int, _ finding: Finding) {
    self.init(
      number: number, word: finding.heading.lowercased(), sentence: finding.message,
      isUrgent: finding.severity >= .conflict)
  }
}
