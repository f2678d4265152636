import Foundation
import TestSupport
import Testing

/// What differs from one system to another stands behind one name.
@Suite struct MachineTests {
  /// Every file of the sources and tests, by its path in the repository.
  private static let sources: [String] = ["Sources", "Tests"].flatMap { folder in
    let below = FileManager.default.enumerator(atPath: Fixtures.repository.appending(path: folder).path)
    return (below?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.map {
      "\(folder)/\($0)"
    }
  }

  @Test func oneFileImportsTheLibraryOfTheMachine() throws {
    let importers = try Self.sources.filter { path in
      let text = try String(contentsOf: Fixtures.repository.appending(path: path), encoding: .utf8)
      return text.contains(/(?m)^\s*(@\w+ )?((public|package|internal) )?import (\w+ )?(Glibc|Musl|Darwin)\b/)
    }
    #expect(importers == ["Sources/Machine/Machine.swift"])
  }
}
