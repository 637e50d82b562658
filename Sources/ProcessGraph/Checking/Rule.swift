/// One check: what it asks, when it speaks, what it rests on, and examples that are its documentation and its tests.
///
/// A rule is a value in a file named after its id. ``Rule/all`` lists them.
public struct Rule: Sendable {
  /// Kebab-case; also the name of its file, its page and its tests.
  public let id: String
  public let family: Family
  /// The severity it usually has; a finding may weigh more or less where its page says so.
  public let severity: Severity
  /// The duty, in one sentence.
  public let statement: String
  /// Why the duty matters to the people concerned, in one sentence.
  public let why: String
  public let firesWhen: String
  public let quietWhen: String
  /// Who should do what, in general; a finding says it of the case.
  public let remedy: String
  public let clearsWhen: String
  public let authority: [Authority]
  /// The frames it applies to.
  public let frames: [Frame]
  /// The local thresholds it reads, quoted with each of its findings.
  public let settings: [Setting]
  /// Case files on which it fires, at the lines marked.
  public let fires: [Example]
  /// Case files on which it stays quiet though it nearly would not.
  public let quiet: [Example]
  let body: @Sendable (Check) throws -> [Found]

  /// - Parameter body: looks at the case and says what it found; it is asked in every frame in `frames`.
  init(
    _ id: String, family: Family, severity: Severity, statement: String, why: String, firesWhen: String,
    quietWhen: String, remedy: String, clearsWhen: String, authority: [Authority],
    frames: [Frame] = Frame.allCases, settings: [Setting] = [], fires: [Example], quiet: [Example],
    body: @escaping @Sendable (Check) throws -> [Found]
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.statement = statement
    self.why = why
    self.firesWhen = firesWhen
    self.quietWhen = quietWhen
    self.remedy = remedy
    self.clearsWhen = clearsWhen
    self.authority = authority
    self.frames = frames
    self.settings = settings
    self.fires = fires
    self.quiet = quiet
    self.body = body
  }

  /// What must be done, and by whom: the order in which findings and rules are listed.
  public enum Family: String, Word {
    case family, practitioners, notices, waits, information, panel, joint, gates, file

    /// The heading for findings of this family.
    public var title: String {
      switch self {
      case .family: "The family"
      case .practitioners: "Practitioners"
      case .notices: "Telling each other, and setting up"
      case .waits: "What is held up"
      case .information: "Reports and information"
      case .panel: "Panel and liaison"
      case .joint: "Joint commissioning"
      case .gates: "Legal gates and deadlines"
      case .file: "The case file itself"
      }
    }
  }
}

/// A case file that shows a rule at work.
///
/// Lines that end in `# ↓` are where the rule fires: the findings' places, all together. What every example needs
/// (the header, a board, the police, people, processes) is added by ``Example/text`` where the example leaves it out.
public struct Example: Sendable {
  public let title: String
  /// As written, without the header.
  public let body: String
  public let frame: Frame
  public let asOf: String
  /// For an example that fires only as "cannot tell".
  public let isCertain: Bool

  init(
    _ title: String, _ body: String, frame: Frame = .england2015, asOf: String = "2015-06-15",
    isCertain: Bool = true
  ) {
    (self.title, self.body, self.frame, self.asOf, self.isCertain) = (title, body, frame, asOf, isCertain)
  }

  /// The whole case file, ready to paste and run. Line 1 is the header's first line.
  public var text: String {
    """
    overlap: 1
    case: Example
    frame: \(frame.rawValue)
    as-of: \(asOf)
    incident: 2015-03-14

    """ + body + "\n"
  }

  /// The lines of ``text``, counted from 1, that are marked.
  public var markedLines: [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains("# ↓") }.map { $0.offset + 1 }
  }
}
