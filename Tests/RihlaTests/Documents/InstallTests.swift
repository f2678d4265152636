import Foundation
import TestSupport
import Testing

/// `make install` puts the program with its manual and its completions below a folder, and `make uninstall` takes all
/// of it away. The program is the one that the tests built: `-o build` builds no other.
@Suite struct InstallTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func make(_ target: String, _ more: String...) throws -> Run {
    let line = "make -C \"$REPOSITORY\" -o build rihla=\"$0\" \"$@\""
    return try Run(
      shell: line, [target] + more, in: scratch,
      environment: [
        "REPOSITORY": Fixtures.repository.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
      ])
  }

  private func isFile(_ name: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: scratch.absolute(name))
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  private var installed: [String] {
    scratch.everything.filter { $0.hasPrefix("root/") && isFile($0) }
  }

  @Test(arguments: ["/usr/local", "/opt/rihla"])
  func allThatIsInstalledIsTakenAway(prefix: String) throws {
    let places = ["DESTDIR=\(scratch.absolute("root"))", "PREFIX=\(prefix)"]
    let install = try make("install", places[0], places[1])
    #expect(install.status == 0, "\(install.errors)")
    let files = installed.map { String($0.dropFirst("root\(prefix)/".count)) }
    for file in [
      "bin/rihla", "share/man/man1/rihla.1", "share/man/man1/rihla-gaps.1",
      "share/man/man1/rihla-git-install.1",
      "share/bash-completion/completions/rihla", "share/zsh/site-functions/_rihla",
      "share/fish/vendor_completions.d/rihla.fish",
    ] { #expect(files.contains(file), "\(file)") }
    let program = try Run(
      shell: "\"$1\" --version", [scratch.absolute("root\(prefix)/bin/rihla")], in: scratch, environment: [:])
    #expect(program.status == 0 && !program.output.isEmpty)
    try scratch.write("kept", to: "root\(prefix)/share/man/man1/other.1")
    let away = try make("uninstall", places[0], places[1])
    #expect(away.status == 0, "\(away.errors)")
    #expect(
      scratch.everything.filter { $0.hasPrefix("root") && isFile($0) } == [
        "root\(prefix)/share/man/man1/other.1"
      ])
  }

  @Test func nothingIsLeftOfFoldersEither() throws {
    let place = "DESTDIR=\(scratch.absolute("root"))"
    _ = try make("install", place)
    #expect(!installed.isEmpty)
    _ = try make("uninstall", place)
    #expect(!scratch.everything.contains { $0.hasPrefix("root") })
  }

  /// Every page is named for its command, says what the help says, and orders `man` nothing by accident.
  @Test func everyCommandHasAPage() throws {
    let run = try Run("--manual", "man", in: scratch)
    #expect(run.status == 0, "\(run.errors)")
    let help = try Run("--help", in: scratch).output
    let listed = help.matches(of: /(?m)^  ([a-z][a-z-]+) {2,}[A-Z]/).map { String($0.1) }
    #expect(listed.count >= 9)
    for command in listed + ["what-if", "git-install"] where command != "rihla" {
      let page = try scratch.text(of: "man/rihla-\(command).1")
      #expect(page.contains(".SH NAME\nrihla\\-\(command.replacing("-", with: "\\-")) \\- "), "\(command)")
      #expect(page.contains(".SH SYNOPSIS") && page.contains(".SH OPTIONS"), "\(command)")
      let orders = Set(
        page.split(separator: "\n").filter { $0.hasPrefix(".") }.compactMap { $0.split(separator: " ").first }
      )
      #expect(orders.isSubset(of: [".\\\"", ".TH", ".SH", ".nf", ".fi", ".PP", ".br"]), "\(orders)")
    }
    #expect(try scratch.text(of: "man/rihla-gaps.1").contains("\\-\\-compare <file|wave>"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowEveryCommand(shell: String) throws {
    let script = try Run("--generate-completion-script", shell, in: scratch).output
    for command in ["gaps", "explain", "what-if", "--compare"] {
      #expect(script.contains(command.replacing("--", with: shell == "fish" ? "" : "--")), "\(command)")
    }
  }

  /// `make report` may build for minutes: it says so first.
  @Test func makeReportSaysAtOnceWhatItDoes() throws {
    let dry = try make("--dry-run", "report")
    #expect(dry.status == 0, "\(dry.errors)")
    let lines = dry.output.split(separator: "\n").map(String.init)
    let told = lines.firstIndex { $0.contains("minutes") } ?? .max
    let built = lines.firstIndex { $0.contains("swift build") } ?? .max
    #expect(told < built && built < .max, "\(lines.prefix(12))")
  }
}
