import JourneyModel
import JourneyStatistics
import JourneySyntax
import JourneyWords
import TestSupport
import Testing

@testable import JourneyAnalysis
@testable import JourneyReport

/// What to fix first: one number of decimals down each column, and one place for what is equal.
@Suite struct FixRowTests {
  private func rows(_ fixes: [Fix], _ words: Words = Words(language: .english)) -> [FixRow] {
    var sample = Sample.licence
    sample.analysis.fixes = fixes
    return FixRow.all(of: sample.analysis, in: sample.model, words: words)
  }

  private func fix(_ step: Int, _ gap: Double, _ weight: Double, _ reach: Double? = nil) -> Fix {
    Fix(
      step: ID(step), basis: .believed, gap: gap, weight: weight, reach: reach,
      priority: Priority(importance: weight, gap: gap, reach: (reach ?? Fix.presumedReach) / 100),
      opportunities: [])
  }

  /// How many digits stand behind the point of each number.
  private func decimals(_ text: String) -> [Int] {
    text.split(separator: " ").compactMap { word in
      Double(word).map { _ in word.split(separator: ".").dropFirst().first?.count ?? 0 }
    }
  }

  /// Tables of any size, with gaps and weights as answers give them.
  private func tables() -> [[FixRow]] {
    var generator = RandomNumbers(seed: 6)
    return (0..<100).map { table in
      rows(
        (0..<1 + table % 6).map { step in
          fix(
            step, Double(Int.random(in: 1...1000, using: &generator)).percent(of: 1200),
            Double(Int.random(in: 10...50, using: &generator)) / 34,
            Bool.random(using: &generator) ? nil : Double(Int.random(in: 1...1000, using: &generator)) / 10)
        })
    }
  }

  @Test func columnsHaveOneNumberOfDecimals() {
    for rows in tables() {
      #expect(Set(rows.compactMap { $0.product.map(decimals) }).count == 1)
      for column in [\FixRow.importance, \.reach, \.priority] {
        #expect(Set(rows.map { $0[keyPath: column] }.filter { $0 != "–" }.map(decimals)).count <= 1)
      }
    }
  }

  @Test func productsComeOutOrSayThatTheyDoNot() throws {
    let rows = tables().flatMap(\.self)
    for row in rows {
      let product = try #require(row.product)
      let factors = product.split { "×≈%\u{A0} ".contains($0) }.map(String.init)
      #expect(decimals(factors.joined(separator: " ")).allSatisfy { $0 <= 2 })
      let value = factors.compactMap(Double.init).reduce(1, *) / 100
      let places = try #require(decimals(row.priority).first)
      let comesOut = value.lastDigits(decimals: places) == Double(row.priority)?.lastDigits(decimals: places)
      #expect(product.hasPrefix("≈ ") != comesOut, "\(product) = \(row.priority)")
    }
    #expect(Set(rows.map { $0.product?.hasPrefix("≈") }).count == 2)
  }

  @Test func noFactorHasMoreDecimalsThanItsPriorityNeeds() {
    #expect(rows([fix(0, 28, 1.4)]).map(\.product) == ["28 × 1.4 × 100\u{A0}%"])
    #expect(rows([fix(0, 28, 1.25, 12.5)]).map(\.product) == ["28 × 1.2 × 12.5\u{A0}%"])
    #expect(rows([fix(0, 333.333, 3.3333)]).map(\.product) == ["≈ 333 × 3.3 × 100\u{A0}%"])
  }

  @Test func theFactorsMultiplyInEveryRow() {
    let rows = rows([fix(0, 28, 1.4), fix(1, 50, 10.0 / 7, 50)])
    #expect(rows.map(\.priority) == ["39", "36"])
    #expect(rows.map(\.product) == ["28 × 1.40 × 100\u{A0}%", "50 × 1.43 × 50\u{A0}%"])
    let arabic = self.rows(
      [fix(0, 28, 1.4), fix(1, 50, 10.0 / 7, 50)], Words(language: .arabic, digits: .arabic))
    #expect(
      arabic.compactMap(\.product).map(Words.withoutIsolates) == ["٢٨ × ١٫٤٠ × ١٠٠٪", "٥٠ × ١٫٤٣ × ٥٠٪"])
  }

  @Test func equalPrioritiesShareTheirPlaces() {
    let fixes = [fix(0, 60, 1), fix(1, 3.0 * 17.5, 1), fix(2, 17.5, 3), fix(3, 1, 1)]
    #expect(rows(fixes).map(\.rank) == ["1", "2–3", "2–3", "4"])
    let arabic = rows(fixes, Words(language: .arabic, digits: .arabic)).map(\.rank)
    #expect(arabic[1] == arabic[2] && arabic[1].contains("٢") && arabic[1].contains("٣"))
  }
}
