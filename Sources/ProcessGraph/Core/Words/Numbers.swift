extension Int {
  /// As people write it in a sentence: in words up to twelve.
  var inWords: String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(self) ? words[self] : String(self)
  }

  /// With its noun: `one day`, `five days`.
  func counted(_ noun: String, _ plural: String? = nil) -> String {
    inWords + " " + (self == 1 ? noun : plural ?? noun + "s")
  }
}
