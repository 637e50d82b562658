@testable import ProcessGraph

/// Case files that look random and are the same on every machine: reviews and other processes of one incident, with
/// everything the figures of joint commissioning are counted from.
struct RandomCase {
  let text: String

  init(seed: Int, reviews: Int, rows: Int = 24) {
    var draw = Draw(seed)
    let kinds = ["scr", "dhr", "sar", "mhhr"]
    let ids = (0..<reviews).map { "r\($0)" }
    let all = ids + ["si", "crim", "cor"]
    func some(_ list: [String], _ most: Int) -> String {
      let count = 1 + draw.below(most)
      return "["
        + Array(Set((0..<count).map { _ in list[draw.below(list.count)] })).sorted().joined(separator: ", ")
        + "]"
    }
    func day() -> String {
      let day = Day(year: 2015, month: 3, day: 20)! + draw.below(300)
      return draw.chance(12) ? String(day.description.prefix(7)) : day.description
    }
    func maybe(_ percent: Int, _ text: () -> String) -> String { draw.chance(percent) ? ", " + text() : "" }

    var lines = [
      "overlap: 1", "case: Random \(seed)", "frame: \(draw.chance(60) ? "england-2015" : "england-current")",
      "as-of: 2015-06-15", "incident: 2015-03-14",
      "subjects:", "  child: {age: 17, died: 2015-03-14, domestic-homicide: yes}",
      "  mother: {age: 41, died: 2015-03-14}", "  partner: {age: 44, role: suspect}",
      "agencies:",
    ]
    let agencies = ["board", "csp", "trust", "council", "police", "refuge"]
    let sectors = ["partnership", "partnership", "health", "council", "police", "voluntary"]
    lines += zip(agencies, sectors).map { "  \($0): {sector: \($1)}" }
    lines += ["people:"]
    let family = ["gran", "father", "aunt"]
    let staff = ["nurse", "doctor", "tutor"]
    lines +=
      family.map { "  \($0): {family: \($0)}" }
      + staff.map { "  \($0): {practitioner: \($0), agency: trust}" }
    lines += ["  chair: {official: chair}", "  other: {official: other}", "processes:"]
    var kindOf: [String: String] = [:]
    for (n, id) in ids.enumerated() {
      let kind = kinds[draw.below(4)]
      let subjects = ["child", "mother", "[child, mother]", "partner"][draw.below(4)]
      kindOf[id] = kind
      var row = "  \(id): {kind: \(kind), decided: 2015-04-1\(n % 10)"
      row += maybe(70) { "subjects: \(subjects)" }
      row += maybe(60) { "lead: chair" }
      row += maybe(60) { "commissioner: \(agencies[draw.below(4)])" }
      row += maybe(40) { "provider: trust" }
      row += maybe(40) { "due: \(day())" }
      row += maybe(30) { "expected: \(day())" }
      row += maybe(20) { "contributors: \(some(["trust", "council", "police"], 3))" }
      row += maybe(15) { "panel: {\(agencies[2 + draw.below(4)]): other}" }
      row += maybe(20) {
        let own = ["dhr": "independent-chair", "sar": "advocate", "scr": "kept-public"]
        return own[kind].map { "must-haves: {\($0): chair}" } ?? "method: by panel"
      }
      row += maybe(25) { "milestones: {home-office-clearance: \(day()), outcome: \(day())}" }
      if n > 0 { row += maybe(12) { "joint-with: \(ids[draw.below(n)])" } }
      lines.append(row + "}")
    }
    lines += [
      "  si: {kind: si, commissioner: board, provider: trust, started: 2015-03-20\(maybe(50) { "expected: \(day())" })}",
      "  crim: {kind: crim, commissioner: police, started: 2015-03-14, milestones: {charge: 2015-03-18, trial: \(day())}}",
      "  cor: {kind: cor, started: 2015-03-15, milestones: {inquest: \(day())}}",
    ]
    var tables: [String: [String]] = [:]
    for _ in 0..<rows {
      switch draw.below(10) {
      case 0, 1, 2:
        let about = ["notification", "involvement", "interview", "feedback", "support"][draw.below(5)]
        tables["contacts", default: []].append(
          "{with: \(some(family, 2)), by: \(some(all, 2)), on: \(day()), about: \(about)\(maybe(10) { "cancelled: yes" })}"
        )
      case 3, 4:
        let consent = maybe(60) { "consent-asked: 2015-05-01, consent-to: \(some(ids, 3))" }
        tables["interviews", default: []].append(
          "{of: \(staff[draw.below(3)]), by: \(some(all, 2)), on: \(day())\(consent)\(maybe(8) { "statement: yes" })}"
        )
      case 5, 6:
        let what = ["agency-report", "agency-report", "rca", "chronology", "action-plan", "final-report"][
          draw.below(6)]
        let status = ["requested", "draft", "final"][draw.below(3)]
        let n = tables["documents", default: []].count
        tables["documents", default: []].append(
          "d\(n): {what: \(what), by: \(agencies[2 + draw.below(4)]), for: \(some(all.dropLast(2) + [], 2)), status: \(status), on: \(day())}"
        )
      case 7:
        let parts = ["whole", "interviews", "agency-report", "report", "publication"]
        let from = all[draw.below(all.count)]
        let to = all[draw.below(all.count)]
        guard from != to else { continue }
        let until =
          to == "crim"
          ? "until: trial"
          : to == "cor"
            ? "until: inquest" : ["until: report", "until: publication", "until: outcome"][draw.below(3)]
        tables["waits", default: []].append(
          "{process: \(from), part: \(parts[draw.below(5)]), for: \(to), \(until), on: 2015-05-01}")
      case 8:
        let to = ["national-panel", "home-office"][draw.below(2)]
        tables["notices", default: []].append(
          "{about: \(ids[draw.below(reviews)]), by: board, to: \(to), on: \(day())}")
      default:
        guard reviews > 1 else { continue }
        let about = some(ids, 3)
        let owners = [
          ("executive-summary", "dhr"), ("kept-public", "scr"), ("home-office-told", "dhr"),
          ("nhs-england-agrees", "mhhr"),
        ].filter { _, kind in ids.contains { about.contains($0) && kindOf[$0] == kind } }
        let owner = owners.isEmpty ? "" : ", owners: {\(owners[draw.below(owners.count)].0): chair}"
        tables["decisions", default: []].append(
          "{about: \(about), decision: \(["parallel", "linked", "part-joint"][draw.below(3)]), on: \(day())\(owner)}"
        )
      }
    }
    for (table, rows) in tables.sorted(by: { $0.key < $1.key }) {
      lines.append("\(table):")
      lines += rows.map { table == "documents" ? "  \($0)" : "  - \($0)" }
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  var graph: CaseGraph {
    get throws {
      let source = try CaseReader.read(text: text, file: "random.yaml").case
      return CaseGraph(source, asOf: source.asOf!)
    }
  }
}
