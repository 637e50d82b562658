/// What is known from trials to be too wide for any page, of one set of boxes and lines. How wide its layout is depends on
/// how wide the boxes are and not on how high: whether they hold much or little.
///
/// `@unchecked Sendable`: the list is touched only under the lock. Layouts are made under it too, so that a trial waits
/// for what another is about to learn; Graphviz would have it wait in any case.
final class TooWide: @unchecked Sendable {
  private let lock = Lock()
  private var known: Set<[Double]> = []

  /// The size of a plan's picture, or nil where no page is wide enough.
  ///
  /// - Parameter measure: finds the size, where nothing is known.
  func size(
    of plan: Plan, _ measure: () throws(DrawingError) -> Size
  ) throws(DrawingError) -> Size? {
    if plan.leastWidth > Page.mostLegibleRoom.width { return nil }
    let widths = plan.measured.boxes.map(\.size.width) + plan.measured.labels.map(\.size.width)
    lock.take()
    defer { lock.leave() }
    if known.contains(widths) { return nil }
    let size = try measure()
    if size.width <= Page.mostLegibleRoom.width { return size }
    known.insert(widths)
    return nil
  }
}
