import JourneyModel
import JourneyPictures
import JourneyWords
import TestSupport
import Testing

@testable import JourneyReport

@Suite("Several orders of fixing as one list")
struct FixLineTests {
  private static let rows = {
    let sample = Sample.licence
    return FixRow.all(of: sample.analysis, in: sample.model, words: sample.words)
  }()

  @Test("gives each their own lines in their own order", arguments: 0..<40)
  func everybodyFindsTheirOwn(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    let orders: [(audience: Audience, rows: [FixRow])] = (0..<4).map { place in
      let chosen = Self.rows.shuffled(using: &random).prefix(
        Int.random(in: 0...Self.rows.count, using: &random))
      let rows = chosen.enumerated().map { rank, row in
        var row = row
        row.rank = "\(rank + 1)"
        return row
      }
      return (place == 0 ? .everybody : .persona(ID(place - 1)), rows)
    }
    let lines = FixLine.together(orders)
    for (audience, rows) in orders {
      let seen = lines.filter {
        $0.audience.map { $0.split(separator: " ").contains { $0 == audience.mark } } ?? true
      }
      let told = seen.map { line in
        var row = line.row
        row.rank =
          line.places.first {
            $0.audience.map { $0.split(separator: " ").contains { $0 == audience.mark } } ?? true
          }?.text ?? ""
        return row
      }
      #expect(told == rows)
    }
  }

  @Test("says once what two have in common")
  func once() {
    let others = Self.rows.dropFirst().enumerated().map { rank, row in
      var row = row
      row.rank = "\(rank + 1)"
      return row
    }
    let lines = FixLine.together([(.everybody, Self.rows), (.persona(0), others)])
    #expect(lines.count == Self.rows.count)
    #expect(lines.map(\.audience) == ["0"] + others.map { _ in nil })
  }
}
