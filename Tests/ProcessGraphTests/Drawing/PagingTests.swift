import Foundation
import Testing

@testable import ProcessGraph

/// Figures that fit their pages, and stay as they are when something else changes.
@Suite struct PagingTests {
  private func diagrams(_ view: View, _ report: CheckReport) throws -> [Diagram] {
    try view.figures(of: report).compactMap { ($0 as? LaidOut)?.diagram }
  }

  @Test(arguments: ExampleFigures.names) func everyFigureOfTheExamplesCanBeRead(_ name: String) throws {
    let report = try ExampleFigures.report(name)
    for view in View.allCases {
      for figure in try view.figures(of: report) {
        let fit = try figure.figure(theme: .print).fit
        #expect(fit.isLegible, "\(view) \(figure.caption.title): \(fit.smallestText)")
        #expect(!figure.caption.alternative.isEmpty && !figure.caption.description.isEmpty)
      }
      for diagram in try diagrams(view, report) { #expect(diagram.nodes.count <= Paging.budget) }
    }
  }

  private static let many = (1...12).flatMap { person in
    (1...6).map { "with: p\(person), by: r\(1 + (person + $0) % 14), on: 2015-05-\(10 + $0), about: support" }
  }

  @Test func aViewOverTheBudgetIsSplitByPersonAndNothingIsLost() throws {
    let report = try ExampleFigures.report(
      text: ExampleFigures.crowd(reviews: 14, people: 12, contacts: Self.many))
    let figures = try diagrams(.family, report)
    #expect(figures.count > 1)
    for (n, figure) in figures.enumerated() {
      #expect(
        figure.caption.title.hasPrefix("Figure \(n + 1) of \(figures.count): contacts with the relative "))
      #expect(figure.id == "family-\(n + 1)")
      #expect(try Drawing.figure(of: figure).fit.isLegible)
    }
    let rows = figures.flatMap { $0.tables.filter { $0.title == "Contacts with the family" }.flatMap(\.rows) }
    #expect(rows.count == Self.many.count)
    #expect(Set(rows.map { $0[2] }).count == 12)
    #expect(!figures.contains { $0.caption.subtitle.joined().contains("only") })
  }

  @Test func aPageWithMoreLinesThanCanBeLaidOutIsSplitToo() throws {
    let all = (1...12).flatMap { person in
      (1...13).map { "with: p\(person), by: r\($0), on: 2015-05-\(10 + person), about: support" }
    }
    let report = try ExampleFigures.report(
      text: ExampleFigures.crowd(reviews: 13, people: 12, contacts: all))
    let figures = try diagrams(.family, report)
    #expect(figures.count > 1)
    for figure in figures { #expect(try Drawing.figure(of: figure).fit.isLegible) }
    #expect(Set(figures.flatMap(\.edges).map(\.id)).count == all.count)
    #expect(
      try CasePaper(report, for: Reader(.panel)!, version: "test").html.contains("left out: ‘overlap draw"))
  }

  @Test func oneMoreContactChangesOnlyItsOwnFigure() throws {
    func figures(_ contacts: [String]) throws -> [Diagram] {
      try diagrams(
        .family,
        try ExampleFigures.report(text: ExampleFigures.crowd(reviews: 14, people: 12, contacts: contacts)))
    }
    let before = try figures(Self.many)
    let after = try figures(Self.many + ["with: p2, by: r1, on: 2015-06-01, about: interview"])
    func others(_ figures: [Diagram]) -> [Diagram] {
      figures.filter { figure in !["p1", "p2", "p3"].contains { id in figure.nodes.contains { $0.id == id } }
      }
    }
    #expect(others(before).count > 1)
    #expect(others(before).map(\.nodes) == others(after).map(\.nodes))
    #expect(others(before).map(\.edges) == others(after).map(\.edges))
    let new = try #require(after.first { $0.nodes.contains { $0.id == "p2" } })
    #expect(new.edges.contains { $0.from == "r1" && $0.to == "p2" })
  }

