/// Something that has to be agreed before a joint commission can be, and by whom.
package struct Agreement: Sendable {
  /// As it follows "to agree": `one chair, one panel and one set of terms …`.
  package let what: String
  /// In words: `the Board and the Partnership`.
  package let who: String
  package let authority: [Authority]
}

extension Commissioning {
  /// What has to be agreed for a joint commission, the weightiest first; nothing for a process by itself.
  func agreements(for members: [ParallelProcess], withoutOwner: [String]) -> [Agreement] {
    guard members.count > 1 else { return [] }
    return [
      shape(members), chairOfHealthService(members), owners(members, withoutOwner), family(members),
      notes(members), reports(members), publication(members), information(members),
    ].compactMap { $0 }
  }

  /// The commissioners of some processes as a sentence calls them; where none is on file, what such bodies are called.
  /// More than two are named by their number: the commission itself is named beside it.
  func commissioners(_ members: [ParallelProcess]) -> String {
    if members.count > 2 { return "the commissioners of all \(members.count.inWords)" }
    let own = members.map { member in
      if let own = member.commissioner { return graph.name(own) }
      let owner = graph.names(of: member).owner
      return owner.withDefiniteArticle + Change.remark(on: owner, graph.asOf)
    }
    return own.eachOnce.listed
  }

  private func leads(_ members: [ParallelProcess]) -> String {
    if members.count > 2 { return "the leads of all \(members.count.inWords)" }
    return members.map(graph.leadRole(of:)).eachOnce.listed
  }

  private func shape(_ members: [ParallelProcess]) -> Agreement {
    let agreed = members.filter { graph.isHeld($0.termsOfReference?.agreed).isPossible }
    let anew =
      agreed.isEmpty
      ? "" : "; the terms already agreed for \(graph.names(agreed.map(\.id))) are reviewed"
    return Agreement(
      what:
        "one chair, one panel and one set of terms of reference that meets what each side requires\(anew)",
      who: commissioners(members), authority: [.paper("8.5", "third paragraph")])
  }

  private func chairOfHealthService(_ members: [ParallelProcess]) -> Agreement? {
    guard let review = members.first(where: { $0.kind == .mhhr }),
      members.contains(where: { $0.kind != .mhhr })
    else { return nil }
    return Agreement(
      what: "who is to chair", who: commissioners([review]),
      authority: Ground.healthServiceAgreesChair.authority)
  }

  private func owners(_ members: [ParallelProcess], _ ids: [String]) -> Agreement? {
    guard !ids.isEmpty else { return nil }
    return Agreement(
      what: "who secures what has no owner yet (\(ids.map(\.spacedWithNames).joined(separator: ", ")))",
      who: commissioners(members),
      authority: [.paper("8.5", "third paragraph")])
  }

  /// One plan and one lead, and while a criminal process is open the police's word on who may be seen when.
  private func family(_ members: [ParallelProcess]) -> Agreement? {
    let hasFamily = members.contains { !base.concernedFamily(of: $0).isEmpty }
    let criminal = graph.openCriminalProcesses
    guard hasFamily || !criminal.isEmpty else { return nil }
    let plan = hasFamily ? "one plan for the family, with one person who leads it" : nil
    let evidence =
      criminal.isEmpty ? nil : "when family members and witnesses may be contacted or interviewed"
    let about: [Authority] =
      hasFamily ? [.paper("7", "second paragraph"), .paper("8.5", "fourth point")] : []
    return Agreement(
      what: [plan, evidence].compactMap { $0 }.joined(separator: ", and "),
      who: criminal.isEmpty ? leads(members) : "\(leads(members)), with \(leads(criminal))",
      authority: about + (criminal.isEmpty ? [] : [.paper("8.2", "first paragraph")]))
  }

  /// Practitioners whom several members see, or have seen: one set of notes needs their leave.
  private func notes(_ members: [ParallelProcess]) -> Agreement? {
    let ids = Set(members.map(\.id))
    let people = base.source.people.filter { person in
      let rows = base.interviews(of: person.id).filter { !$0.isStatement }
      return person.isPractitioner && Set(rows.flatMap(\.by)).intersection(ids).count > 1
    }
    guard !people.isEmpty else { return nil }
    let names = graph.names(people.map(\.id))
    return Agreement(
      what: "that notes of one interview serve all sides: it needs the consent of \(names)",
      who: leads(members),
      authority: Ground.notesWithConsent.authority)
  }

  /// Agencies asked by several members: one report each, or none where an analysis of the incident stands for it.
  private func reports(_ members: [ParallelProcess]) -> Agreement? {
    let group = group(of: members.map(\.id))
    let asked = agencyReports.loads.filter { ($0.askedBy & group).nonzeroBitCount > 1 }
    let written = asked.filter { $0.falls(on: group) }.map(\.whom)
    let stoodFor = asked.filter { !$0.falls(on: group) }.map(\.whom)
    var parts: [String] = []
    if !written.isEmpty {
      parts.append("one report that serves all sides from each of \(graph.names(written))")
    }
    if !stoodFor.isEmpty {
      parts.append("that the \(graph.frame.healthAnalysis) of \(graph.names(stoodFor)) stands for its report")
    }
    guard !parts.isEmpty else { return nil }
    let analysis: [Authority] = stoodFor.isEmpty ? [] : [.paper("8.4", "serious incidents, second paragraph")]
    return Agreement(
      what: parts.joined(separator: ", and "), who: leads(members),
      authority: [.paper("8.5", "sixth point")] + analysis)
  }

  private func publication(_ members: [ParallelProcess]) -> Agreement? {
    let kinds = Set(members.map(\.kind))
    guard kinds.count > 1, !members.contains(where: base.isNotToBePublished) else { return nil }
    var gates: [(String, [Authority])] = []
    func add(_ gate: String, _ id: String, _ kind: KindID) {
      guard kinds.contains(kind) else { return }
      let authority = kind.kind.requirements(in: graph.frame).first { $0.id == id }?.authority ?? []
      gates.append((gate, authority))
    }
    add("the Home Office's clearance", "home-office-clearance", .dhr)
    add("the copy to the national panel", "national-panel-copy", .scr)
    guard !gates.isEmpty else { return nil }
    return Agreement(
      what: "a day of publication after \(gates.map(\.0).listed)", who: commissioners(members),
      authority: gates.flatMap(\.1))
  }

  private func information(_ members: [ParallelProcess]) -> Agreement? {
    guard Set(members.map(\.kind)).count > 1 else { return nil }
    let limited = members.filter { $0.kind.purposeLimit(in: graph.frame) != nil }
    guard !limited.isEmpty else { return nil }
    let limits = limited.compactMap { $0.kind.purposeLimit(in: graph.frame) }.eachOnce
    return Agreement(
      what: "a lawful basis, on record, for the other sides to use what is required by law for "
        + graph.names(limited.map(\.id)), who: commissioners(members), authority: limits)
  }
}
