import JourneySyntax

/// Files that can be written too.
package protocol WritableFiles: Files {
  /// Refuses a path that a person named for what is there to be changed, where a link on it leads out of the folder that
  /// it belongs to, as writing there would.
  /// - Parameter root: the folder that paths may not leave, where the person named one.
  func refuseLinksOut(on path: String, root: String?) throws(WriteFailure)

  /// Writes all of these files, each whole, or none of them.
  func write(_ files: [OutputFile]) throws(WriteFailure)

  /// Adds whole lines at the end of a file, which is made where it is missing; never through a link. They are on the disk
  /// when this returns; when it fails, nothing was added. A line that somebody left unfinished is ended first.
  func append(_ lines: String, toFile path: String) throws(WriteFailure)

  /// Makes a folder and those above it, where they are missing.
  func makeFolder(_ path: String) throws(WriteFailure)

  /// Takes a file away, or a folder that is empty.
  func remove(_ path: String) throws(WriteFailure)

  /// Whether this user may run a file.
  func isExecutable(_ path: String) -> Bool

  /// Lets everybody who may read a file run it.
  func makeExecutable(_ path: String) throws(WriteFailure)
}

extension WritableFiles {
  /// Writes a file whole or not at all.
  package func write(_ text: String, toFile path: String) throws(WriteFailure) {
    try write([OutputFile(path: path, text: text)])
  }

  /// Refuses an output that would replace something it was made from.
  package func protect(_ inputs: Set<String>, from outputs: [String]) throws(WriteFailure) {
    for output in outputs where realPath(of: output).map(inputs.contains) == true {
      throw WriteFailure(path: output, reason: .isInput)
    }
  }
}

/// A file to be written.
package struct OutputFile: Sendable, Equatable {
  /// Absolute, or from the current folder.
  package var path: String
  /// All that it is to hold.
  package var bytes: [UInt8]
  /// For a file of a model the folder that no link may lead out of; absolute, links followed. What lies in it is made
  /// anew where it is missing.
  package var root: String?
  /// The texts that may be replaced: where somebody else has saved another one meanwhile, that stays, and writing fails.
  /// nil where it does not matter what was there.
  package var expected: [[UInt8]]?

  /// A file of these bytes.
  package init(path: String, bytes: [UInt8], root: String? = nil, expecting expected: [[UInt8]]? = nil) {
    self.path = path
    self.bytes = bytes
    self.root = root
    self.expected = expected
  }

  /// A file of a text, wherever it lies and whatever was there.
  package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
