@testable import ProcessGraph

/// What two readings of a case are compared by.
enum Facts {
  /// Everything that is in a value but for where it stands.
  static func of(_ value: Any) -> String {
    if value is Place || value is CaseFile { return "" }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    let parts = mirror.children.filter { !["place", "file", "files"].contains($0.label) }
      .map { "\($0.label ?? ""): \(of($0.value))" }
    // Milestones are columns of their own in a table, which have another order than a list in the file.
    let isOrdered =
      mirror.displayStyle != .dictionary && mirror.displayStyle != .set
      && !(value is [ParallelProcess.Milestone])
    return "(" + (isOrdered ? parts : parts.sorted()).joined(separator: ", ") + ")"
  }
}
