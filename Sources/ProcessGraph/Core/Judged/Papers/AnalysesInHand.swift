/// An agency that is asked for a report on what its own health investigation is looking into already.
struct AnalysisInHand {
  let agency: ID
  let report: Document
  let reviews: [ParallelProcess]
  /// The analysis, where it is on file.
  let analysis: Document?
  let investigation: ParallelProcess?
}

extension CaseGraph {
  /// Reports still to be written for open multi-agency reviews by agencies with a root cause analysis, or a health
  /// investigation, of the same incident that nobody has put in the report's place.
  var analysesInHand: [AnalysisInHand] {
    let chains = ReuseChains(self)
    let chainsWithAnalysis = chains.numbers(containing: .rca)
    let substitutions = self.substitutions
    let investigations = processes.filter {
      $0.kind == .si && takesPart($0) && (isOpen($0) || status($0) == .finished)
    }
    let analyses = source.documents.filter { paper in
      paper.what == .rca && paper.status != .superseded
        && paper.forProcesses.map(process).allSatisfy(takesPart)
    }
    return source.documents.compactMap { report in
      guard report.what == .agencyReport, report.status == .requested || report.status == .draft,
        let agency = report.by, !chainsWithAnalysis.contains(chains.number(of: report))
      else { return nil }
      let analysis = analyses.first { $0.by == agency }
      let investigation =
        analysis?.forProcesses.first.map(process)
        ?? investigations.first { ($0.provider ?? $0.commissioner) == agency }
      guard analysis != nil || investigation != nil else { return nil }
      let reviews = firstOfEachCommission(report.forProcesses.map(process)).filter { review in
        review.kind.isMultiAgencyReview && takesPart(review) && isOpen(review)
          && !substitutions.contains {
            $0.share != nil && $0.agency == agency && areJoint($0.review, review)
              && $0.origin.map(takesPart) ?? true
          }
          && !(investigation.map { areJoint($0, review) } ?? false)
      }
      guard !reviews.isEmpty else { return nil }
      return AnalysisInHand(
        agency: agency, report: report, reviews: reviews, analysis: analysis, investigation: investigation)
    }
  }
}
