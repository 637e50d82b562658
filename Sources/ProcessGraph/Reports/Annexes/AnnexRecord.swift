/// What the file says that no finding and no figure need show: facts by which others are judged, reasons, who signed what.
/// A slip in one of these would otherwise be seen by nobody.
struct AnnexRecord {
  let graph: CaseGraph
  /// Names of processes stand in it by their initials, as in the rest of the paper.
  let words: Initials
  var source: Case { graph.source }

  var part: Report.Part? {
    let parts = [
      part(
        "The case",
        [
          line("Area", [("", source.area)]), line("Incident", [("", source.incident?.inWords)]),
          line("Settings of its own", settings),
        ]),
      part("Subjects", source.subjects.map(subject)),
      part("Agencies", source.agencies.map(agency)),
      part("People", source.people.map(person)),
      part("Processes", source.processes.map(process)),
      part("Waits", source.waits.map(wait) + source.familyPauses.map(pause)),
      part("Documents", source.documents.map(document)),
      part("Contacts and interviews", source.contacts.map(contact) + source.interviews.map(interview)),
      part("Information sent", source.shares.map(share) + source.notices.map(notice)),
      part("Talks and meetings", source.liaison.map(liaison) + source.meetings.map(meeting)),
      part(
        "Decisions, disputes and plans",
        source.decisions.map(decision) + source.disputes.map(dispute) + source.familyPlans.map(plan)
          + source.replans.map(replan) + source.accepted.map(acceptance)),
      part(
        "What was recommended and agreed",
        source.recommendations.map(recommendation) + source.actions.map(action)
      ),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : Report.Part("What else the file says", [.columns(parts)])
  }

  func part(_ title: String, _ lines: [Phrase?]) -> Report.Part? {
    let lines = lines.compactMap { $0 }
    return lines.isEmpty
      ? nil
      : Report.Part(title, anchor: "record-\(title)", [.list(lines.beginning(Self.wholeFile))])
  }

  func line(_ name: String, _ facts: [(String, String?)]) -> Phrase? {
    let said = facts.compactMap { label, value in value.map { label.isEmpty ? $0 : "\(label) \($0)" } }
    return said.isEmpty
      ? nil : .strong(name + ": ") + .small(words.short(said.joined(separator: "; ")))
  }

  /// - Parameter which: what tells a row without an id from the others of its table: `SCR, the grandmother, 6 May 2015`.
  func line(_ row: some Row, of which: [String?] = [], _ facts: [(String, String?)]) -> Phrase? {
    let which = which.compactMap { $0 }.joined(separator: ", ")
    return line(row.place.inWords + (which.isEmpty ? "" : " (\(words.short(which)))"), facts)
  }

  func names(_ ids: [ID]) -> String? { ids.isEmpty ? nil : graph.names(ids) }
  func name(_ id: ID?) -> String? { id.map { graph.name($0) } }
  func day(_ date: CaseDate?) -> String? { date?.inWords }
  func flag(_ value: Bool?) -> String? { value.map { $0 ? "yes" : "no" } }
  func word(_ word: (some Word)?) -> String? { word?.rawValue.replacing("-", with: " ") }
  func map(_ texts: [String: String]) -> String? {
    texts.isEmpty
      ? nil
      : texts.sorted { $0.key < $1.key }.map { key, text in
        "\(key.replacing("-", with: " ")): \(graph.node(text) == nil ? text : graph.name(text))"
      }.joined(separator: ", ")
  }

  /// Agencies and those who sit or speak for them, in the order of their ids.
  private func pairs(_ members: [ID: ID], _ said: (ID, ID) -> String) -> String? {
    members.isEmpty
      ? nil : members.sorted { $0.key < $1.key }.map { said($0.key, $0.value) }.joined(separator: ", ")
  }

  private func milestones(_ row: ParallelProcess) -> String? {
    let said = row.milestones.map { milestone in
      "\(milestone.name.replacing("-", with: " ")) \(day(milestone.date) ?? "with no date")"
    }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }

  func subject(_ row: Subject) -> Phrase? {
    line(
      row,
      [
        ("", word(row.role)), ("aged", row.age.map(String.init)), ("died", day(row.died)),
        ("seriously harmed", day(row.seriouslyHarmed)), ("death", word(row.death)),
        ("abuse", word(row.abuse)),
        ("cause for concern", flag(row.causeForConcern)), ("domestic homicide", flag(row.domesticHomicide)),
        ("mental health care", flag(row.mentalHealthCare)), ("care needs", flag(row.careNeeds)),
        ("looked after", word(row.lookedAfter)), ("lives in", row.livesIn),
      ])
  }

  func agency(_ row: Agency) -> Phrase? {
    line(row, [("", row.name), ("sector", word(row.sector))])
  }

  func person(_ row: Person) -> Phrase? {
    line(
      row,
      Person.Capacity.allCases.map { ("", row.roles[$0]) } + [
        ("of", names(row.of)), ("agency", name(row.agency)), ("aged", row.age.map(String.init)),
        ("died", day(row.died)), ("is the subject", row.subject), ("guardian", name(row.guardian)),
        ("witness", row.witness == .unknown ? nil : word(row.witness)),
        ("witness at the inquest", flag(row.inquestWitness)),
      ])
  }

  func process(_ row: ParallelProcess) -> Phrase? {
    let terms = row.termsOfReference
    return line(
      row,
      [
        ("about", row.subjects.isEmpty ? nil : row.subjects.listed), ("status as written", word(row.status)),
        ("aware", day(row.aware)), ("notified", day(row.notified)), ("contributors", names(row.contributors)),
        ("business manager", name(row.businessManager)), ("communications", name(row.commsLead)),
        ("provider", name(row.provider)), ("method", row.method), ("scope", row.scope),
        ("panel", pairs(row.panel) { "\(graph.name($1)) for \(graph.name($0))" }),
        ("linked", pairs(row.linked) { "\(graph.name($0)) through \(graph.name($1))" }),
        ("milestones", milestones(row)),
        ("terms agreed", day(terms?.agreed)),
        ("terms name other processes", flag(terms?.namesParallelProcesses)),
        ("terms leave out complaints", flag(terms?.excludesComplaints)),
        ("scheme", word(row.complaintScheme)),
        ("safeguarding", flag(row.safeguarding)), ("may shape findings", row.mayShapeFindings ? "yes" : nil),
        ("about other events", row.aboutOtherEvents ? "yes" : nil), ("must have", map(row.mustHaves)),
      ])
  }

  func wait(_ row: Wait) -> Phrase? {
    line(
      row, of: [row.isAny ? "all reviews" : names(row.processes), "for \(graph.name(row.forProcess))"],
      [
        ("part", word(row.part)), ("because", row.because), ("ground", word(row.ground)),
        ("decided by", name(row.decidedBy)), ("on", day(row.on)), ("review", day(row.review)),
        ("lifted", day(row.lifted)), ("asked by the family", row.askedByFamily ? "yes" : nil),
      ])
  }

  func pause(_ row: FamilyPause) -> Phrase? {
    line(
      row,
      [
        ("asked by the family for the part", word(row.part)), ("because", row.because), ("of", names(row.of)),
        ("decided by", name(row.decidedBy)), ("on", day(row.on)), ("review", day(row.review)),
        ("lifted", day(row.lifted)),
      ])
  }

  func document(_ row: Document) -> Phrase? {
    line(
      row,
      [
        ("", word(row.what)), ("status", word(row.status)), ("author", name(row.author)),
        ("due", day(row.due)),
        ("of", name(row.of)), ("signed off", day(row.signedOff)), ("by", row.signedOffBy),
        ("published", day(row.published)), ("question", row.conclusion?.question),
        ("answer", row.conclusion?.answer),
      ])
  }

  func contact(_ row: Contact) -> Phrase? {
    line(
      row, of: [names(row.by), names(row.with), day(row.on)],
      [
        ("through", name(row.through)), ("asked by the family", row.askedByFamily ? "yes" : nil),
        ("police agreed", day(row.agreedWithPolice)), ("outcome", word(row.outcome)),
      ])
  }

  func interview(_ row: Interview) -> Phrase? {
    line(
      row, of: [names(row.by), name(row.of), day(row.on)],
      [
        ("consent asked", day(row.consentAsked)), ("consent to", names(row.consentTo)),
        ("refused to", names(row.consentRefusedTo)), ("withdrawn", day(row.consentWithdrawn)),
        ("told of processes", day(row.toldOfProcesses)), ("of what it may mean", day(row.toldOfImplications)),
        ("of the criminal case", day(row.toldOfCriminal)), ("police agreed", day(row.agreedWithPolice)),
        ("support offered", day(row.supportOffered)), ("statement", row.isStatement ? "yes" : nil),
      ])
  }

  func share(_ row: Share) -> Phrase? {
    line(
      row,
      [
        ("of", name(row.of)), ("status", word(row.status)), ("basis", word(row.basis)),
        ("decided with", name(row.decidedWith)), ("as an agency report", row.asAgencyReport ? "yes" : nil),
      ])
  }
}
