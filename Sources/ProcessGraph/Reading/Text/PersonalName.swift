/// Whether a text that should say what somebody is looks like what somebody is called.
enum PersonalName {
  static func isLikely(_ text: String) -> Bool {
    guard text.first(where: { $0 != " " })?.isUppercase ?? false else { return false }
    let words = text.split(separator: " ").map {
      $0.filter { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
    }
    guard words.count > 1, words.allSatisfy({ $0.first?.isUppercase ?? false }) else {
      return words.count > 1 && titles.contains(words[0]) && isCapital(words[1])
    }
    if titles.contains(words[0]) { return isCapital(words[1]) }
    return words.count <= 3 && words.allSatisfy(isCapital)
      && roleWords.isDisjoint(with: words.flatMap { $0.lowercased().split(separator: "-").map(String.init) })
  }

  /// A capital letter and small ones after it: initials such as GP are no name.
  private static func isCapital(_ word: String) -> Bool {
    guard word.first?.isUppercase ?? false else { return false }
    return word.dropFirst().contains(where: \.isLowercase)
  }

  private static let titles: Set<String> = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Sgt", "DC", "DS", "DI"]

  /// Words that stand in the names of roles, and hardly in people's.
  private static let roleWords: Set<String> = Set(
    """
    adult adults adviser advisor advocate agency analyst area assistant aunt author board brother business care carer case
    chair chief child childrens clinical clerk college commissioner community consultant coordinator coroner council
    counsellor cousin daughter deputy designated detective director district doctor domestic education executive family
    father foster foundation friend general grandfather grandmother grandparent guardian head health home homicide hospital
    housing husband independent inspector investigating investigator lead leader learning legal liaison local manager
    maternal medical member mental midwife mother named neighbour nephew niece nurse nursing officer overview panel
    paramedic parent partner partnership paternal pathologist personal police practitioner primary principal probation
    professional protection psychiatric psychiatrist psychologist public registrar representative reviewer safeguarding
    school secretary senior service services sibling sister social solicitor son specialist staff step student superintendent
    support survivor suspect team teacher therapist trust tutor uncle victim visitor ward wife witness worker youth
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
