package import JourneySyntax

/// One file of a model: its path relative to the root folder, and what it says.
package struct ModelFile: Sendable {
  package var path: String
  package var tree: SyntaxTree

  package init(path: String, tree: SyntaxTree) {
    self.path = path
    self.tree = tree
  }
}

/// A model with its names resolved, and the problems met on the way.
package struct Resolution: Sendable {
  package var model: Model
  /// All problems of lexing, parsing and resolving, by file and line; at most one error a line.
  package var problems: [Problem]

  /// - Parameters:
  ///   - files: the root file first, then every file it uses, directly or not, each once, as far as it could be read.
  ///   - unreadable: paths that some file uses but that could not be read, and why.
  package init(resolving files: [ModelFile], unreadable: [String: Problem.ReadFailure] = [:]) {
    var resolver = Resolver(files)
    resolver.declare()
    resolver.readDeclared()
    resolver.advise()
    model = resolver.model
    let all =
      files.flatMap(\.tree.problems) + UseGraph(files).problems(unreadable: unreadable) + resolver.problems
    problems = Self.inReadingOrder(all, of: files)
  }

  /// By file in the order read, then by line; of several errors on one line the first is kept.
  private static func inReadingOrder(_ problems: [Problem], of files: [ModelFile]) -> [Problem] {
    let order = Dictionary(
      files.enumerated().map { ($1.tree.source.file, $0) }, uniquingKeysWith: { first, _ in first })
    let keyed = problems.enumerated().map { (rank: order[$1.place.file] ?? .max, number: $0, problem: $1) }
    let sorted = keyed.sorted {
      ($0.rank, $0.problem.place.line, $0.number) < ($1.rank, $1.problem.place.line, $1.number)
    }
    var placesWithError = Set<Place>()
    return sorted.map(\.problem).filter { $0.level != .error || placesWithError.insert($0.place).inserted }
  }
}
