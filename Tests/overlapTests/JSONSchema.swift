import Foundation

/// As much of JSON Schema as the schemas kept with the tests use. An unknown word is a fault of the schema.
struct JSONSchema {
  private let root: [String: Any]

  init(text: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// A schema kept in the repository.
  init(path: String) throws {
    try self.init(text: String(contentsOf: Command.root.appendingPathComponent(path), encoding: .utf8))
  }

  /// What is wrong with a document, each with where it stands; empty where it fits.
  func problems(in document: Any) -> [String] { problems(document, root, at: "") }

  private func problems(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { word, rule -> [String] in
      switch word {
      case "$schema", "$defs", "title", "description": return []
      case "$ref": return problems(value, resolve(rule as? String ?? ""), at: path)
      case "anyOf":
        let ways = (rule as? [[String: Any]] ?? []).map { problems(value, $0, at: path) }
        return ways.contains(where: \.isEmpty) ? [] : ["\(path): fits none of \(ways)"]
      case "const", "enum":
        let allowed = word == "const" ? [rule] : rule as? [Any] ?? []
        return allowed.contains { NSObject.isSame($0, value) } ? [] : ["\(path): \(value) is not allowed"]
      case "type":
        let types = rule as? [String] ?? [rule as? String ?? ""]
        return types.contains { isOf($0, value) } ? [] : ["\(path): \(value) is not of type \(types)"]
      default: return details(word, rule, value, schema, at: path)
      }
    }
  }

  private func details(_ word: String, _ rule: Any, _ value: Any, _ schema: [String: Any], at path: String)
    -> [String]
  {
    let (object, array, text) = (value as? [String: Any], value as? [Any], value as? String)
    switch word {
    case "required":
      return (rule as? [String] ?? []).filter { object?[$0] == nil }.map { "\(path): no \($0)" }
    case "properties":
      return (rule as? [String: [String: Any]] ?? [:]).flatMap { key, schema in
        object?[key].map { problems($0, schema, at: "\(path)/\(key)") } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"] as? [String: Any] ?? [:]
      return (object ?? [:]).filter { known[$0.key] == nil }.flatMap { key, value in
        (rule as? [String: Any]).map { problems(value, $0, at: "\(path)/\(key)") } ?? ["\(path): \(key)?"]
      }
    case "items":
      return (array ?? []).enumerated().flatMap {
        problems($0.element, rule as? [String: Any] ?? [:], at: "\(path)/\($0.offset)")
      }
    case "uniqueItems":
      let texts = array as? [String] ?? []
      return Set(texts).count == texts.count ? [] : ["\(path): repeats"]
    case "minItems": return (array ?? []).count >= rule as? Int ?? 0 ? [] : ["\(path): too few"]
    case "minLength": return (text ?? "").count >= rule as? Int ?? 0 ? [] : ["\(path): too short"]
    case "minimum": return (value as? Int ?? .min) >= rule as? Int ?? 0 ? [] : ["\(path): too small"]
    case "pattern":
      return text?.range(of: rule as? String ?? "", options: .regularExpression) != nil
        ? [] : ["\(path): ‘\(text ?? "")’ does not match"]
    default: return ["the schema uses ‘\(word)’, which is not known here"]
    }
  }

  private func resolve(_ reference: String) -> [String: Any] {
    let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
    return definitions[reference.replacingOccurrences(of: "#/$defs/", with: "")] ?? ["unresolved": reference]
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": (value as? NSNumber).map(Self.isBool) ?? false
    case "integer":
      (value as? NSNumber).map { !Self.isBool($0) && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: false
    }
  }

  private static func isBool(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

extension NSObject {
  fileprivate static func isSame(_ a: Any, _ b: Any) -> Bool {
    (a as? NSObject).map { $0.isEqual(b) } ?? ("\(a)" == "\(b)")
  }
}
