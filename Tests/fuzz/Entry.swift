// Compiled as one module with the library's own sources (see `run`), so that what is not public is reached too.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What libFuzzer feeds. The environment says which: one program holds all.
enum Target: String, CaseIterable {
  case yaml, csv, workbook, dates, escapers, chain

  static let chosen: Target = {
    guard let name = getenv("OVERLAP_FUZZ"), let target = Target(rawValue: String(cString: name)) else {
      fatalError("OVERLAP_FUZZ is one of \(Target.allCases.map(\.rawValue))")
    }
    return target
  }()

  /// Returns whether the input is worth keeping, should it reach new code: what never got to the graph is not, for the chain.
  func run(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .yaml: Readers.yaml(bytes)
    case .csv: Readers.csv(bytes)
    case .workbook: Readers.workbook(bytes)
    case .dates: Dates.run(String(decoding: bytes, as: UTF8.self))
    case .escapers: Escapers.run(String(decoding: bytes, as: UTF8.self))
    case .chain: return WholeChain.run(bytes)
    }
    return true
  }
}

/// Stops the run with a sentence; libFuzzer keeps the input.
func hold(_ isSo: Bool, _ what: @autoclosure () -> String) {
  if !isSo { fatalError("does not hold: \(what())") }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Target.chosen.run(Array(UnsafeBufferPointer(start: data, count: count))) ? 0 : -1
}

@_silgen_name("LLVMFuzzerMutate")
func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int) -> Int

@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int, _ seed: UInt32) -> Int {
  var mutator = Mutator(state: UInt64(seed))
  // Bytes by lot find what nobody thought of; words by lot get past the reader to what lies behind it.
  let share: UInt64 =
    switch Target.chosen {
    case .chain: 10
    case .yaml, .csv: 2
    case .workbook, .dates: 1
    case .escapers: 0
    }
  guard mutator.next() % 10 < share, count > 0 else { return mutateBytes(data, count, most) }
  let given = Array(UnsafeBufferPointer(start: data, count: count))
  // The rules' own examples are the widest set of small cases there is.
  let begun = Target.chosen == .chain && mutator.next() % 4 == 0 ? mutator.example() : given
  let mutated = mutator.mutated(begun).prefix(most)
  _ = UnsafeMutableBufferPointer(start: data, count: most).update(fromContentsOf: mutated)
  return mutated.count
}
