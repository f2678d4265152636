import Foundation
import TestSupport
import Testing

/// A page whose commands are run as they stand there, in order and in one folder.
///
/// In a ```` ```console ```` block each line that begins with `$ ` is a command, and what follows is what it prints. A
/// block whose first line is ```` ```text NAME ```` or ```` ```csv NAME ```` is a file that the reader saves under this
/// name.
struct ConsolePage {
  /// Its name in the folder of pages.
  let name: String

  /// The page as it would be if every command printed what it prints now.
  /// - Parameter variables: what the commands see beside what they see in every test.
  func played(in folder: Scratch, variables: [String: String] = [:]) throws -> String {
    let url = Fixtures.repository.appending(path: "docs/\(name)")
    var page: [String] = []
    var block = Block.text
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      switch block {
      case .text:
        page.append(line)
        block = Block(opening: line)
      case _ where line == "```":
        if case .file(let name, let lines) = block { try folder.write(lines.joined(), to: name) }
        page.append(line)
        block = .text
      case .file(let name, let lines):
        page.append(line)
        block = .file(name, lines + [line + "\n"])
      case .console:
        // What was printed when the page was written last is printed anew below the command.
        guard line.hasPrefix("$ ") else { continue }
        page.append(line)
        page += try Self.output(of: String(line.dropFirst(2)), in: folder, variables)
      }
    }
    return page.joined(separator: "\n")
  }

  /// Plays the page and compares it with itself; goldens rewritten write it anew.
  func check(in folder: Scratch, variables: [String: String] = [:]) throws {
    let played = try played(in: folder, variables: variables)
    #expect(played == (try Fixtures.golden("../../docs/\(name)", rewrittenFrom: played)))
  }

  private enum Block {
    case text, console
    case file(String, [String])

    init(opening line: String) {
      let file = line.prefixMatch(of: /```(?:text|csv) (\S+)/)
      if line == "```console" {
        self = .console
      } else if let file {
        self = .file(String(file.1), [])
      } else {
        self = .text
      }
    }
  }

  private static func output(
    of command: String, in folder: Scratch, _ variables: [String: String]
  ) throws -> [String] {
    let run = try Run(
      shell: command + " 2>&1", [], in: folder, environment: GitScratch.environment.merging(variables) { $1 })
    return run.output.components(separatedBy: "\n").dropLast()
  }
}
