@testable import ProcessGraph

/// Small cases for joint commissioning: the tables that matter, the rest from the cast of the rules' examples.
enum JointCase {
  static func graph(_ body: String, frame: Frame = .england2015) throws -> CaseGraph {
    try ReachedTests.graph(body, frame: frame)
  }

  static func options(
    _ body: String, frame: Frame = .england2015, _ request: JointOptions.Request = JointOptions.Request()
  ) throws -> JointOptions {
    try JointOptions(graph(body, frame: frame), request)
  }

  /// Four reviews of two people, and what the cast has besides.
  static let four = """
    subjects:
      child: {age: 17, died: 2015-03-14}
      mother: {age: 41, seriously-harmed: 2015-03-14}
      partner: {age: 44, role: suspect}
    processes:
      scr:  {kind: scr, commissioner: board, lead: reviewer, subjects: child, decided: 2015-04-10, due: 2015-10-10}
      dhr:  {kind: dhr, commissioner: csp, lead: chair, subjects: child, decided: 2015-04-13, due: 2015-10-13}
      sar:  {kind: sar, subjects: mother, decided: 2015-04-28, due: 2015-11-30}
      mhhr: {kind: mhhr, provider: trust, subjects: partner, decided: 2015-05-20, due: 2016-01-29}
      si:   {kind: si, commissioner: trust, subjects: partner, started: 2015-03-20}
      crim: {kind: crim, commissioner: police, lead: sio, started: 2015-03-14}
    """
}

extension JointOptions {
  var names: [String] { front.map(\.name) }
  var candidateIDs: [[ID]] { candidates.map(\.ids) }
}
