// What has gone from one process to another. A process stands for its whole commission and for who runs it.

extension CaseGraph {
  /// Whether a share was made by the as-of date. One that was refused or is disputed was not, and one that is
  /// marked as done on a date still ahead is not done yet.
  package func isDone(_ share: Share) -> Truth {
    switch share.status {
    case .done: share.on.map(isHeld) ?? .yes
    case nil: isHeld(share.on)
    case .planned, .refused, .disputed: .no
    }
  }

  /// Whether a share is still ahead.
  package func isPlanned(_ share: Share) -> Truth {
    switch share.status {
    case .planned: .yes
    case .done, nil: isPlanned(share.on)
    case .refused, .disputed: .no
    }
  }

  /// Whether a share was made or is to be made: it was not refused, and is not in dispute.
  func isDoneOrPlanned(_ share: Share) -> Bool { (isDone(share) || isPlanned(share)).isPossible }

  /// Everyone who sends on behalf of a process: its commission, and the bodies that commission or carry it out.
  package func senders(of process: ParallelProcess) -> Set<ID> {
    let members = commission(of: process).members
    return Set(members.flatMap { [$0.id, $0.commissioner, $0.provider].compactMap { $0 } })
  }

  /// Whether what goes to a party reaches a process: its commission, a body that commissions it, or its lead. What
  /// goes to the board, its subgroup or the panel reaches the review these run.
  package func isRecipient(_ party: Party, of process: ParallelProcess) -> Bool {
    let members = commission(of: process).members
    switch party {
    case .process(let id): return areJoint(id, process.id)
    case .agency(let id): return members.contains { $0.commissioner == id }
    case .person(let id): return members.contains { $0.lead == id }
    case .body(.board), .body(.crag): return isProtected(process)
    case .body(.panel): return leadReview.map { areJoint($0, process) } ?? false
    case .body: return false
    }
  }

  /// The process a sender or recipient stands for: itself, the only one an agency commissions, or the only one a
  /// person leads.
  func processMeant(by party: Party) -> ID? {
    func only(_ matches: (ParallelProcess) -> Bool) -> ID? {
      let found = processes.filter(matches)
      return found.count == 1 ? found[0].id : nil
    }
    switch party {
    case .process(let id): return id
    case .agency(let id): return only { $0.commissioner == id }
    case .person(let id): return only { $0.lead == id }
    case .body: return nil
    }
  }

  /// Every share sent on behalf of a process, in the file's order.
  package func shares(from process: ParallelProcess) -> [Share] {
    RowsByProcess.rows(byProcess.sharesFrom, naming: senders(of: process)).map { source.shares[$0] }
  }

  /// The kind of paper that a share passes on, or nil for key findings.
  package func kind(of share: Share) -> DocumentKind? {
    switch share.what {
    case .document(let id): document(id).what
    case .kind(let kind): kind
    case .keyFindings: nil
    }
  }

  /// Whether papers of some kinds went from one process to another by the as-of date.
  ///
  /// - Parameter keyFindings: whether key findings count too.
  package func isShared(
    _ kinds: Set<DocumentKind>, keyFindings: Bool = false, from sender: ParallelProcess,
    to recipient: ParallelProcess
  ) -> Truth {
    shares(from: sender).anySatisfy { share in
      guard kind(of: share).map(kinds.contains) ?? keyFindings, isRecipient(share.to, of: recipient) else {
        return .no
      }
      return isDone(share)
    }
  }
}
