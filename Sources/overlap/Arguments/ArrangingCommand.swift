import ArgumentParser
import ProcessGraph

/// A command that looks at arrangements of reviews: `joint` for the report, `draw` for the figure.
protocol ArrangingCommand: CaseCommand {
  var joint: [String] { get }
  var among: String? { get }
  var reopen: Bool { get }
}

extension ArgumentHelp {
  static var joint: Self {
    ArgumentHelp("Show this commission, the rest as it is now; may be repeated.", valueName: "scr+dhr")
  }
  static var among: Self {
    ArgumentHelp("Look at these reviews only; the others stay as they are.", valueName: "scr+dhr+sar")
  }
  static var reopen: Self { "Also consider splitting reviews that already run as one." }
}

extension ArrangingCommand {
  func checkArrangement() throws { _ = try (commissions, candidates) }

  private var commissions: [[ID]] { get throws { try joint.map { try Self.ids($0, for: "--joint") } } }
  private var candidates: [ID]? { get throws { try among.map { try Self.ids($0, for: "--among") } } }

  /// The options of a case.
  ///
  /// - Parameter changes: dates to move.
  /// - Throws: `ValidationError` where what is asked for cannot be shown, with the reason.
  func jointOptions(of graph: CaseGraph, supposing changes: [WhatIf] = []) throws -> JointOptions {
    let (joint, among) = (try commissions, try candidates)
    try graph.requireProcesses(joint.flatMap { $0 } + (among ?? []))
    do throws(JointOptions.Problem) {
      return try JointOptions(
        graph,
        JointOptions.Request(among: among.map(Set.init), reopen: reopen, joint: joint, supposing: changes))
    } catch {
      throw ValidationError(Self.message(error))
    }
  }

  private static func message(_ problem: JointOptions.Problem) -> String {
    switch problem {
    case .tooManyCandidates(let ids, let limit):
      "There are \(ids.count) reviews that could be combined, and options are shown exactly for up to \(limit). Name "
        + "those to look at: --among \(ids.prefix(limit).joined(separator: "+"))"
    case .tooManyOptions(let ids):
      "So many arrangements of these \(ids.count) reviews are as good as each other that listing them would say nothing. "
        + "Name fewer: --among \(ids.prefix(max(2, ids.count / 2)).joined(separator: "+"))"
    case .notACandidate(let id, let reason):
      "‘\(id.spelledOut)’ cannot be part of a joint commission: it \(reason)."
    }
  }

  private static func ids(_ text: String, for option: String) throws -> [ID] {
    let ids = text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    guard ids.count > 1, ids.allSatisfy({ !$0.isEmpty }) else {
      throw ValidationError("\(option): ‘\(text.spelledOut)’ is not of the form scr+dhr.")
    }
    return ids
  }
}
