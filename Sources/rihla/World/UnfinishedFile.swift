import JourneyProject
import Machine

/// A file written beside its place, waiting for its name.
struct UnfinishedFile {
  let folder: OpenFolder
  let target: String
  let name: String
  let bytes: [UInt8]
  private let expected: [[UInt8]]?
  /// Whether what stands there must stay the same file: it has other names, or an owner that ours can't be given.
  private let keepsFile: Bool

  /// Writes `bytes` to the disk, with the owner and the permissions of the file that it will replace.
  /// - Parameters:
  ///   - expected: what may be replaced, as in `OutputFile`.
  ///   - random: a part of the name, another one each time.
  init(
    of bytes: [UInt8], for target: String, in folder: OpenFolder, expecting expected: [[UInt8]]? = nil,
    random: () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) throws(WriteFailure) {
    self.folder = folder
    self.target = target
    self.bytes = bytes
    self.expected = expected
    let old = try folder.status(of: target)
    if let old { try folder.refuseReadOnly(target, old) }
    if let expected { try folder.refuseChange(of: target, from: expected) }
    var name = ""
    let file = try UnfinishedNames.makeFile(in: folder) {
      name = ".rihla-\(getpid())-\(String(random(), radix: 36))"
      return name
    }
    self.name = name
    keepsFile = old.map { $0.st_nlink > 1 || !file.takeOwner(of: $0) } ?? false
    do throws(WriteFailure) {
      if let old { try file.takePermissions(of: old) }
      try file.write(bytes)
      try file.flush()
    } catch {
      UnfinishedNames.remove(name, in: folder)
      throw error
    }
  }

  /// Gives the file its name.
  func finish() throws(WriteFailure) {
    if keepsFile {
      if let expected { try folder.refuseChange(of: target, from: expected) }
      try writeInPlace()
      remove()
    } else if let expected {
      try finish(expecting: expected)
      remove()
    } else {
      try folder.rename(name, to: target)
      UnfinishedNames.forget(name, in: folder)
    }
  }

  /// As editors do for such files. There is room: the disk holds the same bytes a second time until this is done.
  private func writeInPlace() throws(WriteFailure) {
    let file = try folder.openFile(target, O_WRONLY)
    try file.replace(with: bytes)
    try file.flush()
  }

  /// Leaves nothing behind.
  func remove() { UnfinishedNames.remove(name, in: folder) }
}
