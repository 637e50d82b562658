import Foundation
import Testing

/// A misspelt command, rule, kind, table or reference is answered with what was probably meant.
@Suite struct MisspeltTests {
  private let first = "examples/first/first.yaml"

  @Test func aCommand() throws {
    let run = try Command("chekc", first)
    #expect(
      run.status == 66
        && run.errors.contains("There is no file ‘chekc’.\nDid you mean the command ‘overlap check’?"))
    #expect(try !Command("chekc.yaml").errors.contains("Did you mean"))
  }

  @Test func aReference() throws {
    #expect(
      try Command("why", first, "1").errors.contains(
        "is a number, which changes with the findings; its reference is"))
    let wrong = try Command("why", first, "????")
    #expect(wrong.status == 64 && wrong.errors.contains("A reference is four letters and figures, such as ‘"))
  }

  @Test func aKindATableAndARule() throws {
    let kind = try Command("kinds", "lcsprr").errors
    #expect(kind.contains("Did you mean ‘lcspr’?") && kind.contains("‘overlap kinds’ lists them."))
    #expect(try Command("kinds", "xx").errors.contains("There is no kind ‘xx’. ‘overlap kinds’ lists them."))
    #expect(try Command("rules", "nosuch").errors.contains("‘overlap rules’ lists them."))
    let capital = try Command("tables", "Family Plans")
    #expect(try capital.status == 0 && capital.output == Command("tables", "family-plans").output)
    #expect(
      try Command("tables", "contacs").errors.contains(
        "Did you mean ‘contacts’? ‘overlap tables’ lists them."))
  }

  @Test func rulesInOneWordWithCommas() throws {
    let (one, two) = ("family-multiple-contact", "family-no-plan")
    let both = try Command("check", "--all", "--only", "\(one),\(two)", first)
    #expect(try both.output == Command("check", "--all", "--only", one, "--only", two, first).output)
    #expect(
      try Command("check", "--only", "\(one),nosuch", first).errors.contains("There is no rule ‘nosuch’."))
  }

  @Test func aRoleForAnID() throws {
    let about = try Command("check", "--about", "Father", "examples/family-f/family-f.yaml")
    #expect(about.status == 64 && about.errors.contains("That is no id: "))
    let sheet = try Command(
      "paper", "examples/family-f/family-f.yaml", "--audience", "family", "--about", "Maternal grandmother")
    #expect(sheet.status == 64 && sheet.errors.contains("the maternal grandmother is ‘grandmother’"))
  }

  @Test func aNameWithoutItsEnding() throws {
    let run = try Command("check", "examples/first/first")
    #expect(run.status == 66 && run.errors.contains("Did you mean ‘examples/first/first.yaml’?"))
  }

  @Test func aDayThatIsNone() throws {
    #expect(
      try Command("check", "--as-of", "2026-02-30", first).errors.contains(
        "‘2026-02-30’ is not a date: February 2026 has 28 days."))
    #expect(
      try Command("check", "--as-of", "30/02/2026", first).errors.contains("write it as 2015-06-15"))
  }

  @Test func twoFilesThatAreNotThereAreBothNamed() throws {
    let run = try Command("changes", "nosuch.yaml", "nor-this.yaml")
    #expect(run.status == 66)
    #expect(run.errors.contains("‘nosuch.yaml’") && run.errors.contains("‘nor-this.yaml’"))
    let paper = try Command("paper", "nor-this.yaml", "--since", "nosuch.yaml")
    #expect(
      paper.status == 66 && paper.errors.contains("‘nosuch.yaml’") && paper.errors.contains("‘nor-this.yaml’")
    )
  }
}
