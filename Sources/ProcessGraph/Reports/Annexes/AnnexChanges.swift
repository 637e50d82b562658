extension Annexes {
  /// What has changed since the last panel, in full but for what is as it was, which the findings have.
  var changes: Report.Part? {
    guard let since = brief.since else { return nil }
    return Report.Part(
      "Since \(since.old.asOf.inWords)", anchor: "annex-changes",
      [.paragraph("Numbers then are those of the paper of that day; numbers now are those of this one.")],
      parts: since.parts(.short(.max, isTerse: false), isTable: true))
  }
}
