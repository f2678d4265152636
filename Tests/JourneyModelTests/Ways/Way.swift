import JourneyModel
import JourneySyntax
import TestSupport
import Testing

/// One of twenty ways in which people write the same journey, and how much of it is understood.
struct Way {
  let name: String
  /// How many facts the journey has as the notation writes it.
  let facts: Int
  /// Those that are missing where the text is read as it stands.
  let unread: Facts
  /// Those that are missing where somebody took what was proposed first, too.
  let lost: Facts

  /// - Parameter isTable: the text ends in a table, which is pasted below what stands above it.
  init(name: String, text: String, meaning journey: String, isTable: Bool) throws {
    self.name = name
    let text = isTable ? try Self.pasted(text) : text
    let facts = Self.facts(journey)
    self.facts = facts.count
    unread = facts.missing(from: Self.facts(text))
    lost = facts.missing(from: Self.facts(Self.corrected(text)))
  }

  /// Some ways change the letters of values too, so that words are compared folded.
  private static func facts(_ text: String) -> Facts {
    Facts(of: ResolutionTests.resolve(text: text).model).mapped(\.folded)
  }

  /// The text with the notation of its table, as the desk puts it there.
  private static func pasted(_ text: String) throws -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(
      lines.firstIndex { $0.contains("\t") || $0.hasPrefix("|") || $0.count { $0 == "," } > 3 })
    let table = try PastedTable(Array(lines[first...].joined(separator: "\n").utf8), guessing: false)
    return lines[..<first].joined(separator: "\n") + "\n" + table.journeyText()
  }

  /// The text as it is when somebody takes what is proposed first, until nothing is proposed any more.
  private static func corrected(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<mostRounds {
      let read = ResolutionTests.resolve(text: String(decoding: bytes, as: UTF8.self))
      let next = read.problems.compactMap(\.fix).applied(to: bytes)
      if next == bytes { break }
      bytes = next
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// More than anybody would have the patience for.
  private static let mostRounds = 6
}

extension [Way] {
  /// Per cent of all facts of all ways that are read as they stand.
  var read: Double { share { $0.unread.count } }

  /// Per cent of those that are read or proposed.
  var understood: Double { share { $0.lost.count } }

  private func share(_ missing: (Way) -> Int) -> Double {
    let all = reduce(0) { $0 + $1.facts }
    return 100 * Double(all - reduce(0) { $0 + missing($1) }) / Double(all)
  }
}
