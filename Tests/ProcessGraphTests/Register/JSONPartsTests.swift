import Testing

@testable import ProcessGraph

/// What is handed over in parts is what would be written at once.
@Suite struct JSONPartsTests {
  @Test func partsMakeTheWhole() {
    let value = JSON.object([
      ("empty", .made(count: 0) { .number($0) }),
      ("many", .made(count: 5_000) { .object([("n", .number($0)), ("text", .string("row “\($0)”"))]) }),
      ("last", .array([.null, .made(count: 2) { .number($0) }])),
    ])
    var parts: [[UInt8]] = []
    value.write { parts.append($0) }
    #expect(parts.count > 1)
    #expect(parts.dropLast().allSatisfy { $0.count < 1 << 17 })
    #expect(Array(parts.joined()) == value.bytes)
  }

  @Test func whoeverTakesThemMayStop() {
    struct Full: Error {}
    let value = JSON.object([("many", .made(count: 100_000) { .number($0) })])
    #expect(throws: Full.self) { try value.write { _ in throw Full() } }
  }
}
