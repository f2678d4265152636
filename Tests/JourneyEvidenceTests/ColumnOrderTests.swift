import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// Columns shuffled, dropped and doubled: the right answer or a message.
@Suite struct ColumnOrderTests {
  /// Plain tables only: the tools' own headers have several rows, whose cells move together all the same.
  private static let models = ScoreFixtureTests.models.filter {
    !$0.name.contains("world") && $0.name != "long-faults"
  }

  private func columns(of name: String) throws -> [[String]] {
    let table = try ScoreFixtureTests.table(name)
    let opening = try TableOpening(table.span)
    var scanner = RecordScanner(table.span, separator: opening.separator)
    var record = Record(columns: Record.mostColumns)
    var rows: [[String]] = []
    while scanner.next(&record, in: table.span) {
      rows.append((0..<record.count).map { String(decoding: record[$0].text(in: table.span), as: UTF8.self) })
    }
    return rows
  }

  private func read(_ rows: [[String]], in model: Model) -> ScoreReading {
    let lines = rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
    }
    let bytes = Array(lines.joined().utf8)
    return ScoreReading(of: 0, in: model, bytes: bytes.span)
  }

  @Test(arguments: models) func orderDoesNotMatter(name: String, model: Model) throws {
    // The forms' timestamp and the carried-on question of a merged header are known by their place.
    guard !name.hasPrefix("google"), name != "surveymonkey" else { return }
    let rows = try columns(of: name)
    let plain = read(rows, in: model)
    var chance = Chance(3)
    for _ in 0..<10 {
      let order = rows[0].indices.shuffled(using: &chance)
      let shuffled = read(rows.map { row in order.filter { $0 < row.count }.map { row[$0] } }, in: model)
      guard rows.allSatisfy({ $0.count == rows[0].count }) else { continue }
      #expect(shuffled.tally == plain.tally)
    }
  }

  @Test(arguments: models) func doubledColumnsDoNotCountTwice(name: String, model: Model) throws {
    let rows = try columns(of: name)
    let plain = read(rows, in: model)
    for column in rows[0].indices {
      let doubled = read(rows.map { $0 + ($0.indices.contains(column) ? [$0[column]] : [""]) }, in: model)
      #expect(doubled.tally.answers.histograms == plain.tally.answers.histograms)
    }
  }

  /// Without a column the answers are the same, or something new is said. One kind of column nobody can miss: how often
  /// a row counts, which most tables do not have.
  @Test(arguments: models) func droppedColumnsAreMissedOrNotNeeded(name: String, model: Model) throws {
    let rows = try columns(of: name)
    let plain = read(rows, in: model)
    for column in rows[0].indices {
      if ["count", "العدد"].contains(rows[0][column]) { continue }
      let dropped = read(
        rows.map { row in row.indices.filter { $0 != column }.map { row[$0] } }, in: model)
      let isSame =
        dropped.tally.forEverybody == plain.tally.forEverybody
        && dropped.tally.tickets.counts.filter { $0.key.period == nil }
          == plain.tally.tickets.counts.filter { $0.key.period == nil }
        && dropped.tally.events.paths?.variants.map(\.path) == plain.tally.events.paths?.variants.map(\.path)
      #expect(
        isSame || dropped.problems != plain.problems,
        "\(rows[0][column]) of \(name) is missed by nobody")
    }
  }
}

extension Tally {
  /// The counts of all respondents together.
  var forEverybody: [AnswerTally.Cell: [Int]] {
    answers.histograms.filter { $0.key.group == .everybody && $0.key.period == nil }.mapValues(\.counts)
  }
}
