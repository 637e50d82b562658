internal import CZlib

/// The parts of a zip archive that stands in memory.
///
/// Sizes that the archive gives are not believed: what is unpacked is counted while it is unpacked.
struct ZipArchive {
  /// Why an archive or a part of it cannot be read.
  enum Fault: Error, Equatable {
    /// It does not begin or end as an archive does.
    case noArchive
    case damaged
    /// Its parts are locked with a password.
    case locked
    /// More comes out of it than may.
    case tooLarge
  }

  struct Part {
    /// In lower case, with slashes: programs differ in both.
    var name: String
    fileprivate var isPacked: Bool
    fileprivate var checksum: UInt32
    fileprivate var packedSize: Int
    fileprivate var size: Int
    fileprivate var offset: Int
  }

  private let bytes: [UInt8]
  private(set) var parts: [String: Part] = [:]

  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    guard bytes.count >= 22, number(at: 0, 4) == 0x0403_4B50, let end = endOfDirectory() else {
      throw .noArchive
    }
    var place = number(at: end + 16, 4)
    for _ in 0..<number(at: end + 10, 2) {
      guard place + 46 <= bytes.count, number(at: place, 4) == 0x0201_4B50 else { throw .damaged }
      let length = number(at: place + 28, 2)
      guard place + 46 + length <= bytes.count else { throw .damaged }
      if number(at: place + 8, 2) & 1 != 0 { throw .locked }
      let method = number(at: place + 10, 2)
      guard method == 0 || method == 8 else { throw .damaged }
      let name = String(decoding: bytes[place + 46..<place + 46 + length], as: UTF8.self)
      let part = Part(
        name: Self.plain(name), isPacked: method == 8,
        checksum: UInt32(number(at: place + 16, 4)), packedSize: number(at: place + 20, 4),
        size: number(at: place + 24, 4), offset: number(at: place + 42, 4))
      // Two parts of one name: programs differ in which of them they would show.
      guard parts.updateValue(part, forKey: part.name) == nil else { throw .damaged }
      place += 46 + length + number(at: place + 30, 2) + number(at: place + 32, 2)
    }
  }

  /// A part's name as it is looked for.
  static func plain(_ name: String) -> String {
    let name = name.lowercased()
    return name.utf8.contains(0x5C) ? String(name.map { $0 == "\\" ? "/" : $0 }) : name
  }

  /// Hands a part out piece by piece.
  /// - Parameters:
  ///   - room: how many bytes may still come out; counts down.
  ///   - take: takes a piece; false stops the reading. Nothing is certain before the last piece was taken.
  func read(
    _ part: Part, room: inout Int, _ take: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(Fault) {
    guard part.offset + 30 <= bytes.count, number(at: part.offset, 4) == 0x0403_4B50 else { throw .damaged }
    let start = part.offset + 30 + number(at: part.offset + 26, 2) + number(at: part.offset + 28, 2)
    guard start + part.packedSize <= bytes.count else { throw .damaged }
    guard part.size <= room else { throw .tooLarge }
    var checksum: UInt = 0
    var count = 0
    let fault = bytes.withUnsafeBufferPointer { all -> Fault? in
      let packed = UnsafeBufferPointer(rebasing: all[start..<start + part.packedSize])
      func hand(_ piece: UnsafeBufferPointer<UInt8>) -> Fault? {
        count += piece.count
        room -= piece.count
        guard room >= 0 else { return .tooLarge }
        checksum = UInt(crc32(uLong(checksum), piece.baseAddress, UInt32(piece.count)))
        return nil
      }
      guard part.isPacked else {
        if let fault = hand(packed) { return fault }
        return take(packed) ? nil : Self.stopped
      }
      return Self.inflate(packed) { piece in
        if let fault = hand(piece) { return fault }
        return take(piece) ? nil : Self.stopped
      }
    }
    if fault == Self.stopped { return }
    if let fault { throw fault }
    guard count == part.size, checksum == UInt(part.checksum) else { throw .damaged }
  }

  /// The whole of a part.
  func content(of part: Part, room: inout Int) throws(Fault) -> [UInt8] {
    var content: [UInt8] = []
    try read(part, room: &room) { piece in
      content += piece
      return true
    }
    return content
  }

  /// Stands for a reader that wants no more.
  private static let stopped = Fault.noArchive

  private static func inflate(
    _ packed: UnsafeBufferPointer<UInt8>, _ hand: (UnsafeBufferPointer<UInt8>) -> Fault?
  ) -> Fault? {
    var stream = z_stream()
    let version = String(cString: zlibVersion())
    guard
      inflateInit2_(&stream, -MAX_WBITS, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return .damaged }
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
    stream.avail_in = UInt32(packed.count)
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { room.deallocate() }
    while true {
      stream.next_out = room.baseAddress
      stream.avail_out = UInt32(room.count)
      let status = CZlib.inflate(&stream, Z_NO_FLUSH)
      guard status == Z_OK || status == Z_STREAM_END else { return .damaged }
      let got = room.count - Int(stream.avail_out)
      if let fault = hand(UnsafeBufferPointer(rebasing: room[..<got])) { return fault }
      if status == Z_STREAM_END { return nil }
      if got == 0 && stream.avail_in == 0 { return .damaged }
    }
  }

  /// The last record of an archive, after which only a comment may stand.
  private func endOfDirectory() -> Int? {
    let last = bytes.count - 22
    return stride(from: last, through: max(0, last - 65_535), by: -1).first {
      bytes[$0] == 0x50 && number(at: $0, 4) == 0x0605_4B50
        && number(at: $0 + 16, 4) + number(at: $0 + 12, 4) <= $0
    }
  }

  /// A number of some bytes, the lowest first.
  private func number(at place: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
