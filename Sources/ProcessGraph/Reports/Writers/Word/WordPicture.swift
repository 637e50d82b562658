/// A figure in a Word file: a sharp PNG that every version shows, and the drawing itself beside it for those that can.
struct WordPicture {
  let number: Int
  let title: String
  let alternative: String
  /// Width and height in the format's own unit, 12,700 to a point.
  let extent: (Int, Int)
  /// The ids of both pictures.
  let png, svg: String

  var run: XML {
    let size: KeyValuePairs<String, String?> = ["cx": "\(extent.0)", "cy": "\(extent.1)"]
    return XML(
      "w:r", [:],
      [
        XML(
          "w:drawing", [:],
          [
            XML(
              "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
              [
                XML("wp:extent", size),
                XML("wp:docPr", ["id": "\(number)", "name": "Figure \(number)", "descr": alternative]),
                XML("wp:cNvGraphicFramePr", [:], [XML("a:graphicFrameLocks", ["noChangeAspect": "1"])]),
                XML(
                  "a:graphic", [:],
                  [
                    XML(
                      "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"],
                      [picture(size)])
                  ]),
              ])
          ])
      ])
  }

  private func picture(_ size: KeyValuePairs<String, String?>) -> XML {
    let drawing = XML(
      "a:extLst", [:],
      [
        XML(
          "a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"],
          [
            XML(
              "asvg:svgBlip",
              ["xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed": svg])
          ])
      ])
    return XML(
      "pic:pic", [:],
      [
        XML(
          "pic:nvPicPr", [:],
          [XML("pic:cNvPr", ["id": "\(number)", "name": "Figure \(number)"]), XML("pic:cNvPicPr")]),
        XML(
          "pic:blipFill", [:],
          [XML("a:blip", ["r:embed": png], [drawing]), XML("a:stretch", [:], [XML("a:fillRect")])]),
        XML(
          "pic:spPr", [:],
          [
            XML("a:xfrm", [:], [XML("a:off", ["x": "0", "y": "0"]), XML("a:ext", size)]),
            XML("a:prstGeom", ["prst": "rect"], [XML("a:avLst")]),
          ]),
      ])
  }
}

extension Report.Picture {
  /// Two sentences at most: what it shows, and that the same facts stand in words beside it.
  var shortAlternative: String {
    let words = alternative.isEmpty ? caption.title : "\(caption.title.withStop) \(alternative)"
    return words.count <= 300 ? words : String(words.prefix(299)) + "…"
  }
}
