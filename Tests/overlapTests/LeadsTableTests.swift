import Testing

/// Findings about the leads of two processes stand together once, as who and whom.
@Suite struct LeadsTableTests {
  @Test func whoAndWhom() throws {
    let text = try Command("check", "--full", "examples/family-f/family-f.yaml").output
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "Who has yet to be in touch with whom"))
    let rows = lines[(start + 2)...].prefix { !$0.isEmpty }.map { $0.split(separator: " ").map(String.init) }
    #expect(rows.count >= 5)
    let toMHHR = try #require(rows.first { $0.starts(with: ["SCR", "MHHR"]) })
    #expect(toMHHR.contains("terms") && toMHHR.contains("contact"))
    // The number is that of the finding.
    let number = try #require(toMHHR.last)
    #expect(text.contains("\n\(String(repeating: " ", count: 3 - number.count))\(number)  GAP "))
    #expect(rows.contains { $0.starts(with: ["DHR", "SCR"]) })
  }

  @Test func onePairNeedsNone() throws {
    #expect(
      try !Command("check", "--full", "examples/quiet/quiet.yaml").output.contains(
        "Who has yet to be in touch"))
  }
}
