extension DOT {
  /// The graph in DOT's own syntax, every string quoted.
  var text: String {
    var out = "digraph \(Self.quoted(name)) {\n"
    Self.write("graph", attributes, into: &out)
    Self.write("node", nodeDefaults, into: &out)
    Self.write("edge", edgeDefaults, into: &out)
    for node in nodes { Self.write(Self.quoted(node.name), node.attributes, into: &out) }
    for cluster in clusters {
      out += "  subgraph \(Self.quoted(cluster.name)) {\n  "
      Self.write("graph", cluster.attributes, into: &out)
      for member in cluster.members { out += "    \(Self.quoted(nodes[member].name));\n" }
      out += "  }\n"
    }
    for rank in ranks {
      out += "  {\n  "
      Self.write("graph", [.rank: "same"], into: &out)
      for member in rank { out += "    \(Self.quoted(nodes[member].name));\n" }
      out += "  }\n"
    }
    for edge in edges {
      let ends = Self.quoted(nodes[edge.from].name) + " -> " + Self.quoted(nodes[edge.to].name)
      Self.write(ends, edge.attributes, into: &out)
    }
    return out + "}\n"
  }

  private static func write(_ subject: String, _ attributes: Attributes, into out: inout String) {
    let pairs = attributes.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { $0.key.rawValue + "=" + quoted($0.value) }
    if pairs.isEmpty, subject == "graph" || subject == "node" || subject == "edge" { return }
    out += "  " + subject
    if !pairs.isEmpty { out += " [" + pairs.joined(separator: ", ") + "]" }
    out += ";\n"
  }

  /// Inside quotes only a quote needs an escape: a backslash that is not before one stands for itself.
  /// Labels hold backslashes in pairs and names none, so no value can end in a lone one.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars where scalar.isPrintable {
      if scalar == "\"" { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}
