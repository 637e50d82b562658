/// What a duty, date or gate rests on, and how well that is known.
public struct Authority: Hashable, Sendable {
  /// The paper, statute, guidance or practice.
  public let source: Source
  /// The heading and point, section or regulation. Only a source that was read has one.
  public let point: String?
  package let standing: Standing
  /// The frames that may cite it: its source's, or fewer.
  package let frames: [Frame]

  package enum Standing: String, Word {
    /// The operative words were read in the source.
    case verified
    /// The words were read only as another page repeats them.
    case secondary
    /// Known, not read: printed without a paragraph and with "guidance figure, check".
    case memory
    /// A local choice or a judgement; no source says so.
    case judgement
  }

  private init(_ source: Source, _ point: String?, _ standing: Standing, in frame: Frame? = nil) {
    (self.source, self.point, self.standing) = (source, point, standing)
    frames = frame.map { [$0] } ?? source.frames
  }

  /// The paper on case reviews and parallel processes that this tool serves.
  ///
  /// - Parameter frame: the only one to cite it, where the paper itself quotes law that has gone.
  package static func paper(_ heading: String, _ point: String? = nil, in frame: Frame? = nil) -> Authority {
    Authority(
      .cragPaper, point.map { "\(heading), \($0)" } ?? heading, .verified, in: frame)
  }

  /// What stands once in every report that cites the paper.
  static let whatThePaperIs = """
    The CRAG paper is a local paper of one English area, of about 2016, on how a case review and governance subgroup \
    manages parallel processes. It is no law.
    """

  /// A statute, statutory instrument or guidance whose words were read.
  package static func verified(_ source: Source, _ point: String) -> Authority {
    Authority(source, point, .verified)
  }

  /// A source known through another page that repeats it.
  package static func secondary(_ source: Source) -> Authority {
    Authority(source, nil, .secondary)
  }

  /// A source that was not read. It has no point to print, so none can be printed.
  package static func memory(_ source: Source) -> Authority {
    Authority(source, nil, .memory)
  }

  /// Good practice or a local choice, in words that say whose.
  package static func judgement(_ what: String) -> Authority {
    Authority(Source(choice: what), nil, .judgement)
  }
}

extension Authority {
  /// Whether a frame may cite it.
  package func holds(in frame: Frame) -> Bool { frames.contains(frame) }
}

extension [Authority] {
  /// Those that a frame may cite, each once, in their order.
  package func holding(in frame: Frame) -> [Authority] {
    let held = filter { $0.holds(in: frame) }
    return held.count < 2 ? held : held.eachOnce
  }
}

extension [Authority] {
  /// What a finding cites in a frame: what the frame may cite, or all where the law of another time is all there is.
  func citable(in frame: Frame) -> [Authority] {
    let held = holding(in: frame)
    return held.isEmpty ? eachOnce : held
  }

  /// Whether the local paper is all that stands behind a duty in its frame, or beside it only what was not read: a rule
  /// may rest on an Act too that the frame does not have.
  var isOfThePaperAlone: Bool {
    contains { $0.source == .cragPaper }
      && allSatisfy { $0.source == .cragPaper || $0.standing == .memory || $0.standing == .judgement }
  }
}

extension Authority: CustomStringConvertible {
  /// What is said of a source that was not read.
  static let unread = "(guidance figure, check)"

  /// One line for a report, with the caveat that its standing asks for.
  public var description: String {
    let name = [source.title, pointInWords].compactMap { $0 }.joined(separator: ", ")
    switch standing {
    case .verified: return name
    case .secondary where source.isSuperseded:
      return name + " (second-hand; guidance figure, check)"
    case .secondary: return name + " (second-hand)"
    case .memory: return name + " " + Self.unread
    case .judgement: return name + " (our judgement)"
    }
  }

  /// The point as it reads in a line: the paper's numbered headings after "section".
  var pointInWords: String? {
    let isHeading = source == .cragPaper && point?.first?.isNumber == true
    return isHeading ? point.map { "section " + $0 } : point
  }
}
