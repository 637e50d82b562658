import ProcessGraph

/// The page that a browser shows while a case is watched.
enum WatchedPage {
  /// The page with the line by which a browser asks for it anew: no script, no connection. It stands in the watched page
  /// alone, never in a paper that is filed.
  static func refreshing(_ html: String) -> String {
    guard let head = html.firstRange(of: "<head>") else { return html }
    var html = html
    html.insert(contentsOf: "<meta http-equiv=\"refresh\" content=\"2\">", at: head.upperBound)
    return html
  }

  /// What stands there while the case cannot be read: old findings would look as if they were right.
  static func unreadable(file: String, problems: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en-GB"><head><meta charset="utf-8"><title>The case cannot be read now</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <style>body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap}</style>
    </head><body><main><h1>The case cannot be read now</h1>
    <p>\(escaped(file)) has problems, so there is no paper to show. Put them right and save: this page then shows the paper \
    again.</p><pre>\(escaped(problems))</pre></main></body></html>

    """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
