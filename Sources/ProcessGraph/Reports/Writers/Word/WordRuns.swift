extension WordWriter {
  static func run(_ text: String, isBold: Bool = false, style: String? = nil) -> XML {
    let properties =
      (style.map { [XML("w:rStyle", ["w:val": $0])] } ?? []) + (isBold ? [XML("w:b")] : [])
    return XML(
      "w:r", [:],
      (properties.isEmpty ? [] : [XML("w:rPr", [:], properties)])
        + [XML("w:t", ["xml:space": "preserve"], text: text.oneLine)])
  }

  /// - Parameter tabs: where the right end of the line is, for what stands there after a tab.
  static func paragraph(_ style: String, _ runs: [XML], tabs: Int? = nil) -> XML {
    let stop = tabs.map { [XML("w:tabs", [:], [XML("w:tab", ["w:val": "right", "w:pos": "\($0)"])])] } ?? []
    return XML("w:p", [:], [XML("w:pPr", [:], [XML("w:pStyle", ["w:val": style])] + stop)] + runs)
  }
}
