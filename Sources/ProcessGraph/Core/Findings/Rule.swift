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
  /// What is to be done, in a few words that begin with a verb: its line in a summary.
  public let task: String
  /// Who should do what, in general; a finding says it of the case.
  public let remedy: String
  public let clearsWhen: String
  /// What it rests on, in all its frames; a finding has those that its frame may cite.
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
    quietWhen: String, task: String, remedy: String, clearsWhen: String, authority: [Authority],
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
    self.task = task
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
