/// The bodies whose names changed between the frames, for the middle of a sentence.
extension Frame {
  /// `England, 2015` or `England, current`.
  public var title: String {
    switch self {
    case .england2015: "England, 2015"
    case .englandCurrent: "England, current"
    }
  }

  /// Whoever leads on children's safeguarding in an area.
  public var childrenPartnership: String {
    self == .england2015 ? "Local Safeguarding Children Board" : "safeguarding partners"
  }

  /// Whoever commissions health care in an area.
  public var healthCommissioner: String {
    self == .england2015 ? "clinical commissioning group" : "integrated care board"
  }

  public var policeComplaintsBody: String {
    self == .england2015
      ? "Independent Police Complaints Commission" : "Independent Office for Police Conduct"
  }

  /// The national body that is told about reviews of children.
  public var nationalPanel: String {
    self == .england2015
      ? "National Panel of Independent Experts" : "Child Safeguarding Practice Review Panel"
  }

  /// What a health body writes of an incident of its own.
  public var healthAnalysis: String { self == .england2015 ? "root cause analysis" : "learning response" }

  /// What an agency writes for a review.
  public var agencyReport: String { KindID.imr.names(in: self).full }
}
