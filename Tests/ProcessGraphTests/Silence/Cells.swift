@testable import ProcessGraph

/// Where a value stands inside a cell: the keys of maps and the places in lists that lead to it.
enum CellStep: Hashable {
  case key(String)
  case item(Int)
  /// The word before the colon, in a map whose keys are written by hand.
  case keyItself(String)
}

/// A value of a table that may be altered.
struct Cell {
  var row: Int
  var column: String
  var path: [CellStep]
  var type: ColumnType
  var text: String

  /// `processes.terms-of-reference.agreed`: columns of a row inside a row are columns too; keys of maps are not.
  var name: String {
    var parts = [column]
    for step in path { if case .key(let key) = step, isNested { parts.append(key) } }
    if case .keyItself? = path.last { parts.append("(word)") }
    return parts.joined(separator: ".")
  }
  var isNested = false
}

extension TableRows {
  /// Every value of the table.
  var cells: [Cell] { cells(CaseSchema.columns(of: table)) }

  func cells(_ columns: [TableColumn]) -> [Cell] {
    let types = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0.type) })
    return rows.indices.flatMap { n in
      rows[n].pairs.flatMap { pair -> [Cell] in
        guard let type = types[pair.key] else { return [] }
        return Self.cells(of: pair.value, type, isFromTable).map { cell in
          var cell = cell
          (cell.row, cell.column) = (n, pair.key)
          return cell
        }
      }
    }
  }

  private static func cells(of node: SourceNode, _ type: ColumnType, _ isFromTable: Bool) -> [Cell] {
    if node.isAbsent { return [] }
    func under(_ step: CellStep, _ cells: [Cell]) -> [Cell] {
      cells.map { cell in
        var cell = cell
        cell.path.insert(step, at: 0)
        return cell
      }
    }
    switch (node.content, type) {
    case (.mapping(let pairs), .nested(let columns)):
      return pairs.flatMap { pair -> [Cell] in
        guard let type = columns.first(where: { $0.name == pair.key })?.type else { return [] }
        return under(.key(pair.key), cells(of: pair.value, type, isFromTable)).map { cell in
          var cell = cell
          cell.isNested = true
          return cell
        }
      }
    case (.mapping(let pairs), .map(_, let value)):
      return pairs.flatMap { pair in
        under(.key(pair.key), cells(of: pair.value, value, isFromTable)) + [
          Cell(row: 0, column: "", path: [.keyItself(pair.key)], type: .text, text: pair.key)
        ]
      }
    case (.sequence(let items), _):
      return items.indices.flatMap { under(.item($0), cells(of: items[$0], type, isFromTable)) }
    case (.scalar(let text, _), _):
      return [Cell(row: 0, column: "", path: [], type: type, text: text)]
    default: return []
    }
  }

  /// The table with a value altered, or taken out where there is none to put in its place.
  func altered(_ cell: Cell, to text: String?) -> TableRows {
    var result = self
    let place = result.rows[cell.row].pairs.firstIndex { $0.key == cell.column }!
    let pair = result.rows[cell.row].pairs[place]
    if let value = Self.altered(pair.value, cell.path[...], text) {
      result.rows[cell.row].pairs[place].value = value
    } else {
      result.rows[cell.row].pairs.remove(at: place)
    }
    return result
  }

  private static func altered(_ node: SourceNode, _ path: ArraySlice<CellStep>, _ text: String?)
    -> SourceNode?
  {
    guard let step = path.first else {
      return text.map { SourceNode(span: node.span, content: .scalar($0, isQuoted: true)) }
    }
    var node = node
    switch (step, node.content) {
    case (.key(let key), .mapping(var pairs)):
      let place = pairs.firstIndex { $0.key == key }!
      if let value = altered(pairs[place].value, path.dropFirst(), text) {
        pairs[place].value = value
      } else {
        pairs.remove(at: place)
      }
      node.content = .mapping(pairs)
    case (.keyItself(let key), .mapping(var pairs)):
      pairs[pairs.firstIndex { $0.key == key }!].key = text!
      node.content = .mapping(pairs)
    case (.item(let n), .sequence(var items)):
      if let item = altered(items[n], path.dropFirst(), text) { items[n] = item } else { items.remove(at: n) }
      if items.isEmpty { return nil }
      node.content = .sequence(items)
    default: preconditionFailure()
    }
    return node
  }

  /// The table with the values of a column changed over between two rows; nil where the rows then only stand in
  /// another order.
  func swapped(_ column: String, _ a: Int, _ b: Int) -> TableRows? {
    func place(_ n: Int) -> Int? { rows[n].pairs.firstIndex { $0.key == column && !$0.value.isAbsent } }
    guard let x = place(a), let y = place(b) else { return nil }
    var result = self
    let (one, other) = (rows[a].pairs[x].value, rows[b].pairs[y].value)
    if one.words == other.words { return nil }
    (result.rows[a].pairs[x].value, result.rows[b].pairs[y].value) = (other, one)
    func words(_ rows: TableRows) -> Set<String> {
      Set(
        rows.rows.map { row in
          row.id + row.pairs.map { "\($0.key) \($0.value.words)" }.sorted().joined(separator: "\n")
        })
    }
    return words(result) == words(self) ? nil : result
  }
}
