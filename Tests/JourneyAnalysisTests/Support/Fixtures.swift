import Foundation

/// Files under `Tests/Fixtures`.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// The JSON files of a folder, by name.
  static func jsonFiles(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// The golden text of that name; with RIHLA_REWRITE_FIXTURES set, `actual` is written there first.
  static func golden(_ path: String, rewrittenFrom actual: String) throws -> String {
    let file = folder.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["RIHLA_REWRITE_FIXTURES"] != nil {
      try Data(actual.utf8).write(to: file)
    }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
