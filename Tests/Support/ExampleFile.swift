import Foundation

/// A file that people could have written: a fixture, an example journey or a starter model.
package struct ExampleFile: Sendable, CustomStringConvertible {
  /// Relative to the repository.
  package var path: String
  /// All that it holds.
  package var bytes: [UInt8]

  /// Its path, as tests are named.
  package var description: String { path }

  /// All of them, sorted by path.
  package static let all = files(in: ["Tests/Fixtures/good", "Tests/Fixtures/bad"]) + shown
  /// Those that are shown as examples of good style, sorted by path.
  package static let shown = files(in: ["journeys", "templates/starters"])
  /// The good fixtures.
  package static let good = files(in: ["Tests/Fixtures/good"])

  private static func files(in folders: [String]) -> [ExampleFile] {
    folders.flatMap { folder in
      let paths = FileManager.default.subpaths(atPath: Fixtures.repository.appending(path: folder).path) ?? []
      return paths.filter { $0.hasSuffix(".journey") || $0.hasSuffix(".persona") }.sorted().compactMap {
        path in
        let file = Fixtures.repository.appending(path: "\(folder)/\(path)")
        return (try? Data(contentsOf: file)).map { ExampleFile(path: "\(folder)/\(path)", bytes: Array($0)) }
      }
    }
  }
}
