extension Note {
  /// The day from which no serious case review has begun: boards had gone, and the move to the partners was over.
  private static let lastSeriousCaseReview = Day.lastSeriousCaseReview

  /// Says where a case is judged by a frame that does not know its review of a child, and what that was replaced by.
  static func frameOfItsTime(_ graph: CaseGraph) -> [Note] {
    reviewsOfChildren(graph) + beforeTheirLaw(graph)
  }

  /// Says where a process began before there was any of its kind in law. What applied then was not read.
  private static func beforeTheirLaw(_ graph: CaseGraph) -> [Note] {
    graph.processes.compactMap { process in
      guard graph.takesPart(process), let day = graph.dayBeforeLaw(of: process),
        let before = process.kind.kind.names.before
      else { return nil }
      let text = before.text.prefix { $0 != "." }.description.lowercasedFirst
      return Note(
        rule: "frame-of-its-time", about: [process.id],
        message: "‘\(process.id)’ is of \(day.inWords): \(text), and what applied then is not known here ("
          + before.authority.map(\.description).joined(separator: " · ") + ")")
    }
  }

  private static func reviewsOfChildren(_ graph: CaseGraph) -> [Note] {
    graph.processes.compactMap { process in
      guard process.kind == .scr, graph.takesPart(process),
        let day = process.decided ?? process.started ?? process.notified ?? graph.source.incident
      else { return nil }
      let (old, new) = (process.kind.names(in: .england2015), process.kind.names(in: .englandCurrent))
      let authority: [Authority] = [
        .verified(.childrenAndSocialWorkAct2017, "s. 30"), .secondary(.formerProcedures),
      ]
      let basis = " (" + authority.map(\.description).joined(separator: " · ") + ")"
      let isOld = CaseDate(lastSeriousCaseReview).isBefore(day) != .yes
      switch graph.frame {
      case .england2015 where !isOld:
        return Note(
          rule: "frame-of-its-time", about: [process.id],
          message: "‘\(process.id)’ is judged as a \(old.full), of \(day.inWords): none has begun since "
            + "\(lastSeriousCaseReview.inWords), and a \(new.full) is held instead; ‘frame: england-current’ has its "
            + "names, deadlines and sources" + basis)
      case .englandCurrent where isOld:
        return Note(
          rule: "frame-of-its-time", about: [process.id],
          message: graph.frame(of: process) == .england2015
            ? "‘\(process.id)’, of \(day.inWords), began as a \(old.full) and keeps its name and deadlines: "
              + "such reviews began until \(lastSeriousCaseReview.inWords), and a \(new.full) is held today"
              + basis
            : "‘\(process.id)’ is judged as a \(new.full), of \(day.inWords): until "
              + "\(lastSeriousCaseReview.inWords) it may have been a \(old.full); ‘frame: england-2015’ has its names, "
              + "deadlines and sources" + basis)
      case .england2015 where lastSeriousCaseReview < graph.asOf:
        return Note(
          rule: "frame-of-its-time", about: [process.id],
          message:
            "‘\(process.id)’ was begun under a safeguarding children board: by \(lastSeriousCaseReview.inWords) "
            + "boards had given way to the safeguarding partners; where a sentence names the board, its chair or its "
            + "office, check who holds this now" + basis)
      default: return nil
      }
    }
  }
}
