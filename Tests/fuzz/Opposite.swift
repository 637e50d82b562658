internal import CExpat

// What undoes the escapers: written for this, and for nothing else, so that one mistake is not made twice.

/// The text and the one attribute of a piece of XML, as expat reads it.
struct XMLText {
  var texts: [UInt8] = []
  var value: [UInt8] = []
  var elements = 0

  static func read(_ bytes: [UInt8]) -> XMLText? {
    let parser = XML_ParserCreate("UTF-8")!
    defer { XML_ParserFree(parser) }
    var found = XMLText()
    let isRead = withUnsafeMutablePointer(to: &found) { place in
      XML_SetUserData(parser, place)
      XML_SetElementHandler(
        parser,
        { data, _, attributes in
          let found = data!.assumingMemoryBound(to: XMLText.self)
          found.pointee.elements += 1
          if attributes![0] != nil, let value = attributes![1] {
            found.pointee.value = Array(String(cString: value).utf8)
          }
        }, nil)
      XML_SetCharacterDataHandler(parser) { data, text, count in
        data!.assumingMemoryBound(to: XMLText.self).pointee.texts += UnsafeBufferPointer(
          start: UnsafeRawPointer(text!).assumingMemoryBound(to: UInt8.self), count: Int(count))
      }
      return bytes.withUnsafeBufferPointer { input in
        let start = UnsafeRawPointer(input.baseAddress!).assumingMemoryBound(to: CChar.self)
        return XML_Parse(parser, start, Int32(input.count), 1) == XML_STATUS_OK
      }
    }
    // A line break that ends the element is not the text's own.
    if found.texts.last == 0x0A && bytes.last == 0x0A { return isRead ? found : nil }
    return isRead ? found : nil
  }
}

/// RFC 4180, byte by byte.
enum CSVCells {
  static func read(_ bytes: ArraySlice<UInt8>) -> [[[UInt8]]] {
    var (rows, row, cell): ([[[UInt8]]], [[UInt8]], [UInt8]) = ([], [], [])
    var isQuoted = false
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case 0x22 where isQuoted && rest.first == 0x22:
        cell.append(0x22)
        rest.removeFirst()
      case 0x22 where isQuoted || cell.isEmpty: isQuoted.toggle()
      case 0x2C where !isQuoted:
        row.append(cell)
        cell = []
      case 0x0D where !isQuoted && rest.first == 0x0A:
        rest.removeFirst()
        rows.append(row + [cell])
        (row, cell) = ([], [])
      // A bare line end outside quotes breaks the row for a spreadsheet.
      case 0x0A where !isQuoted, 0x0D where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], [])
      default: cell.append(byte)
      }
    }
    return rows
  }
}

/// A text in JSON.
enum JSONText {
  static func read(_ bytes: [UInt8]) -> String.UnicodeScalarView? {
    var rest = bytes[...]
    while rest.last == 0x0A { rest.removeLast() }
    guard rest.popFirst() == 0x22, rest.popLast() == 0x22 else { return nil }
    var units: [UInt16] = []
    var plain: [UInt8] = []
    func flush() {
      units += String(decoding: plain, as: UTF8.self).utf16
      plain = []
    }
    while let byte = rest.popFirst() {
      if byte == 0x22 { return nil }
      guard byte == 0x5C else {
        plain.append(byte)
        continue
      }
      flush()
      switch rest.popFirst() {
      case 0x75:
        guard let unit = UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) else {
          return nil
        }
        units.append(unit)
        rest = rest.dropFirst(4)
      case 0x6E: units.append(0x0A)
      case let other?: units.append(UInt16(other))
      case nil: return nil
      }
    }
    flush()
    return String(decoding: units, as: UTF16.self).unicodeScalars
  }
}
