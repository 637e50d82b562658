/// The paper point by point, and what answers each point.
///
/// Points are named by heading and place, because the printed numbers mislead: two headings are numbered 8.2, and two
/// references name the wrong appendix.
package enum Coverage {
  /// In the order of the paper.
  package static let sections: [CoverageSection] =
    openingSections + familySections + parallelSections + reviewSections + appendixSections

  /// Every point, in the order of the paper.
  package static var points: [CoveragePoint] { sections.flatMap(\.points) }
}
