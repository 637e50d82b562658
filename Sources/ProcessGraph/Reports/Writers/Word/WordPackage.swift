extension CasePaper {
  /// The paper as a Word file: the same paper gives the same bytes. It is made in memory.
  ///
  /// - Throws: ``DrawingError`` where the installed Graphviz paints no pictures.
  package var word: [UInt8] {
    get throws(DrawingError) { try report.word }
  }
}

extension Report {
  var word: [UInt8] {
    get throws(DrawingError) {
      var writer = WordWriter(self)
      let body = try writer.body()
      var zip = ZipWriter()
      zip.add("[Content_Types].xml", Self.contentTypes.document)
      zip.add("_rels/.rels", Self.packageLinks.document)
      zip.add("docProps/core.xml", properties.document)
      zip.add("word/document.xml", body.document)
      zip.add("word/_rels/document.xml.rels", writer.links.document)
      zip.add("word/styles.xml", WordStyles(pages).xml.document)
      zip.add("word/numbering.xml", Self.numbering.document)
      zip.add("word/settings.xml", Self.settings.document)
      zip.add("word/header1.xml", header.document)
      // The number of a page stands at its right end: pages that lie on their side have a foot of their own.
      zip.add("word/footer1.xml", footer(width: writer.page.width).document)
      zip.add("word/footer2.xml", footer(width: writer.wideWidth).document)
      for (name, bytes) in writer.media {
        zip.add("word/media/" + name, bytes, isPacked: name.hasSuffix(".png"))
      }
      return zip.finished()
    }
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static var contentTypes: XML {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let kinds = [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
      ("png", "image/png"), ("svg", "image/svg+xml"),
    ]
    let parts = [
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/word/document.xml", word + "document.main+xml"), ("/word/styles.xml", word + "styles+xml"),
      ("/word/numbering.xml", word + "numbering+xml"), ("/word/settings.xml", word + "settings+xml"),
      ("/word/header1.xml", word + "header+xml"), ("/word/footer1.xml", word + "footer+xml"),
      ("/word/footer2.xml", word + "footer+xml"),
    ]
    return XML(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
      kinds.map { XML("Default", ["Extension": $0.0, "ContentType": $0.1]) }
        + parts.map { XML("Override", ["PartName": $0.0, "ContentType": $0.1]) })
  }

  static func relationships(_ links: [(id: String, kind: String, target: String)]) -> XML {
    XML(
      "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      links.map {
        XML("Relationship", ["Id": $0.id, "Type": $0.kind, "Target": $0.target])
      })
  }

  private static var packageLinks: XML {
    relationships([
      ("rId1", office + "/officeDocument", "word/document.xml"),
      (
        "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
    ])
  }

  private var properties: XML {
    XML(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ],
      [XML("dc:title", text: heading), XML("dc:subject", text: marking), XML("dc:language", text: "en-GB")])
  }

  private static var settings: XML {
    XML(
      "w:settings", ["xmlns:w": WordWriter.space],
      [
        XML("w:defaultTabStop", ["w:val": "720"]),
        XML(
          "w:compat", [:],
          [
            XML(
              "w:compatSetting",
              [
                "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
                "w:val": "15",
              ])
          ]), XML("w:themeFontLang", ["w:val": "en-GB"]),
      ])
  }

  private static var numbering: XML {
    let level = XML(
      "w:lvl", ["w:ilvl": "0"],
      [
        XML("w:start", ["w:val": "1"]), XML("w:numFmt", ["w:val": "bullet"]),
        XML("w:lvlText", ["w:val": "•"]), XML("w:lvlJc", ["w:val": "left"]),
        XML("w:pPr", [:], [XML("w:ind", ["w:left": "260", "w:hanging": "200"])]),
      ])
    return XML(
      "w:numbering", ["xmlns:w": WordWriter.space],
      [
        XML(
          "w:abstractNum", ["w:abstractNumId": "0"],
          [XML("w:multiLevelType", ["w:val": "singleLevel"]), level]),
        XML("w:num", ["w:numId": "1"], [XML("w:abstractNumId", ["w:val": "0"])]),
      ])
  }

  private var header: XML {
    XML(
      "w:hdr", ["xmlns:w": WordWriter.space],
      [WordWriter.paragraph("Header", [WordWriter.run(marking, isBold: true)])])
  }

  private func footer(width: Int) -> XML {
    func field(_ name: String) -> XML {
      XML("w:fldSimple", ["w:instr": " \(name) "], [WordWriter.run("1")])
    }
    let tab = XML("w:r", [:], [XML("w:tab")])
    return XML(
      "w:ftr", ["xmlns:w": WordWriter.space],
      [
        WordWriter.paragraph(
          "Footer",
          [
            WordWriter.run(foot), tab, WordWriter.run("Page "), field("PAGE"), WordWriter.run(" of "),
            field("NUMPAGES"),
          ],
          tabs: width)
      ])
  }
}
