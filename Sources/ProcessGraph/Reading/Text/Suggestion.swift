/// The nearest word to a misspelt one.
package enum Suggestion {
  /// The candidate that is nearest to a word, or nil where none is near. Ties go to the first in the alphabet.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(64)).map { $0 == 0x5F || $0 == 0x20 ? 0x2D : $0 }
    var best: (distance: Int, word: String)?
    for candidate in candidates where candidate != word && !denies(candidate, word) {
      let limit = min(allowance(candidate.utf8.count), best?.distance ?? .max)
      guard abs(candidate.utf8.count - letters.count) <= limit else { continue }
      guard let distance = distance(letters, Array(candidate.utf8), limit: limit) else { continue }
      if best == nil || (distance, candidate) < best! { best = (distance, candidate) }
    }
    return best?.word
  }

  /// Whether one word says the opposite of another: nobody who writes ‘publish’ is asked whether ‘not-to-publish’ was meant.
  private static func denies(_ candidate: String, _ word: String) -> Bool {
    (candidate.hasPrefix("no-") || candidate.hasPrefix("not-")) && !word.lowercased().hasPrefix("no")
  }

  /// The column that a heading is probably meant for: by what offices call it, else by a slip in its spelling.
  static func column(_ heading: String, among columns: [String]) -> String? {
    headings[heading.spelling]?.first(where: columns.contains) ?? nearest(to: heading, among: columns)
  }

  private static let headings: [String: [String]] = [
    "date": ["on", "raised", "made"], "when": ["on"], "day": ["on"], "who": ["with", "of", "owner"],
    "comments": ["note"], "comment": ["note"], "remarks": ["note"], "purpose": ["about"],
    "reason": ["because"],
    "type": ["kind", "what", "about"], "chair": ["lead"], "reviewer": ["lead"],
    "organisation": ["agency", "by"],
    "role": ["official", "role"], "dateofdeath": ["died"], "relationship": ["family"],
    "process": ["by", "about", "of"], "bywhom": ["by"], "withwhom": ["with"],
    "commissionedby": ["commissioner"],
    "startdate": ["started"], "datestarted": ["started"], "start": ["started"], "enddate": ["finished"],
    "datefinished": ["finished"], "datepublished": ["published"], "publicationdate": ["published"],
    "datedecided": ["decided"], "cause": ["death", "because"], "causeofdeath": ["death"], "duedate": ["due"],
    "title": ["name", "what"],
    "deadline": ["due"], "completed": ["done", "finished"], "action": ["what"], "recommendation": ["what"],
  ]

  /// What to do about a word that is not among some: the nearest, then all there are.
  static func advice(for word: String, among words: [String]) -> String? {
    if let meant = everyday[word.spelling]?.first(where: words.contains) { return "did you mean ‘\(meant)’?" }
    let alike = sharing(wordsOf: word, among: words).filter { !denies($0, word) }
    guard let near = nearest(to: word, among: words) ?? (alike.count == 1 ? alike[0] : nil) else {
      return list(words, nearestTo: word)
    }
    return "did you mean ‘\(near)’?"
  }

  /// What offices say for words of closed lists: it is asked, not taken.
  private static let everyday: [String: [String]] = [
    "nhs": ["health"], "hospital": ["health"], "school": ["education"], "college": ["education"],
    "charity": ["voluntary"],
    "cps": ["prosecution"], "localauthority": ["council"], "coroner": ["court"], "imr": ["agency-report"],
    "report": ["final-report"], "overviewreport": ["final-report"], "tor": ["terms-of-reference"],
    "ongoing": ["running"], "open": ["running"], "live": ["running"], "active": ["running"],
    "closed": ["finished"],
    "complete": ["finished"], "completed": ["finished"], "onhold": ["paused"], "suspended": ["paused"],
    "telephone": ["support"], "visit": ["support"], "meeting": ["involvement"], "sent": ["done"],
  ]

  /// Those that have a word of a text in them, the most first.
  static func sharing(wordsOf text: String, among ids: [String]) -> [String] {
    func parts(_ text: String) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 3 })
    }
    let wanted = parts(text)
    let found = ids.enumerated().map { (shared: parts($1).intersection(wanted).count, place: $0, id: $1) }
    return found.filter { $0.shared > 0 }.sorted { ($1.shared, $0.place) < ($0.shared, $1.place) }.map(\.id)
  }

  /// All the words, nearest first.
  static func list(_ words: [String], nearestTo word: String) -> String? {
    guard words.count > 1 else { return nil }
    let letters = Array(word.lowercased().utf8.prefix(64))
    let far = words.enumerated().map { n, word in
      (distance: distance(letters, Array(word.utf8), limit: 6) ?? 99, place: n, word: word)
    }
    let sorted = far.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return "one of: " + sorted.map(\.word).joined(separator: ", ")
  }

  /// How many slips a word of some length may hold and still be meant.
  private static func allowance(_ length: Int) -> Int { length <= 4 ? 1 : length <= 9 ? 2 : 3 }

  /// The number of insertions, deletions, replacements and swaps of neighbours from one word to the other,
  /// or nil where it is over the limit.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      guard row.min()! <= limit else { return nil }
      (before, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
