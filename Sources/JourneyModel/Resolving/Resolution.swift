package import JourneySyntax

/// One file of a model: its path relative to the root folder, and what it says.
package struct ModelFile: Sendable {
  /// Relative to the root folder, `/`-separated.
  package var path: String
  /// What the file says, with the problems of reading it alone.
  package var tree: SyntaxTree

  /// A file at a path that is taken as it is.
  package init(path: String, tree: SyntaxTree) {
    self.path = path
    self.tree = tree
  }
}

/// A model with its names resolved, and the problems met on the way.
package struct Resolution: Sendable {
  /// As far as it could be read: what is unknown or wrong is left out and told of in `problems`.
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
      Self.emptiness(of: files) + files.flatMap(\.tree.problems)
      + UseGraph(files).problems(unreadable: unreadable) + resolver.problems
    problems = Self.inReadingOrder(all, of: files)
  }

  /// That the file a model starts from says nothing yet.
  private static func emptiness(of files: [ModelFile]) -> [Problem] {
    guard let root = files.first?.tree, root.problems.isEmpty,
      root.nodes.allSatisfy({ $0.kind == .blank || $0.kind == .comment })
    else { return [] }
    let file = root.source.file
    return [Problem(FileProblem.nothingWritten(file: file), at: Place(file: file, line: 1))]
  }

  /// By file in the order read, then by line; of several errors on one line the first is kept.
  private static func inReadingOrder(_ problems: [Problem], of files: [ModelFile]) -> [Problem] {
    let ranks = Dictionary(
      files.enumerated().map { ($1.tree.source.file, $0) }, uniquingKeysWith: { first, _ in first })
    // Problems are large: their places are sorted, and each problem is moved once.
    let order = problems.enumerated().map { number, problem in
      (rank: ranks[problem.place.file] ?? .max, line: problem.place.line, number: number)
    }.sorted { $0 < $1 }
    var lastError: (rank: Int, line: Int)?
    return order.compactMap { rank, line, number in
      guard problems[number].level == .error else { return problems[number] }
      if let lastError, lastError == (rank, line) { return nil }
      lastError = (rank, line)
      return problems[number]
    }
  }
}
