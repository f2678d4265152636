import ArgumentParser
import JourneyProject

/// The page of one command for `man`, from what its `--help` is made of.
struct ManualPage {
  /// `rihla-gaps`.
  let name: String
  private let command: any ParsableCommand.Type

  private init(_ command: any ParsableCommand.Type, below parent: String?) {
    let own = command.configuration.commandName ?? command._commandName
    name = parent.map { "\($0)-\(own)" } ?? own
    self.command = command
  }

  /// Of the program and of every command that its help lists.
  static let all: [ManualPage] = pages(of: Rihla.self, below: nil)

  private static func pages(of command: any ParsableCommand.Type, below parent: String?) -> [ManualPage] {
    var found = [ManualPage(command, below: parent)]
    let name = found[0].name
    for further in command.configuration.subcommands where further.configuration.shouldDisplay {
      found += pages(of: further, below: name)
    }
    return found
  }

  /// The name of its file.
  var file: String { "\(name).1" }

  /// In the language of `man`, with the same bytes for the same commands.
  var text: String {
    let about = command.configuration
    let heading = ".\\\" -*- coding: UTF-8 -*-\n.TH \(name.uppercased()) 1 \"\" \"rihla \(Version.number)\"\n"
    let whole = Self.section("NAME", ["\(Self.escaped(name)) \\- \(Self.escaped(about.abstract))"])
    return heading + whole + usage + Self.section("DESCRIPTION", Self.prose(about.discussion))
  }

  /// What `--help` says from its usage on: a section for each of its parts, laid out as there.
  private var usage: String {
    let help = Rihla.helpMessage(for: command, columns: Self.columns)
    guard let start = help.firstRange(of: "USAGE: ") else { return "" }
    var sections: [(title: String, lines: [String])] = [("SYNOPSIS", [])]
    for line in help[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasSuffix(":"), line.allSatisfy({ $0.isUppercase || $0 == ":" }) {
        sections.append((String(line.dropLast()), []))
      } else {
        sections[sections.count - 1].lines.append(Self.escaped(String(line)))
      }
    }
    return sections.map { title, lines in
      let used = lines.reversed().drop(while: \.isEmpty).reversed()
      return Self.section(title, [".nf"] + used + [".fi"])
    }.joined()
  }

  /// Cells of a line beside the margin that `man` leaves.
  private static let columns = 72

  private static func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : ".SH \(title)\n" + lines.map { $0 + "\n" }.joined()
  }

  /// Paragraphs, and lines that are further in as they stand.
  private static func prose(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? ".PP" : line.hasPrefix("  ") ? ".br\n" + escaped(String(line)) : escaped(String(line))
    }
  }

  /// Text that orders nothing: neither by a backslash nor by a point where a line begins.
  private static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}

extension ManualPage {
  /// Writes all of them into a folder, which is made where it is not there.
  static func write(into folder: String, in world: any World) throws {
    let files = all.map { OutputFile(path: PathText.join(folder, $0.file), text: $0.text) }
    try world.write(files, makingFolders: [folder])
  }
}
