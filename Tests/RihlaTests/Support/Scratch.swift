import Foundation

/// A folder on the disk that lives as long as a test.
final class Scratch {
  let path: String

  private let isOwned: Bool

  init() throws {
    let name = "rihla-tests-\(UUID().uuidString)"
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
    isOwned = true
  }

  private init(path: String) {
    self.path = path
    isOwned = false
  }

  /// A folder in this one, which goes with it.
  func inside(_ name: String) -> Scratch { Scratch(path: absolute(name)) }

  deinit { if isOwned { try? FileManager.default.removeItem(atPath: path) } }

  func absolute(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: absolute(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: absolute(name))))
  }

  func text(of name: String) throws -> String { String(decoding: try bytes(of: name), as: UTF8.self) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: absolute(name), withDestinationPath: target)
  }

  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: absolute(name)) }

  func makePipe(_ name: String) { unsafe mkfifo(absolute(name), 0o600) }

  /// Makes a folder one that may be read and not be written.
  func protect(_ name: String) { setPermissions(0o500, of: name) }

  func release(_ name: String) { setPermissions(0o700, of: name) }

  func forbid(_ name: String) { setPermissions(0, of: name) }

  func setPermissions(_ permissions: Int, of name: String) {
    unsafe chmod(absolute(name), mode_t(permissions))
  }

  func permissions(of name: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: absolute(name))
    return attributes?[.posixPermissions] as? Int
  }

  /// Makes a file this long, of zero bytes that take no room on the disk.
  func stretch(_ name: String, to size: Int) { unsafe truncate(absolute(name), size) }

  /// Writes over the first bytes of a file that is already there, in its place.
  func overwrite(_ name: String, with text: String) {
    guard let file = FileHandle(forWritingAtPath: absolute(name)) else { return }
    file.write(Data(text.utf8))
    try? file.close()
  }

  /// Every file and folder inside, hidden ones too.
  var everything: [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }
}
