/// Where a row of a case stands, in the few bytes that a register of thousands of cases has for it.
struct KeptPlace: Sendable {
  private let origin: Origin
  private let line, column: Int32

  /// A file, or a sheet of a workbook: one for all its rows.
  final class Origin: Sendable {
    let file: String
    let sheet: String?

    init(_ location: SourceLocation) { (file, sheet) = (location.file, location.sheet) }
  }

  var location: SourceLocation {
    SourceLocation(file: origin.file, line: Int(line), column: Int(column), sheet: origin.sheet)
  }

  fileprivate init(_ location: SourceLocation, in origin: Origin) {
    self.origin = origin
    (line, column) = (Int32(clamping: location.line), Int32(clamping: location.column))
  }
}

/// The files and sheets of one case.
final class KeptPlaces {
  private var origins: [KeptPlace.Origin] = []

  func place(_ place: Place) -> KeptPlace {
    let location = place.location
    if let origin = origins.first(where: { $0.sheet == location.sheet && $0.file == location.file }) {
      return KeptPlace(location, in: origin)
    }
    origins.append(KeptPlace.Origin(location))
    return KeptPlace(location, in: origins[origins.count - 1])
  }
}
