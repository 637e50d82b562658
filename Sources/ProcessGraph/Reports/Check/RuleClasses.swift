extension Rule {
  /// Every rule by who is bound by it, as a list for a terminal.
  package static var classes: String {
    Binding.allCases.map { binding in
      let ids = all.filter { $0.binding == binding }.map { "  " + $0.id }
      return ([binding.title] + ids).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

extension Rule.Binding {
  /// The heading of its rules.
  var title: String {
    switch self {
    case .law: "Binding: they rest on law or statutory guidance too"
    case .goodPractice: "Good practice: they rest on the CRAG paper, or on what binds nobody"
    case .local: "Local: they speak of one area's own bodies, and are off unless its paper is followed"
    }
  }
}
