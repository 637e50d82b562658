/// What a commission or a whole arrangement comes to, as the solver compares it: on every axis less is better.
///
/// All axes but the last are sums over commissions; the finish is the latest of them. Beside the axes stands how much
/// an arrangement changes, which chooses between arrangements whose figures are the same.
struct Score: Hashable, Sendable {
  private var lanes: SIMD8<Int32>

  /// How many axes are sums: family contacts, interviews, reports, panels, requirements without an owner.
  static let sums = 5
  private static let finishLane = 5
  private static let changesLane = 6

  /// - Parameters:
  ///   - sums: the values that add up, ``sums`` of them.
  ///   - finish: any number that grows with the date, 0 where no date is known.
  ///   - changes: how much it changes; sums up, and may be negative for a part of an arrangement.
  init(sums: [Int], finish: Int, changes: Int = 0) {
    lanes = .zero
    for n in 0..<Self.sums { lanes[n] = Int32(clamping: sums[n]) }
    lanes[Self.finishLane] = Int32(clamping: finish)
    lanes[Self.changesLane] = Int32(clamping: changes)
  }

  /// No commission at all.
  static let zero = Score(sums: [0, 0, 0, 0, 0], finish: 0)

  func sum(_ axis: Int) -> Int { Int(lanes[axis]) }
  var finish: Int { Int(lanes[Self.finishLane]) }
  var changes: Int { Int(lanes[Self.changesLane]) }

  /// The axes in order: the sums, then the finish.
  var axes: [Int] { (0...Self.sums).map { Int(lanes[$0]) } }

  /// Two parts of an arrangement together.
  @inline(__always) func and(_ other: Score) -> Score {
    var both = lanes &+ other.lanes
    both[Self.finishLane] = max(lanes[Self.finishLane], other.lanes[Self.finishLane])
    return Score(both)
  }

  /// On every axis the lesser of the two.
  @inline(__always) func least(_ other: Score) -> Score { Score(pointwiseMin(lanes, other.lanes)) }

  private init(_ lanes: SIMD8<Int32>) { self.lanes = lanes }

  /// Whether it is at least as good on every axis, and better on one or more.
  func dominates(_ other: Score) -> Bool {
    isNoWorse(than: other) && (self.finish < other.finish || isLess(other))
  }

  /// Whether it is at least as good on every axis, and better on one that sums up: then it still is whatever both
  /// are completed with. (A better finish alone may be lost again, to a later commission.)
  @inline(__always) func dominatesForGood(_ other: Score) -> Bool { isNoWorse(than: other) && isLess(other) }

  /// Whether it is the same on every axis that sums up, and finishes no later.
  @inline(__always) func equalsAndIsNoLater(than other: Score) -> Bool {
    isNoWorse(than: other) && !isLess(other)
  }

  @inline(__always) private func isNoWorse(than other: Score) -> Bool {
    !any((lanes .> other.lanes) .& Self.onAxes)
  }

  @inline(__always) private func isLess(_ other: Score) -> Bool { any((lanes .< other.lanes) .& Self.onSums) }

  private static let onAxes = mask { $0 <= finishLane }
  private static let onSums = mask { $0 < sums }

  private static func mask(_ isOn: (Int) -> Bool) -> SIMDMask<SIMD8<Int32>> {
    var mask = SIMDMask<SIMD8<Int32>>(repeating: false)
    for lane in 0..<8 { mask[lane] = isOn(lane) }
    return mask
  }
}
