internal import CExpat

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes what stands in an XML text as it comes by.
protocol XMLHandler: AnyObject {
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  func end(_ name: XMLName)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Whether there is no use in reading on.
  var isDone: Bool { get }
}

/// The name of an element, without the prefix that stands for its namespace. Valid during one call only.
struct XMLName {
  fileprivate let bytes: UnsafeRawBufferPointer
  func isNamed(_ word: StaticString) -> Bool { bytes.holds(word) }
}

/// Which elements are of the namespaces that are read. (expat can work this out itself, at half as much again.)
private struct XMLScope {
  let namespaces: [StaticString]
  private var bindings: [(depth: Int, prefix: [UInt8], isRead: Bool)] = []
  private var depth = 0
  /// Whether names without a prefix are of a namespace that is read.
  private var isReadByDefault = false

  init(_ namespaces: [StaticString]) { self.namespaces = namespaces }

  mutating func enter(_ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
    depth += 1
    var place = attributes
    while let key = place.pointee, let value = place[1] {
      place += 2
      guard key[0] == 0x78 else { continue }
      let name = UnsafeRawBufferPointer(start: key, count: strlen(key))
      guard name.starts(with: "xmlns".utf8), name.count == 5 || name[5] == 0x3A else { continue }
      let namespace = UnsafeRawBufferPointer(start: value, count: strlen(value))
      bindings.append((depth, Array(name.dropFirst(6)), namespaces.contains { namespace.holds($0) }))
      isReadByDefault = isRead([])
    }
  }

  mutating func leave() {
    while let last = bindings.last, last.depth == depth {
      bindings.removeLast()
      isReadByDefault = isRead([])
    }
    depth -= 1
  }

  private func isRead(_ prefix: some Sequence<UInt8>) -> Bool {
    bindings.last { $0.prefix.elementsEqual(prefix) }?.isRead ?? false
  }

  /// The name that stands after the prefix; nil where the element is of another namespace.
  func name(_ text: UnsafePointer<CChar>) -> XMLName? {
    let whole = UnsafeRawBufferPointer(start: text, count: strlen(text))
    guard let colon = whole.firstIndex(of: 0x3A) else { return isReadByDefault ? XMLName(bytes: whole) : nil }
    guard isRead(whole[..<colon]) else { return nil }
    return XMLName(bytes: UnsafeRawBufferPointer(rebasing: whole[(colon + 1)...]))
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func holds(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && (count == 0 || memcmp(baseAddress!, word.utf8Start, count) == 0)
  }
}

/// The attributes of an element. Valid during one call only.
struct XMLAttributes {
  fileprivate let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The bytes of an attribute without a prefix.
  func bytes(_ name: StaticString) -> UnsafeRawBufferPointer? {
    var place = list
    while let key = place.pointee, let value = place[1] {
      if UnsafeRawBufferPointer(start: key, count: strlen(key)).holds(name) {
        return UnsafeRawBufferPointer(start: value, count: strlen(value))
      }
      place += 2
    }
    return nil
  }

  func text(_ name: StaticString) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// A whole number that is not negative.
  func number(_ name: StaticString) -> Int? {
    guard let digits = bytes(name), !digits.isEmpty, digits.count < 10 else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit & 15)
    }
    return number
  }

  func flag(_ name: StaticString) -> Bool {
    text(name).map { $0 == "1" || $0 == "true" || $0 == "on" } ?? false
  }

  /// An attribute with a prefix, whatever the prefix.
  func text(prefixed name: StaticString) -> String? {
    var place = list
    while let key = place.pointee, let value = place[1] {
      let whole = UnsafeRawBufferPointer(start: key, count: strlen(key))
      if let colon = whole.firstIndex(of: 0x3A),
        UnsafeRawBufferPointer(rebasing: whole[(colon + 1)...]).holds(name)
      {
        return String(cString: value)
      }
      place += 2
    }
    return nil
  }
}

/// Reads an XML text that comes in pieces, and hands on the elements of some namespaces. A document type is refused:
/// with it, a small text may stand for a huge one.
struct XMLScanner: ~Copyable {
  private let parser: XML_Parser
  private let box: Box

  private final class Box {
    let handler: any XMLHandler
    let parser: XML_Parser
    var scope: XMLScope
    init(_ handler: any XMLHandler, _ parser: XML_Parser, _ namespaces: [StaticString]) {
      (self.handler, self.parser, scope) = (handler, parser, XMLScope(namespaces))
    }
    static func at(_ place: UnsafeMutableRawPointer?) -> Box {
      Unmanaged<Box>.fromOpaque(place!).takeUnretainedValue()
    }
  }

  init(_ handler: any XMLHandler, of namespaces: [StaticString]) {
    parser = XML_ParserCreate(nil)
    box = Box(handler, parser, namespaces)
    XML_SetUserData(parser, Unmanaged.passUnretained(box).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        let box = Box.at(data)
        box.scope.enter(attributes!)
        if let name = box.scope.name(name!) { box.handler.start(name, XMLAttributes(list: attributes!)) }
      },
      { data, name in
        let box = Box.at(data)
        if let name = box.scope.name(name!) { box.handler.end(name) }
        box.scope.leave()
      })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      Box.at(data).handler.text(
        UnsafeBufferPointer(
          start: UnsafeRawPointer(text!).assumingMemoryBound(to: UInt8.self), count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XML_StopParser(Box.at(data).parser, XML_Bool(0))
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads a piece; false where it is not XML, or the handler wants no more.
  func read(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = UnsafeRawPointer(piece.baseAddress)?.assumingMemoryBound(to: CChar.self)
    return XML_Parse(parser, start, Int32(piece.count), 0) == XML_STATUS_OK && !box.handler.isDone
  }

  /// Whether the text ends here as it should.
  func finish() -> Bool { XML_Parse(parser, nil, 0, 1) == XML_STATUS_OK }
}
