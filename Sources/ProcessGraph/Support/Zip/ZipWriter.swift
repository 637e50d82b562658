internal import CZlib

/// Packs parts into a zip archive, which is what Excel's and Word's files are.
///
/// Everything happens in memory, and nothing of the clock or the machine goes in: the same parts give the same bytes
/// wherever zlib has the same version.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a part. Pictures are packed already: they are stored as they are.
  /// - Parameter name: the part's path inside the archive, in ASCII, with slashes.
  mutating func add(_ name: String, _ content: [UInt8], isPacked: Bool = false) {
    let packed = isPacked ? nil : Self.deflated(content)
    let offset = UInt32(bytes.count)
    var entry: [UInt8] = []
    entry.append(number: UInt16(20))  // the version of the format that is needed
    entry.append(number: UInt16(0))
    entry.append(number: UInt16(packed == nil ? 0 : 8))
    entry.append(number: UInt16(0))
    entry.append(number: UInt16(1 << 5 | 1))  // 1 January 1980, the first day the format knows
    entry.append(number: UInt32(truncatingIfNeeded: crc32(0, content, UInt32(content.count))))
    entry.append(number: UInt32(packed?.count ?? content.count))
    entry.append(number: UInt32(content.count))
    entry.append(number: UInt16(name.utf8.count))
    entry.append(number: UInt16(0))
    bytes.append(number: UInt32(0x0403_4B50))
    bytes += entry
    bytes += name.utf8
    bytes += packed ?? content
    directory.append(number: UInt32(0x0201_4B50))
    directory.append(number: UInt16(20))
    directory += entry
    directory += [UInt8](repeating: 0, count: 10)  // no comment, first disk, no attributes
    directory.append(number: offset)
    directory += name.utf8
    count += 1
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The whole archive.
  func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.append(number: UInt32(0x0605_4B50))
    end.append(number: UInt32(0))
    end.append(number: count)
    end.append(number: count)
    end.append(number: UInt32(directory.count))
    end.append(number: UInt32(bytes.count))
    end.append(number: UInt16(0))
    return bytes + directory + end
  }

  /// The bytes packed without a header, or nil where that would not make them fewer.
  private static func deflated(_ content: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let version = String(cString: zlibVersion())
    guard
      deflateInit2_(
        &stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, version,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let packed = [UInt8](unsafeUninitializedCapacity: content.count + 1) { room, count in
      content.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(content.count)
        count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
      }
    }
    return packed.isEmpty ? nil : packed
  }
}

extension [UInt8] {
  /// Appends a number as zip archives hold them: the lowest byte first.
  fileprivate mutating func append<Number: FixedWidthInteger>(number: Number) {
    for index in 0..<Number.bitWidth / 8 { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }
}
