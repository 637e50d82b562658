/// Something a kind of review must have whatever form it takes: what stays owed when reviews are joined.
package struct Requirement: Sendable {
  /// Its key in a process's `must-haves` and in a decision's `owners`: `independent-chair`.
  package let id: String
  package let kind: KindID
  package let frames: [Frame]
  /// What must be there, as a noun: `a chair independent of the agencies concerned`.
  package let statement: String
  package let evidence: Evidence
  /// The change it waits for; nil where it is owed already.
  let change: Change?
  package let authority: [Authority]

  init(
    _ id: String, of kind: KindID, in frame: Frame? = nil, once change: Change? = nil, _ statement: String,
    shownBy evidence: Evidence, _ authority: Authority...
  ) {
    self.change = change
    (self.id, self.kind, self.statement) = (id, kind, statement)
    (self.evidence, self.authority) = (evidence, authority)
    self.frames = frame.map { [$0] } ?? Frame.allCases
  }

  /// Whether it is owed only where the report comes out.
  package var isOfPublishedReport: Bool { ["kept-public", "kept-public-three-years"].contains(id) }

  /// The facts of a process that show a requirement met without anybody being named for it.
  package indirect enum Evidence: Hashable, Sendable {
    /// The process has a lead.
    case lead
    /// A document of this kind is there, made for the process.
    case document(DocumentKind)
    /// Every agency that contributes has made one of these.
    case documentFromEachAgency(DocumentKind)
    /// The milestone is held.
    case milestone(String)
    /// A notice about the process went to somebody.
    case notice(to: Body)
    /// A contact of this sort with the family is held.
    case contact(Contact.Purpose)
    /// A family plan that covers the process records that an advocate was offered.
    case advocateOffered
    /// The family was shown a document of this kind.
    case shownToFamily(DocumentKind)
    /// A member of the panel comes from an agency of this sector.
    case panelMember(from: Agency.Sector)
    /// The commissioner is not the provider.
    case commissionerIsNotProvider
    /// Either of two will do.
    case either(Evidence, Evidence)
    /// Nothing a case file holds: somebody has to be named.
    case ownerOnly
  }
}

extension Requirement {
  /// Whether an id is one that `must-haves` and `owners` know.
  package static func isKnown(_ id: String) -> Bool { ids.contains(id) }

  /// Every id there is, in alphabetical order.
  package static let ids = Set(all.map(\.id)).sorted()

  package static let all: [Requirement] = Kind.all.flatMap(\.requirements)
}
