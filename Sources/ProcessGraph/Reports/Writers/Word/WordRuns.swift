extension WordWriter {
  static func run(_ text: String, isBold: Bool = false, style: String? = nil) -> XML {
    let properties =
      (style.map { [XML("w:rStyle", ["w:val": $0])] } ?? []) + (isBold ? [XML("w:b")] : [])
    return XML(
      "w:r", [:],
      (properties.isEmpty ? [] : [XML("w:rPr", [:], properties)])
        + [XML("w:t", ["xml:space": "preserve"], text: text.oneLine)])
  }

  /// - Parameters:
  ///   - tabs: where the right end of the line is, for what stands there after a tab.
  ///   - isInColumns: whether it stands in columns side by side. A heading that keeps with what follows would there let
  ///     LibreOffice fill the first column down to the foot of the page.
  static func paragraph(_ style: String, _ runs: [XML], tabs: Int? = nil, isInColumns: Bool = false) -> XML {
    let keep = isInColumns ? [XML("w:keepNext", ["w:val": "0"])] : []
    let stop = tabs.map { [XML("w:tabs", [:], [XML("w:tab", ["w:val": "right", "w:pos": "\($0)"])])] } ?? []
    return XML("w:p", [:], [XML("w:pPr", [:], [XML("w:pStyle", ["w:val": style])] + keep + stop)] + runs)
  }
}
