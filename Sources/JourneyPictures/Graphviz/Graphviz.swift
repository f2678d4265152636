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
    let graph = unsafe LaidOutGraph(dot, in: handle)
    guard let svg = graph.rendered(), agreseterrors() < CInt(AGERR.rawValue)
    else { return .failure(.graphviz(complaints.withLock { $0 })) }
    return .success(svg)
  }
}

/// What Graphviz complained about in the render under way.
private let complaints = Mutex("")

/// A graph and its layout; both are given back when it goes.
@safe private struct LaidOutGraph: ~Copyable {
  private let context: OpaquePointer?
  /// nil when the text is no DOT.
  private let graph: UnsafeMutablePointer<Agraph_t>?

  init(_ dot: String, in context: OpaquePointer?) {
    unsafe self.context = context
    unsafe graph = agmemread(dot)
  }

  deinit {
    guard let graph = unsafe graph else { return }
    unsafe freeWholeLayout(context, graph)
    unsafe agclose(graph)
  }

  borrowing func rendered() -> String? {
    var bytes: UnsafeMutablePointer<CChar>?
    var count: CUnsignedInt = 0
    // The engine is named in the graph; "dot" only stands in where none is.
    guard let graph = unsafe graph, unsafe gvLayout(context, graph, "dot") == 0,
      unsafe gvRenderData(context, graph, "svg", &bytes, &count) == 0, let bytes = unsafe bytes
    else { return nil }
    defer { unsafe gvFreeRenderData(bytes) }
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
    return unsafe String(decoding: buffer, as: UTF8.self)
  }
}
