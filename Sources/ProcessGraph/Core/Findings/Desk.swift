/// Whose desk a finding lands on: what is done together, by the same people.
package enum Desk: String, Word {
  case family, practitioners, police, leads, agencies, commissioning, file

  package var title: String {
    switch self {
    case .family: "The family"
    case .practitioners: "Practitioners"
    case .police: "Police, prosecutor and coroner"
    case .leads: "Between the processes"
    case .agencies: "Agencies and their papers"
    case .commissioning: "Commissioning and dates"
    case .file: "The case file"
    }
  }

  /// Who mostly acts; each finding says it of the case.
  package var who: String {
    switch self {
    case .family: "reviewer and panel"
    case .practitioners: "reviewer and panel members"
    case .police: "reviewer, with the police"
    case .leads: "the leads"
    case .agencies: "panel members"
    case .commissioning: "subgroup and commissioners"
    case .file: "business manager"
    }
  }
}

extension Rule.Family {
  var desk: Desk {
    switch self {
    case .family: .family
    case .practitioners: .practitioners
    case .waits: .leads
    case .notices, .information, .panel: .agencies
    case .joint, .gates: .commissioning
    case .file: .file
    }
  }
}
