import Glibc

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
  }
}

extension WriteFailure {
  init(path: String?, errno code: Int32) {
    self.init(path: path, reason: .system(code))
  }
}

/// The operating system's sentence for an error number.
func systemWords(for code: Int32) -> String {
  guard let words = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: words)
}
