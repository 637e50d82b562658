extension Rule {
  /// Somebody is declared and then not mentioned.
  static let personUnused = Rule(
    "person-unused", family: .file, severity: .advice, binding: .goodPractice,
    statement: "Everyone and everything listed is named somewhere else in the file.",
    why: "A name that nothing refers to is often a typing error in the row meant to name it.",
    firesWhen: "a person, agency or subject is named nowhere else in the file.",
    quietWhen:
      "they are family: that nobody is in touch with them is a finding of its own. Documents are not asked about.",
    task: "Tidy the file: use or remove unused ids",
    remedy: "Use the ids, or remove them.",
    clearsWhen: "each of them is named or removed",
    authority: [.judgement("data quality")],
    fires: [
      Example(
        "A panel member and an agency that appear nowhere",
        """
        people:
          chair:    {official: review chair}
          reviewer: {official: independent reviewer}
          sio:      {official: senior investigating officer, agency: police}
          visitor:  {practitioner: health visitor, agency: trust}  # ↓
        agencies:
          board:   {name: Safeguarding Children Board, sector: partnership}
          csp:     {name: Community Safety Partnership, sector: partnership}
          police:  {name: Police, sector: police}
          trust:   {name: Mental Health NHS Trust, sector: health}
          council: {name: County Council, sector: council}  # ↓
        """)
    ],
    quiet: [
      Example(
        "Family whom nothing names",
        """
        people:
          chair:    {official: review chair}
          reviewer: {official: independent reviewer}
          sio:      {official: senior investigating officer, agency: police}
          aunt:     {family: maternal aunt}
        agencies:
          board:  {name: Safeguarding Children Board, sector: partnership}
          csp:    {name: Community Safety Partnership, sector: partnership}
          police: {name: Police, sector: police}
          trust:  {name: Mental Health NHS Trust, sector: health}
        """),
      Example(
        "Named as the one who decided, and as a member of a panel",
        """
        processes:
          scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10, panel: {trust: visitor}}
          dhr: {kind: dhr, commissioner: csp, lead: chair, decided: 2015-04-13}
        people:
          chair:    {official: review chair}
          reviewer: {official: independent reviewer}
          visitor:  {practitioner: health visitor}
          manager:  {official: board manager}
        agencies:
          board:  {name: Safeguarding Children Board, sector: partnership}
          csp:    {name: Community Safety Partnership, sector: partnership}
          trust:  {name: Mental Health NHS Trust, sector: health}
        decisions:
          - {about: [scr, dhr], decision: parallel, by: manager, on: 2015-05-01}
        """),
    ],
    looksFor: { check in
      let unused = unnamedRows(check.graph.source)
      return unused.isEmpty ? [] : [unused]
    },
    says: { unused, _ in
      let ids = unused.map { "‘\($0.id)’" }.listed
      return Found(
        about: unused.map(\.id), places: unused.map(\.place),
        message: "Nothing else in the file names \(ids)",
        remedy: "Use \(ids), or remove \(unused.count == 1 ? "it" : "them").", root: [])
    })

  private static func unnamedRows(_ source: Case) -> [(id: ID, place: Place)] {
    let named = source.namedIDs
    let people = source.people.filter { !$0.isFamily }.map { ($0.id, $0.place) }
    let rows = people + source.agencies.map { ($0.id, $0.place) } + source.subjects.map { ($0.id, $0.place) }
    return rows.filter { !named.contains($0.0) }
  }
}
