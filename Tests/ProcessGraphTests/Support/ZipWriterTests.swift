import Testing

@testable import ProcessGraph

@Suite struct ZipWriterTests {
  private func archive() -> [UInt8] {
    var zip = ZipWriter()
    zip.add("a/words.txt", String(repeating: "no record that ", count: 1000))
    zip.add("empty", [])
    zip.add("picture.png", Array(0...255), isPacked: true)
    return zip.finished()
  }

  @Test func aTextIsPackedAndAPictureStored() {
    let bytes = archive()
    // 15,000 bytes of text that says one thing a thousand times.
    #expect(bytes.count < 1200)
    #expect(bytes.firstRange(of: Array<UInt8>(0...255)) != nil)
  }

  @Test func theSamePartsGiveTheSameBytes() { #expect(archive() == archive()) }

  /// Time 0, then day 1, month 1, year 1980, straight after the method in the first header.
  @Test func noClockGoesIn() {
    #expect(archive()[8..<14] == [8, 0, 0, 0, 0x21, 0])
  }

  @Test func theDirectoryCountsTheParts() {
    let end = archive().suffix(22)
    #expect(end.starts(with: [0x50, 0x4B, 5, 6]))
    #expect(end[end.startIndex + 10] == 3)
  }
}
