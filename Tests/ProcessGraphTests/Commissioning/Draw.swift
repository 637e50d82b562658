/// Numbers that look random and are the same on every machine (SplitMix64).
struct Draw: RandomNumberGenerator {
  private var state: UInt64
  /// - Parameter seed: neighbouring seeds give unrelated numbers.
  init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number below `count`.
  mutating func below(_ count: Int) -> Int { Int(next() >> 33) % count }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
