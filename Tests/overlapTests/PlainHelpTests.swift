import Foundation
import Testing

/// Help texts, the README and the reports on the examples hold none of the words that no output may hold.
@Suite struct PlainHelpTests {
  static let words: [String] = {
    let file = Command.root.appendingPathComponent("Tests/words.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { $0.split(separator: "|").first?.trimmingCharacters(in: .whitespaces) }
  }()

  static func found(in text: String) -> [String] {
    let text = " " + text.lowercased().split { $0.isWhitespace }.joined(separator: " ") + " "
    return words.filter { word in
      text.ranges(of: word).contains { range in
        !text[text.index(before: range.lowerBound)].isLetter && !text[range.upperBound].isLetter
      }
    }
  }

  @Test func help() throws {
    #expect(Self.words.count > 30)
    let all = try Command("help").output
    #expect(Self.found(in: all).isEmpty, "\(Self.found(in: all))")
    let commands = all.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(commands.count > 12)
    for command in commands {
      let text = try Command("help", command).output
      #expect(Self.found(in: text).isEmpty, "help \(command): \(Self.found(in: text))")
    }
  }

  @Test func readme() throws {
    let text = try String(contentsOf: Command.root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(Self.found(in: text).isEmpty, "\(Self.found(in: text))")
  }

  @Test(arguments: ExampleTests.names) func reports(_ name: String) throws {
    let file = try ExampleTests.file(name, ".yaml")
    for arguments in [
      ["check", "--full", "--checklist"], ["joint"], ["clocks", "--all"], ["paper", "--format", "markdown"],
    ] {
      let run = try Command(arguments + [file])
      #expect(
        run.status <= 1 && Self.found(in: run.output).isEmpty, "\(arguments): \(Self.found(in: run.output))")
    }
  }

  /// From forty columns on nothing that is no address is wider than the terminal: seen here by the longest word.
  @Test(arguments: ["family-f", "family-r", "family-t"]) func oneScreen(_ name: String) throws {
    let lines = try Command("check", try ExampleTests.file(name, ".yaml")).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 40 && lines.allSatisfy { $0.count <= 80 }, "\(lines.count)")
  }
}