  @Test func oneMoreContactKeepsTheOrderOfBoxesLinesAndRows() throws {
    let text = try ExampleFigures.text("family-f")
    let more = "\ncontacts:\n  - {with: grandmother, by: sar, on: 2015-06-12, about: notification}"
    let before = try diagrams(.family, try ExampleFigures.report(text: text))
    let after = try diagrams(
      .family, try ExampleFigures.report(text: text.replacingOccurrences(of: "\ncontacts:", with: more)))
    #expect(before.flatMap(\.nodes).map(\.id) == after.flatMap(\.nodes).map(\.id))
    let kept = after.flatMap(\.edges).map(\.id).filter { $0 != "contact-sar-grandmother" }
    #expect(before.flatMap(\.edges).map(\.id) == kept)
  }

  /// A part that shows nothing of its own is left out, and the others are then numbered without a gap.
  @Test func partsAreNumberedWithoutAGap() throws {
    let rows = (1...40).map { "with: p1, by: r\($0), on: 2015-05-10, about: support" }
    let report = try ExampleFigures.report(
      text: ExampleFigures.crowd(reviews: 40, people: 1, contacts: rows))
    for view in View.allCases {
      let titles = try diagrams(view, report).map(\.caption.title)
      let parts = titles.compactMap { $0.firstMatch(of: /: (.*) \(part (\d+) of (\d+)\)/) }
      for (name, own) in Dictionary(grouping: parts, by: { String($0.output.1) }) {
        #expect(own.map { Int($0.output.2)! } == Array(1...own.count), "\(view) \(name)")
        #expect(own.allSatisfy { Int($0.output.3)! == own.count }, "\(view) \(name)")
      }
    }
  }

  @Test func onePersonWithTooManyLinesIsSplitByLines() throws {
    let rows = (1...40).map { "with: p1, by: r\($0), on: 2015-05-10, about: support" }
    let report = try ExampleFigures.report(
      text: ExampleFigures.crowd(reviews: 40, people: 1, contacts: rows))
    let figures = try diagrams(.family, report)
    #expect(figures.count > 1)
    #expect(figures[0].caption.title.hasSuffix("contacts with the relative 1 (part 1 of \(figures.count))"))
    #expect(figures.reduce(0) { $0 + $1.edges.count } == 40)
    #expect(figures.allSatisfy { $0.nodes.count <= Paging.budget })
  }

  @Test(arguments: ["family-f", "joint-16-17"]) func theOverviewIsOneFigure(_ name: String) throws {
    let report = try ExampleFigures.report(name)
    let figures = try diagrams(.processes, report)
    #expect(figures.count == 1)
    // Its title is what the most urgent of its findings says, or what it asks for.
    let first = try #require(figures.first)
    let foremost = report.findings[try #require(first.foremost) - 1]
    let task = report.graph.task(ofRule: foremost.rule)
    #expect(first.caption.title == foremost.message || first.caption.title.hasPrefix(task))
    #expect(first.caption.description.contains(". As at ") && first.caption.description.hasSuffix("."))
    // What its boxes have no room for stands in the table.
    let table = try #require(figures.first?.tables.last)
    #expect(table.rows.contains { $0[3].contains("Independent reviewer; Running since ") })
  }

  @Test func markersAreOnlyForFindingsThatAreSetOut() throws {
    for name in ExampleFigures.names {
      let report = try ExampleFigures.report(name)
      for view in View.allCases where view != .joint {
        for figure in try diagrams(view, report) {
          let marked = Set(figure.nodes.flatMap(\.findings) + figure.edges.flatMap(\.findings))
          #expect(marked == Set(figure.findings.map(\.number)), "\(name) \(view)")
          for remark in figure.findings {
            #expect(report.findings[remark.number - 1].message == remark.sentence)
          }
        }
      }
    }
  }
}
