/// Makes a file's bytes fit to be read: valid UTF-8, no byte order mark, no control characters.
struct TextBytes {
  private(set) var bytes: [UInt8]
  private(set) var fault: Fault?
  /// Where the first of each control character stood, for which there is a space now.
  private(set) var controls: [(offset: Int, scalar: Unicode.Scalar)] = []

  /// The first thing that stops the bytes from being text.
  struct Fault {
    var offset: Int
    var message: String
    var help: String
  }

  init(_ raw: [UInt8]) {
    bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    let dropped = raw.count - bytes.count
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      fault = Fault(offset: 0, message: "The file is UTF-16 text.", help: "save it again as UTF-8")
      return
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        index += 1
      } else if byte == 0 {
        fault = Fault(
          offset: index, message: "A NUL character stands at byte \(index + dropped + 1).",
          help: "this is not a text file, or it was damaged: save it again as UTF-8 text")
        return
      } else if byte < 0x80 {
        note(Unicode.Scalar(byte), at: index)
        bytes[index] = 0x20
        index += 1
      } else if let length = Self.length(of: bytes, at: index) {
        hide(at: index, length: length)
        index += length
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        fault = Fault(
          offset: index, message: "Byte \(index + dropped + 1) (hexadecimal \(hex)) is not UTF-8 text.",
          help: "save the file again as UTF-8")
        return
      }
    }
  }

  private mutating func note(_ scalar: Unicode.Scalar, at offset: Int) {
    guard scalar.isControl, !controls.contains(where: { $0.scalar == scalar }) else { return }
    controls.append((offset, scalar))
  }

  /// Puts one character that shows nothing in the place of one that YAML would refuse or take for a line's
  /// end, so that columns stay as they are.
  private mutating func hide(at index: Int, length: Int) {
    switch (bytes[index], length) {
    case (0xC2, 2) where bytes[index + 1] < 0xA0:
      note(Unicode.Scalar(bytes[index + 1]), at: index)
      bytes.replaceSubrange(index...index + 1, with: [0xC2, 0xA0])
    case (0xE2, 3) where bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]):
      bytes.replaceSubrange(index...index + 2, with: [0xE2, 0x80, 0x83])
    case (0xEF, 3) where bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
      bytes.replaceSubrange(index...index + 2, with: Array(String(Character(.byteOrderMarkInside)).utf8))
    case (0xEF, 3) where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      bytes.replaceSubrange(index...index + 2, with: [0xEF, 0xBF, 0xBD])
    default: break
    }
  }

  /// The length of a well-formed sequence of two to four bytes, or nil.
  private static func length(of bytes: [UInt8], at index: Int) -> Int? {
    let first = bytes[index]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in index + 2..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return nil }
    return length
  }
}

extension SourceText {
  /// The text of some bytes; nil after reporting what stops them from being text.
  /// - Parameter isTable: whether it is a CSV file, which spreadsheets may save in other encodings.
  static func read(
    _ raw: [UInt8], file: String, order: Int = 0, path: String = "", isTable: Bool = false,
    into problems: Problems
  ) -> SourceText? {
    let other = isTable ? TextEncoding.asUTF8(raw) : nil
    let text = TextBytes(other?.bytes ?? raw)
    guard let fault = text.fault else {
      let source = SourceText(file: file, order: order, path: path, bytes: text.bytes, original: raw)
      for (offset, scalar) in text.controls {
        problems.warning(
          "A character that cannot be seen is read as a space: \(scalar.inWords).",
          help: "type the word it stands in anew", at: source.place(of: offset), in: source)
      }
      if let name = other?.name {
        problems.note(
          "The file is read as \(name) text.",
          help: "look at its accents and quotation marks; ‘CSV UTF-8’ leaves no doubt", at: .start, in: source
        )
      }
      return source
    }
    let source = SourceText(file: file, order: order, path: path, bytes: Array(text.bytes[..<fault.offset]))
    problems.error(fault.message, help: fault.help, at: source.place(of: source.bytes.count), in: source)
    return nil
  }

  /// The place of a character by its first byte.
  private func place(of offset: Int) -> TextSpan {
    var (line, column) = (1, 1)
    for (index, byte) in bytes[..<offset].enumerated() {
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 && byte != 0x0D {
        column += 1
      }
    }
    return TextSpan(line: line, column: column)
  }
}
