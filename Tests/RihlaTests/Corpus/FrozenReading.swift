import JourneyAnalysis
import JourneyModel
import JourneySyntax
import JourneyWords
import TestSupport

@testable import JourneyProject
@testable import rihla

/// What is read of a folder, a fact a line, in words that hold as long as the facts do: neither the wording of a message
/// nor a new column of a table is in it.
struct FrozenReading {
  var lines: [String]

  init(of folder: String) throws {
    let world = LocalMachine()
    let loader = Loader(storage: world, root: folder)
    lines = try loader.models(at: folder).flatMap { loaded in
      let name = Self.name(of: loaded.file)
      let facts = Facts(of: loaded.model).counts.sorted { $0.key < $1.key }
        .map { "model · \($0.key)\($0.value > 1 ? " · \($0.value) times" : "")" }
      return (facts + Self.messages(of: loaded) + Self.gaps(of: loaded, named: name)).map {
        "\(name): \($0)".withoutControls
      }
    }
  }

  /// The code and the place of each message.
  private static func messages(of loaded: LoadedModel) -> [String] {
    Diagnostics(of: [loaded]).all.map { found in
      let place = "\(name(of: found.problem.place.file)):\(found.region.line):\(found.region.startColumn)"
      return "message · \(found.problem.code) · \(place)"
    }
  }

  private static func name(of file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? file
  }

  /// Each cell of the table of gaps that holds something, by its row and its column.
  private static func gaps(of loaded: LoadedModel, named name: String) -> [String] {
    let subjects = loaded.analyses.map { GapTable.Subject(file: name, model: loaded.model, analysis: $0) }
    let rows = rows(ofCSV: GapTable(of: subjects).csv)
    guard let heads = rows.first else { return [] }
    return rows.dropFirst().flatMap { cells -> [String] in
      let row = zip(heads, cells).filter { key.contains($0.0) && !$0.1.isEmpty }.map(\.1)
      return zip(heads, cells).filter { !key.contains($0.0) && !$0.1.isEmpty }
        .map { "gap · \(row.joined(separator: " · ")) · \($0.0) = \($0.1)" }
    }
  }

  /// The columns that say what a row is about.
  private static let key: Set = ["file", "journey", "step", "label", "measure", "unit", "source"]

  private static func rows(ofCSV text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\r\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    return rows.filter { $0 != [""] }
  }
}
