/// A report of `overlap check --format json` that was kept, with the numbers its findings had.
package struct KeptReport: Sendable {
  let report: KnownReport
  /// The file, as the user named it.
  package let file: String

  /// The format of the reports that can be compared: the first whose findings have references.
  private static let format = 2

  /// - Returns: nil where the text is no report, but may be a case.
  /// - Throws: problems, where it is a report and cannot be used.
  static func read(_ bytes: [UInt8], file: String) throws(ReadingProblem) -> KeptReport? {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    let problems = Problems()
    guard let source = SourceText.read(bytes, file: file, path: file, into: problems) else {
      throw .diagnostics(problems.diagnostics)
    }
    let root = YAMLTree.parse(source, into: problems)
    let reader = KeptReader(source: source, problems: problems)
    guard let root, !problems.hasErrors else {
      // A damaged case is for the reader of cases.
      guard bytes.containsFindings else { return nil }
      throw .diagnostics(problems.diagnostics)
    }
    if case .sequence(let items) = root.content, items.first?["findings"] != nil {
      reader.refuse(
        "This file holds the reports of several cases.",
        help: "check one case alone and keep that: overlap check CASE --format json -o kept.json", root)
    }
    let isReport = ["findings", "changes", "clocks", "ends"].contains { root[$0] != nil }
    guard isReport, root["processes"] == nil else {
      if problems.hasErrors { throw .diagnostics(problems.diagnostics) }
      return nil
    }
    let report = reader.report(root, format: format)
    guard let report, !problems.hasErrors else { throw .diagnostics(problems.diagnostics) }
    return KeptReport(report: report, file: file)
  }
}

/// Takes a report out of its text, and says what is not as such a report is written.
private struct KeptReader {
  let source: SourceText
  let problems: Problems

  func refuse(_ message: String, help: String, _ node: SourceNode) {
    problems.error(message, help: help, at: node.span, in: source)
  }

  private static let again =
    "check the earlier file again with this version and keep that: overlap check CASE --format json -o kept.json"

  func report(_ root: SourceNode, format: Int) -> KnownReport? {
    if root["findings"] == nil {
      refuse("This is no report of ‘overlap check’, but of another command.", help: Self.again, root)
      return nil
    }
    let version = root["overlap"]?.text.flatMap { Int($0) } ?? 0
    guard version == format else {
      refuse(
        version > format
          ? "This report is in format \(version), which is newer than this program: it reads format \(format)."
          : "This report was kept by an earlier version: its findings have no references to know them by.",
        help: version > format ? "use a newer version of overlap" : Self.again, root)
      return nil
    }
    if let narrowed = root["narrowed"], !narrowed.isAbsent {
      // What it leaves out would be told as new, and what it never asked as cleared.
      refuse(
        "This report holds only some of the findings: it was kept with --only, --skip or --about.",
        help: "keep a whole one: overlap check CASE --format json -o may.json", narrowed)
      return nil
    }
    guard let name = root["case"]?.text, let frame = root["frame"]?.text.flatMap(Frame.init),
      let asOf = root["as-of"]?.day, let items = root["findings"]?.items
    else {
      refuse(
        "This report does not say which case it is of, under which law or at which date.", help: Self.again,
        root)
      return nil
    }
    var (number, seen, findings) = (0, Set<String>(), [KnownFinding]())
    for item in items {
      guard let finding = finding(item, number: number + 1) else { continue }
      guard seen.insert(finding.reference).inserted else {
        refuse(
          "The finding ‘\(finding.reference)’ stands twice in this report.", help: Self.again, item)
        continue
      }
      if !finding.isAccepted { number += 1 }
      findings.append(finding)
    }
    return KnownReport(name: name, frame: frame, asOf: asOf, findings: findings)
  }

  private func finding(_ node: SourceNode, number: Int) -> KnownFinding? {
    guard let rule = node["rule"]?.text, let reference = node["reference"]?.text,
      reference.utf8.count <= 12, reference.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x5A).contains($0) }),
      let severity = node["severity"]?.text.flatMap(Severity.init), let message = node["message"]?.text
    else {
      refuse(
        "A finding of this report has no rule, reference, severity or message.", help: Self.again, node)
      return nil
    }
    let acceptance = acceptance(node["accepted"])
    let parts = (node["parts"]?.items ?? []).compactMap { part -> KnownFinding.Part? in
      // Parts that were accepted while others stood are not in what stands.
      guard acceptance != nil || part["accepted"]?.isAbsent ?? true else { return nil }
      return part["rule"]?.text.map {
        KnownFinding.Part(rule: Rule.currentName(of: $0), about: Set(part["about"]?.texts ?? []))
      }
    }
    return KnownFinding(
      number: acceptance == nil ? number : nil, reference: reference, rule: Rule.currentName(of: rule),
      answers: (node["answers"]?.texts ?? [rule]).map(Rule.currentName), severity: severity,
      about: node["about"]?.texts ?? [], by: node["by"]?.day, date: nil, message: message,
      acceptance: acceptance, parts: parts)
  }

  private func acceptance(_ node: SourceNode?) -> String? {
    guard let node, !node.isAbsent else { return nil }
    let by = node["by"]?.text.map { " by \($0)" } ?? ""
    let on = node["on"]?.text.flatMap { try? CaseDate(written: $0) }.map { " \($0.withPreposition)" } ?? ""
    return by + on
  }
}

extension SourceNode {
  /// The one day that it gives.
  var day: Day? {
    guard let text, let date = try? CaseDate(written: text), date.isDay else { return nil }
    return date.first
  }
}

extension [UInt8] {
  /// Whether it speaks of findings, as a report does and no case.
  fileprivate var containsFindings: Bool {
    String(decoding: prefix(4_000), as: UTF8.self).contains("\"findings\"")
  }
}
