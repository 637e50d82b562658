extension KindID {
  /// Reviews look for learning: single-agency ones, multi-agency ones, and the reviews of deaths.
  public var isReview: Bool {
    switch self {
    case .scr, .dhr, .sar, .mhhr, .si, .imr, .csc, .cspi, .cdr, .owhr, .leder, .mappa, .ppo, .rr, .natl: true
    case .crim, .cor, .iopc, .disc, .comp, .fam, .reg, .hse, .other: false
    }
  }

  /// Reviews that several agencies take part in, each with a commission of its own.
  public var isMultiAgencyReview: Bool {
    switch self {
    case .scr, .dhr, .sar, .mhhr, .owhr, .natl: true
    default: false
    }
  }

  /// Kinds that answer to a court, a regulator, the law of employment or a complainant, never to a review.
  public var isIndependent: Bool {
    switch self {
    case .crim, .cor, .iopc, .disc, .comp, .fam, .reg, .hse: true
    default: false
    }
  }
}
