/// Where a piece of text stands: every row of a case keeps its own, so that a finding can point at it.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// The file as the user named it, or the CSV file's path beside it.
  public var file: String
  /// Line, counted from 1.
  public var line: Int
  /// Column in characters, counted from 1.
  public var column: Int

  // Rows of two files seldom stand in the same place: the file's name would only make this slower.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(column)
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.line, a.column, a.file) < (b.line, b.column, b.file)
  }
}

/// A row of the case file: where it stands, and what it is called (its id, or `table[n]` counting from 1).
public struct Place: Hashable, Sendable {
  public var location: SourceLocation
  public var row: String

  public func hash(into hasher: inout Hasher) { location.hash(into: &hasher) }
}

/// Anything read from one row of a table.
public protocol Row: Sendable {
  var place: Place { get }
}
