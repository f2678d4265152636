import CGraphviz
import Synchronization

/// Graphviz in this process. It keeps its state in globals, so one render runs at a time, whoever asks.
enum Graphviz {
  /// What Graphviz draws for `dot`, as the SVG it writes; the layout engine is the one the graph asks for.
  static func svg(of dot: String) throws(RenderingFailure) -> String {
    let outcome = context.withLock { context in context.render(dot) }
    return try outcome.get()
  }

  /// Made once, with its plugins, and kept until the process ends: the first render costs ten times the next.
  private static let context = Mutex(GraphvizContext())
}

/// Graphviz's own context; only ever reached through the lock of `Graphviz`.
@safe private struct GraphvizContext: ~Copyable {
  private let handle: OpaquePointer?

  init() {
    // Without this Graphviz prints what it has to say to stderr.
    _ = unsafe agseterrf { text in
      if let text = unsafe text { complaints.withLock { $0 += unsafe String(cString: text) } }
      return 0
    }
    unsafe handle = gvContext()
  }

  deinit { unsafe gvFreeContext(handle) }

  borrowing func render(_ dot: String) -> Result<String, RenderingFailure> {
    complaints.withLock { $0 = "" }
    _ = agreseterrors()
    guard let graph = unsafe LaidOutGraph(dot, in: handle), let svg = graph.rendered(),
      agreseterrors() < CInt(AGERR.rawValue)
    else { return .failure(.graphviz(complaints.withLock { $0 })) }
    return .success(svg)
  }
}

/// What Graphviz complained about in the render under way.
private let complaints = Mutex("")

/// A graph with its layout; both are given back when it goes.
@safe private struct LaidOutGraph: ~Copyable {
  private let context: OpaquePointer?
  private let graph: UnsafeMutablePointer<Agraph_t>

  init?(_ dot: String, in context: OpaquePointer?) {
    guard let graph = unsafe agmemread(dot) else { return nil }
    unsafe self.context = context
    unsafe self.graph = graph
    // The engine is named in the graph; this one only stands in where none is.
    if unsafe gvLayout(context, graph, "dot") != 0 { return nil }
  }

  deinit {
    unsafe gvFreeLayout(context, graph)
    unsafe agclose(graph)
  }

  borrowing func rendered() -> String? {
    var bytes: UnsafeMutablePointer<CChar>?
    var count: CUnsignedInt = 0
    guard unsafe gvRenderData(context, graph, "svg", &bytes, &count) == 0, let bytes = unsafe bytes
    else { return nil }
    defer { unsafe gvFreeRenderData(bytes) }
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
    return unsafe String(decoding: buffer, as: UTF8.self)
  }
}
