import JourneyWords
import JourneyXML

extension ScenePiece {
  /// The piece as Graphviz draws it: a group for each stage, line and box, in the order of painting.
  /// - Parameter namespace: in front of every id.
  func drawn(namespace: String, words: Words) throws(RenderingFailure) -> [PictureGroup] {
    var parts: [String: ScenePart] = [:]
    for part in self.parts { parts["\(namespace)-\(part.name)"] = part }
    let dot = dot(namespace: namespace, words: words, labelled: false)
    let groups = try Graphviz.shapes(of: dot).compactMap { parts[$0.id]?.group(of: $0, words: words) }
    // Graphviz keeps clusters by where their names lie in memory, which is another place each time.
    let bands = groups.filter { $0.layer == .band }.sorted { $0.id < $1.id }
    return bands + joiningLines(groups.filter { $0.layer != .band })
  }

  private var parts: [ScenePart] {
    bands.map(ScenePart.init) + lines.map(ScenePart.init)
      + boxes.map { ScenePart($0, insertions: insertions[$0.name] ?? []) }
  }

  /// Lines of one look that tell of no step as one line: a viewer reads, lays out and paints element by element.
  private func joiningLines(_ groups: [PictureGroup]) -> [PictureGroup] {
    var joined: [PictureGroup] = []
    var places: [LineStyle: Int] = [:]
    for group in groups {
      guard let style = LineStyle(of: group) else {
        joined.append(group)
        continue
      }
      if let place = places[style] {
        joined[place].join(group)
      } else {
        places[style] = joined.count
        joined.append(group)
      }
    }
    return joined
  }
}

/// What lines share that are drawn as one.
private struct LineStyle: Hashable {
  private let attributes: [String?]

  /// nil for what is no plain line.
  init?(of group: PictureGroup) {
    guard group.layer == .line, group.step == nil, let line = group.content.first, line.name == "path" else {
      return nil
    }
    attributes = [group.classes] + ["stroke", "stroke-width", "stroke-dasharray"].map { line[$0] }
  }
}

extension PictureGroup {
  /// Takes another line of the same look into this one's path, and its arrow beside this one's.
  fileprivate mutating func join(_ other: PictureGroup) {
    content[0]["d"] = (content[0]["d"] ?? "") + (other.content[0]["d"] ?? "")
    content += other.content.dropFirst()
  }
}
