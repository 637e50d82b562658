extension Diagram {
  /// How the processes are commissioned now: which run as one, which are separate, and what has been decided of them.
  package static func joint(_ report: CheckReport) -> Diagram {
    let graph = report.graph
    let view = JointView(graph: graph, frames: graph.commissions.map { $0.members.filter(graph.isInCase) })
    guard let options = try? JointOptions(graph), options.candidates.count > 1 else {
      return view.diagram(title: "How the processes are commissioned now")
    }
    return joint(options, options.now)
  }

  /// One way in which the reviews could be commissioned, beside the figures of now.
  ///
  /// - Parameter option: one of the options of `options`.
  package static func joint(_ options: JointOptions, _ option: JointOption) -> Diagram {
    let graph = options.graph
    let own = graph.processes.filter {
      graph.isInCase($0) && !options.isCandidate($0) && graph.status($0) != .finished
    }
    let frames = option.commissions.map(\.members) + own.map { [$0] }
    let view = JointView(graph: graph, frames: frames, options: options, option: option)
    let row = options.rows.first { $0.option.arrangement == option.arrangement }
    let title =
      switch row?.label {
      case "now", nil: "How the processes are commissioned now"
      case "all separate": "All reviews commissioned separately"
      case "asked for": "The arrangement that was asked for"
      case let number?: "Option \(number) for commissioning reviews together"
      }
    return view.diagram(title: title)
  }
}

/// The commissions of a case, as they are or as an option would make them.
struct JointView {
  let graph: CaseGraph
  /// The processes of each commission; those of no review stay by themselves.
  let frames: [[ParallelProcess]]
  var options: JointOptions?
  var option: JointOption?

  /// With more commissions than this the lines between them would be all one saw; the table has what they say.
  private static let mostLined = 4

  private var isNow: Bool { option.map { $0.arrangement == options!.now.arrangement } ?? true }
  private var shown: [[ParallelProcess]] { frames.filter { !$0.isEmpty } }
  private func isOwn(_ frame: [ParallelProcess]) -> Bool {
    options.map { !$0.isCandidate(frame[0]) } ?? false
  }

  func diagram(title: String) -> Diagram {
    let marks = FindingMarks.none
    var diagram = Diagram(
      id: "joint",
      caption: Caption(
        title: title, view: "joint", graph: graph, marks: marks, alternative: alternative),
      groups: groups, nodes: shown.flatMap { frame in frame.map { node($0, in: frame) } },
      edges: joins + (isNow ? decisions : aspects))
    if let option, let options {
      let words = JointFigureWords(options: options, option: option)
      (diagram.notes, diagram.facts) = (words.notes, words.tables)
    }
    return diagram
  }

  // MARK: Boxes

  private func groupID(_ frame: [ParallelProcess]) -> ID {
    isOwn(frame) ? "own" : "commission-\(frame[0].id)"
  }

  private var groups: [Diagram.Group] {
    shown.eachOnce(by: groupID).map { frame in
      let label =
        isOwn(frame)
        ? "Stay as they are"
        : frame.count > 1 ? "One commission: one chair, one panel, one report" : "By itself"
      return Diagram.Group(id: groupID(frame), label: label)
    }
  }

  private func node(_ process: ParallelProcess, in frame: [ParallelProcess]) -> Diagram.Node {
    var lines = [process.commissioner.map { graph.agency($0).name ?? $0 } ?? "No commissioner on record"]
    if let due = process.due { lines.append("Due \(due.inWords)") }
    if let finish = option?.commissions.first(where: { $0.members.contains { $0.id == process.id } })?.finish
    {
      switch finish {
      case .date(let date): lines.append("Ends no earlier than \(date.inWords)")
      case .notBefore(let date): lines.append("No date on file; not before \(date.inWords)")
      case .dueBy(let date): if process.due == nil { lines.append("Due by \(date.inWords)") }
      case .ring: lines.append("No end while waits go round")
      case .unknown: lines.append("No date on file")
      }
    }
    return Diagram.Node(
      id: process.id, meaning: process.kind.meaning, heading: graph.heading(process), lines: lines,
      group: groupID(frame), isPlanned: graph.isPending(process))
  }

