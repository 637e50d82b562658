/// What the painter's PDF needs before it is ours.
enum PDF {
  /// Takes out the time of making: the same diagram gives the same bytes. The place is filled with spaces, because
  /// a PDF finds its parts by counting bytes.
  static func undated(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("/CreationDate (".utf8)
    var bytes = bytes
    // It stands in the last object, after all drawing.
    for start in stride(from: bytes.count - mark.count, through: 0, by: -1)
    where bytes[start] == mark[0] && bytes[start...].starts(with: mark) {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count - 1
      for i in start...end { bytes[i] = UInt8(ascii: " ") }
      break
    }
    return bytes
  }
}
