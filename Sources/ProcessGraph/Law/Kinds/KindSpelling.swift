// A kind by its id, its initials or its name.

extension KindID {
  /// The kind that a word or name means, without regard to case, spaces, hyphens, underscores and apostrophes: `lcspr`,
  /// `PSII`, `rapid review`, `coroner's investigation`.
  ///
  /// - Parameter frame: the frame whose names are meant; names of the other are understood where it has none alike.
  public static func spelled(_ text: String, in frame: Frame = .englandCurrent) -> KindID? {
    let plain = text.plainSpelling
    guard !plain.isEmpty else { return nil }
    if let kind = KindID(rawValue: plain) { return kind }
    let frames = [frame] + Frame.allCases.filter { $0 != frame }
    for frame in frames {
      if let kind = allCases.first(where: { $0.spellings(in: frame).contains(plain) }) { return kind }
    }
    return nil
  }

  /// What it may be called in a frame, in the plainest form.
  private func spellings(in frame: Frame) -> [String] {
    guard self != .other else { return [] }
    let names = kind.names
    let called =
      frame == .england2015
      ? names.in2015.map { [$0] } ?? [] : [names.now] + (names.next.map { [$0.names] } ?? [])
    return called.flatMap { [$0.full, $0.plural, $0.initialism].compactMap { $0 } }.map(\.plainSpelling)
  }
}

extension String {
  /// Lower-case letters and figures only.
  fileprivate var plainSpelling: String {
    String(
      lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
  }
}
