// The verb that goes with what a sentence calls somebody: a row of the file may name several people, as `parents`.

extension String {
  /// Whether a name, as a sentence has it, is of several: `the parents of the woman`, `the safeguarding partners`.
  var isOfSeveral: Bool {
    var last = ""
    var isJoined = false
    // Byte by byte, as it is asked of a name in nearly every finding.
    for word in utf8.split(separator: UInt8(ascii: " ")).map({ String(decoding: $0, as: UTF8.self) }) {
      if Self.ends.contains(word) || word.utf8.first == UInt8(ascii: "(") { break }
      if word == "and" { isJoined = true }
      last = word
      if word.utf8.last == UInt8(ascii: ",") {
        last.removeLast()
        break
      }
    }
    let noun = last.lowercased()
    return Self.several.contains(noun) || isJoined && Self.relatives.contains(noun)
  }

  /// `was`, or `were` after several.
  var was: String { isOfSeveral ? "were" : "was" }

  /// `is`, or `are` after several.
  var isOrAre: String { isOfSeveral ? "are" : "is" }

  /// `has`, or `have` after several.
  var has: String { isOfSeveral ? "have" : "has" }

  /// What follows the word that says whether it is one or several.
  private static let ends = ["of", "for", "in", "at", "from", "who"]

  private static let several: Set<String> = [
    "parents", "step-parents", "grandparents", "great-grandparents", "siblings", "half-siblings", "brothers",
    "half-brothers", "sisters", "half-sisters", "children", "grandchildren", "sons", "daughters", "aunts",
    "uncles",
    "cousins", "nieces", "nephews", "relatives", "twins", "friends", "neighbours", "guardians", "carers",
    "partners",
    "in-laws", "people", "practitioners", "nurses", "midwives", "doctors", "teachers", "officers", "workers",
    "staff",
    "managers", "colleagues", "governors",
  ]

  private static let relatives: Set<String> = [
    "mother", "father", "stepmother", "stepfather", "grandmother", "grandfather", "sister", "brother", "aunt",
    "uncle", "cousin", "son", "daughter", "wife", "husband", "partner", "guardian", "carer",
  ]
}
