/// A line of information: not a finding, not counted, without effect on the exit status.
public struct Note: Sendable, Hashable {
  /// The id it stands under on its rule page.
  public let rule: String
  public let about: [ID]
  public let message: String

  static func all(in check: Check) -> [Note] {
    frameOfItsTime(check.graph) + consentRefused(check) + candourNotices(check)
  }
}
