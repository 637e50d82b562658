extension JointOptions {
  /// A record for the minutes, in Markdown: what was considered and its figures. The decision and its reasons are left
  /// blank, for people to fill in; below stands what to paste into the case file once they have.
  public var record: String {
    let blank = "______________________________"
    let ids = candidates.flatMap { $0.reviews.map(\.id) }
    var text = "## Record for the minutes: joint commissioning\n\n"
    text += "\(graph.source.name.markdownEscaped) · \(graph.source.marking.markdownEscaped) · figures as at "
    text += (["\(graph.asOf.inWords)"] + supposed.map { "supposing \($0.markdownEscaped)" }).joined(
      separator: " · ")
    text += "\n\n"
    text +=
      "Considered: whether some or all aspects of \(graph.names(ids).markdownEscaped) can be commissioned jointly, "
    text += "so long as the final shape meets what each side requires "
    text += "(\(Authority.paper("8.5", "third paragraph").description.markdownEscaped)).\n\n"
    text += table + "\n"
    text += impossible.map { "- Not possible: \(self.text(of: $0).markdownEscaped)\n" }.joined()
    text += impossible.isEmpty ? "" : "\n"
    text += "Present, and for whom: \(blank)\n\n"
    text += "Decided (joint, joint in part, parallel, linked, not needed): \(blank)\n\n"
    text += "Which processes, and which aspects: \(blank)\n\n"
    text += "Reasons, and what was said for and against: \(blank)\n\n"
    text += "What the family was asked or told: \(blank)\n\n"
    text += "Who secures what nobody is named for:\n\n"
    text += owed.map { "- \($0): \(blank)\n" }.joined()
    text += "\nTo be looked at again on: \(blank)   Agreed by: \(blank)\n\n"
    return text
      + "Once decided, paste into `decisions` of the case file and fill in:\n\n```yaml\n\(yaml)```\n"
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
