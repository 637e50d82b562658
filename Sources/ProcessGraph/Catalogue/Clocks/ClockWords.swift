extension Clock {
  /// Who owes it, for a sentence: `the Community Safety Partnership`.
  public func holderName(in frame: Frame) -> String {
    switch holder {
    case .owner: "the " + kind.names(in: frame).owner
    case .healthCommissioner: "the " + frame.healthCommissioner
    case .complainant: "the person complaining"
    case .named(let name): name
    }
  }

  /// Whether it limits what somebody may ask for, and is no duty of a public body.
  public var isRight: Bool { holder == .complainant }

  /// How long, in words: `within 5 working days of the day the board is told`.
  public var lengthInWords: String {
    switch (period, counting) {
    case (.age(let years), _): "no younger than \(years) when \(event)"
    case (.gate, _): "not before \(event)"
    case (.asSoonAsPracticable, _): "as soon as practicable after \(event)"
    case (.endOfNextDay, _): "by the end of the day after \(event)"
    case (_, .after): "within \(period) of the day \(event)"
    case (_, .beginningWith): "\(period), beginning with the day \(event)"
    case (_, .before): "at least \(period) before \(event)"
    }
  }

  /// How firmly, in words: `law`, `guidance, unless a court case would be harmed`.
  public var forceInWords: String {
    [force.rawValue, leeway].compactMap { $0 }.joined(separator: "; ")
  }
}
