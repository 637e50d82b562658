/// What one kind of process is called in one frame.
package struct KindNames: Hashable, Sendable {
  /// In full, singular, for the middle of a sentence: `serious case review`.
  package let full: String
  package let plural: String
  /// `SCR`; nil where people have none.
  package let initialism: String?
  /// The word for whoever leads it: `reviewer`, `chair`, `senior investigating officer`.
  package let lead: String
  /// The word for the body that commissions or owns it, with no article.
  package let owner: String

  init(_ full: String, plural: String? = nil, _ initialism: String?, lead: String, owner: String) {
    self.full = full
    self.plural = plural ?? full + "s"
    (self.initialism, self.lead, self.owner) = (initialism, lead, owner)
  }

  /// The initialism, else the full name: for columns and labels.
  package var short: String { initialism ?? full }

  /// The owner after its article, where it takes one: `the police`, `NHS England`.
  package var theOwner: String { owner == "NHS England" ? owner : "the " + owner }

  /// The full name after `a` or `an`.
  package var withArticle: String { full.withIndefiniteArticle }

  /// The full name, then the initialism in brackets where there is one: for the first mention.
  package var introduced: String { initialism.map { "\(full) (\($0))" } ?? full }

  /// `1 serious case review`, `2 serious case reviews`.
  package func counted(_ count: Int) -> String { "\(count) \(count == 1 ? full : plural)" }
}

/// What a kind is called in each frame, and from when.
struct Names: Sendable {
  let in2015: KindNames?
  let now: KindNames
  /// The day before which a process of the kind began under the name of 2015, where that is known.
  let since: Day?
  /// The day before which a matter stays under the law of 2015, where that is another.
  let lawSince: Day?
  /// What stood in its place where the frame of 2015 does not have it.
  let before: Fact?
  /// Whether there were such processes in 2015, and its frame only has no kind for them.
  let isUnlisted: Bool
  /// What it is to be called once a change holds.
  let next: (change: Change, names: KindNames)?

  private init(
    in2015: KindNames?, now: KindNames, since: Day? = nil, lawSince: Day? = nil, before: Fact? = nil,
    isUnlisted: Bool = false, next: (change: Change, names: KindNames)? = nil
  ) {
    self.isUnlisted = isUnlisted
    (self.in2015, self.now, self.since, self.before, self.next) = (in2015, now, since, before, next)
    self.lawSince = lawSince ?? since
  }

  /// Called the same then and now.
  static func unchanged(_ names: KindNames) -> Names { Names(in2015: names, now: names) }

  /// Called the same then and now, and otherwise once a change holds.
  static func unchanged(_ names: KindNames, until change: Change, then next: KindNames) -> Names {
    Names(in2015: names, now: names, next: (change, next))
  }

  /// - Parameters:
  ///   - since: the day of the change, where one day can be given.
  ///   - lawSince: the day of a change of law that was another.
  static func renamed(_ then: KindNames, now: KindNames, since: Day? = nil, lawSince: Day? = nil) -> Names {
    Names(in2015: then, now: now, since: since, lawSince: lawSince)
  }

  /// There in 2015 too, and no kind of its frame.
  ///
  /// - Parameter instead: how that frame has it entered.
  static func unlisted(_ names: KindNames, instead: Fact) -> Names {
    Names(in2015: nil, now: names, before: instead, isUnlisted: true)
  }

  /// Not there in 2015.
  static func new(_ names: KindNames, before: Fact) -> Names {
    Names(in2015: nil, now: names, before: before)
  }

  /// The names for what began on a day.
  func current(begun day: Day?) -> KindNames {
    guard let next, let since = next.change.since, day.map({ since <= $0 }) ?? false else { return now }
    return next.names
  }
}

extension KindID {
  /// The names used in a frame. A kind that a frame does not have keeps the name it has elsewhere.
  ///
  /// - Parameter day: the day a process of the kind began, where a name turns on it.
  package func names(in frame: Frame, begun day: Day? = nil) -> KindNames {
    let names = kind.names
    return frame == .england2015 ? names.in2015 ?? names.now : names.current(begun: day)
  }

  /// Whether the frame's law and guidance know the kind. `other` is known everywhere.
  package func exists(in frame: Frame) -> Bool { frame == .englandCurrent || kind.names.in2015 != nil }
}

extension String {
  /// The words after `a` or `an`, as they are spoken: `an NHS investigation`, `a homicide review`.
  package var withIndefiniteArticle: String {
    let word = prefix { $0 != " " }
    let spelled = word.dropFirst().contains { $0.isUppercase } && !word.contains { $0.isLowercase }
    // Letters that are spoken with a vowel first, where the word is spelled out; MAPPA is spoken as a word.
    let vowels = spelled && word != "MAPPA" ? "AEFHILMNORSX" : "AEIOaeio"
    return (vowels.contains(first ?? " ") ? "an " : "a ") + self
  }
}
