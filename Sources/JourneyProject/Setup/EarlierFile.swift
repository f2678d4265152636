import JourneySyntax

/// A file as it was before something that may fail.
struct EarlierFile {
  private let path: String
  /// nil where it was missing, or can't be read.
  private let bytes: [UInt8]?
  private let wasMissing: Bool
  private let isExecutable: Bool

  init(_ path: String, in storage: any WritableFiles) {
    self.path = path
    bytes = try? storage.bytes(of: path)
    wasMissing = storage.kind(of: path) == nil
    isExecutable = storage.isExecutable(path)
  }

  /// Makes it what it was, as far as that is possible: why it came to this has been said.
  func restore(in storage: any WritableFiles) {
    if let now = try? storage.bytes(of: path), now == bytes { return }
    guard let bytes else {
      if wasMissing { try? storage.remove(path) }
      return
    }
    try? storage.write([OutputFile(path: path, bytes: bytes)])
    if isExecutable, !storage.isExecutable(path) { try? storage.makeExecutable(path) }
  }
}

extension Files {
  /// The bytes of a file; nil where it is missing.
  package func bytes(of file: String) throws(WriteFailure) -> [UInt8]? {
    do throws(Problem.ReadFailure) {
      return try withBytes(of: file, atMost: .max) { Array(copying: $0) }
    } catch {
      if error == .missing { return nil }
      throw WriteFailure(path: file, reason: .unreadable(error))
    }
  }

  /// Whether a path is a link, wherever it leads.
  package func isLink(_ path: String) -> Bool {
    let entries = try? entries(ofFolder: PathText.folder(of: path))
    return entries?.contains { $0.name == PathText.name(of: path) && $0.kind == .link } ?? false
  }
}
