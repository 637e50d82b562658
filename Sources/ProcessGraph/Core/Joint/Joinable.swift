// Which kinds could be commissioned together at all.

extension KindID {
  /// Whether the kind could share its chair with some other kind.
  package var mayShareChair: Bool { KindID.allCases.contains { Compatibility.mayShareChair(self, $0) } }

  /// Whether two kinds could be one commission. Two of one kind may: they owe the same things, and no source speaks of it.
  package func mayShareChair(with other: KindID) -> Bool {
    self == other ? mayShareChair : Compatibility.mayShareChair(self, other)
  }
}
