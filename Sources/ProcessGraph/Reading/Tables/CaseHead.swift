/// The single values at the top of a case file.
struct CaseHead {
  let asOf: Day?
  let incident: CaseDate?
  let area: String?
  let marking: String
  /// Nil where the file says nothing of it.
  let paper: LocalPaper?
  let names: [LocalName: String]
  let settings: Settings

  init(_ row: RowReader) {
    asOf = row.day("as-of")
    incident = row.date("incident")
    area = row.text("area")
    marking = row.text("marking") ?? "OFFICIAL-SENSITIVE"
    paper = row.text("guidance").map(LocalPaper.init)
    let words = row.textMap("names", of: LocalName.words)
    names = Dictionary(uniqueKeysWithValues: words.map { (LocalName(rawValue: $0)!, $1) })
    settings = row.nested("settings", Settings.init) ?? Settings()
  }
}

extension LocalPaper {
  init(_ name: String) {
    switch name.spelling {
    case "crag2016": self = .crag2016
    case "none": self = .none
    default: self = .other(name)
    }
  }
}

extension Settings {
  init(_ row: RowReader) {
    self.init()
    for setting in Setting.allCases { values[setting] = row.number(setting.rawValue, 1...36_500) }
  }
}
