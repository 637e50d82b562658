/// One check: what it asks, when it speaks, what it rests on, and examples that are its documentation and its tests.
///
/// A rule is a constant in a file named after its id. ``Rule/all`` lists them. A class, since a rule is large and never
/// changes: lists of rules are gone through often, and copy none.
public final class Rule: Sendable {
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
  package let task: String
  /// Who should do what, in general; a finding says it of the case.
  public let remedy: String
  public let clearsWhen: String
  /// What it rests on, in all its frames; a finding has those that its frame may cite.
  public let authority: [Authority]
  /// The keys of the points of the paper that it answers: see ``CoveragePoint/key``.
  package let answers: [String]
  /// The frames it applies to.
  package let frames: [Frame]
  /// The local thresholds it reads, quoted with each of its findings.
  package let settings: [Setting]
  /// Case files on which it fires, at the lines marked.
  package let fires: [Example]
  /// Case files on which it stays quiet though it nearly would not.
  package let quiet: [Example]
  /// Whether law or statutory guidance binds everybody to it, or the local paper alone asks for it.
  package let binding: Binding
  /// Whose desk its findings land on.
  package let desk: Desk
  /// Rules that speak instead of this one where they have found the same.
  let yieldsTo: [String]
  let body: @Sendable (Check) throws -> [Found]

  /// - Parameters:
  ///   - binding: who is bound by it: see ``Binding``.
  ///   - desk: whose desk its findings land on; nil means that of its family.
  ///   - yieldsTo: the ids of rules that it asks, so as to stay quiet where they speak.
  ///   - looksFor: looks at the case and gives what matches, one value for each finding to come. It has no words. It is
  ///     asked in every frame in `frames`.
  ///   - says: puts one match into words, with what it is about, its places, its root and who has to act.
  init<Match>(
    _ id: String, family: Family, severity: Severity, binding: Binding = .law, desk: Desk? = nil,
    statement: String, why: String, firesWhen: String, quietWhen: String, task: String, remedy: String,
    clearsWhen: String, authority: [Authority], answers: [String] = [], frames: [Frame] = Frame.allCases,
    settings: [Setting] = [],
    yieldsTo: [String] = [], fires: [Example], quiet: [Example],
    looksFor: @escaping @Sendable (Check) throws -> [Match],
    says: @escaping @Sendable (Match, CaseGraph) -> Found
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
    self.answers = answers
    self.frames = frames
    self.settings = settings
    self.binding = binding
    self.desk = desk ?? family.desk
    self.yieldsTo = yieldsTo
    self.fires = fires
    self.quiet = quiet
    let isOfPeople = family == .family || family == .practitioners
    body = { check in
      try looksFor(check).map { match in
        var found = says(match, check.graph)
        if isOfPeople { found.details += check.graph.bothRoles(of: found.about) }
        return found
      }
    }
  }

  /// Who is bound by what a rule asks.
  package enum Binding: String, Word {
    /// Law or statutory guidance of the frame asks for it too.
    case law = "binding"
    /// The local paper asks for it, or what binds nobody; sensible anywhere. Where the board does not follow that paper,
    /// what has no record is a risk.
    case goodPractice = "good practice"
    /// It describes the bodies of the paper's own area; it is off where the board does not follow that paper.
    case local
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
