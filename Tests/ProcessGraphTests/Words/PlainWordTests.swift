import Testing

@testable import ProcessGraph

/// Every sentence a person reads, held to the list of words that no output may hold.
@Suite struct PlainWordTests {
  private func check(_ text: String, _ place: @autoclosure () -> String) {
    let found = WordList.found(in: text)
    #expect(found.isEmpty, "\(place()): \(found.joined(separator: ", ")) in ‘\(text.prefix(300))’")
  }

  @Test func theListIsThere() { #expect(WordList.all.count > 30) }

  @Test(arguments: Rule.all.map(\.id)) func rule(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    let own = [
      rule.statement, rule.why, rule.firesWhen, rule.quietWhen, rule.task, rule.remedy, rule.clearsWhen,
      rule.authority.map(\.description).joined(separator: "; "),
    ]
    for text in own + (rule.fires + rule.quiet).map(\.title) {
      check(text, "rule \(id)")
      #expect(!text.contains("`"), "\(id): a word of the file’s format in ‘\(text)’")
    }
    for frame in rule.frames {
      for example in rule.fires + rule.quiet {
        guard let report = try example.report(in: frame) else { continue }
        for finding in report.findings {
          let details = finding.details.flatMap { [$0.what, $0.who] }
          for text in [finding.message, finding.remedy, finding.clearsWhen] + details {
            check(text, "\(finding.rule) in an example of \(id), \(frame)")
          }
        }
      }
    }
  }

  @Test func duties() {
    for duty in ChecklistDuty.all { check(duty.statement, "duty \(duty.id)") }
    for point in Coverage.points { check(point.point, "point \(point.key)") }
  }

  @Test(arguments: Frame.allCases) func kinds(_ frame: Frame) throws {
    for kind in Kind.all(in: frame) {
      let page = try #require(CataloguePage(named: kind.id.rawValue, in: frame, withSources: true))
      check(page.text(width: 10_000), "kinds \(kind.id.rawValue)")
      let plain = kind.plain
      for text in [plain.purpose, plain.family ?? "", plain.practitioner ?? "", plain.outcome] {
        check(text, "plain words of \(kind.id.rawValue)")
      }
    }
    check(KindList(frame).text(), "kinds")
    check(LawStandings().text(), "doctor --law")
  }

  /// Reports on the examples of joint commissioning, deadlines and the checklist.
  @Test(arguments: Frame.allCases) func reports(_ frame: Frame) throws {
    for rule in Rule.all {
      guard let example = rule.fires.first, let report = try example.report(in: frame) else { continue }
      let graph = report.graph
      check(try JointOptions(graph).text(), "joint of \(rule.id)")
      check(ClockTable(graph).text(isWhole: true), "clocks of \(rule.id)")
      check(Checklist.text(Checklist.lines(graph), in: graph), "checklist of \(rule.id)")
    }
  }

  /// Nobody is asked to tell, ask or notify themselves.
  @Test(arguments: Rule.all.map(\.id)) func nobodyTellsThemselves(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    for frame in rule.frames {
      for example in rule.fires + rule.quiet {
        guard let report = try example.report(in: frame) else { continue }
        for finding in report.findings {
          for sentence in finding.remedy.split(separator: ". ") {
            #expect(!tellsThemselves(String(sentence)), "\(finding.rule): \(sentence)")
          }
        }
      }
    }
  }

  /// Whether whoever stands at the beginning of a sentence is also whom it asks to be told.
  private func tellsThemselves(_ sentence: String) -> Bool {
    let text = sentence.lowercased()
    for verb in [" to tell ", " to ask ", " to notify ", " to inform ", " to remind "] {
      guard let place = text.firstRange(of: verb) else { continue }
      let subject = String(text[..<place.lowerBound])
      let ends = [
        " about ", " of ", " that ", " what ", " how ", " whether ", " which ", " for ", ",", " when ",
        " to ",
      ]
      let rest = text[place.upperBound...]
      let end = ends.compactMap { rest.firstRange(of: $0)?.lowerBound }.min() ?? rest.endIndex
      let objects = rest[..<end].split(separator: " and ").map(String.init)
      let subjects = subject.split(separator: " and ").map(String.init)
      if objects.contains(where: subjects.contains) { return true }
    }
    return false
  }

  @Test func tellingThemselvesIsSeen() {
    #expect(tellsThemselves("The Trust to tell the Trust about the investigation"))
    #expect(tellsThemselves("The board and the Trust to ask the Trust whether it can"))
    #expect(!tellsThemselves("The Trust to tell the board about the investigation of the Trust"))
  }
}
