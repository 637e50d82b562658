/// Aspects of a pair of processes that have the same answer and the same ground.
struct AspectLine: Hashable {
  let degree: Degree
  let aspects: [Aspect]
  let ground: Ground

  /// `chronology, agency report: may be joint (suggested) — …`.
  var text: String {
    let suggested = ground.isSuggestion ? ", suggested" : ""
    return "\(names): \(degree.words)\(suggested) — \(ground.text) (\(ground.authority.inLine))"
  }

  var names: String { aspects.map(\.words).joined(separator: ", ") }
}

extension AspectsApart {
  /// What may be joint or shared, with what it rests on.
  var lines: [AspectLine] {
    gathered { $0.degree == $1.degree && $0.ground == $1.ground }
  }

  /// The same in short: `agency report (by the paper); panel, chronology (suggested)`, for one degree.
  func short(_ degree: Degree) -> String? {
    let lines = gathered { $0.degree == $1.degree && $0.ground.kind == $1.ground.kind }.filter {
      $0.degree == degree
    }
    return lines.isEmpty ? nil : lines.map { "\($0.names) (\($0.ground.kind))" }.joined(separator: "; ")
  }

  private func gathered(_ areAlike: (Compatibility.Cell, AspectLine) -> Bool) -> [AspectLine] {
    var lines: [AspectLine] = []
    for cell in shared {
      if let n = lines.firstIndex(where: { areAlike(cell, $0) }) {
        lines[n] = AspectLine(
          degree: cell.degree, aspects: lines[n].aspects + [cell.aspect], ground: lines[n].ground)
      } else {
        lines.append(AspectLine(degree: cell.degree, aspects: [cell.aspect], ground: cell.ground))
      }
    }
    return lines
  }

  /// A line on information that agreement alone does not free, where the law limits it.
  var limitLine: String? {
    guard !purposeLimits.isEmpty else { return nil }
    return
      "what is required by law for one serves only its purpose (\(purposeLimits.inLine)): a lawful basis is needed "
      + "beside any agreement"
  }
}

extension Ground {
  /// What it rests on, in a word or two.
  fileprivate var kind: String {
    if isSuggestion { return "suggested" }
    return basis == .paperSpecific ? "by the paper" : "by law or guidance"
  }
}

extension JointOptions {
  /// The labels of the rows in which two processes stay apart.
  func rowsApart(_ pair: AspectsApart) -> [String] {
    rows.filter { !$0.option.joins(pair.first.id, pair.second.id) }.map(\.label)
  }

  /// Pairs that stay apart in some row and may do something together.
  var pairsApart: [AspectsApart] { aspects.filter { !$0.shared.isEmpty && !rowsApart($0).isEmpty } }
}
