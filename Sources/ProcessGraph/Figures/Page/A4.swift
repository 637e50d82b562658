/// Where a figure stands.
public enum FigurePlace: Sendable {
  /// By itself, with its title.
  case alone
  /// On a page of a paper, which has its title above it.
  case headed
  /// The same, and more text on the page: nothing is drawn larger than it has to be.
  case shared
}

/// The paper a figure is composed for: A4.
enum A4: Hashable, Sendable {
  case landscape, portrait

  /// In points.
  var size: Size {
    switch self {
    case .landscape: Size(841.89, 595.28)
    case .portrait: Size(595.28, 841.89)
    }
  }

  /// 16 mm, as a paper has it.
  static let margin = 45.35

  /// What lies between the margins: 265 mm wide on a page on its side, 178 mm on one held upright.
  var room: Size { Size(size.width - 2 * Self.margin, size.height - 2 * Self.margin) }
}
