import JourneySyntax

/// Why a file, a folder or standard output could not be written.
struct WriteFailure: Error, Equatable {
  /// nil for standard output.
  var path: String?
  var reason: Reason

  enum Reason: Equatable, Sendable {
    /// The operating system's error number.
    case system(Int32)
    /// What is written was made from it.
    case isInput
    /// It is there already, and is to stay as it is.
    case isThere
    /// What would be changed can't be read.
    case unreadable(Problem.ReadFailure)
    /// Somebody else has written it since it was read.
    case changed
    /// Nobody may write to it.
    case isReadOnly
    /// A pipe that nothing reads from.
    case nobodyReads
    /// A link out of the folder that it belongs to.
    case linkLeadsOut(link: String, target: String, folder: String)
    case linkLeadsNowhere(link: String)
    /// A link to where git keeps its own.
    case linkLeadsIntoGit(link: String, folder: String)
  }
}

extension WriteFailure {
  /// What the operating system says of something whose name the caller knows.
  static func system(_ code: Int32) -> WriteFailure { WriteFailure(reason: .system(code)) }

  /// The same failure, of what a person knows by this path.
  func of(_ path: String) -> WriteFailure { WriteFailure(path: path, reason: reason) }
}
