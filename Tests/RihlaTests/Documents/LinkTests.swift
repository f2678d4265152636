import Foundation
import TestSupport
import Testing

/// The pages for people: what they link to and show is there.
@Suite struct LinkTests {
  private static let pages: [URL] = {
    let root = Fixtures.repository
    let folders = [root, root.appending(path: "docs")]
    return folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { $0.hasSuffix(".md") }.sorted().map { folder.appending(path: $0) }
    }
  }()

  @Test func thereArePages() { #expect(Self.pages.count > 10) }

  @Test(arguments: pages)
  func leadsSomewhere(page: URL) throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    for link in text.matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/) where !link.1.contains("://") {
      let target = page.deletingLastPathComponent().appending(path: String(link.1))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(page.lastPathComponent): \(link.1)")
    }
  }

  private static var names: Regex<(Substring, Substring)> {
    /`((?:Sources|Tests|templates|docs|rihla|Journey\w+)\/[\w\/+.]*)`/
  }

  @Test func thereAreNames() throws {
    let texts = try Self.pages.map { try String(contentsOf: $0, encoding: .utf8) }
    #expect(texts.reduce(0) { $0 + $1.matches(of: Self.names).count } > 50)
  }

  /// Folders and files of the code that a page names are there; what the reader is to fill in (`…`, `<signal>`) is not
  /// looked at.
  @Test(arguments: pages)
  func namesWhatIsThere(page: URL) throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    for name in text.matches(of: Self.names) {
      let isThere = ["", "Sources"].contains { folder in
        let path = Fixtures.repository.appending(path: folder).appending(path: String(name.1)).path
        return FileManager.default.fileExists(atPath: path)
          || FileManager.default.fileExists(atPath: path + ".swift")
      }
      #expect(isThere, "\(page.lastPathComponent): \(name.1)")
    }
  }
}
