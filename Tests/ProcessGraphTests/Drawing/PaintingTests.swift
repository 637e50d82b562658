import Testing

@testable import ProcessGraph

/// PDF and PNG, where the installed Graphviz can make them.
@Suite struct PaintingTests {
  private func paint(_ diagram: Diagram, _ format: DiagramFormat) throws -> [UInt8]? {
    do {
      return try diagram.bytes(as: format)
    } catch DrawingError.noPainter(let missing) {
      #expect(missing == format)
      return nil
    }
  }

  @Test(arguments: [SampleFigure.processes, HostileFigure.diagram]) func aPDFIsOnePageOfA4(_ diagram: Diagram)
    throws
  {
    guard let bytes = try paint(diagram, .pdf) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    #expect(text.contains("/MediaBox [ 0 0 842 595 ]") || text.contains("/MediaBox [0 0 842 595]"))
    #expect(!text.contains("/CreationDate"))
    #expect(try paint(diagram, .pdf) == bytes)
  }

  @Test func aPNGIsA4At192DotsAnInch() throws {
    guard let bytes = try paint(SampleFigure.processes, .png) else { return }
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let size = bytes[16..<24].map(Int.init)
    #expect(size[0] << 24 | size[1] << 16 | size[2] << 8 | size[3] == 2245)
    #expect(abs((size[4] << 24 | size[5] << 16 | size[6] << 8 | size[7]) - 1588) <= 1)
  }

  @Test func aPageIsNoGraph() throws {
    let figure = try Drawing.figure(of: SampleFigure.processes)
    #expect(throws: DrawingError.noGraph) { try figure.bytes(as: .dot) }
    #expect(try figure.bytes(as: .svg) == SampleFigure.processes.bytes(as: .svg))
  }

  @Test func theTimeOfMakingIsTakenOut() {
    let pdf = "<< /Producer (x)\n /CreationDate (D:20261123094352Z)\n>>"
    let expected = "<< /Producer (x)\n" + String(repeating: " ", count: 34) + "\n>>"
    #expect(String(decoding: PDF.undated(Array(pdf.utf8)), as: UTF8.self) == expected)
    #expect(PDF.undated(Array("no date".utf8)) == Array("no date".utf8))
  }

  /// A zone makes the time longer: what stands behind it is counted anew.
  @Test func theZoneOfMakingLeavesNoTrace() throws {
    func pdf(_ date: String) -> [UInt8] {
      let info = "%PDF\n1 0 obj\n<< /CreationDate (\(date))\n>>\n"
      let catalog = "2 0 obj\n<< >>\n"
      func line(_ place: Int, _ rest: String) -> String {
        String(repeating: "0", count: 10 - String(place).count) + "\(place) \(rest) \n"
      }
      let table =
        "xref\n0 3\n" + line(0, "65535 f") + line(5, "00000 n") + line(info.utf8.count, "00000 n")
      let end = "trailer\n<< >>\nstartxref\n\((info + catalog).utf8.count)\n%%EOF\n"
      return Array((info + catalog + table + end).utf8)
    }
    let here = PDF.undated(pdf("D:20261123094352Z"))
    #expect(here == PDF.undated(pdf("D:20261123144352+05'45")))
    let text = String(decoding: here, as: UTF8.self)
    let catalog = try #require(text.range(of: "2 0 obj"))
    let place = text.utf8.distance(from: text.startIndex, to: catalog.lowerBound)
    #expect(text.contains("00000000\(place) 00000 n") && !text.contains("Date"))
    let table = text.utf8.distance(
      from: text.startIndex, to: try #require(text.range(of: "xref\n")).lowerBound)
    #expect(text.contains("startxref\n\(table)\n"))
  }

  @Test func pagesAreDrawnWithoutTheirTextBecomingOrders() throws {
    let scene = try Drawing.scene(of: HostileFigure.diagram, theme: .print)
    let background = try #require(XDot.page(scene, .pdf).attributes[.background])
    // A string has its length in bytes before it, so nothing in it can end it.
    #expect(background.contains("T ") && background.contains(" 34 -</script><script>alert(1)</script> "))
    #expect(!background.unicodeScalars.contains { !$0.isPrintable })
  }
}
