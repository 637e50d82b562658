import Foundation
import Testing

/// A day that is given less exactly than before settles nothing, and no report says that it did.
@Suite struct ChangesExactnessTests {
  private static func text(_ contact: String) -> String {
    """
    overlap: 1
    case: A day
    frame: england-2015
    guidance: crag-2016
    as-of: 2015-06-15
    incident: 2015-03-14
    subjects: {child: {age: 4, died: 2015-03-14}}
    people: {mother: {family: mother, of: child}, rev: {official: reviewer}}
    processes:
      scr: {kind: scr, lead: rev, decided: 2015-04-10, subjects: child}
      crim: {kind: crim, started: 2015-03-14}
    contacts:
      - {with: mother, by: scr, about: involvement\(contact)}

    """
  }

  private func changed(from old: String, to new: String) throws -> Command {
    try ChangesCommandTests.with(Self.text(old), named: "old.yaml") { path in
      try Command(["changes", "--all", path, "-"], input: Self.text(new))
    }
  }

  @Test(arguments: [", on: 2015-06", ", on: 2015", ""])
  func aDayThatIsLessExactClearsNothing(_ new: String) throws {
    let run = try changed(from: ", on: 2015-06-20", to: new)
    #expect(run.status == 0)
    #expect(!run.output.contains("Cleared") && run.output.contains("no longer certain"))
    #expect(run.output.contains("nothing was settled: a day is given less exactly"))
  }

  @Test func whatElseIsWrittenMayClearIt() throws {
    let run = try changed(from: ", on: 2015-06-20", to: ", on: 2015-06, agreed-with-police: 2015-06-10")
    #expect(!run.output.contains("nothing was settled"))
  }

  @Test func aDayThatIsMoreExactIsNoneOfThese() throws {
    #expect(
      try !changed(from: ", on: 2015-06", to: ", on: 2015-06-20").output.contains("nothing was settled"))
  }
}
