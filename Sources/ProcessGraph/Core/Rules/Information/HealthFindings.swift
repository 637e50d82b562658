/// A health incident investigation that has begun, and the reviews its first findings have reached.
struct HealthFindings {
  let investigation: ParallelProcess
  /// Whether they have, by the reviews' commissions; its own needs no telling. One not among these has not heard.
  let reached: [Int: Truth]

  /// Whether they have certainly not reached a review's commission.
  func isUnshared(with commission: Int) -> Truth { !(reached[commission] ?? .no) }

  /// The body that shares them.
  var agency: ID? { investigation.provider ?? investigation.commissioner }
}

extension CaseGraph {
  /// Every health incident investigation that has begun, with those of some reviews that have had a first report, an
  /// analysis or key findings from it.
  func healthFindings(for reviews: [ParallelProcess]) -> [HealthFindings] {
    let kinds: Set<DocumentKind> = [.initialReport, .rca]
    let begun = processes(ofKind: .si).filter { isOpen($0) || status($0) == .finished }
    let numbers = Set(reviews.map { commissionNumber(of: $0) })
    return begun.map { investigation in
      let own = commissionNumber(of: investigation)
      var reached: [Int: Truth] = numbers.contains(own) ? [own: .yes] : [:]
      for share in shares(from: investigation) where isDone(share).isPossible {
        guard kind(of: share).map(kinds.contains) ?? true else { continue }
        for review in reviews where isRecipient(share.to, of: review) {
          let number = commissionNumber(of: review)
          reached[number] = (reached[number] ?? .no) || isDone(share)
        }
      }
      return HealthFindings(investigation: investigation, reached: reached)
    }
  }

  /// Multi-agency reviews that are open or considered, one for each commission.
  var reviewsToInform: [ParallelProcess] {
    firstOfEachCommission(
      processes.filter { $0.kind.isMultiAgencyReview && takesPart($0) && isOpenOrPending($0) })
  }

  /// Who shares the findings of some health incident investigations, for a sentence.
  func healthAgencyNames(of investigations: [HealthFindings]) -> String {
    let agencies = inOrder(investigations.compactMap(\.agency))
    return agencies.isEmpty ? "the health agency" : names(agencies)
  }

  /// What they share: `a first report from the NHS serious incident investigation`.
  func firstReports(from investigations: [HealthFindings]) -> String {
    (investigations.count == 1 ? "a first report from " : "first reports from ")
      + names(investigations.map(\.investigation.id))
  }
}
