import JourneyProject
import Machine

/// A folder held open, to make and name files in it whatever happens meanwhile to the path that led there.
final class OpenFolder: Sendable {
  let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens a folder without following any link on the way.
  /// - Parameters:
  ///   - path: absolute.
  ///   - makingFolders: whether folders that are missing on the way are made.
  static func open(
    _ path: String, makingFolders: Bool = false
  ) throws(WriteFailure) -> OpenFolder {
    var folder = OpenFolder(descriptor: try descriptor(of: "/", in: AT_FDCWD))
    for name in path.split(separator: "/").map(String.init) {
      if makingFolders { try folder.makeFolder(name) }
      folder = OpenFolder(descriptor: try descriptor(of: name, in: folder.descriptor))
    }
    return folder
  }

  /// `O_PATH`, which the library's module lacks: a folder that may be entered need not be one that may be listed.
  private static let wayOnly: Int32 = 0o10_000_000

  private static func descriptor(of name: String, in folder: Int32) throws(WriteFailure) -> Int32 {
    try systemCall(or: WriteFailure.system) {
      unsafe openat(folder, name, wayOnly | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
  }

  private func makeFolder(_ name: String) throws(WriteFailure) {
    guard try status(of: name) == nil else { return }
    do throws(WriteFailure) {
      _ = try systemCall(or: WriteFailure.system) { unsafe mkdirat(descriptor, name, 0o777) }
    } catch {
      // Somebody else may have made it meanwhile.
      if error.reason != .system(EEXIST) { throw error }
    }
  }

  /// What stands in the folder under this name, a link not followed; nil where nothing does.
  func status(of name: String) throws(WriteFailure) -> stat? {
    var status = stat()
    do throws(WriteFailure) {
      _ = try systemCall(or: WriteFailure.system) {
        unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW)
      }
      return status
    } catch {
      if error.reason == .system(ENOENT) { return nil }
      throw error
    }
  }

  /// Refuses a file that is for reading alone, also to the superuser, who may write to any.
  func refuseReadOnly(_ name: String, _ status: stat) throws(WriteFailure) {
    if status.st_mode & 0o222 == 0 { throw WriteFailure(reason: .isReadOnly) }
    _ = try systemCall(or: WriteFailure.system) {
      unsafe faccessat(descriptor, name, W_OK, AT_EACCESS)
    }
  }

  /// Opens a file in the folder as `flags` of the operating system say; never through a link.
  func openFile(_ name: String, _ flags: Int32) throws(WriteFailure) -> OpenFile {
    OpenFile(
      owning: try systemCall(or: WriteFailure.system) {
        unsafe openat(descriptor, name, flags | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, 0o666)
      })
  }

  /// Gives a file another name, that of what it replaces.
  func rename(_ name: String, to new: String) throws(WriteFailure) {
    _ = try systemCall(or: WriteFailure.system) {
      unsafe renameat(descriptor, name, descriptor, new)
    }
  }

  func setPermissions(_ permissions: mode_t, of name: String) throws(WriteFailure) {
    _ = try systemCall(or: WriteFailure.system) { unsafe fchmodat(descriptor, name, permissions, 0) }
  }

  /// Takes away a file, or a folder that is empty.
  func remove(_ name: String) throws(WriteFailure) {
    let isFolder = try status(of: name).map { FileKind(mode: $0.st_mode) } == .folder
    _ = try systemCall(or: WriteFailure.system) {
      unsafe unlinkat(descriptor, name, isFolder ? AT_REMOVEDIR : 0)
    }
  }
}
