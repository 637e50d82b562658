extension Compatibility {
  /// The law that limits what may be done with information that one of the two could require: sharing it
  /// needs a lawful basis on record, not agreement alone. Empty where no limit was read.
  public func purposeLimits(in frame: Frame) -> [Authority] {
    [kinds.0, kinds.1].compactMap { $0.purposeLimit(in: frame) }
  }
}

extension KindID {
  /// The provision that keeps information required for this kind to its purpose, where the frame has one.
  public func purposeLimit(in frame: Frame) -> Authority? {
    switch (self, frame) {
    case (.sar, _): .verified(.careAct2014, "s. 45(6)")
    case (.natl, .englandCurrent): .verified(.childrenAct2004Amended, "s. 16D(4)")
    case (.scr, .englandCurrent), (.rr, .englandCurrent): .verified(.childrenAct2004Amended, "s. 16H(4)")
    case (.cdr, .englandCurrent): .verified(.childrenAct2004Amended, "s. 16N(4)")
    default: nil
    }
  }
}
