internal import CLibYAML

/// Builds the node tree of a YAML text from libyaml's events, without recursion.
struct YAMLTree {
  private let problems: Problems
  private let source: SourceText
  /// Where every node stands, when the text is one cell of another file.
  private let fixedSpan: TextSpan?
  private var open: [Collection] = []
  private var root: SourceNode?
  private var documents = 0

  /// A list or map whose end has not been read yet.
  private struct Collection {
    var span: TextSpan
    var isMapping: Bool
    var items: [SourceNode] = []
    var pairs: [SourceNode.Pair] = []
    /// The key whose value comes next; its text is nil where it may not be a key.
    var key: (text: String?, span: TextSpan)?
    var count: Int { isMapping ? pairs.count : items.count }
  }

  /// The tree of a whole file, or nil where it cannot be read to its end or holds nothing.
  static func parse(_ source: SourceText, into problems: Problems) -> SourceNode? {
    var tree = YAMLTree(problems: problems, source: source, fixedSpan: nil)
    return tree.read(source.bytes) ? tree.root : nil
  }

  /// The tree of a text that stands in one CSV cell.
  static func parse(_ text: String, at span: TextSpan, in source: SourceText, into problems: Problems)
    -> SourceNode?
  {
    var tree = YAMLTree(problems: problems, source: source, fixedSpan: span)
    return tree.read(Array(text.utf8)) ? tree.root : nil
  }

  private init(problems: Problems, source: SourceText, fixedSpan: TextSpan?) {
    (self.problems, self.source, self.fixedSpan) = (problems, source, fixedSpan)
  }

  /// False where reading had to stop.
  private mutating func read(_ bytes: [UInt8]) -> Bool {
    // libyaml keeps a pointer to its parser, so it must not move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return false }
    defer { yaml_parser_delete(parser) }
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      var event = yaml_event_t()
      while true {
        guard yaml_parser_parse(parser, &event) == 1 else {
          YAMLFault(parser.pointee).report(to: problems, in: source, at: fixedSpan)
          return false
        }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return true }
        guard take(event) else { return false }
      }
    }
  }

  /// Takes one event; false where reading must stop.
  private mutating func take(_ event: yaml_event_t) -> Bool {
    let span = span(event)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 {
        problems.error(
          "A second document begins here.", help: "keep one case in one file, without a ‘---’ line in it",
          at: span, in: source)
      }
    case YAML_ALIAS_EVENT:
      refuse("alias (*)", "write the value out again", at: span)
      return close(SourceNode(span: span, content: .broken))
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      refuse(anchor: scalar.anchor, tag: scalar.tag, at: span)
      let bytes = UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      return close(
        SourceNode(
          span: span, content: .scalar(problems.text(bytes, at: span, in: source), isQuoted: !isPlain)))
    case YAML_SEQUENCE_START_EVENT:
      refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: span)
      return begin(Collection(span: span, isMapping: false))
    case YAML_MAPPING_START_EVENT:
      refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: span)
      return begin(Collection(span: span, isMapping: true))
    case YAML_SEQUENCE_END_EVENT:
      let ended = open.removeLast()
      return close(SourceNode(span: ended.span, content: .sequence(ended.items)))
    case YAML_MAPPING_END_EVENT:
      let ended = open.removeLast()
      return close(SourceNode(span: ended.span, content: .mapping(unique(ended.pairs))))
    default: break
    }
    return documents < 2
  }

  private mutating func begin(_ collection: Collection) -> Bool {
    guard open.count < ReadingLimit.depth else {
      problems.error(
        SourceNode.tooDeep, help: "a case needs four levels at most", at: collection.span, in: source)
      return false
    }
    open.append(collection)
    return true
  }

  /// Puts a finished node in its place: the root, an item, a key or a value.
  private mutating func close(_ node: SourceNode) -> Bool {
    guard let last = open.indices.last else {
      root = node
      return true
    }
    guard open[last].count < ReadingLimit.rows else {
      problems.error(
        "More than \(ReadingLimit.rows) entries stand in one \(open[last].isMapping ? "map" : "list").",
        help: "split the case", at: node.span, in: source)
      return false
    }
    if !open[last].isMapping {
      open[last].items.append(node)
    } else if let key = open[last].key {
      if let text = key.text {
        open[last].pairs.append(SourceNode.Pair(key: text, keySpan: key.span, value: node))
      }
      open[last].key = nil
    } else {
      open[last].key = (key(node), node.span)
    }
    return true
  }

  /// The text of a key, or nil where it may not be one.
  private func key(_ node: SourceNode) -> String? {
    guard case .scalar(let text, let isQuoted) = node.content else {
      if case .broken = node.content { return nil }
      problems.error("A key must be a single word, not \(node.shape).", at: node.span, in: source)
      return nil
    }
    guard text == "<<" && !isQuoted else { return text }
    refuse("merge key (<<)", "write the columns out again", at: node.span)
    return nil
  }

  /// The pairs of a map, each key once.
  private func unique(_ pairs: [SourceNode.Pair]) -> [SourceNode.Pair] {
    // The first place of every key; short maps, which most rows are, do without a table of them.
    func first(_ index: Int) -> Int? { pairs[..<index].firstIndex { $0.key == pairs[index].key } }
    if pairs.count <= 12, !pairs.indices.contains(where: { first($0) != nil }) { return pairs }
    var places: [String: TextSpan] = [:]
    return pairs.filter { pair in
      guard let place = places.updateValue(pair.keySpan, forKey: pair.key) else { return true }
      places[pair.key] = place
      problems.error(
        "\(pair.key.quoted) stands twice here; the first is on line \(place.line).",
        help: "keep one of the two",
        at: pair.keySpan, in: source)
      return false
    }
  }

  private func refuse(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, at span: TextSpan
  ) {
    if anchor != nil { refuse("anchor (&)", "write the value out where it is used", at: span) }
    if tag != nil { refuse("tag (!)", "remove it: every value is read as it is written", at: span) }
  }

  private func refuse(_ thing: String, _ help: String, at span: TextSpan) {
    problems.error("A case file has no YAML \(thing).", help: help, at: span, in: source)
  }

  private func span(_ event: yaml_event_t) -> TextSpan {
    if let fixedSpan { return fixedSpan }
    let (start, end) = (event.start_mark, event.end_mark)
    let isScalar = event.type == YAML_SCALAR_EVENT || event.type == YAML_ALIAS_EVENT
    return TextSpan(
      line: start.line + 1, column: start.column + 1,
      length: isScalar && start.line == end.line ? end.column - start.column : 1)
  }
}
