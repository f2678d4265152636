package import Foundation

/// The texts that tests read, and the goldens that they compare with.
package enum Fixtures {
  /// `Tests/Fixtures`.
  package static let folder = repository.appending(path: "Tests/Fixtures")

  /// The folder that holds Package.swift.
  package static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The names of the folders in a folder of fixtures, sorted.
  package static func names(in path: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The JSON files of a folder, by name.
  package static func jsonFiles(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// A file below `Tests/Fixtures`.
  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  /// The golden text at `path`. When RIHLA_REWRITE_GOLDENS is set, `actual` is written there first: review the diff.
  package static func golden(_ path: String, rewrittenFrom actual: String) throws -> String {
    let file = folder.appending(path: path)
    if ProcessInfo.processInfo.environment["RIHLA_REWRITE_GOLDENS"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
    }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
