import JourneySyntax
import Synchronization

/// What files say, by the name of their content: of many versions of a repository most files are the same.
package final class ParsedTexts: Sendable {
  private struct Key: Hashable {
    var content: String
    /// As people know the file: trees say where they come from.
    var file: String
  }

  private let trees = Mutex<[Key: SyntaxTree]>([:])

  /// What the content says, made once.
  func tree(
    of content: String, named file: String, _ make: () throws(Problem.ReadFailure) -> SyntaxTree
  ) throws(Problem.ReadFailure) -> SyntaxTree {
    let key = Key(content: content, file: file)
    if let known = trees.withLock({ $0[key] }) { return known }
    let tree = try make()
    trees.withLock { $0[key] = tree }
    return tree
  }
}
