import Foundation
import JourneyProject
import TestSupport
import Testing

/// What the program calls itself, and where else that is written.
@Suite struct VersionTests {
  private func text(of path: String) throws -> String {
    try String(contentsOf: Fixtures.repository.appending(path: path), encoding: .utf8)
  }

  /// A build that was told its revision says that too.
  @Test func theProgramSaysItsVersion() throws {
    let run = try Run("--version", in: Scratch())
    #expect(run.status == 0 && run.errors.isEmpty)
    let said = run.output.wholeMatch(of: /([0-9]+\.[0-9]+\.[0-9]+)( \(revision .+\))?\n/)
    #expect(said.map { String($0.1) } == Version.number)
  }

  /// The first version with a date in the changelog is the one that the program is.
  @Test func theChangelogIsDated() throws {
    let changes = try text(of: "CHANGELOG.md")
    let heading = changes.firstMatch(of: /(?m)^## \[([0-9.]+)\] - [0-9]{4}-[0-9]{2}-[0-9]{2}$/)
    #expect(heading.map { String($0.1) } == Version.number)
  }

  /// Who is told to take a file is told the name that `make archive` and `make deb` give it.
  @Test(arguments: ["README.md", "README.ar.md", "docs/install.md", "docs/install.ar.md"])
  func pagesNameThisVersion(page: String) throws {
    let named = try text(of: page).matches(of: /rihla[-_]([0-9]+\.[0-9]+\.[0-9]+)/).map { String($0.1) }
    #expect(!named.isEmpty && Set(named) == [Version.number], "\(Set(named))")
  }

  /// `packaging/revision` prints an object; linked with the program's own weak answer it is what is said.
  @Test func aRevisionIsToldByLinking() throws {
    let scratch = try Scratch()
    let answer = Fixtures.repository.appending(path: "Sources/CRevision/revision.c").path
    let headers = Fixtures.repository.appending(path: "Sources/CRevision/include").path
    try scratch.write(
      """
      #include "revision.h"
      #include <stdio.h>
      int main(void) { puts(rihla_revision() ? rihla_revision() : "none"); }
      """, to: "main.c")
    let run = try Run(
      shell: """
        set -e
        git init -q . && git add main.c
        git -c user.name=a -c user.email=a@b.c commit -q -m first
        clang -I "$1" main.c "$2" -o without && ./without
        clang -I "$1" main.c "$2" $("$3" "$PWD") -o with && ./with
        echo >> main.c
        clang -I "$1" main.c "$2" $("$3" "$PWD") -o changed && ./changed
        git rev-parse --short=12 HEAD
        """,
      [headers, answer, Fixtures.repository.appending(path: "packaging/revision").path], in: scratch,
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""])
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(run.status == 0 && lines.count == 4, "\(run.errors)")
    #expect(lines.first == "none" && lines.dropFirst().first == lines.last)
    #expect(lines.dropFirst(2).first == "\(lines.last ?? ""), with changes")
  }
}
