// What was decided, said and agreed, a line a row.

extension AnnexRecord {
  func decision(_ row: Decision) -> Phrase? {
    line(
      row,
      [
        ("", word(row.decision)), ("about", names(row.about)), ("on", day(row.on)), ("by", row.by),
        ("because", row.because),
        ("shared", row.aspects.isEmpty ? nil : row.aspects.listed), ("owners", map(row.owners)),
      ])
  }

  func dispute(_ row: Dispute) -> Phrase? {
    line(
      row,
      [
        ("", row.about), ("between", names(row.between)), ("raised", day(row.raised)),
        ("legal advice", day(row.legalAdvice)),
        ("in court", day(row.inCourt)), ("order", day(row.order)), ("settled", day(row.settled)),
      ])
  }

  func plan(_ row: FamilyPlan) -> Phrase? {
    line(
      row,
      [
        ("for", names(row.people)), ("lead", name(row.lead)), ("agreed", day(row.agreed)),
        ("covers", names(row.covers)), ("advocate offered", day(row.advocateOffered)),
      ])
  }

  func replan(_ row: Replan) -> Phrase? {
    line(
      row,
      [
        ("", "\(row.what) of \(graph.name(row.process)) from \(row.was.inWords) to \(row.became.inWords)"),
        ("on", day(row.on)), ("because", row.because), ("by", row.by),
      ])
  }

  func recommendation(_ row: Recommendation) -> Phrase? {
    line(
      row,
      [
        ("", row.what), ("to", name(row.to)), ("made", day(row.made)), ("accepted", day(row.accepted)),
        ("refused", day(row.refused)), ("because", row.because), ("due", day(row.due)),
        ("done", day(row.done)),
        ("repeats", row.repeats), ("against", row.against),
      ])
  }

  func action(_ row: Action) -> Phrase? {
    line(
      row,
      [
        ("from", row.from), ("", row.what), ("owner", name(row.owner)), ("due", day(row.due)),
        ("done", day(row.done)),
      ])
  }

  var settings: [(String, String?)] {
    Setting.allCases.filter { source.settings[$0] != $0.standard }.map {
      ("\($0.rawValue.replacing("-", with: " "))", "\(source.settings[$0]) \($0.unit)")
    }
  }

  func notice(_ row: Notice) -> Phrase? {
    line(
      row,
      [
        ("of", graph.name(row.about)), ("by", name(row.by)), ("to", graph.name(row.to)), ("on", day(row.on)),
        ("", row.isUpdate ? "progress" : nil), ("", row.isOutcome ? "the outcome" : nil),
      ])
  }

  func liaison(_ row: Liaison) -> Phrase? {
    let topics = row.about.compactMap(word)
    return line(
      row,
      [
        ("between", names(row.between)), ("on", day(row.on)), ("next", day(row.next)),
        ("about", topics.isEmpty ? nil : topics.listed),
      ])
  }

  func meeting(_ row: Meeting) -> Phrase? {
    line(
      row,
      [
        ("of", graph.name(row.of)), ("on", day(row.on)), ("absent", names(row.absent)),
        ("deputies", names(row.deputies)), ("comments from", names(row.commentsFrom)),
      ])
  }

  func acceptance(_ row: Acceptance) -> Phrase? {
    line(
      row,
      [
        ("accepts", row.rule), ("about", row.about.isEmpty ? nil : row.about.listed), ("by", row.by),
        ("on", day(row.on)), ("because", row.because), ("until", day(row.until)),
      ])
  }
}
