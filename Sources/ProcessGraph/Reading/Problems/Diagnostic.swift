/// A problem in the text of a case file (a problem in the world is a ``Finding``).
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Sendable { case error, warning, note }
  public var severity: Severity
  public var location: SourceLocation
  /// One plain sentence: what is wrong.
  public var message: String
  /// What to do, where there is a way to say it; `did you mean ‘charge’?`
  public var suggestion: String?
  /// The line the problem is on, cut around it when very long; empty where there is none to show.
  public var sourceLine: String
  /// The character of ``sourceLine`` the caret stands under, counted from 1.
  public var caret: Int
  /// How many characters the caret underlines, at least one.
  public var length: Int
  /// Where else in the file the same cause shows, on other lines.
  public var elsewhere: [SourceLocation] = []
}
