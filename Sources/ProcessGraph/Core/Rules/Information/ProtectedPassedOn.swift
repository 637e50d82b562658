/// Something of a national safety investigation that is passed on.
struct ProtectedPassedOn {
  /// What it is, with its article.
  let what: String
  let isPlural: Bool
  let owner: ParallelProcess
  /// Whom it goes to; nil where another document uses it.
  var to: String?
  var use: String?
  /// Who passes it on.
  let sender: String
  let on: CaseDate?
  let isHeld: Truth
  let about: [ID]
  let place: Place
  /// Why it is not certain that it is the investigation's; nil where it is.
  var doubt: Doubt?

  enum Doubt {
    /// Nothing says whose it is.
    case nobodyNamed
    /// It is of a body, by its name, and nothing says who carries out the investigation.
    case unknownBody(String)
  }
}

extension CaseGraph {
  /// Protected papers in shares that are not the investigation's own, and in documents for other processes.
  var protectedPassedOn: [ProtectedPassedOn] {
    let investigations = processes.filter { $0.kind == .hssib && takesPart($0) }
    guard !investigations.isEmpty else { return [] }
    return investigations.flatMap { owner in
      source.shares.compactMap { passedOn($0, of: owner) }
        + source.documents.compactMap { usedAgain($0, of: owner) }
    }
  }

  private func passedOn(_ share: Share, of owner: ParallelProcess) -> ProtectedPassedOn? {
    guard isDoneOrPlanned(share), share.basis != .courtOrder else { return nil }
    // Whoever is investigated is no part of the body that investigates, and may not pass on what it was sent.
    let own = [owner.id] + owner.commissioners
    guard !(share.from.id.map(own.contains) ?? false), !(share.to.id.map(own.contains) ?? false) else {
      return nil
    }
    var kind: DocumentKind?
    var doubt: ProtectedPassedOn.Doubt?
    if let document = documents(in: share).first(where: { isProtected($0, of: owner, on: share.on) }) {
      kind = document.what
    } else {
      // Something that stands in no row of its own, of the investigation or its body.
      guard isStillProtected(owner, on: share.on) else { return nil }
      switch share.what {
      case .keyFindings: kind = nil
      case .kind(let what) where Self.protectedKinds.contains(what): kind = what
      case .kind, .document: return nil
      }
      if !(share.of.map(own.contains) ?? false) {
        guard let why = self.doubt(whether: share, isOf: owner) else { return nil }
        doubt = why
      }
    }
    return ProtectedPassedOn(
      what: kind.map { $0.withArticle(in: frame) } ?? "the key findings", isPlural: kind?.isPlural ?? true,
      owner: owner, to: name(share.to), sender: sender(of: share.from), on: share.on,
      isHeld: isDone(share),
      about: [owner.id] + [share.from.id, share.to.id].compactMap { $0 }, place: share.place,
      doubt: doubt)
  }

  /// Why a share may be of an investigation though it does not say so; nil where nothing points to that.
  private func doubt(whether share: Share, isOf owner: ParallelProcess) -> ProtectedPassedOn.Doubt? {
    if let of = share.of {
      // What somebody said is theirs; a body that runs no process here may be the one that investigates.
      guard case .agency = node(of), owner.commissioners.isEmpty, owner.provider != of,
        others(runBy: of, than: owner).isEmpty
      else { return nil }
      return .unknownBody(name(of))
    }
    // Drafts and notes are mostly the sender's own.
    guard share.what == .keyFindings, let from = share.from.id else { return nil }
    let mayHaveThem =
      owner.provider == from || others(runBy: from, than: owner).isEmpty
      || hasHeard(from, of: owner, by: share)
    return mayHaveThem ? .nobodyNamed : nil
  }

  private func others(runBy id: ID, than owner: ParallelProcess) -> [ParallelProcess] {
    processes.filter { $0.id != owner.id && senders(of: $0).contains(id) }
  }

  /// Whether something of an investigation went to a sender, or to a process that it runs, before a share.
  private func hasHeard(_ id: ID, of owner: ParallelProcess, by share: Share) -> Bool {
    let own = [owner.id] + owner.commissioners
    let run = others(runBy: id, than: owner)
    return source.shares.contains { earlier in
      guard let from = earlier.from.id, own.contains(from), isDone(earlier).isPossible else { return false }
      let isBefore = earlier.on.map { on in share.on.map { on.isOnOrBefore($0).isPossible } ?? true } ?? true
      return isBefore && (earlier.to.id == id || run.contains { isRecipient(earlier.to, of: $0) })
    }
  }

  private func sender(of party: Party) -> String {
    if case .process(let id) = party { leadName(of: process(id)) } else { name(party) }
  }

  private func usedAgain(_ document: Document, of owner: ParallelProcess) -> ProtectedPassedOn? {
    guard let used = document.reuses.map(self.document), !document.forProcesses.contains(owner.id),
      !document.forProcesses.isEmpty, isProtected(used, of: owner, on: document.on)
    else { return nil }
    let user = document.by.map(name) ?? document.forProcesses.first.map { leadName(of: process($0)) }
    return ProtectedPassedOn(
      what: used.what.withArticle(in: frame), isPlural: used.what.isPlural, owner: owner,
      use: name(document.id), sender: user ?? "whoever uses it",
      on: document.on,
      isHeld: document.on.map { isHeld($0) } ?? .yes, about: [owner.id] + document.forProcesses,
      place: document.place)
  }

  /// Whether a paper is one that the law protects on a day: the investigation's, and nothing of it public yet.
  private func isProtected(_ document: Document, of owner: ParallelProcess, on day: CaseDate?) -> Bool {
    Self.protectedKinds.contains(document.what) && document.forProcesses.contains(owner.id)
      && isStillProtected(owner, on: day)
  }

  /// What passes for a draft until it is published, and what people said.
  private static let protectedKinds: [DocumentKind] = [
    .draftReport, .finalReport, .interviewNotes, .statement,
  ]

  private func isStillProtected(_ owner: ParallelProcess, on day: CaseDate?) -> Bool {
    // The protection came with the body: before that day there was neither.
    if (day?.last ?? asOf) < .safetyInvestigationsBody { return false }
    let reports = documents(for: owner, of: [.finalReport]).compactMap(\.published)
    guard let published = CaseDate.earliest(of: reports + [owner.published].compactMap { $0 }) else {
      return true
    }
    return (published.isOnOrBefore(day ?? CaseDate(knownUntil))) != .yes
  }
}
