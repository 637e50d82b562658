/// A line of information: not a finding, not counted, without effect on the exit status.
package struct Note: Sendable, Hashable {
  /// The id it stands under on its rule page.
  package let rule: String
  package let about: [ID]
  package let message: String

  static func all(in check: Check) -> [Note] {
    frameOfItsTime(check.graph) + consentRefused(check) + candourNotices(check)
  }
}
