import JourneySyntax

/// Everything outside the program that the commands need. The real one is `LocalMachine`; tests use one in memory.
protocol World: Sendable {
  /// The folder that relative paths start from: absolute, links followed.
  var currentFolder: String { get }

  /// The value of an environment variable; nil when it is not set.
  func environment(_ name: String) -> String?

  /// Whether a person looks at this stream.
  func isTerminal(_ stream: Stream) -> Bool

  /// Writes text to standard output. A reader that has gone away, as `head` goes, is no failure. On a terminal control
  /// characters are shown, and steer nothing.
  func print(_ text: String) throws(WriteFailure)

  /// Says something on standard error, which nobody has to hear; on a terminal as above.
  func complain(_ text: String)

  /// The same with text that steers the terminal itself, with colours and the like; no word of others may be in it as
  /// it is.
  func print(styled text: String) throws(WriteFailure)

  func complain(styled text: String)

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

  /// All that standard input holds; more than `limit` bytes are refused.
  func input(atMost limit: Int) throws(Problem.ReadFailure) -> [UInt8]

  /// Refuses a path that a person named for what is there to be changed, where a link on it leads out of the folder that
  /// it belongs to, as writing there would.
  /// - Parameter root: the folder that paths may not leave, where the person named one.
  func refuseLinksOut(on path: String, root: String?) throws(WriteFailure)

  /// Writes all of these files, each whole, or none of them.
  func write(_ files: [OutputFile]) throws(WriteFailure)

  /// Makes a folder and those above it, where they are missing.
  func makeFolder(_ path: String) throws(WriteFailure)

  /// Whether this user may run a file.
  func isExecutable(_ path: String) -> Bool

  /// Lets everybody who may read a file run it.
  func makeExecutable(_ path: String) throws(WriteFailure)

  /// Takes a file away, or a folder that is empty.
  func remove(_ path: String) throws(WriteFailure)

  /// Runs git with every caution, its arguments as they are; a status other than 0 is an answer too.
  func run(git arguments: [String], in place: GitPlace, input: [UInt8]) throws(GitFailure) -> GitOutput

  /// Makes another kind of picture of an SVG.
  func convert(_ svg: String, to format: PictureConversion) throws(ConversionFailure) -> [UInt8]

  /// A name that the content of a file has wherever and whenever it stands; nil where nothing gives it one.
  func contentName(of path: String) -> String?

  /// Adds whole lines at the end of a file, which is made where it is missing; never through a link. They are on the disk
  /// when this returns; when it fails, nothing was added. A line that somebody left unfinished is ended first.
  func append(_ lines: String, toFile path: String) throws(WriteFailure)

  /// What tells one state of a file from the next without reading it; nil when nothing is there.
  func stamp(of path: String) -> FileStamp?

  /// Calls `changed`, on a thread of its own, soon after something in the folders being watched may have changed, and
  /// once in a while in any case. Several changes at once are one.
  func watching(_ changed: @escaping @Sendable () -> Void) -> any FolderWatch

  /// The day it is here, ISO 8601.
  var currentDay: String { get }

  /// Under which addresses other machines may reach this one, in numbers; its own, 127.0.0.1, is not among them.
  var addresses: [String] { get }

  /// Shows an address to the person; false when there is no browser to show it in.
  func browse(_ address: String) -> Bool
}

/// Looks after some folders until it is stopped.
protocol FolderWatch: Sendable {
  /// Watches these folders from now on and no others; one that is missing is watched as soon as it is there.
  func watch(_ folders: Set<String>)

  func stop()
}

/// Which file it is, how long, and when it was written last.
struct FileStamp: Sendable, Equatable {
  var number: UInt64
  var bytes: Int
  var seconds: Int
  var nanoseconds: Int
  /// By how many names it is known.
  var names = 1
}

extension World {
  /// The absolute path with all links followed; nil when nothing is there, or nothing to be seen.
  func realPath(of path: String) -> String? { try? resolved(path) }

  func contentName(of path: String) -> String? { nil }

  func print(styled text: String) throws(WriteFailure) { try print(text) }

  func complain(styled text: String) { complain(text) }

  /// Writes a file whole or not at all.
  func write(_ text: String, toFile path: String) throws(WriteFailure) {
    try write([OutputFile(path: path, text: text)])
  }
}

/// A file to be written.
struct OutputFile: Sendable, Equatable {
  var path: String
  var bytes: [UInt8]
  /// For a file of a model the folder that no link may lead out of; absolute, links followed. What lies in it is made
  /// anew where it is missing.
  var root: String?
  /// The texts that may be replaced: where somebody else has saved another one meanwhile, that stays, and writing fails.
  /// nil where it does not matter what was there.
  var expected: [[UInt8]]?

  init(path: String, bytes: [UInt8], root: String? = nil, expecting expected: [[UInt8]]? = nil) {
    self.path = path
    self.bytes = bytes
    self.root = root
    self.expected = expected
  }

  init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

/// The program's two ways to speak.
enum Stream: Int32, Sendable {
  case output = 1
  case error = 2
}

/// What a path leads to, as far as it matters here.
enum FileKind: Sendable, Equatable {
  case file, folder, other
}

/// One name in a folder.
struct FolderEntry: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case file, folder, link, other
  }

  var name: String
  var kind: Kind
}
