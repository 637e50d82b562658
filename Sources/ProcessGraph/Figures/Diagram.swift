/// What a figure shows, in words and ids: no coordinates, no colours, nothing of Graphviz.
///
/// Every view makes one; ``Drawing`` turns it into a picture. Nodes and lines are laid out in the order given.
package struct Diagram: Sendable, Hashable {
  /// Prefix of every id in the SVG, so that several figures can stand in one page.
  package var id: ID
  package var caption: Caption
  package var groups: [Group]
  package var nodes: [Node]
  package var edges: [Edge]
  /// The numbered list printed in the figure; nodes and edges name its numbers.
  package var findings: [Remark]
  /// The tables that set out the ``Edge/facts`` of its lines, without their rows.
  package var sheets: [FactTable]
  /// What else is printed under the picture.
  package var notes: [Notes] = []
  /// Facts beyond the boxes and lines.
  package var facts: [FactTable] = []

  package init(
    id: ID, caption: Caption, groups: [Group] = [], nodes: [Node], edges: [Edge] = [],
    findings: [Remark] = [], sheets: [FactTable] = []
  ) {
    (self.id, self.caption, self.groups) = (id, caption, groups)
    (self.nodes, self.edges, self.findings, self.sheets) = (nodes, edges, findings, sheets)
  }

  /// A frame around some nodes, such as the processes of one commissioner.
  package struct Group: Sendable, Hashable {
    package var id: ID
    package var label: String

    package init(id: ID, label: String) { (self.id, self.label) = (id, label) }
  }

  /// A box: one bold heading, and smaller lines beneath it.
  package struct Node: Sendable, Hashable {
    package var id: ID
    package var meaning: NodeMeaning
    package var heading: String
    package var lines: [String]
    /// The id of its ``Group``.
    package var group: ID?
    /// Numbers of ``Diagram/findings``.
    package var findings: [Int]
    /// Not begun, or not yet certain: drawn with a dashed outline.
    package var isPlanned: Bool
    /// What there is no room for in the figure: the table and the description have it.
    package var asides: [String] = []
    /// The ids of the case that it stands for. None where it only joins lines, such as a visit for two processes.
    package var stands: Set<ID>

    /// - Parameter stands: its own id alone, unless given.
    package init(
      id: ID, meaning: NodeMeaning, heading: String, lines: [String] = [], group: ID? = nil,
      findings: [Int] = [], isPlanned: Bool = false, stands: Set<ID>? = nil
    ) {
      (self.id, self.meaning, self.heading, self.lines) = (id, meaning, heading, lines)
      (self.group, self.findings, self.isPlanned) = (group, findings, isPlanned)
      self.stands = stands ?? [id]
    }
  }

  /// A line between two boxes. Time and cause run from left to right, so a wait goes from what is
  /// waited for to the process it holds up.
  package struct Edge: Sendable, Hashable {
    package var id: ID
    package var from: ID
    package var to: ID
    package var meaning: EdgeMeaning
    package var label: String
    /// Numbers of ``Diagram/findings``.
    package var findings: [Int]
    /// Not yet happened: drawn dashed, with an open arrowhead.
    package var isPlanned: Bool
    /// Everything on record that it stands for, in full.
    package var facts: [Fact]

    package init(
      id: ID, from: ID, to: ID, meaning: EdgeMeaning, label: String = "", findings: [Int] = [],
      isPlanned: Bool = false, facts: [Fact] = []
    ) {
      (self.id, self.from, self.to, self.meaning) = (id, from, to, meaning)
      (self.label, self.findings, self.isPlanned, self.facts) = (label, findings, isPlanned, facts)
    }
  }

  /// One row of the case behind a line: as a sentence for who cannot see the figure, and as cells of a table.
  package struct Fact: Sendable, Hashable {
    /// Which of ``Diagram/sheets`` its cells belong to.
    package var sheet: Int
    /// As many as the sheet has columns.
    package var cells: [String]
    package var sentence: String

    package init(sheet: Int = 0, cells: [String], sentence: String) {
      (self.sheet, self.cells, self.sentence) = (sheet, cells, sentence)
    }
  }

  /// Sentences under a heading, each with the word it begins with.
  package struct Notes: Sendable, Hashable {
    package var heading: String
    package var lines: [Line]

    package struct Line: Sendable, Hashable {
      package var word: String
      package var sentence: String
    }
  }

  /// One finding, as the figure prints it.
  package struct Remark: Sendable, Hashable {
    package var number: Int
    /// The severity, such as `conflict`.
    package var word: String
    package var sentence: String
    /// Whether its marker is white on black instead of black on white.
    package var isUrgent: Bool

    package init(number: Int, word: String, sentence: String, isUrgent: Bool) {
      (self.number, self.word, self.sentence, self.isUrgent) = (number, word, sentence, isUrgent)
    }
  }
}

/// The words around a figure.
public struct Caption: Sendable, Hashable {
  public var title: String
  /// The case's pseudonym, the view and the as-of date, a line each.
  package var subtitle: [String]
  /// The handling caveat, printed top right.
  public var marking: String
  /// What the figure means, in a sentence or two.
  public var alternative: String
  /// Everything the figure shows, in plain sentences, for readers who cannot see it.
  public var description: String

  package init(
    title: String, subtitle: [String], marking: String, alternative: String = "", description: String
  ) {
    (self.title, self.subtitle, self.marking) = (title, subtitle, marking)
    (self.alternative, self.description) = (alternative.isEmpty ? title : alternative, description)
  }
}
