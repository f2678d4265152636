/// All paths met so far, as a tree: a path is its last node, so that a case remembers one number however long its path.
struct PathTree: Sendable {
  /// A log with more different beginnings of paths has no paths to speak of.
  static let mostNodes = 1_000_000
  static let root: Int32 = 0

  private struct Node {
    var parent: Int32
    var step: Int32
    var cases = 0
    var converted = 0
  }

  private var nodes = [Node(parent: -1, step: -1)]
  private var children: [UInt64: Int32] = [:]

  /// The node of the path that goes on from `node` with `step`; nil when there is no room for it.
  mutating func child(of node: Int32, step: Int) -> Int32? {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(truncatingIfNeeded: step))
    if let known = children[key] { return known }
    guard nodes.count < Self.mostNodes else { return nil }
    let child = Int32(nodes.count)
    nodes.append(Node(parent: node, step: Int32(truncatingIfNeeded: step)))
    children[key] = child
    return child
  }

  /// Counts a case whose whole path this is.
  mutating func count(_ node: Int32, isConverted: Bool) {
    nodes[Int(node)].cases += 1
    if isConverted { nodes[Int(node)].converted += 1 }
  }

  /// Every path that cases have.
  var variants: [PathTally.Variant] {
    nodes.indices.compactMap { index in
      guard nodes[index].cases > 0 else { return nil }
      var path: [Int] = []
      var node = index
      while nodes[node].parent >= 0 {
        path.append(Int(nodes[node].step))
        node = Int(nodes[node].parent)
      }
      return PathTally.Variant(
        path: path.reversed(), cases: nodes[index].cases, converted: nodes[index].converted)
    }
  }
}
