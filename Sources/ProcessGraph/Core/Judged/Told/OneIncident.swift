// What is told of an incident is told once, whichever of its reviews the notice names.

extension CaseGraph {
  /// The processes for which one notice to a body is read: the process itself, and others of the incident that the same
  /// people tell the same body about.
  func toldTogether(_ process: ParallelProcess, to body: Body) -> [ParallelProcess] {
    let others = processes.filter { other in
      guard other.id != process.id, takesPart(other), !other.aboutOtherEvents, !process.aboutOtherEvents
      else {
        return false
      }
      switch body {
      case .nationalPanel: return process.kind.concernsNationalPanel && other.kind.concernsNationalPanel
      case .homeOffice:
        return process.kind == .dhr && other.kind == .dhr
          && !Set(process.commissioners).isDisjoint(with: other.commissioners)
      default: return false
      }
    }
    return [process] + others
  }
}

extension KindID {
  /// Whether it is a review of a child that the national panel is told of.
  var concernsNationalPanel: Bool { self == .rr || self == .scr || self == .natl }
}
