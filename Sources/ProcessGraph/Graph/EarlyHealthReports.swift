/// A health incident investigation whose first findings have not reached a review.
struct UnsharedHealthFindings {
  let investigation: ParallelProcess
  let review: ParallelProcess
  /// Whether they have certainly not.
  let isUnshared: Truth
}

extension CaseGraph {
  /// Pairs of a health incident investigation that has begun and a multi-agency review, open or considered, of
  /// another commission, between which no first report, analysis or key findings went.
  var unsharedHealthFindings: [UnsharedHealthFindings] {
    let begun = processes.filter { process in
      process.kind == .si && takesPart(process) && (isOpen(process) || status(process) == .finished)
    }
    let reviews = firstOfEachCommission(
      processes.filter { $0.kind.isMultiAgencyReview && takesPart($0) && isOpenOrPending($0) })
    return begun.flatMap { investigation in
      reviews.filter { !areJoint($0.id, investigation.id) }.map { review in
        let isShared = isShared([.initialReport, .rca], keyFindings: true, from: investigation, to: review)
        return UnsharedHealthFindings(investigation: investigation, review: review, isUnshared: !isShared)
      }
    }.filter(\.isUnshared.isPossible)
  }

  /// Who shares a health incident investigation's findings, for a sentence.
  func healthAgencyName(of investigation: ParallelProcess) -> String {
    (investigation.provider ?? investigation.commissioner).map { name(agency($0)) } ?? "the health agency"
  }
}
