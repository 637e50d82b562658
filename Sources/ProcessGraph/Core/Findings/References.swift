/// Short references that findings keep from report to report.
///
/// A reference is made of what a finding is at bottom about: its cause (the group of rules it belongs to, else its rule)
/// and its root, in ids only. Rows that are added, moved or dated anew leave it as it is; an id that is renamed renames it.
enum References {
  /// Letters and figures that are not taken for one another when read aloud or written down.
  static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let count: UInt64 = 30 * 30 * 30 * 30

  /// What a reference is made of, and the earliest date concerned.
  struct Source {
    var cause: String
    var root: [ID]
    var date: Day?
  }

  /// Gives each finding its reference.
  static func give(to findings: inout [Finding]) {
    let references = of(findings.map { Source(cause: $0.cause, root: $0.root, date: $0.date) })
    for n in findings.indices { findings[n].reference = references[n] }
  }

  /// The reference of each. Those with one cause and root are numbered by their earliest date; of different ones that
  /// would read alike the second takes the next that is free.
  static func of(_ sources: [Source]) -> [String] {
    struct Key: Comparable {
      let cause: String
      let root: [ID]
      static func < (a: Key, b: Key) -> Bool {
        a.cause != b.cause ? a.cause < b.cause : a.root.lexicographicallyPrecedes(b.root)
      }
    }
    let keys = sources.map { Key(cause: $0.cause, root: $0.root.eachOnce.sorted()) }
    let ordered = sources.indices.sorted { a, b in
      keys[a] == keys[b]
        ? (sources[a].date?.number ?? .max, a) < (sources[b].date?.number ?? .max, b) : keys[a] < keys[b]
    }
    var references = Array(repeating: "", count: sources.count)
    var taken: Set<UInt64> = []
    var (last, value, number): (Key?, UInt64, Int) = (nil, 0, 0)
    for place in ordered {
      let key = keys[place]
      if key == last {
        number += 1
      } else {
        (last, number) = (key, 1)
        value = hash(([key.cause] + key.root).joined(separator: "\n")) % count
        while !taken.insert(value).inserted { value = (value + 1) % count }
      }
      references[place] = text(value) + (number == 1 ? "" : "-\(number)")
    }
    return references
  }

  private static func text(_ value: UInt64) -> String {
    var (rest, letters) = (value, [UInt8](repeating: 0, count: 4))
    for place in (0..<4).reversed() {
      letters[place] = alphabet[Int(rest % 30)]
      rest /= 30
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// FNV-1a: the same on every machine, which Swift's own hash is not.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
