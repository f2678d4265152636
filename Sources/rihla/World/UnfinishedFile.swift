import Glibc

/// A file written beside its place, waiting for its name.
struct UnfinishedFile {
  private let target: String
  private let path: String

  /// Writes `bytes` to the disk, with the permissions of the file it will replace.
  init(of bytes: [UInt8], for target: String, number: Int) throws(WriteFailure) {
    self.target = target
    path = PathText.join(PathText.folder(of: target), ".rihla-\(getpid())-\(number)")
    do throws(WriteFailure) {
      let file = try OpenFile.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      file.takePermissions(of: target)
      try file.write(bytes)
      try file.flush()
    } catch {
      remove()
      throw WriteFailure(path: target, reason: error.reason)
    }
  }

  /// Gives the file its name.
  func finish() throws(WriteFailure) {
    guard unsafe rename(path, target) == 0 else { throw WriteFailure(path: target, errno: errno) }
  }

  /// Leaves nothing behind.
  func remove() { unsafe unlink(path) }
}
