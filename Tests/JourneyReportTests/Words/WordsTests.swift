import JourneyModel
import JourneyReport
import JourneySyntax
import Testing

@testable import JourneyAnalysis

@Suite("Words")
struct WordsTests {
  @Test("writes numbers, counts and days in both languages")
  func table() throws {
    let rows: [(String, (Words) -> String)] = [
      ("0", { $0.number(0) }), ("−0.4 without decimals", { $0.number(-0.4) }), ("−41", { $0.number(-41) }),
      ("1234567", { $0.number(1_234_567) }), ("4.56, one decimal", { $0.number(4.56, decimals: 1) }),
      ("−0.05, two decimals", { $0.number(-0.05, decimals: 2) }), ("not a number", { $0.number(.nan) }),
      ("infinity", { $0.number(.infinity) }), ("1e300", { $0.number(1e300) }),
      ("signed 3", { $0.signed(3) }), ("signed −3.2", { $0.signed(-3.2, decimals: 1) }),
      ("signed 0.4", { $0.signed(0.4) }), ("signed 0", { $0.signed(0) }), ("38 per cent", { $0.percent(38) }),
      ("44 to 54", { $0.interval(44...54) }), ("−46 to −36", { $0.signedInterval(-46...(-36)) }),
      ("0 answers", { $0.count(0, .answer) }), ("1 answer", { $0.count(1, .answer) }),
      ("2 answers", { $0.count(2, .answer) }), ("3 answers", { $0.count(3, .answer) }),
      ("10 answers", { $0.count(10, .answer) }), ("11 answers", { $0.count(11, .answer) }),
      ("99 answers", { $0.count(99, .answer) }), ("102 answers", { $0.count(102, .answer) }),
      ("103 answers", { $0.count(103, .answer) }), ("1412 answers", { $0.count(1412, .answer) }),
      ("1 step", { $0.count(1, .step) }), ("2 steps", { $0.count(2, .step) }),
      ("5 steps", { $0.count(5, .step) }),
      ("12 steps", { $0.count(12, .step) }), ("2 sources", { $0.count(2, .source) }),
      ("−1 level", { $0.signedCount(-1, .level) }), ("−3 levels", { $0.signedCount(-3, .level) }),
      ("a day", { $0.day("2026-07-01") }), ("a Hijri day", { $0.day("1448-01-16", isHijri: true) }),
      ("no day", { $0.day("last week") }), ("days", { $0.days("2026-07-01"..."2026-09-30") }),
      ("quoted Latin", { $0.quoted("Pay the fee") }), ("quoted Arabic", { $0.quoted("سداد الرسوم") }),
      ("quoted, isolates left open", { $0.quoted("a \u{2069} ب \u{2067} c") }),
      ("felt", { $0.short(.felt(levels: -3)) }), ("unknown", { $0.short(.unknown) }),
      ("believed", { $0.short(.believed(Gap(raw: -0.8, points: -20))) }),
      ("measured", { $0.full(.measured(Gap(raw: -1.6, points: -41, pointsInterval: -46...(-36)), n: 412)) }),
      ("within noise", { $0.full(.measured(Gap(raw: -0.1, points: -3, pointsInterval: -7...1), n: 371)) }),
    ]
    try expectGolden(
      rows.map { name, text in
        let columns = voices.map { visible(text($0)) }
        return ([name] + columns).joined(separator: "\t") + "\n"
      }.joined(), "words.txt")
  }

  @Test("says findings in sentences of both languages, no stronger than their basis")
  func sentences() throws {
    var text = ""
    for words in [
      Words(language: .english), Words(language: .arabic), Words(language: .arabic, digits: .arabic),
    ] {
      for sample in [Sample.licence, Sample.clinic] {
        let steps = sample.analysis.steps.indices.map { Finding.gap(step: $0) }
        for finding in steps + [.path, .noShortfall, .nothingToCompare] {
          text += visible(words.finding(finding, of: sample.analysis, in: sample.model).line) + "\n"
        }
      }
      text += "\n"
    }
    for claim in ["because", "caused", "لأن", "بسبب"] { #expect(!text.contains(claim)) }
    try expectGolden(text, "sentences.txt")
  }

  @Test("gives the command line the main findings")
  func headlines() {
    let sample = Sample.licence
    #expect(
      sample.words.headlines(of: sample.analysis, in: sample.model).first
        == "Look up what is needed: −41. Customers score it 49 where the ideal is 90 "
        + "(95\u{A0}% interval 44 to 54, n 412). The team believed 75.")
  }

  @Test("says on its own scale how far a measure is off where lower is better")
  func lowerIsBetter() {
    var sample = Sample.licence
    sample.model.measures.append(
      Measure(name: Sample.name("Waiting time"), answers: 0...120, higherIsBetter: false))
    let unit = ScoreUnit(measure: 3, isShare: false)
    let gap = Gap(raw: -20, rawInterval: -24...(-16), points: -16.7, pointsInterval: -20...(-13.3))
    let score = MeasuredScore(source: 0, unit: unit, n: 60, estimate: Estimate(value: 35, interval: 31...39))
    sample.analysis.steps[0].gaps = [
      MeasureGaps(unit: unit, ideal: 15, believed: nil, measured: score, others: [], delivery: gap)
    ]
    sample.analysis.steps[0].drawn = .measured(gap, n: 60)
    let line = sample.words.finding(.gap(step: 0), of: sample.analysis, in: sample.model).sentence
    #expect(line.contains("Customers score it 71 where the ideal is 88 (95\u{A0}% interval 68 to 74, n 60)."))
    #expect(line.contains("Waiting time is 20 above the ideal."))
  }

  private let voices = [
    Words(language: .english), Words(language: .arabic), Words(language: .arabic, digits: .arabic),
  ]

  /// Marks of direction made visible, as a golden that nobody can read is no golden.
  private func visible(_ text: String) -> String {
    text.replacing("\u{2066}", with: "⟦ltr ").replacing("\u{2067}", with: "⟦rtl ")
      .replacing("\u{2068}", with: "⟦").replacing("\u{2069}", with: "⟧").replacing("\u{A0}", with: "⍽")
  }
}
