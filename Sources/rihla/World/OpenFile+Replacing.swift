import JourneyProject
import Machine

/// What makes a file stand in for another.
extension OpenFile {
  /// Gives it the owner and the group of the file that it will replace; false where this user may not.
  func takeOwner(of old: stat) -> Bool {
    var own = stat()
    guard unsafe fstat(descriptor, &own) == 0 else { return false }
    if own.st_uid == old.st_uid, own.st_gid == old.st_gid { return true }
    return fchown(descriptor, old.st_uid, old.st_gid) == 0
  }

  /// Lets the same people read and write it.
  func takePermissions(of old: stat) throws(WriteFailure) {
    _ = try systemCall(or: WriteFailure.system) { fchmod(descriptor, old.st_mode & 0o7777) }
  }

  /// Puts these bytes in the place of its own. A file that grows gets its room first: without it nothing is changed.
  func replace(with bytes: [UInt8]) throws(WriteFailure) {
    let full = posix_fallocate(descriptor, 0, off_t(bytes.count))
    // Some file systems can't promise room: there the writing itself says whether there is any.
    guard [0, EINVAL, EOPNOTSUPP].contains(full) || bytes.isEmpty else { throw .system(full) }
    try write(bytes)
    _ = try systemCall(or: WriteFailure.system) { ftruncate(descriptor, off_t(bytes.count)) }
  }
}
