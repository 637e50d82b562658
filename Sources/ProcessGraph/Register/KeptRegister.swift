extension EarlierRegister {
  /// A register that was kept with `overlap register … -o kept.json`.
  ///
  /// - Returns: nil where the file is no such register.
  package static func kept(_ path: String) throws(ReadingProblem) -> EarlierRegister? {
    let bytes: [UInt8]
    do throws(ReadingProblem) { bytes = try FileSystem.bytes(of: path) } catch {
      if case .isFolder = error { return nil }
      throw error
    }
    guard OwnResult.isOne(bytes) else { return nil }
    let problems = Problems()
    guard let source = SourceText.read(bytes, file: path, path: path, into: problems),
      let root = YAMLTree.parse(source, into: problems), !problems.hasErrors
    else { throw .diagnostics(problems.diagnostics) }
    guard root["register"] != nil, let asOf = root["as-of"]?.day, let items = root["cases"]?.items,
      let across = root["across"]?.items
    else {
      problems.error(
        "This file is no register that was kept.",
        help: "keep one with: overlap register cases/ -o kept.json; or name the folder of the earlier files",
        at: root.span,
        in: source)
      throw .diagnostics(problems.diagnostics)
    }
    if let narrowed = root["narrowed"]?.text {
      problems.error(
        "This register was kept with fewer cases: \(narrowed).",
        help: "keep one of all cases: overlap register cases/ -o kept.json", at: root.span, in: source)
      throw .diagnostics(problems.diagnostics)
    }
    let cases = items.compactMap { item -> EarlierCase? in
      guard let name = item["case"]?.text, let day = item["as-of"]?.day,
        let findings = item["findings"]?.marks
      else { return nil }
      return EarlierCase(
        name: name, incident: item["incident"]?.text, asOf: day, position: .kept(findings))
    }
    guard cases.count == items.count else {
      problems.error(
        "This register was kept without the findings of its cases.",
        help: "keep one without --across, by this version of overlap: overlap register cases/ -o kept.json",
        at: root.span,
        in: source)
      throw .diagnostics(problems.diagnostics)
    }
    let found = across.compactMap { item -> (String, String)? in
      guard let rule = item["rule"]?.text, let key = item["key"]?.text, let message = item["message"]?.text
      else {
        return nil
      }
      return (rule + "\n" + key, message)
    }
    let narrowed = root["narrowed"]?.text
    return EarlierRegister(
      asOf: asOf, cases: cases, across: Dictionary(found) { first, _ in first }, knowsGaps: true,
      notes: narrowed.map { ["The earlier register holds only cases \($0)."] } ?? [], inputs: [path])
  }
}

extension SourceNode {
  /// References, each with its word.
  fileprivate var marks: [(reference: String, word: String)]? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.compactMap { pair in pair.value.text.map { (pair.key, $0) } }
  }
}

/// What this program wrote itself, and which is no case though it lies among them.
enum OwnResult {
  static func isOne(_ bytes: [UInt8]) -> Bool {
    guard bytes.first == UInt8(ascii: "{") else { return false }
    let head = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    return head.contains("\"overlap\":")
      && ["\"register\":", "\"findings\":", "\"summary\":", "\"clocks\":", "\"options\":"].contains {
        head.contains($0)
      }
  }
}
