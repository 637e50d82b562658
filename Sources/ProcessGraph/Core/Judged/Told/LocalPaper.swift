extension CaseGraph {
  /// Whether the board follows the local paper whose standing bodies some rules speak of.
  var followsLocalPaper: Bool { frame == .england2015 }
}
