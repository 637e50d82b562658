extension KindNames {
  /// Whether a text is one of them, however it is spelt.
  fileprivate func include(_ text: String) -> Bool {
    [initialism, full, plural].compactMap { $0?.spelling }.contains(text.spelling)
  }
}

extension KindID {
  /// The kind that a text names in a frame: by its id, its initials or its name there, however they are spelt.
  package static func spelt(_ text: String, in frame: Frame) -> KindID? {
    KindID(rawValue: text) ?? spellings[frame]![text.spelling]
  }

  /// The same in any frame: the given one first, then the others.
  static func spelt(_ text: String, preferring frame: Frame) -> KindID? {
    spelt(text, in: frame) ?? Frame.allCases.lazy.compactMap { spelt(text, in: $0) }.first
  }

  /// What people write for a kind besides its id and its names.
  private func otherSpellings(in frame: Frame) -> [String] {
    switch self {
    case .scr where frame == .englandCurrent: ["cspr", "child safeguarding practice review"]
    case .dhr: ["dardr"]
    case .sar: ["safeguarding adult review"]
    case .cor: ["inquest"]
    case .cdr:
      [
        "child death overview panel", "cdop review", "cdrm", "child death review meeting", "jar",
        "joint agency response",
      ]
    case .fam: ["care proceedings", "family proceedings"]
    case .enq: ["section 42 enquiry", "section 47 enquiry"]
    default: []
    }
  }

  /// Of which time the name is that a text has for it: the one it is to have once the law has changed, or one it has only
  /// had since a change. An id, and a name it had before too, say nothing.
  func timeOfName(_ text: String) -> NameTime? {
    if kind.names.next?.names.include(text) ?? false { return .coming }
    guard text.spelling != rawValue.spelling, let then = kind.names.in2015, !then.include(text) else {
      return nil
    }
    return kind.names.now.include(text) ? .today : nil
  }

  private static let spellings: [Frame: [String: KindID]] = Dictionary(
    uniqueKeysWithValues: Frame.allCases.map { frame in
      var kinds: [String: KindID] = [:]
      for kind in allCases where kind.exists(in: frame) {
        let names = kind.names(in: frame)
        for text in [kind.rawValue, names.initialism, names.full, names.plural].compactMap({ $0 })
          + kind.otherSpellings(in: frame)
          + (kind.kind.names.next.map { [$0.names.full, $0.names.plural] } ?? [])
        where kinds[text.spelling] == nil { kinds[text.spelling] = kind }
      }
      // An id means its kind, whatever another kind is called.
      for kind in allCases { kinds[kind.rawValue.spelling] = kind }
      return (frame, kinds)
    })
}
