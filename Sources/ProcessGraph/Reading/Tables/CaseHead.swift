/// The single values at the top of a case file.
struct CaseHead {
  let asOf: Day?
  let incident: CaseDate?
  let area: String?
  let marking: String
  let settings: Settings

  init(_ row: RowReader) {
    asOf = row.day("as-of")
    incident = row.date("incident")
    area = row.text("area")
    marking = row.text("marking") ?? "OFFICIAL-SENSITIVE"
    settings = row.nested("settings", Settings.init) ?? Settings()
  }
}

extension Settings {
  init(_ row: RowReader) {
    self.init()
    for setting in Setting.allCases { values[setting] = row.number(setting.rawValue, 1...36_500) }
  }
}
