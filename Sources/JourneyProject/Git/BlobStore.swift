import JourneySyntax
import Synchronization

/// Contents of files as git keeps them, each read once.
final class BlobStore: Sendable {
  private let repository: Repository
  private let contents = Mutex<[String: [UInt8]]>([:])
  private let lacking = Mutex<[String]>([])

  init(of repository: Repository) { self.repository = repository }

  /// Reads all of these that are not here yet, through one process.
  func fetch(_ blobs: some Sequence<String>) throws(GitFailure) {
    let known = contents.withLock { Set($0.keys) }
    let new = Set(blobs).subtracting(known).sorted()
    let read = try repository.contents(of: new)
    contents.withLock { $0.merge(read) { first, _ in first } }
  }

  /// The bytes of one; nil where git does not have them here, which is kept in mind.
  /// - Parameter path: what has it, from the top.
  func bytes(of blob: String, at path: String) -> [UInt8]? {
    if let known = contents.withLock({ $0[blob] }) { return known }
    try? fetch([blob])
    let found = contents.withLock { $0[blob] }
    if found == nil { lacking.withLock { $0.append(path) } }
    return found
  }

  /// Fails where something was asked for that is not here: an answer without it would be another answer.
  func requireAll() throws(GitFailure) {
    if let path = lacking.withLock({ $0.min() }) { throw .lacking(path: path) }
  }
}
