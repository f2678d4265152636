/// A picture could not be drawn. Its text comes from the library that gave up, so it is for the bug report, not for
/// the workshop.
package enum RenderingFailure: Error, Sendable, Equatable {
  /// Graphviz refused the DOT text, its layout or its output.
  case graphviz(String)
  /// Graphviz's SVG could not be read.
  case svg(String)
}
