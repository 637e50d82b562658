// What stands for a recipient of papers.

extension Body {
  var meaning: NodeMeaning {
    switch self {
    case .family: .person
    case .practitioners, .affectedColleagues: .practitioner
    case .lead, .independentChair: .official
    default: .agency
    }
  }
}

extension Person.Capacity {
  var meaning: NodeMeaning {
    switch self {
    case .family: .person
    case .practitioner: .practitioner
    case .official: .official
    }
  }
}
