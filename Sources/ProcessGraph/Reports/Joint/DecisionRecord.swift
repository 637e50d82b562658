extension JointOptions {
  /// A record for the minutes, in Markdown.
  package var record: String {
    var text = minutes.markdown(level: 2)
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  /// What was considered and its figures. The decision and its reasons are left blank, for people to fill in; below stands
  /// what to paste into the case file once they have.
  var minutes: Report.Part {
    let ids = candidates.flatMap { $0.reviews.map(\.id) }
    let about =
      ["\(graph.source.name) · \(graph.source.marking) · figures as at \(graph.asOf.inWords)"]
      + supposed.map { "supposing \($0)" }
    let point = Authority.paper("8.5", "third paragraph").description
    let blanks = [
      "Present, and for whom", "Decided (joint, joint in part, parallel, linked, not needed)",
      "Which processes, and which aspects", "Reasons, and what was said for and against",
      "What the family was asked or told",
    ]
    return Report.Part(
      "Record for the minutes: joint commissioning",
      [
        .paragraph(Phrase(about.joined(separator: " · "))),
        .paragraph(
          "Considered: whether some or all aspects of \(graph.names(ids)) can be commissioned jointly, so long as the final shape meets what each side requires (\(point))."
        ), .table(table),
      ] + (impossible.isEmpty ? [] : [.list(impossible.map { "Not possible: \(text(of: $0))" })])
        + blanks.map { .paragraph("\($0): " + .blank(90)) }
        + (owed.isEmpty
          ? []
          : [.paragraph("Who secures what has no owner yet:"), .list(owed.map { "\($0): " + .blank(60) })])
        + [
          .paragraph("Review date: " + .blank(40) + "   Agreed by: " + .blank(40)),
          .paragraph("Once decided, paste into ‘decisions’ of the case file and fill in:"), .rows(yaml),
        ])
  }

  /// The arrangement the record is about: the one asked for, or none in particular.
  private var subject: JointOption? { asked }

  /// Requirements without an owner in the arrangement the record is about, else with every candidate by itself.
  private var owed: [String] {
    let ids = (subject ?? separate).commissions.flatMap(\.requirementsWithoutOwner)
    return Set(ids).sorted()
  }

  /// Rows for `decisions`. Where an arrangement was asked for, one for each commission it makes; else one for all
  /// candidates. What people decide is left empty, so that the file cannot be read before they have.
  var yaml: String {
    let joint = subject?.commissions.filter(\.isJoint) ?? []
    let groups =
      joint.isEmpty ? [candidates.flatMap { $0.reviews.map(\.id) }] : joint.map { $0.members.map(\.id) }
    let owners = joint.isEmpty ? [owed] : joint.map(\.requirementsWithoutOwner)
    return zip(groups, owners).map { ids, owners in
      var lines = [
        "- about: [\(ids.joined(separator: ", "))]",
        "  decision:   # joint, part-joint, parallel, linked or not-needed",
        "  aspects: []   # where it is part-joint: \(Aspect.allCases.map(\.rawValue).joined(separator: ", "))",
        "  on:   # the day it was decided", "  by:   # who decided", "  because:   # the reasons",
      ]
      if !owners.isEmpty { lines += ["  owners:"] + owners.map { "    \($0):   # who secures it" } }
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }
}
