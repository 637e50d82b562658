/// The bodies whose names changed between the frames, for the middle of a sentence.
extension Frame {
  /// `England, 2015` or `England, current`.
  package var title: String {
    switch self {
    case .england2015: "England, 2015"
    case .englandCurrent: "England, current"
    }
  }

  /// Whoever leads on children's safeguarding in an area.
  package var childrenPartnership: String {
    self == .england2015 ? "Local Safeguarding Children Board" : "safeguarding partners"
  }

  /// Whoever commissions health care in an area.
  package var healthCommissioner: String {
    self == .england2015 ? "clinical commissioning group" : "integrated care board"
  }

  package var policeComplaintsBody: String {
    self == .england2015
      ? "Independent Police Complaints Commission" : "Independent Office for Police Conduct"
  }

  /// The national body that is told about reviews of children.
  package var nationalPanel: String {
    self == .england2015
      ? "National Panel of Independent Experts" : "Child Safeguarding Practice Review Panel"
  }

  /// What a health body writes of an incident of its own.
  package var healthAnalysis: String { self == .england2015 ? "root cause analysis" : "learning response" }

  /// What an agency writes for a review.
  package var agencyReport: String { KindID.imr.names(in: self).full }
}
