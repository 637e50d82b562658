/// Changes a text as people do: another word, another date, a line twice, a line gone, two lines swapped.
struct Mutator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ state
  }

  /// The format's own words: names of tables and columns, kinds, words of closed lists.
  private static let words: [[UInt8]] = {
    var words = CaseSchema.everyName
    for table in CaseTable.allCases {
      for column in CaseSchema.columns(of: table) { gather(column.type, into: &words) }
    }
    words.formUnion(Frame.words)
    words.formUnion(Rule.all.map(\.id))
    words.formUnion([
      "", "yes", "no", "true", "~", "[]", "{}", "any", "0", "-1", "131", "2015-02-30", "2015/..",
      "../2015-03",
    ])
    return words.sorted().map { Array($0.utf8) }
  }()

  private static func gather(_ type: ColumnType, into words: inout Set<String>) {
    switch type {
    case .word(let own), .words(let own), .name(let own), .id(_, let own), .ids(_, let own):
      words.formUnion(own)
    case .map(_, let inner): gather(inner, into: &words)
    case .nested(let columns):
      for column in columns {
        words.insert(column.name)
        gather(column.type, into: &words)
      }
    default: break
    }
  }

  private static let examples: [[UInt8]] = Rule.all.flatMap { $0.fires + $0.quiet }.map {
    Array($0.text.utf8)
  }

  mutating func example() -> [UInt8] { Self.examples.randomElement(using: &self)! }

  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &self) { bytes = changed(bytes) }
    return bytes
  }

  private mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    let tokens = Self.runs(of: bytes) { byte in
      byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    switch next() % 8 {
    case 0:
      lines.insert(lines.randomElement(using: &self)!, at: Int.random(in: 0...lines.count, using: &self))
      return Array(lines.joined(separator: [0x0A]))
    case 1 where lines.count > 1:
      lines.remove(at: Int.random(in: 0..<lines.count, using: &self))
      return Array(lines.joined(separator: [0x0A]))
    case 2:
      lines.swapAt(
        Int.random(in: 0..<lines.count, using: &self), Int.random(in: 0..<lines.count, using: &self))
      return Array(lines.joined(separator: [0x0A]))
    case 3, 4:
      let dates = tokens.filter { $0.count >= 4 && (0x30...0x39).contains(bytes[$0.lowerBound]) }
      guard let date = dates.randomElement(using: &self) else { return bytes }
      return replacing(date, in: bytes, by: otherDate(bytes[date]))
    default:
      guard let token = tokens.randomElement(using: &self) else { return bytes }
      let isOwn = next() % 2 == 0
      let word =
        isOwn ? Array(bytes[tokens.randomElement(using: &self)!]) : Self.words.randomElement(using: &self)!
      return replacing(token, in: bytes, by: word)
    }
  }

  private mutating func otherDate(_ date: ArraySlice<UInt8>) -> [UInt8] {
    let text = String(decoding: date, as: UTF8.self)
    guard case let day? = (try? CaseDate(written: text))?.first, (1...9000).contains(day.year) else {
      return Array("2015-03-1\(next() % 10)".utf8)
    }
    let days = [-3653, -366, -365, -31, -14, -1, 0, 1, 14, 31, 365, 366, 3653].randomElement(using: &self)!
    let other = CaseDate(day + days).description
    let forms = [other, String(other.prefix(7)), String(other.prefix(4)), "../\(other)", "\(other)/.."]
    return Array((next() % 2 == 0 ? other : forms.randomElement(using: &self)!).utf8)
  }

  private func replacing(_ range: Range<Int>, in bytes: [UInt8], by word: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.replaceSubrange(range, with: word)
    return bytes
  }

  private static func runs(of bytes: [UInt8], where isPart: (UInt8) -> Bool) -> [Range<Int>] {
    var (runs, start): ([Range<Int>], Int?) = ([], nil)
    for (n, byte) in bytes.enumerated() {
      if isPart(byte) {
        start = start ?? n
      } else if let begun = start {
        runs.append(begun..<n)
        start = nil
      }
    }
    if let begun = start { runs.append(begun..<bytes.count) }
    return runs
  }
}
