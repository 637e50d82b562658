// A text in JSON that this program wrote, taken apart.

extension SourceNode {
  subscript(key: String) -> SourceNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key == key }?.value
  }

  var text: String? {
    guard case .scalar(let text, _) = content, !isAbsent else { return nil }
    return text
  }

  var items: [SourceNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  var texts: [String] { (items ?? []).compactMap(\.text) }
}