  // MARK: Lines

  private var joins: [Diagram.Edge] {
    shown.flatMap { frame in
      zip(frame, frame.dropFirst()).map { a, b in
        Diagram.Edge(
          id: "one-\(a.id)-\(b.id)", from: a.id, to: b.id, meaning: .joint,
          isPlanned: !graph.areJoint(a, b))
      }
    }
  }

  /// What has been decided of two commissions, other than that they are one.
  private var decisions: [Diagram.Edge] {
    graph.source.decisions.enumerated().flatMap { n, decision -> [Diagram.Edge] in
      guard decision.decision != .joint, decision.on.map({ graph.isHeld($0).isPossible }) ?? true else {
        return []
      }
      let about = decision.about.filter { id in shown.joined().contains { $0.id == id } }
      return zip(about, about.dropFirst()).map { a, b in
        let aspects =
          decision.aspects.isEmpty ? "" : ": " + decision.aspects.map(\.spaced).joined(separator: ", ")
        let date = decision.on.map { ", \($0.inWords)" } ?? ""
        return Diagram.Edge(
          id: "decision-\(n + 1)-\(a)-\(b)", from: a, to: b, meaning: .decision,
          label: decision.decision.rawValue.spaced + aspects + date)
      }
    }
  }

  /// What every member of two commissions left apart could still do with every member of the other.
  private var aspects: [Diagram.Edge] {
    let reviews = shown.filter { !isOwn($0) }
    guard reviews.count <= Self.mostLined else { return [] }
    return reviews.indices.flatMap { n in
      reviews[(n + 1)...].compactMap { other in
        let label = label(reviews[n], other)
        guard !label.isEmpty else { return nil }
        return Diagram.Edge(
          id: "aspects-\(reviews[n][0].id)-\(other[0].id)", from: reviews[n].last!.id, to: other[0].id,
          meaning: .aspect, label: label)
      }
    }
  }

  /// `joint: all but practitioner interview; with consent: practitioner interview`.
  private func label(_ a: [ParallelProcess], _ b: [ParallelProcess]) -> String {
    let degrees = Aspect.allCases.map { (aspect: $0, degree: weakest($0, a, b)) }
    return [(Degree.joint, "joint: "), (.sharedWithConsent, "with consent: ")].compactMap { degree, word in
      let own = degrees.filter { $0.degree == degree }.map(\.aspect.words)
      if own.isEmpty { return nil }
      let others = degrees.filter { $0.degree != degree }.map(\.aspect.words)
      if others.isEmpty { return word + "every aspect" }
      return word
        + (others.count < own.count
          ? "all but \(others.joined(separator: ", "))" : own.joined(separator: ", "))
    }.joined(separator: "; ")
  }

  private func weakest(_ aspect: Aspect, _ a: [ParallelProcess], _ b: [ParallelProcess]) -> Degree {
    let order: [Degree] = [.joint, .sharedWithConsent, .timingOnly, .separate]
    let degrees = a.flatMap { first in
      b.map { Compatibility.degree(of: aspect, first.kind, $0.kind) ?? .separate }
    }
    return degrees.max { order.firstIndex(of: $0)! < order.firstIndex(of: $1)! } ?? .separate
  }

  // MARK: In words

  private var alternative: String {
    let joint = shown.filter { $0.count > 1 }.map { graph.names($0.map(\.id)) }
    let one =
      joint.isEmpty
      ? "Every process by itself" : joint.map { "\($0) as one" }.joined(separator: "; ").sentence
    guard let option, let options, !isNow else { return one + "." }
    let (now, then) = (options.now.figures.familyContacts, option.figures.familyContacts)
    let contacts = now == then ? "\(now.inWords), as now" : "\(then.inWords) instead of \(now.inWords)"
    return "\(one). Contacts with the family still ahead: \(contacts)."
  }
}
