package import JourneySyntax

/// Files to read, wherever they lie: on a disk, in a commit, in memory. Paths are `/`-separated; relative ones start
/// from `currentFolder`.
package protocol Files: Sendable {
  /// The folder that relative paths start from: absolute, links followed.
  var currentFolder: String { get }

  /// The absolute path of what is there, with all links followed.
  func resolved(_ path: String) throws(Problem.ReadFailure) -> String

  /// What is at the path, links followed; nil when nothing is there.
  func kind(of path: String) -> FileKind?

  /// What is in a folder, links not followed, in the order of the names' bytes.
  func entries(ofFolder path: String) throws(Problem.ReadFailure) -> [FolderEntry]

  /// Lends the bytes of a file, without copying them; a file of more than `limit` bytes is refused.
  func withBytes<Result>(
    of path: String, atMost limit: Int, _ body: (Span<UInt8>) -> Result
  ) throws(Problem.ReadFailure) -> Result

  /// A name that the content of a file has wherever and whenever it stands; nil where nothing gives it one.
  func contentName(of path: String) -> String?

  /// What tells one state of a file from the next without reading it; nil where nothing is there, or nothing changes.
  func stamp(of path: String) -> FileStamp?
}

extension Files {
  /// The absolute path with all links followed; nil when nothing is there, or nothing to be seen.
  package func realPath(of path: String) -> String? { try? resolved(path) }

  /// None: the files of most places have no such names.
  package func contentName(of path: String) -> String? { nil }
}

/// What a path leads to, as far as it matters here.
package enum FileKind: Sendable, Equatable {
  /// `other` is a device, a pipe or a socket.
  case file, folder, other
}

/// One name in a folder.
package struct FolderEntry: Sendable, Equatable {
  /// What the name is of, links not followed.
  package enum Kind: Sendable, Equatable {
    /// A link is one wherever it leads.
    case file, folder, link, other
  }

  /// Without the folder.
  package var name: String
  /// What the name is of.
  package var kind: Kind

  /// An entry as given.
  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// Which file it is, how long, and when it was written last.
package struct FileStamp: Sendable, Equatable {
  /// Tells it from other files of the same disk.
  package var number: UInt64
  /// Its length.
  package var bytes: Int
  /// When it was written last, in whole seconds since 1970.
  package var seconds: Int
  /// The part of a second after that.
  package var nanoseconds: Int
  /// By how many names it is known.
  package var names: Int

  /// A stamp as given.
  package init(number: UInt64, bytes: Int, seconds: Int, nanoseconds: Int, names: Int = 1) {
    self.number = number
    self.bytes = bytes
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.names = names
  }
}
