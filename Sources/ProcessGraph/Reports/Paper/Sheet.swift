/// Who is doing what: each process, what it is for, who leads it and what it may ask of the reader, in plain words.
///
/// It is given the case as the reader may see it, and says no more than that holds.
struct Sheet {
  let graph: CaseGraph
  let reader: Reader

  var processes: [ParallelProcess] { graph.processes }

  /// One part for each process, for a family or for practitioners.
  var processParts: [Paper.Part] {
    processes.enumerated().map { n, process in
      Paper.Part(
        title(of: process), anchor: "process-\(n + 1)", look: .kept, [.facts(facts(of: process))])
    }
  }

  /// Every process in a table, with what families and practitioners are told: for the panel.
  var table: Paper.Table {
    let taking = processes.filter(graph.isInCase)
    return Paper.Table(
      caption: "The processes",
      columns: [
        "Process", "What it is for", "Led by", "Where it stands", "Told to families", "Told to practitioners",
      ],
      rows: taking.map { process in
        let words = process.kind.kind.plain
        return [
          Phrase(graph.title(process).sentence), Phrase(words.purpose), Phrase(lead(of: process)),
          Phrase(graph.standing(of: process) + "."),
          Phrase(words.family ?? "Nothing: a family's sheet does not name it."),
          Phrase(words.practitioner ?? "Nothing: a practitioners' sheet does not name it."),
        ]
      })
  }

  private func title(of process: ParallelProcess) -> String {
    process.kind == .other
      ? graph.title(process).sentence : graph.names(of: process).introduced.sentence
  }

  private func facts(of process: ParallelProcess) -> [Paper.Fact] {
    let words = process.kind.kind.plain
    let asks = reader.audience == .family ? words.family : words.practitioner
    var facts = [
      Paper.Fact("What it is for", Phrase(words.purpose)),
      Paper.Fact("Who leads it", Phrase(lead(of: process))),
      Paper.Fact("Where it stands", stands(process).map { Phrase($0) }),
    ]
    if let asks { facts.append(Paper.Fact("What it may ask of you", Phrase(asks))) }
    facts.append(Paper.Fact("What comes of it", Phrase(words.outcome)))
    return facts
  }

  private func lead(of process: ParallelProcess) -> String {
    let body = process.commissioner.flatMap { graph.agency($0).name }.map { "for \($0.withDefiniteArticle)" }
    let lead: String?
    if process.lead != nil {
      lead = graph.leadRole(of: process)
    } else {
      lead = process.kind == .other ? nil : "the \(graph.names(of: process).lead)"
    }
    let words = [lead, body].compactMap { $0 }.joined(separator: ", ")
    return words.isEmpty ? "No record who leads it." : words.sentence + "."
  }

  /// Dates are said to be hopes where they lie ahead.
  private func stands(_ process: ParallelProcess) -> [String] {
    var lines = [standing(of: process)]
    let others = process.jointWith.filter { id in processes.contains { $0.id == id } }
    if !others.isEmpty { lines.append("It is held as one with \(graph.fullNames(others)).") }
    for milestone in process.milestones where graph.isPlanned(milestone.date).isPossible {
      guard let date = milestone.date, milestone.name == "trial" || milestone.name == "inquest" else {
        continue
      }
      lines.append("The \(milestone.name) is planned for \(date.inWords). Such dates can change.")
    }
    if let expected = process.expected, graph.isPlanned(expected) == .yes {
      lines.append("It is hoped that it will end by \(expected.inWords). Such dates can change.")
    }
    if let published = process.published, graph.isHeld(published) == .yes {
      lines.append("Its report was published on \(published.inWords).")
    }
    return lines
  }

  private func standing(of process: ParallelProcess) -> String {
    let began = (process.started ?? process.decided).flatMap { graph.isHeld($0) == .yes ? $0 : nil }
    let since = began.map { "It began \($0.isDay ? "on" : "in") \($0.inWords)" }
    switch graph.status(process) {
    case .planned, .considered: return "It is being considered."
    case .running: return since.map { $0 + "." } ?? "It has begun."
    case .paused: return (since ?? "It has begun") + ", and is paused for the time being."
    case .suspended:
      let hold = graph.suspension(of: process).map { " since \($0.inWords)" } ?? ""
      return (since ?? "It has begun") + ", and is on hold\(hold) until the criminal case ends."
    case .finished:
      return graph.end(of: process).map { "It ended \($0.isDay ? "on" : "in") \($0.inWords)." } ?? "It has ended."
    case .notProceeding: return "It does not go ahead."
    }
  }
}
