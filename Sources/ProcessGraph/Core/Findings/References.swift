/// Short references that findings keep from report to report.
///
/// A reference is made of what a finding is at bottom about: its cause (the group of rules it belongs to, else its rule)
/// and its root, in ids only. Rows that are added, moved or dated anew leave it as it is; an id that is renamed renames it.
enum References {
  /// Letters and figures that are not taken for one another when read aloud or written down.
  static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let count: UInt64 = 30 * 30 * 30 * 30

  /// Gives each finding its reference. Those with one cause and root are numbered by their earliest date; of different
  /// ones that would read alike the second takes the next that is free.
  static func give(to findings: inout [Finding]) {
    struct Key: Hashable, Comparable {
      let cause: String
      let root: [ID]
      static func < (a: Key, b: Key) -> Bool {
        a.cause != b.cause ? a.cause < b.cause : a.root.lexicographicallyPrecedes(b.root)
      }
    }
    let keys = findings.map { Key(cause: $0.cause, root: Set($0.root).sorted()) }
    let groups = Dictionary(grouping: findings.indices, by: { keys[$0] })
    var taken: Set<UInt64> = []
    for key in groups.keys.sorted() {
      var value = hash(([key.cause] + key.root).joined(separator: "\n")) % count
      while !taken.insert(value).inserted { value = (value + 1) % count }
      let alike = groups[key]!.sorted {
        (findings[$0].date?.number ?? .max, $0) < (findings[$1].date?.number ?? .max, $1)
      }
      for (n, place) in alike.enumerated() {
        findings[place].reference = text(value) + (n == 0 ? "" : "-\(n + 1)")
      }
    }
  }

  private static func text(_ value: UInt64) -> String {
    var (rest, text) = (value, "")
    for _ in 0..<4 {
      text = String(alphabet[Int(rest % 30)]) + text
      rest /= 30
    }
    return text
  }

  /// FNV-1a: the same on every machine, which Swift's own hash is not.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
