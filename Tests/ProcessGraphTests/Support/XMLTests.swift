import Testing

@testable import ProcessGraph

@Suite struct XMLTests {
  @Test func textNeverBecomesMarkup() {
    let piece = XML("a", ["b": "\"><c d='&", "left out": nil], [XML("e"), XML(text: "</a>&amp;")])
    #expect(
      piece.document.hasSuffix(
        "<a b=\"&quot;&gt;&lt;c d=&#39;&amp;\"><e/>&lt;/a&gt;&amp;amp;</a>"))
  }

  @Test func charactersThatXMLCannotHoldAreLeftOut() {
    #expect(XML.escaped("a\u{0}b\u{1B}c\u{FFFF}d") == "abcd")
    #expect(XML.escaped("one\ntwo\tthree") == "one&#10;two&#9;three")
    #expect(XML.escaped("Ynys Môn 🙂") == "Ynys Môn 🙂")
  }
}
