internal import CGraphviz
internal import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The one place that calls Graphviz. It is not thread safe, so one lock owns all of it, and it keeps one
/// context for layouts and, once PDF or PNG is asked for, one for painting.
enum Graphviz {
  private typealias Pointer = UnsafeMutableRawPointer

  /// Guards every `nonisolated(unsafe)` value below: they are touched only inside ``locked(_:)``.
  private static let turn = Mutex(())
  nonisolated(unsafe) private static var placing: Pointer?
  nonisolated(unsafe) private static var painting: Pointer?
  /// What Graphviz said since the last call; it comes in pieces.
  nonisolated(unsafe) private static var said: [UInt8] = []

  /// Places the boxes and lines of a graph.
  ///
  /// - Throws: ``DrawingError/graphviz(_:)`` with the joined messages where any of them is an error, whatever
  ///   the calls returned. A layout that outlasts its ``Watchdog`` ends the process.
  static func layout(_ dot: DOT) throws(DrawingError) -> Layout {
    try locked { () throws(DrawingError) in
      // A plug-in that is not needed would cost time.
      if placing == nil { placing = context(of: ["core", "dot_layout"]) }
      guard let context = placing else { throw .graphviz(["no context"]) }
      let graph = Graph(dot)
      defer { overlap_close(graph.root) }
      let watchdog = Watchdog()
      let status = overlap_layout(context, graph.root, "dot")
      watchdog.stop()
      try check(status)
      defer { overlap_free_layout(context, graph.root) }
      overlap_attach(graph.root)
      return graph.layout()
    }
  }

  /// Paints a graph that is all background. The `nop2` engine is the only one that measures the texts of a
  /// background; after any other the painter finds them missing, and crashes.
  static func paint(_ dot: DOT, as format: DiagramFormat) throws(DrawingError) -> [UInt8] {
    try locked { () throws(DrawingError) in
      if painting == nil { painting = context(of: ["core", "neato_layout", "pango"]) }
      guard let context = painting else { throw .noPainter(format) }
      let graph = Graph(dot)
      defer { overlap_close(graph.root) }
      try check(overlap_layout(context, graph.root, "nop2"))
      defer { overlap_free_layout(context, graph.root) }
      var status: CInt = 0
      let bytes = written { status = overlap_render(context, graph.root, format.rawValue + ":cairo", $0) }
      // Only a format that is not there gives -1.
      if status == -1 { throw .noPainter(format) }
      try check(status)
      return bytes
    }
  }

  static var version: String { locked { String(cString: overlap_graphviz_version()) } }

  /// Whether the part of the library that paints PDF and PNG is there.
  static var canPaint: Bool { locked { smallContext(of: ["core", "neato_layout", "pango"]) != nil } }

