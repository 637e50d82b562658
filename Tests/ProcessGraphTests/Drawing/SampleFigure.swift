import ProcessGraph

/// Nine processes after one death, in the frames of their six commissioners: a figure of usual size.
enum SampleFigure {
  static let processes = Diagram(
    id: "processes",
    caption: Caption(
      title: "Nine processes after one death: who waits, who shares",
      subtitle: ["Case Hazel · all processes by commissioner · as at 1 September 2015"],
      marking: "OFFICIAL-SENSITIVE",
      description: """
        Nine processes follow the death. The criminal investigation holds up four of the others; \
        two agency reports have gone to one review and not to the other.
        """),
    groups: groups, nodes: nodes, edges: waits + shares, findings: findings)

  private static let groups = [
    Diagram.Group(id: "police", label: "Police"),
    Diagram.Group(id: "watchdog", label: "Police complaints commission"),
    Diagram.Group(id: "health", label: "NHS England"),
    Diagram.Group(id: "board", label: "Safeguarding children board"),
    Diagram.Group(id: "partnership", label: "Community safety partnership"),
    Diagram.Group(id: "coroner", label: "Coroner"),
  ]

  private static func node(
    _ id: String, _ meaning: NodeMeaning, _ group: String, _ heading: String, _ lines: [String],
    _ findings: [Int] = [], isPlanned: Bool = false
  ) -> Diagram.Node {
    Diagram.Node(
      id: id, meaning: meaning, heading: heading, lines: lines, group: group, findings: findings,
      isPlanned: isPlanned)
  }

  private static let nodes = [
    node(
      "crim", .independent, "police", "Criminal investigation",
      ["charged 9 April 2015", "trial 11 January 2016"]),
    node("disc", .own, "police", "Disciplinary matter", ["two officers", "paused"], [9]),
    node(
      "iopc", .independent, "watchdog", "Independent investigation", ["police contact before the death"], [7]),
    node("si", .own, "health", "Serious incident investigation", ["finished 3 August 2015"], [4, 8]),
    node(
      "mhhr", .review, "health", "Mental health homicide review", ["not yet commissioned"], [3],
      isPlanned: true),
    node(
      "scr", .review, "board", "Serious case review", ["running since 2 March 2015", "due 2 September 2015"],
      [1, 5, 12]),
    node("cdr", .review, "board", "Child death review", ["open"]),
    node(
      "dhr", .review, "partnership", "Domestic homicide review", ["running since 20 April 2015"], [1, 2, 6]),
    node("cor", .independent, "coroner", "Inquest", ["opened 20 March 2015", "suspended"], [10]),
  ]

  private static let waits = [
    wait("w1", "crim", "scr", "family contact, until charge"),
    wait("w2", "crim", "dhr", "interviews of two witnesses, until verdict", [2]),
    wait("w3", "crim", "cor", "whole inquest, until verdict"),
    wait("w4", "crim", "mhhr", "report, until sentence"),
    wait("w5", "iopc", "disc", "whole, until outcome"),
    wait("w6", "disc", "scr", "report, until outcome", [9, 11]),
  ]

  private static let shares = [
    share("s1", "si", "scr", "root cause analysis"),
    share("s2", "si", "dhr", "root cause analysis", [4], isPlanned: true),
    share("s3", "si", "mhhr", "interview notes", [8]),
    share("s4", "scr", "dhr", "chronology"),
    share("s5", "scr", "cdr", "key findings", isPlanned: true),
    share("s6", "scr", "cor", "final report", [10], isPlanned: true),
    share("s7", "iopc", "cor", "investigation report", isPlanned: true),
    Diagram.Edge(
      id: "s8", from: "dhr", to: "cor", meaning: .refusal, label: "overview report", findings: [6]),
  ]

  private static func wait(
    _ id: String, _ from: String, _ to: String, _ label: String, _ findings: [Int] = []
  ) -> Diagram.Edge {
    Diagram.Edge(id: id, from: from, to: to, meaning: .wait, label: label, findings: findings)
  }

  private static func share(
    _ id: String, _ from: String, _ to: String, _ label: String, _ findings: [Int] = [],
    isPlanned: Bool = false
  ) -> Diagram.Edge {
    Diagram.Edge(
      id: id, from: from, to: to, meaning: .share, label: label, findings: findings, isPlanned: isPlanned)
  }

  private static let findings = [
    remark(1, "gap", "The maternal grandmother was told of two reviews five days apart, by two people."),
    remark(
      2, "gap", "Two prosecution witnesses have interviews booked before the police have agreed them."),
    remark(
      3, "conflict", "No record that a mental health homicide review was decided on within the time allowed."),
    remark(4, "conflict", "The root cause analysis went to one review and not to the other that needs it."),
    remark(5, "conflict", "The serious case review is due before the trial it waits for."),
    remark(6, "conflict", "The coroner asked for the overview report; the partnership has refused it."),
    remark(7, "risk", "No record that the terms of reference name the reviews that run beside it."),
    remark(8, "risk", "Interview notes are shared; it cannot be told whether the practitioner agreed."),
    remark(9, "risk", "Nobody has looked at the suspension since 1 June 2015."),
    remark(10, "risk", "The inquest may resume before the reviews have reported."),
    remark(11, "risk", "The wait has no review date."),
    remark(12, "advice", "Both reviews ask the same agencies for a chronology: one would serve."),
  ]

  private static func remark(_ number: Int, _ word: String, _ sentence: String) -> Diagram.Remark {
    Diagram.Remark(
      number: number, word: word, sentence: sentence, isUrgent: word == "gap" || word == "conflict")
  }
}
