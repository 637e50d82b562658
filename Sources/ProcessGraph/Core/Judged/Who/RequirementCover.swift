// What each kind of review must have, and whether a case shows it or names who secures it.

extension CaseGraph {
  /// The requirements of some processes that neither facts, nor `must-haves`, nor the owners of a decision cover.
  ///
  /// - Parameter group: processes that are commissioned together, wholly or in part: what one records serves all.
  func uncoveredRequirements(of group: [ParallelProcess]) -> [(
    process: ParallelProcess, requirement: Requirement
  )] {
    let decided = RowsByProcess.rows(byProcess.decisions, naming: group.map(\.id)).map {
      source.decisions[$0]
    }
    .filter { isMade($0).isPossible }
    let owned = Set(group.flatMap(\.mustHaves.keys)).union(decided.flatMap(\.owners.keys))
    return group.filter { takesPart($0) && isOpenOrPending($0) }.flatMap { process in
      requirements(of: process)
        .filter { !owned.contains($0.id) && !shows($0.evidence, process).isPossible }
        .map { (process, $0) }
    }
  }

  /// What a process must have: a report that is not to be published need not stay open to the public.
  func requirements(of process: ParallelProcess) -> [Requirement] {
    let all = process.kind.kind.requirements(in: frame)
    return isNotToBePublished(process) ? all.filter { !$0.isOfPublishedReport } : all
  }

  /// Whether the case holds what shows a requirement met without anybody being named for it.
  func shows(_ evidence: Requirement.Evidence, _ process: ParallelProcess) -> Truth {
    switch evidence {
    case .lead: return Truth(lead(of: process) != nil)
    case .document(let kind):
      return Truth(documents(for: process, of: [kind]).contains { $0.status != .requested })
    case .documentFromEachAgency(let kind):
      let authors = Set(
        documents(for: process, of: [kind]).filter { $0.status != .requested }.compactMap(\.by))
      let agencies = agencies(of: process)
      return Truth(!agencies.isEmpty && authors.isSuperset(of: agencies))
    case .milestone(let name): return reached(.milestone(name), of: process)
    case .notice(let body):
      return toldTogether(process, to: body).flatMap(heldNotices).anySatisfy {
        $0.to == .body(body) ? isHeld($0.on) : .no
      }
    case .contact(let purpose):
      let rows = RowsByProcess.rows(byProcess.contacts, naming: commission(of: process).ids)
      return rows.lazy.map { self.source.contacts[$0] }.anySatisfy { contact in
        contact.about == purpose && !contact.cancelled ? isHeld(contact.on) : .no
      }
    case .advocateOffered:
      return source.familyPlans.anySatisfy {
        covers($0, process: process.id) ? isHeld($0.advocateOffered) : .no
      }
    case .shownToFamily(let kind):
      return shares(from: process).anySatisfy { share in
        self.kind(of: share) == kind && isFamily(share.to) ? isDone(share) : .no
      }
    case .panelMember(let sector):
      let agencies = commission(of: process).members.flatMap(\.panel.keys)
      return Truth(agencies.contains { agency($0).sector == sector })
    case .commissionerIsNotProvider:
      guard let commissioner = process.commissioner, let provider = process.provider else { return .no }
      return Truth(commissioner != provider)
    case .either(let a, let b): return shows(a, process) || shows(b, process)
    case .ownerOnly: return .no
    }
  }

  private func isFamily(_ party: Party) -> Bool {
    switch party {
    case .body(let body): body == .family
    case .person(let id): person(id).isFamily
    case .process, .agency: false
    }
  }
}
