import Testing

@testable import ProcessGraph

/// What the checklist asks of which process, and how each line stands.
@Suite struct ChecklistTests {
  /// The lines of one duty in a small case, each as `ids: state`.
  static func lines(_ duty: String, _ body: String, asOf: String = "2015-06-15") throws -> [String] {
    let text = Example("", body, asOf: asOf).text
    let source = try CaseReader.read(text: text, file: "case.yaml").case
    return Checklist.lines(CaseGraph(source, asOf: source.asOf!)).filter { $0.duty.id == duty }.map {
      $0.about.joined(separator: " ") + ": " + $0.state.title
    }
  }

  static func confirmed(_ duty: String, about: String? = "scr", on: String = "2015-05-11") -> String {
    let about = about.map { "about: \($0), " } ?? ""
    return "\nconfirmed:\n  - {duty: \(duty), \(about)by: chair of the subgroup, on: \(on), note: seen}"
  }

  static let review =
    "processes:\n  scr: {kind: scr, commissioner: board, lead: reviewer, decided: 2015-04-10"

  // MARK: States

  @Test(arguments: [
    ("staff-welfare", "", "not confirmed"),
    ("staff-welfare", confirmed("staff-welfare"), "confirmed"),
    ("staff-welfare", confirmed("staff-welfare", about: nil), "confirmed"),
    ("staff-welfare", confirmed("staff-welfare", on: "2015-03-17"), "confirmed"),
    ("staff-welfare", confirmed("staff-welfare", on: "2015-03-16"), "confirm again"),
    ("staff-welfare", confirmed("staff-welfare", on: "2015-03"), "confirmed"),
    ("staff-welfare", confirmed("staff-welfare", on: "2015-02"), "confirm again"),
    ("staff-welfare", confirmed("staff-welfare", on: "2015-06-16"), "not confirmed"),
    ("contact-route", confirmed("contact-route", on: "2014-01-01"), "confirmed"),
    ("annual-report-listed", confirmed("annual-report-listed", on: "2014-06-15"), "confirmed"),
    ("annual-report-listed", confirmed("annual-report-listed", on: "2014-06-14"), "confirm again"),
  ]) func states(_ duty: String, _ rows: String, _ state: String) throws {
    #expect(try Self.lines(duty, Self.review + "}" + rows) == ["scr: " + state])
  }

  @Test func withoutADateAWordHoldsOnlyOnce() throws {
    let rows =
      "\nconfirmed:\n  - {duty: staff-welfare, about: scr, by: chair}\n  - {duty: contact-route, about: scr, by: chair}"
    #expect(try Self.lines("staff-welfare", Self.review + "}" + rows) == ["scr: confirm again"])
    #expect(try Self.lines("contact-route", Self.review + "}" + rows) == ["scr: confirmed"])
  }

  @Test func theLatestWordCounts() throws {
    let rows =
      Self.confirmed("staff-welfare") + "\n  - {duty: staff-welfare, about: scr, by: x, on: 2015-01-02}"
    #expect(try Self.lines("staff-welfare", Self.review + "}" + rows) == ["scr: confirmed"])
  }

  @Test func theLocalLifeCounts() throws {
    let body = "settings: {confirmation-life: 20}\n" + Self.review + "}" + Self.confirmed("staff-welfare")
    #expect(try Self.lines("staff-welfare", body) == ["scr: confirm again"])
  }

  @Test(arguments: [
    ("due: 2015-07-15", "due"), ("due: 2015-07-16", "not confirmed"), ("due: 2015-05-01", "due"),
    ("published: 2015-07-01", "due"), ("published: 2015-09-01", "not confirmed"),
    ("due: 2015-05-01, published: 2015-09-01", "not confirmed"),
  ]) func dueBeforePublication(_ dates: String, _ state: String) throws {
    #expect(try Self.lines("recommendations-few", Self.review + ", \(dates)}") == ["scr: " + state])
    let said = Self.review + ", \(dates)}" + Self.confirmed("recommendations-few", on: "2014-05-01")
    #expect(try Self.lines("recommendations-few", said) == ["scr: confirmed"])
  }

  // MARK: How long a line is asked for

  @Test(arguments: [
    ("contact-route", "", 1), ("contact-route", ", finished: 2015-06-01", 0),
    ("contact-route", ", status: not-proceeding", 0),
    ("contact-route", ", started: 2015-07-01, status: considered", 0),
    ("recommendations-few", ", finished: 2015-06-01", 1),
    ("recommendations-few", ", finished: 2015-06-01, published: 2015-06-10", 0),
    ("recommendations-few", ", published: 2015-06-10", 0),
    ("findings-disseminated", "", 1),
    ("findings-disseminated", ", finished: 2015-03-01, published: 2015-03-17", 1),
    ("findings-disseminated", ", finished: 2015-03-01, published: 2015-03-16", 0),
    ("colleagues-told-in-time", ", finished: 2015-03-01, published: 2015-03-17", 1),
    ("colleagues-told-in-time", ", finished: 2015-03-01, published: 2015-03-16", 0),
    ("child-death-contribution", "", 0), ("child-death-contribution", ", finished: 2015-06-01", 1),
  ]) func howLong(_ duty: String, _ dates: String, _ count: Int) throws {
    #expect(try Self.lines(duty, Self.review + "\(dates)}").count == count)
  }
}
