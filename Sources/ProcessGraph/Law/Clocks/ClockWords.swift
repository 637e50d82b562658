extension Clock {
  /// Who owes it, for a sentence: `the Community Safety Partnership`.
  package func holderName(in frame: Frame, on day: Day? = nil, mode: ParallelProcess.Mode? = nil) -> String {
    switch holder {
    case .investigatorOfPolice where mode == .local: "the police force"
    case .investigatorOfPolice: kind.names(in: frame).theOwner
    case .owner: kind.names(in: frame).theOwner + Change.remark(on: kind.names(in: frame).owner, day)
    case .healthCommissioner: "the " + frame.healthCommissioner
    case .complainant: "the person complaining"
    case .named(let name): name
    }
  }

  /// When it is in force, as far as the catalogue knows a limit: `from 1 April 2015`; else empty.
  package var timeInForce: String { .timeInForce(since: since, until: until) }

  /// Whether it limits what somebody may ask for, and is no duty of a public body.
  package var isRight: Bool { holder == .complainant }

  /// How long, in words that fit after what it asks for: `within 5 working days of the day the board is told`.
  package var lengthInWords: String {
    switch (asks, period, counting) {
    case (_, .age(let years), _): "no younger than \(years) when \(event)"
    case (.notBefore, .gate, _): "not before \(event)"
    case (_, .gate, _): "once \(event)"
    case (_, .asSoonAsPracticable, _): "as soon as practicable after \(event)"
    case (_, .endOfNextDay, _): "by the end of the day after \(event)"
    case (.keep, _, _): "for at least \(period) from the day \(event)"
    case (.window, _, _): "where it lies within \(period) before \(event)"
    case (.explainDelay, _, _) where beginsADuty:
      "as soon as practicable where it has not ended \(spanInWords)"
    case (.explainDelay, _, _): "where it has not ended \(spanInWords)"
    case (.notBefore, _, _): "not \(spanInWords)"
    case (_, .hours, _): "within \(period) of when \(event)"
    default: spanInWords
    }
  }

  private var spanInWords: String {
    switch counting {
    case .after: "within \(period) of the day \(event)"
    case .beginningWith:
      "within the \(period == .months(1) ? "month" : "\(period)") beginning with the day \(event)"
    case .before: "at least \(period) before \(event)"
    }
  }

  /// How firmly, in words: `law`, `guidance, longer where a court case would be harmed`.
  package var forceInWords: String {
    // "As soon as practicable" has said it already.
    [force.rawValue, period == .asSoonAsPracticable ? nil : leeway].compactMap { $0 }.joined(separator: ", ")
  }
}

extension String {
  /// `from 1 April 2023 to 31 December 2023`, with what is known of the two; else empty.
  static func timeInForce(since: Day?, until: Day?) -> String {
    [since.map { "from \($0.inWords)" }, until.map { "to \($0.inWords)" }].compactMap { $0 }
      .joined(separator: " ")
  }

  /// The name of a body as a sentence has it: with an article, unless its own name has none.
  var withDefiniteArticle: String {
    if hasPrefix("NHS ") || hasPrefix("HM ") { return self }
    // An article of its own is small within a sentence, as is any other.
    return ["The ", "A ", "An "].contains(where: hasPrefix) || hasPrefix("the ")
      ? withArticleOfRole : "the " + self
  }

  /// A name that a file gives, within a sentence: `The Learning Group` is `the Learning Group`.
  var withSmallArticle: String { hasPrefix("The ") ? "the" + dropFirst(3) : self }

  /// What somebody is called in a sentence, by a role that may have an article of its own: `the chair`, `her aunt`.
  package var withArticleOfRole: String {
    // Looked for by bytes: every name in every sentence asks.
    switch Substring(utf8.prefix { $0 != UInt8(ascii: " ") }).lowercased() {
    case "the": "the" + dropFirst(3)
    case "a", "an", "her", "his", "their": lowercasedFirst
    default: "the " + self
    }
  }
}
