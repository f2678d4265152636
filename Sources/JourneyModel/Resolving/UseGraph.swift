import JourneySyntax

/// Which file uses which.
struct UseGraph {
  /// One `Use` line.
  struct Edge {
    var written: String
    /// nil when the path is absolute or leaves the root folder.
    var target: String?
    var place: Place
    var bytes: Range<Int>
  }

  private let edges: [[Edge]]
  private let names: [String]
  private let paths: [String: Int]

  init(_ files: [ModelFile]) {
    names = files.map(\.path)
    paths = Dictionary(files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    edges = files.map { file in
      file.tree.nodes.compactMap { node in
        guard node.kind == .heading, node.keyword == .use, !node.value.isEmpty else { return nil }
        let written = file.tree.text(node.value)
        return Edge(
          written: written, target: RelativePath.resolve(written, beside: file.path),
          place: Place(file: file.tree.source.file, line: Int(node.line)), bytes: node.value)
      }
    }
  }

  /// Problems of paths that lead nowhere, and of circles, each told once where it closes.
  func problems(unreadable: [String: Problem.ReadFailure]) -> [Problem] {
    var problems: [Problem] = []
    for edge in edges.joined() {
      guard let target = edge.target else {
        problems.append(
          Problem(FileProblem.pathOutsideRoot(path: edge.written), at: edge.place, bytes: edge.bytes))
        continue
      }
      if paths[target] == nil {
        let reason = unreadable[target] ?? .missing
        problems.append(
          Problem(
            FileProblem.unreadableFile(path: edge.written, reason: reason), at: edge.place, bytes: edge.bytes)
        )
      }
    }
    return problems + circles()
  }

  /// The files in groups that share their names: those joined by `Use` in either direction, directly or not. Groups and
  /// files in the order given.
  func groups() -> [[Int]] {
    var neighbours = [[Int]](repeating: [], count: edges.count)
    for (file, edges) in edges.enumerated() {
      for target in edges.compactMap({ $0.target.flatMap { paths[$0] } }) {
        neighbours[file].append(target)
        neighbours[target].append(file)
      }
    }
    var isGrouped = [Bool](repeating: false, count: edges.count)
    var groups: [[Int]] = []
    for file in edges.indices where !isGrouped[file] {
      var group = [file]
      isGrouped[file] = true
      var next = 0
      while next < group.count {
        for neighbour in neighbours[group[next]] where !isGrouped[neighbour] {
          isGrouped[neighbour] = true
          group.append(neighbour)
        }
        next += 1
      }
      groups.append(group.sorted())
    }
    return groups
  }

  /// The most circles that are told of at once: each names every file in it, and one Use line less may open many.
  private static let mostCircles = 100

  /// Depth-first from the root, without recursion: chains may be long.
  private func circles() -> [Problem] {
    guard !edges.isEmpty else { return [] }
    var problems: [Problem] = []
    var isDone = Set<Int>()
    var path: [(file: Int, next: Int)] = [(0, 0)]
    /// Where the files of the path stand in it.
    var positions = [0: 0]
    while let (file, next) = path.last, problems.count < Self.mostCircles {
      guard next < edges[file].count else {
        isDone.insert(file)
        positions[file] = nil
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let edge = edges[file][next]
      guard let target = edge.target.flatMap({ paths[$0] }), !isDone.contains(target) else { continue }
      if let start = positions[target] {
        let circle = path[start...].map { names[$0.file] } + [names[target]]
        problems.append(Problem(FileProblem.circle(files: circle), at: edge.place, bytes: edge.bytes))
      } else {
        positions[target] = path.count
        path.append((target, 0))
      }
    }
    return problems
  }
}
