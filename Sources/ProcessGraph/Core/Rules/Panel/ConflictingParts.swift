/// Another role that somebody on a panel, or who leads a review, has in the same matter.
struct ConflictingPart {
  let person: ID
  let review: ParallelProcess
  /// Whether they lead the review, or sit on its panel.
  let leads: Bool
  /// What else they are: `leads the criminal investigation`.
  let otherParts: [String]
  let processes: [ParallelProcess]
  let places: [Place]

  var role: String { leads ? "leads" : "sits on the panel of" }
}

extension CaseGraph {
  /// Who holds two parts that do not go together, for one member of each open review commission.
  var conflictingParts: [ConflictingPart] {
    var led: [ID: [(process: ParallelProcess, words: String)]] = [:]
    for process in processes where takesPart(process) && Self.kindsNotToLead.contains(process.kind) {
      for lead in process.leads { led[lead, default: []].append((process, "leads \(name(process))")) }
    }
    return openCommissions { $0.kind.isReview }.flatMap { review -> [ConflictingPart] in
      let members = commission(of: review).members
      let leads = Set(members.flatMap(\.leads))
      let panel = Set(members.flatMap { Array($0.panel.values) + Array($0.linked.values) })
      let reports = documents(for: review, of: [.agencyReport]).filter { $0.author != nil }
      return inOrder(leads.union(panel)).compactMap { person in
        var parts: [(words: String, process: ParallelProcess?, place: Place)] = []
        for (process, words) in led[person] ?? [] where !areJoint(process, review) {
          parts.append((words, process, process.place))
        }
        for interview in interviews(of: person) where !interview.isStatement {
          guard interview.by.contains(where: { areJoint($0, review.id) }) else { continue }
          let words =
            isHeld(interview.on).isPossible ? "was interviewed for it" : "is to be interviewed for it"
          parts.append((words, nil, interview.place))
        }
        if let words = self.person(person).witness.part {
          parts.append((words, nil, self.person(person).place))
        }
        for report in reports where report.author == person {
          let isOwn = report.of == person
          guard isOwn || (leads.contains(person) && review.kind.isMultiAgencyReview) else { continue }
          parts.append(
            (
              isOwn ? "wrote a report on their own work" : "wrote an agency's report for it", nil,
              report.place
            )
          )
        }
        guard !parts.isEmpty else { return nil }
        return ConflictingPart(
          person: person, review: review, leads: leads.contains(person), otherParts: parts.map { $0.words },
          processes: parts.compactMap { $0.process },
          places: parts.map { $0.place })
      }
    }
  }

  /// Kinds whose lead has no seat in a review of the same matter.
  private static let kindsNotToLead: Set<KindID> = [.crim, .iopc, .disc, .comp]
}

extension Person.Witness {
  /// The part of a witness, in words; nil where there is none or it is not known.
  fileprivate var part: String? {
    switch self {
    case .no, .unknown: nil
    case .potential: "may be a witness in the criminal case"
    case .prosecution: "is a witness for the prosecution"
    case .defence: "is a witness for the defence"
    case .suspect: "is a suspect in the criminal case"
    }
  }
}
