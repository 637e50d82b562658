extension Register {
  /// How cases are read for a register.
  package struct Reading: Sendable {
    /// The day all cases are judged at; nil stands for the day each file gives.
    package var asOf: Day?
    /// The day for a file that gives none.
    package var today: Day
    /// Whether the rules of each case are applied; else only what cases have in common is looked at, which is quicker.
    package var isWhole = true
    /// How many cases are read at a time.
    package var workers = 1
    package var settings: [RegisterSetting: Int] = [:]
    /// Whether each case's findings are kept by reference, for a later register to compare with.
    package var keepsMarks = false
    /// The key of somebody whose contacts, interviews and meetings are all kept, for a figure of them.
    package var followed: String?
    /// What each case is compared with.
    package var earlier: EarlierRegister?

    package init(asOf: Day? = nil, today: Day) { (self.asOf, self.today) = (asOf, today) }
  }

  /// Reads cases one by one, as many at a time as there are workers, and keeps a digest of each; all else is let go.
  ///
  /// The same files give the same register, however many workers there are.
  ///
  /// - Parameter told: how many have been read, each time one has.
  package static func read(
    _ sources: RegisterSources, _ reading: Reading, told: (Int) -> Void = { _ in }
  ) async -> Register {
    let files = sources.files
    // In whatever order they come: the register puts them into its own.
    var digests: [CaseDigest] = []
    digests.reserveCapacity(files.count)
    var unread = sources.unread
    await withTaskGroup(of: Entry.self) { group in
      var next = 0
      func addNext() {
        guard next < files.count else { return }
        let file = files[next]
        next += 1
        group.addTask { entry(file, reading) }
      }
      for _ in 0..<max(1, reading.workers) { addNext() }
      var done = 0
      while let entry = await group.next() {
        switch entry {
        case .digest(let digest): digests.append(digest)
        case .unread(let one): unread.append(one)
        }
        done += 1
        told(done)
        addNext()
      }
    }
    let results = unread.filter { $0.why == .result }.map(\.file).sorted()
    let passed =
      results.isEmpty
      ? []
      : [
        "Passed over, for overlap wrote \(results.count == 1 ? "it" : "them") and no case is in \(results.count == 1 ? "it" : "them"): "
          + "\(results.listed { "‘\($0.spelledOut)’" })."
      ]
    return Register(
      digests, unread: unread.filter { $0.why != .result }, asOf: reading.asOf,
      settings: reading.settings, earlier: reading.earlier, notes: sources.notes + passed)
  }

  private enum Entry: Sendable {
    case digest(CaseDigest)
    case unread(Unread)
  }

  private static func entry(_ file: String, _ reading: Reading) -> Entry {
    do throws(ReadingProblem) {
      if let earlier = reading.earlier { return try compared(file, reading, earlier) }
      let source = try CaseReader.read(path: file, .ofRules, wantsWarnings: false).case
      let asOf = reading.asOf ?? source.asOf ?? reading.today
      return .digest(
        CaseDigest(
          source, file: file, asOf: asOf, isWhole: reading.isWhole, keepsMarks: reading.keepsMarks,
          followed: reading.followed))
    } catch {
      return .unread(
        isResult(file) ? Unread(file: file, why: .result, problem: "") : Unread(file: file, error))
    }
  }

  private static func compared(
    _ file: String, _ reading: Reading, _ earlier: EarlierRegister
  ) throws(ReadingProblem) -> Entry {
    guard case .file(let found) = try ComparedFile.read(path: file, wantsWarnings: false) else {
      return .unread(Unread(file: file, why: .result, problem: ""))
    }
    let now = found.judged(at: reading.asOf ?? found.source.asOf ?? reading.today)
    return .digest(
      CaseDigest(
        now.graph, now.report, file: file, keepsMarks: reading.keepsMarks, compared: earlier.since(now)))
  }

  /// Whether a file that is no case is something that this program wrote.
  private static func isResult(_ file: String) -> Bool {
    guard file.lowercased().hasSuffix(".json"), let bytes = try? FileSystem.read(file) else { return false }
    return OwnResult.isOne(bytes)
  }
}

extension Unread {
  fileprivate init(file: String, _ problem: ReadingProblem) {
    switch problem {
    case .noSuchFile: self.init(file: file, why: .missing, problem: "There is no such file.")
    case .isFolder: self.init(file: file, why: .unreadable, problem: "It is a folder.")
    case .cannotRead(_, let why): self.init(file: file, why: .unreadable, problem: "It \(why).")
    case .diagnostics(let diagnostics):
      let errors = diagnostics.filter { $0.severity == .error }
      let first = errors.first ?? diagnostics.first
      let more = errors.count > 1 ? " (and \((errors.count - 1).counted("problem")) more)" : ""
      let place =
        first.map { $0.location.sheet == nil ? "line \($0.location.line): " : "\($0.location.shortName): " }
        ?? ""
      self.init(
        file: file, why: .unreadable,
        problem: CleanText.read(place + (first?.message ?? "It cannot be read.")) + more)
    }
  }
}

extension SourceLocation {
  /// The place with the file's name alone.
  var shortName: String {
    var short = self
    short.file = file.baseName
    return CleanText.read(short.name)
  }
}
