import Foundation
import Testing

@testable import ProcessGraph

/// For `make check-workbooks`: what is read from workbooks that other programs made, for a comparison with other libraries.
@Suite struct OthersWorkbookTests {
  private static let list = ProcessInfo.processInfo.environment["OVERLAP_WORKBOOKS"]

  /// Reads the workbooks named in a list, a line each, and writes beside the list what stands in them.
  @Test(.enabled(if: list != nil)) func whatStandsInThem() throws {
    let list = try #require(Self.list)
    let paths = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").map(String.init)
    var told = Data()
    for path in paths {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      told += try JSONSerialization.data(
        withJSONObject: Self.content(of: bytes).merging(["path": path]) { $1 })
      told += Data("\n".utf8)
    }
    try told.write(to: URL(fileURLWithPath: list + ".read"))
  }

  private static func content(of bytes: [UInt8]) -> [String: Any] {
    do throws(WorkbookFault) {
      let sheets = try Workbook(bytes).sheets.map { sheet -> [String: Any] in
        let cells = sheet.rows.flatMap { row in
          row.cells.map { cell in
            [CellName.text(row: row.number, column: cell.column), kind(of: cell.value), cell.value.text]
          }
        }
        return ["name": sheet.name, "cells": cells]
      }
      return ["sheets": sheets]
    } catch { return ["fault": error.message] }
  }

  private static func kind(of value: WorkbookSheet.Value) -> String {
    switch value {
    case .text: "text"
    case .error: "error"
    case .unworked: "unworked"
    }
  }
}