  private static func locked<Result: Sendable, Failure: Error>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try turn.withLock { _ throws(Failure) in
      said = []
      agreseterrors()
      _ = agseterrf { piece in
        if let piece { Graphviz.said += String(cString: piece).utf8 }
        return 0
      }
      return try work()
    }
  }

  /// Return codes are not to be trusted; the count of errors is.
  private static func check(_ status: CInt) throws(DrawingError) {
    if status == 0, agerrors() < CInt(AGERR.rawValue) { return }
    let lines = String(decoding: said, as: UTF8.self).split(separator: "\n").map { String($0).printable }
    throw .graphviz(lines.isEmpty ? ["no reason given"] : lines)
  }

  private static func context(of plugins: [String]) -> Pointer? {
    smallContext(of: plugins) ?? overlap_full_context()
  }

  /// A context with only some of the plug-ins, or nil where their files are not beside the library. Leaving
  /// out the others is where the speed comes from: they load fonts and half a desktop.
  private static func smallContext(of plugins: [String]) -> Pointer? {
    guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "gvContext"), let name = overlap_file_of(symbol) else {
      return nil
    }
    let path = String(cString: name)
    guard let slash = path.lastIndex(of: "/") else { return nil }
    // The plug-ins end like the library itself (`.so.6`), or are a version of their own.
    let own = path[slash...].dropFirst("/libgvc".count)
    let endings = [
      String(own), ".so.8", ".so.7", ".so.6", ".so", ".8.dylib", ".7.dylib", ".6.dylib", ".dylib",
    ]
    let libraries: [Pointer?] = plugins.map { plugin in
      for ending in endings {
        let file = "\(path[..<slash])/graphviz/libgvplugin_\(plugin)\(ending)"
        if let handle = dlopen(file, RTLD_LAZY) { return dlsym(handle, "gvplugin_\(plugin)_LTX_library") }
      }
      return nil
    }
    if libraries.contains(nil) { return nil }
    return overlap_context(libraries, CInt(libraries.count))
  }

  /// What a function writes to a stream.
  private static func written(_ write: (UnsafeMutablePointer<FILE>) -> Void) -> [UInt8] {
    let buffer = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: 1)
    defer { buffer.deallocate() }
    let length = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    defer { length.deallocate() }
    guard let stream = open_memstream(buffer, length) else { return [] }
    write(stream)
    fclose(stream)
    defer { free(buffer.pointee) }
    return [UInt8](UnsafeRawBufferPointer(start: buffer.pointee, count: length.pointee))
  }

  /// A ``DOT`` built in Graphviz's memory.
  private struct Graph {
    let root: Pointer
    private(set) var nodes: [Pointer] = []
    private var clusters: [Pointer] = []
    private var edges: [Pointer] = []
    private let frames: [DOT.Frame?]

    init(_ dot: DOT) {
      frames = dot.frames
      root = overlap_digraph(dot.name)
      let graphs = Attributes(
        of: AGRAPH, [dot.attributes, [.rank: "same"]] + dot.clusters.map(\.attributes), in: root)
      graphs.set(dot.attributes, on: root)
      let boxes = Attributes(of: AGNODE, dot.nodes.map(\.attributes), default: dot.nodeDefaults, in: root)
      for node in dot.nodes {
        let made: Pointer = overlap_node(root, node.name)
        boxes.set(node.attributes, on: made)
        nodes.append(made)
      }
      for (cluster, name) in zip(dot.clusters, Self.orderedNames(dot.clusters.count, in: root)) {
        let made: Pointer = overlap_subgraph(root, name)
        graphs.set(cluster.attributes, on: made)
        for member in cluster.members { overlap_put_in(made, nodes[member]) }
        clusters.append(made)
      }
      for (n, rank) in dot.ranks.enumerated() {
        let made: Pointer = overlap_subgraph(root, "rank\(n)")
        graphs.set([.rank: "same"], on: made)
        for member in rank { overlap_put_in(made, nodes[member]) }
      }
      let lines = Attributes(of: AGEDGE, dot.edges.map(\.attributes), default: dot.edgeDefaults, in: root)
      for edge in dot.edges {
        let made: Pointer = overlap_edge(root, nodes[edge.from], nodes[edge.to], edge.name)
        lines.set(edge.attributes, on: made)
        edges.append(made)
      }
    }

    /// Names for clusters in the order of their addresses. Graphviz goes through clusters in that order, so any
    /// other names would make the layout depend on where memory happens to be free.
    private static func orderedNames(_ count: Int, in root: Pointer) -> [UnsafePointer<CChar>] {
      (0..<count).compactMap { overlap_name(root, "cluster\($0)") }.sorted {
        UInt(bitPattern: $0) < UInt(bitPattern: $1)
      }
    }

    /// The attributes that some objects of one kind have: declared once, so that none is looked up for each of them.
    /// They are few, and sought one after another.
    private struct Attributes {
      private let declared: [(key: DOT.Attribute, attribute: Pointer)]

      init(
        of kind: CInt, _ used: [DOT.Attributes], default common: DOT.Attributes = [:], in root: Pointer
      ) {
        var keys = Array(common.keys)
        for attributes in used { for key in attributes.keys where !keys.contains(key) { keys.append(key) } }
        // In a fixed order, so that they get the same numbers in every run.
        keys.sort { $0.rawValue < $1.rawValue }
        declared = keys.map { ($0, overlap_declare(root, kind, $0.rawValue, common[$0] ?? "")) }
      }

      func set(_ attributes: DOT.Attributes, on object: Pointer) {
        for (key, value) in attributes {
          overlap_set(object, declared.first { $0.key == key }!.attribute, value)
        }
      }
    }

    private func get(_ name: String, of object: Pointer) -> String {
      overlap_get(object, name).map { String(cString: $0) } ?? ""
    }

    func layout() -> Layout {
      let box = Layout.numbers(get("bb", of: root))
      let size = box.count == 4 ? Size(box[2], box[3]) : Size(0, 0)
      let boxes = nodes.map { node in
        let centre = Layout.point(get("pos", of: node), height: size.height) ?? Point(0, 0)
        let width = (Layout.numbers(get("width", of: node)).first ?? 0) * 72
        let height = (Layout.numbers(get("height", of: node)).first ?? 0) * 72
        return Rect(centre: centre, size: Size(width, height))
      }
      let none = Rect(x: 0, y: 0, width: 0, height: 0)
      return Layout(
        size: size, nodes: boxes,
        clusters: clusters.map { Layout.rect(get("bb", of: $0), height: size.height) ?? none }
          + frames.map { $0.map { boxes[$0.head].down(to: boxes[$0.foot]) } ?? none },
        edges: edges.map { Layout.curve(get("pos", of: $0), height: size.height) })
    }
  }
}
