/// What the painter's PDF needs before it is ours.
enum PDF {
  /// Takes out the time of making: the same diagram gives the same bytes, whatever the clock and its zone.
  ///
  /// A zone makes the time longer or shorter, and a PDF finds its parts by counting bytes: so the counts of what stands
  /// behind it are made anew.
  static func undated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    guard let start = last("/CreationDate (", in: bytes),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
    else { return bytes }
    let taken = end + 1 - start
    guard let word = last("startxref\n", in: bytes),
      let old = number(bytes[(word + 10)...].prefix { (0x30...0x39).contains($0) }),
      (end..<word).contains(old),
      bytes[old...].starts(with: Array("xref\n".utf8))
    else {
      // Another way of counting: the place is filled with spaces.
      for n in start...end { bytes[n] = UInt8(ascii: " ") }
      return bytes
    }
    bytes.removeSubrange(start...end)
    let digits = (word - taken + 10)..<(word - taken + 10 + String(old).count)
    bytes.replaceSubrange(digits, with: Array(String(old - taken).utf8))
    let table = old - taken
    // Each line of the table is ten digits, five digits and a letter: twenty bytes.
    var line = (bytes[table...].dropFirst(5).firstIndex(of: UInt8(ascii: "\n")) ?? word) + 1
    while line + 20 <= word - taken, let place = number(bytes[line..<line + 10]) {
      let moved = String(place > start ? place - taken : place)
      let padded = String(repeating: "0", count: 10 - moved.count) + moved
      bytes.replaceSubrange(line..<line + 10, with: Array(padded.utf8))
      line += 20
    }
    return bytes
  }

  /// Where a word stands for the last time: what is looked for stands behind all drawing.
  private static func last(_ word: String, in bytes: [UInt8]) -> Int? {
    let mark = Array(word.utf8)
    return stride(from: bytes.count - mark.count, through: 0, by: -1).first { start in
      bytes[start] == mark[0] && bytes[start...].starts(with: mark)
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }
}
