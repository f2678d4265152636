import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyEvidence

/// `Totals`: answers are weighted so that what is known of all customers holds.
@Suite struct KnownTotalsTests {
  private static let totals = """
    column,value,total
    class,first,500
    class,second,500
    city,Amman,300
    city,Irbid,400
    city,Zarqa,300

    """

  /// Two classes by three cities.
  private static let counts = [[60, 25, 15], [40, 80, 30]]

  private static let table: String = {
    var text = "step,score,class,city,who\n"
    var person = 0
    for (row, name) in ["First", "SECOND"].enumerated() {
      for (column, city) in ["Amman", "Irbid", "Zarqa"].enumerated() {
        for _ in 0..<counts[row][column] {
          person += 1
          text += "pay,\(1 + row + column),\(name),\(city),p\(person)\n"
        }
      }
    }
    return text
  }()

  private func read(
    _ table: String, _ totals: String = totals, named: Bool = false, part: Int? = nil
  ) throws -> ScoreReading {
    var model = Models.licence
    model.sources[0].totals = "totals.csv"
    if named { model.sources[0].columns[.respondent] = "who" }
    var settings = ReadingSettings()
    settings.totals["totals.csv"] = try KnownTotals(of: Array(totals.utf8).span)
    if let part { settings.smallestPart = part }
    return ScoreReading(of: 0, in: model, bytes: Array(table.utf8).span, settings: settings)
  }

  private func weights(_ reading: ScoreReading) -> [Double] {
    reading.tally.answers.histograms.first { $0.key.group == .everybody && $0.key.period == nil }?.value
      .weights?.sums ?? []
  }

  /// The weights of the reference values, one in the mean: levels 1, 2 + 2, 3 + 3 and 4 of the six cells.
  @Test(arguments: [false, true]) func weightsAreThoseOfTheReference(named: Bool) throws {
    let cells = [
      [3.626622923066845, 5.67833600767966, 9.362948277523028],
      [2.0600656153997328, 3.2255199976001068, 5.3185258612384],
    ]
    let raked = zip(Self.counts, cells).map { zip($0, $1).map { Double($0) * $1 / 4 } }
    let expected = [raked[0][0], raked[0][1] + raked[1][0], raked[0][2] + raked[1][1], raked[1][2], 0]
    let reading = try read(Self.table, named: named)
    for (weight, wanted) in zip(weights(reading), expected) { #expect(abs(weight - wanted) < 1e-6) }
    let weighting = try #require(reading.tally.answers.weighting)
    #expect(weighting.columns == ["class", "city"])
    #expect(abs(weighting.designEffect - 1.19) < 0.005, "\(weighting.designEffect)")
  }

  @Test func partsChangeNothing() throws {
    let whole = try read(Self.table, named: true)
    for size in [64, 1000] {
      let parts = try read(Self.table, named: true, part: size)
      for (part, all) in zip(weights(parts), weights(whole)) { #expect(abs(part - all) < 1e-9) }
      #expect(parts.tally.answers.count == 250 && parts.problems == whole.problems)
    }
  }

  /// Who answers often is one customer all the same.
  @Test func peopleAreWeightedAndNotTheirRows() throws {
    let totals = "column,value,total\ncity,Amman,50\ncity,Irbid,50\n"
    var table = "step,score,city,who\n"
    for row in 0..<40 { table += "pay,5,Amman,p\(row % 10)\n" }
    for row in 0..<10 { table += "pay,1,Irbid,q\(row)\n" }
    let sums = weights(try read(table, totals, named: true))
    #expect(abs(sums[4] / sums[0] - 4) < 1e-9, "ten people each, of whom some answered four times")
    let unnamed = weights(try read(table, totals))
    #expect(abs(unnamed[4] / unnamed[0] - 1) < 1e-9, "without names rows are all that is known")
  }

  @Test func aTallyKeepsIt() throws {
    let reading = try read(Self.table)
    var model = Models.licence
    model.sources[0].totals = "totals.csv"
    let file = Array(reading.tally.json(in: model).text.utf8)
    let again = ScoreReading(of: 0, in: model, bytes: file.span)
    #expect(again.problems.isEmpty && again.tally.answers.weighting?.columns == ["class", "city"])
    // Files have six decimals.
    for (kept, made) in zip(weights(again), weights(reading)) { #expect(abs(kept - made) < 1e-6) }
  }

  @Test func withoutTotalsNothingCountsInSilence() {
    var model = Models.licence
    model.sources[0].totals = "totals.csv"
    let reading = ScoreReading(of: 0, in: model, bytes: Array(Self.table.utf8).span)
    #expect(reading.tally.answers.count == 0)
  }
}
