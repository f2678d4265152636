package import JourneySyntax

/// Why a file, a folder or standard output could not be written.
package struct WriteFailure: Error, Equatable {
  /// nil for standard output.
  package var path: String?
  /// What kept it from being written.
  package var reason: Reason

  /// A failure as given.
  package init(path: String? = nil, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What can keep a file from being written.
  package enum Reason: Equatable, Sendable {
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
    /// A link whose target is missing.
    case linkLeadsNowhere(link: String)
    /// A link to where git keeps its own.
    case linkLeadsIntoGit(link: String, folder: String)
  }
}

extension WriteFailure {
  /// What the operating system says of something whose name the caller knows.
  package static func system(_ code: Int32) -> WriteFailure { WriteFailure(reason: .system(code)) }

  /// The same failure, of what a person knows by this path.
  package func of(_ path: String) -> WriteFailure { WriteFailure(path: path, reason: reason) }
}
