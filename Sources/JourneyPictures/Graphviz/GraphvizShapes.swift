import JourneyXML

/// A cluster, an edge or a node as Graphviz draws it.
struct GraphvizShapes {
  /// The id that the DOT gives it.
  let id: String
  /// Polygons, paths and ellipses, in the order of painting.
  let shapes: [XMLElement]
}

extension Graphviz {
  /// What Graphviz draws for `dot`, in the order of painting.
  static func shapes(of dot: String) throws(RenderingFailure) -> [GraphvizShapes] {
    let svg = try svg(of: dot)
    do throws(XMLFailure) {
      let graphs = try XMLElement(parsing: svg).children.filter { $0.name == "g" }
      return graphs.flatMap(\.children).filter { $0.name == "g" }.map { group in
        // The title is the name in the DOT, which says nothing to people.
        GraphvizShapes(id: group["id"] ?? "", shapes: group.children.filter { $0.name != "title" })
      }
    } catch {
      throw .svg(error.reason)
    }
  }
}
