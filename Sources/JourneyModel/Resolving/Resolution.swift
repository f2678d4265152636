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
  /// All problems of lexing, parsing and resolving, by file and line.
  package var problems: [Problem]

  /// - Parameters:
  ///   - files: the root file first, then every file it uses, directly or not, each once, as far as it could be read.
  ///   - unreadable: paths that some file uses but that could not be read, and why.
  package init(resolving files: [ModelFile], unreadable: [String: Problem.ReadFailure] = [:]) {
    model = Model()
    problems = []
  }
}
