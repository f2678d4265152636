import JourneyProject
import Machine

/// Giving a file another name without covering what is not known.
extension OpenFolder {
  /// What `renameat2` is to do; the library's module lacks both.
  enum Renaming: UInt32 {
    case withoutReplacing = 1
    case exchanging = 2
  }

  private typealias Rename =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

  private static let renameat2 = unsafe dlsym(nil, "renameat2").map {
    unsafe unsafeBitCast($0, to: Rename.self)
  }

  /// - Throws: `EEXIST` where the name is taken, `ENOENT` where there is nothing to exchange with, `EINVAL` or `ENOSYS`
  ///   where the disk or the system knows no such renaming.
  func rename(_ name: String, to new: String, _ renaming: Renaming) throws(WriteFailure) {
    guard let renameat2 = unsafe Self.renameat2 else { throw .system(ENOSYS) }
    _ = try systemCall(or: WriteFailure.system) {
      unsafe renameat2(descriptor, name, descriptor, new, renaming.rawValue)
    }
  }

  /// Whether a plain file of this name is there and holds one of these texts.
  func holds(_ name: String, oneOf texts: [[UInt8]]) -> Bool {
    do throws(WriteFailure) {
      guard let status = try status(of: name), FileKind(mode: status.st_mode) == .file,
        texts.contains(where: { $0.count == Int(status.st_size) })
      else { return false }
      return texts.contains(try openFile(name, O_RDONLY | O_NONBLOCK).bytes(upTo: Int(status.st_size) + 1))
    } catch {
      return false
    }
  }
}
