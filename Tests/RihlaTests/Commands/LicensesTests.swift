import Foundation
import TestSupport
import Testing

@Suite struct LicensesTests {
  private let notice: String
  private let manifest: String

  init() throws {
    notice = try String(contentsOf: Fixtures.repository.appending(path: "NOTICE"), encoding: .utf8)
    manifest = try String(contentsOf: Fixtures.repository.appending(path: "Package.swift"), encoding: .utf8)
  }

  @Test func theProgramPrintsThem() throws {
    let run = try Run("--licenses", in: Scratch())
    #expect(run.status == 0 && run.errors.isEmpty && run.output.hasPrefix(notice))
    #expect(run.output.contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"))
  }

  /// The help is no longer for it.
  @Test func theHelpDoesNotSpeakOfThem() throws {
    let run = try Run("--help", in: Scratch())
    #expect(run.status == 0 && run.output.contains("USAGE: rihla") && !run.output.contains("--licenses"))
  }

  /// Whoever adds a package or moves to another version says so in NOTICE.
  @Test func everyPackageIsNamedWithItsVersion() throws {
    let packages = manifest.matches(of: /\.package\(\s*url: "[^"]*\/([^"\/]+)", exact: "([0-9.]+)"/)
    #expect(packages.count == manifest.matches(of: /\.package\(\s*url:/).count)
    let named = notice.matches(of: /\[([A-Za-z-]+)\] ([0-9.]+)/)
    #expect(Set(packages.map { "\($0.1) \($0.2)" }) == Set(named.map { "\($0.1) \($0.2)" }))
  }

  /// What packages need themselves is pinned here too: the list of what was resolved holds nothing else.
  @Test func noPackageComesWithoutAVersionOfOurs() throws {
    let resolved = try String(
      contentsOf: Fixtures.repository.appending(path: "Package.resolved"), encoding: .utf8)
    let locations = resolved.matches(of: /"location" : "([^"]+)"/).map { String($0.1) }
    #expect(!locations.isEmpty)
    for location in locations { #expect(manifest.contains("url: \"\(location)\""), "\(location)") }
  }
}
