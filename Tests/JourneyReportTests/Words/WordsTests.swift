import JourneyModel
import JourneyStatistics
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyAnalysis
@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite("Words")
struct WordsTests {
  @Test("writes numbers, counts and days in both languages")
  func table() throws {
    let rows: [(String, (Words) -> String)] = [
      ("0", { $0.number(0) }), ("−0.4 without decimals", { $0.number(-0.4) }), ("−41", { $0.number(-41) }),
      ("1234567", { $0.number(1_234_567) }), ("4.56, one decimal", { $0.number(4.56, decimals: 1) }),
      ("−0.05, two decimals", { $0.number(-0.05, decimals: 2) }), ("not a number", { $0.number(.nan) }),
      ("infinity", { $0.number(.infinity) }), ("1e300", { $0.number(1e300) }),
      ("signed infinity", { $0.signed(.infinity) }),
      ("1e11, twelve decimals", { $0.number(1e11, decimals: 12) }),
      ("0.002, four decimals", { $0.number(0.002, decimals: 4) }),
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
      ("−1 level", { $0.short(.felt(levels: -1)) }), ("−2 levels", { $0.short(.felt(levels: -2)) }),
      ("−3 levels", { $0.short(.felt(levels: -3)) }), ("+2 levels", { $0.short(.felt(levels: 2)) }),
      ("a day", { $0.day("2026-07-01") }),
      ("no day", { $0.day("last week") }), ("days", { $0.days("2026-07-01"..."2026-09-30") }),
      ("quoted Latin", { $0.quoted("Pay the fee") }), ("quoted Arabic", { $0.quoted("سداد الرسوم") }),
      ("quoted, isolates left open", { $0.quoted("a \u{2069} ب \u{2067} c") }),
      ("believed, less than a point", { $0.short(.believed(Gap(raw: -0.02, points: -0.5))) }),
      (
        "measured, less than a point",
        { $0.full(.measured(Gap(raw: -0.02, points: -0.5, pointsInterval: -0.9...(-0.1)), n: 9000)) }
      ),
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

  /// An interval that leaves none out must not look as if it ended there.
  @Test(arguments: [
    (0.3...7.0, 0, 1), (-7 ... -0.3, 0, 1), (0.04...7, 0, 2), (-7 ... -0.04, 0, 2), (0.04...0.9, 1, 2),
    (-0.3...7, 0, 0), (-7...0.3, 0, 0), (0...7, 0, 0), (0.6...7, 0, 0), (2...7, 0, 0), (1.2...1.5, 0, 1),
  ])
  func noEndOfAnIntervalLooksLikeNone(range: ClosedRange<Double>, fewest: Int, decimals: Int) {
    for words in voices { #expect(words.decimals(showing: range, from: fewest) == decimals) }
  }

  @Test("says findings in sentences of both languages, no stronger than their basis")
  func sentences() throws {
    var text = ""
    for words in [
      Words(language: .english), Words(language: .arabic), Words(language: .arabic, digits: .arabic),
    ] {
      for sample in [Sample.licence, Sample.clinic] {
        let steps = sample.analysis.steps.indices.map { Finding.gap(step: ID($0)) }
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
        == "Look up what is needed: 1.6 below the ideal. Customers score it 3.0 of 5 where the ideal is 4.6 "
        + "(95\u{A0}% interval 2.8 to 3.2, n\u{A0}412). The team believed 4.")
  }

  /// A card is read aloud: in the measure's own unit alone. Tables and pictures compare, in points.
  @Test("says one gap with one number in the table and the diagram, and with one on its card")
  func oneGapOneNumber() throws {
    for (digits, believed, card) in [
      (Digits.latin, "−0.5", ["0.02", "believes 4.38 of 5 where the ideal is 4.4. No customer"]),
      (.arabic, "−⁨٠٫٥⁩", ["⁨٠٫٠٢⁩", "believes ⁨٤٫٣٨⁩ of ⁨٥⁩ where the ideal is ⁨٤٫٤⁩. No customer"]),
    ] {
      var sample = Sample.licence
      sample.words = Words(language: .english, digits: digits)
      sample.model.settings = Settings(language: .english, digits: digits)
      let gaps = Sample.gaps(ideal: 4.4, believed: 4.38, measured: nil)
      sample.analysis.steps[0].gaps = [gaps]
      sample.analysis.steps[0].drawn = .believed(try #require(gaps.admitted))
      let table = GapTable(of: [
        GapTable.Subject(file: "", model: sample.model, analysis: sample.analysis)
      ])
      #expect(table.text(on: .endless).split(separator: "\n")[2].contains(believed))
      let finding = sample.words.finding(.gap(step: 0), of: sample.analysis, in: sample.model)
      #expect(finding.figure == "believed \(card[0]) below the ideal")
      #expect(finding.sentence.contains(card[1]))
      let diagram = GapDiagram(of: sample.analysis, in: sample.model, words: sample.words, namespace: "gap")
      // A label sets each number apart from Arabic beside it and may break its line; the number is the same.
      let dot = Words.withoutIsolates(diagram.dot).replacing("<BR/>", with: " ")
      #expect(dot.contains("believed " + Words.withoutIsolates(believed)))
    }
  }

  @Test(
    "gives a score as many decimals as its scale needs",
    arguments: [
      (1.0...5, 1), (0...10, 1), (-100...100, 0), (0...40, 0), (0...1, 2), (1...1.4, 2), (0...0.005, 4),
      (3...3, 9),
    ])
  func decimals(scale: ClosedRange<Double>, decimals: Int) {
    var model = Model()
    model.measures.append(Measure(name: Sample.name("Own"), answers: scale))
    let unit = ScoreUnit(measure: ID(model.measures.count - 1), isShare: false)
    #expect(model.decimals(of: unit) == decimals)
    #expect(model.decimals(of: ScoreUnit(measure: unit.measure, isShare: true)) == 0)
  }

  @Test("writes a stated score as its team did, on a scale of any length")
  func statedScores() {
    var model = Model()
    model.measures.append(Measure(name: Sample.name("Fault rate"), answers: 0...0.005))
    let words = Words(language: .english)
    func written(_ score: Double, _ measure: ID<Measure>) -> String {
      words.stated(score, in: ScoreUnit(measure: measure, isShare: false), of: model)
    }
    #expect(written(0.002, ID(model.measures.count - 1)) == "0.002")
    #expect([4, 4.6, 4.35, 10.0 / 3].map { written($0, Measure.csat) } == ["4", "4.6", "4.35", "3.33"])
    #expect(written(-12.5, Measure.nps) == "\u{2212}12.5")
  }

  @Test("adds decimals only where they tell values apart")
  func tellingApart() {
    let words = Words(language: .english)
    #expect(words.decimals(tellingApart: [84.6, 85]) == 1)
    #expect(words.decimals(tellingApart: [84.4, 85]) == 0)
    #expect(words.decimals(tellingApart: [85, 85]) == 0)
    #expect(words.decimals(tellingApart: [84.6, 85, 84.6 + 1e-12]) == 1)
    #expect(words.decimals(tellingApart: [84.999, 85]) == 0)
    #expect(words.decimals(tellingApart: [.nan, 85, 85.3]) == 1)
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
    let finding = sample.words.finding(.gap(step: 0), of: sample.analysis, in: sample.model)
    #expect(finding.figure == "20 above the ideal")
    #expect(
      finding.sentence == "Customers say: Waiting time 35 where the ideal is 15 "
        + "(95\u{A0}% interval 31 to 39, n\u{A0}60).")
    // The column's head says measured minus ideal, and so does the number.
    let page = ScoreTable(of: sample.analysis, in: sample.model, words: sample.words).table.html()
    #expect(page.contains("<td>+20 [+16, +24]<") && page.contains("above zero is a shortfall"))
  }

  @Test("says that nobody was asked only where nobody answered")
  func whoAnswered() {
    var sample = Sample.licence
    func sentence(_ words: Words = Words(language: .english)) -> String {
      words.finding(.gap(step: 6), of: sample.analysis, in: sample.model).sentence
    }
    func answered(_ n: Int, _ estimate: Estimate?) {
      let unit = ScoreUnit(measure: Measure.ces, isShare: false)
      let score = MeasuredScore(source: 0, unit: unit, n: n, estimate: estimate)
      sample.analysis.steps[6].gaps = [
        MeasureGaps(unit: unit, ideal: nil, believed: nil, measured: score, others: [])
      ]
    }
    answered(1, nil)
    #expect(sentence().hasSuffix("1 answer: too few to show."))
    #expect(sentence(Words(language: .arabic)).hasSuffix("إجابة واحدة: أقل من أن تُعرض."))
    answered(40, Estimate(value: 3, interval: 2...4))
    #expect(sentence().hasSuffix("There are 40 answers, but no ideal to compare them with."))
    sample.analysis.steps[6].drawn = .unknown
    #expect(sample.words.short(sample.analysis.steps[6], in: sample.model) == "40 answers, no ideal")
    answered(1, nil)
    #expect(sample.words.short(sample.analysis.steps[6], in: sample.model) == "1 answer")
    sample.analysis.steps[6].gaps = []
    #expect(sample.words.short(sample.analysis.steps[6], in: sample.model) == "not measured")
  }

  @Test("does not call a step missing that customers scored")
  func scoredWithoutActual() throws {
    var sample = Sample.licence
    let gaps = Sample.gaps(ideal: 4.4, believed: nil, measured: (2.56, 2.4...2.72, 90))
    sample.analysis.steps[3].gaps = [gaps]
    sample.analysis.steps[3].drawn = .measured(try #require(gaps.delivery), n: 90)
    let path = sample.words.finding(.path, of: sample.analysis, in: sample.model)
    #expect(path.sentence.hasPrefix("Scored by customers, but no Actual is written: “Book a medical test”."))
    let dot = GapDiagram(of: sample.analysis, in: sample.model, words: sample.words, namespace: "gap").dot
    #expect(dot.contains("−46") && dot.contains("no Actual written") && !dot.contains("not offered"))
    #expect(try sample.page().contains("no Actual written"))
  }

  @Test("never lets an interval look like one number")
  func collapsed() {
    let unit = ScoreUnit(measure: Measure.csat, isShare: false)
    let words = Words(language: .english)
    #expect(
      words.estimated(Estimate(value: 2.91, interval: 2.9...2.93), in: unit, of: Model())
        == "2.91 (2.90 to 2.93)")
    #expect(
      words.estimated(Estimate(value: 3.37, interval: 3.34...3.38), in: unit, of: Model())
        == "3.37 (3.34 to 3.38)")
    #expect(
      words.points(Gap(raw: -1, points: -41, pointsInterval: -41.2...(-40.9))) == "−41 [−41.2, −40.9]")
  }

  @Test("joins the preposition of belonging to names as Arabic writes it")
  func belonging() {
    let words = Words(language: .arabic)
    #expect(words.belonging(to: "موزة") == "لموزة")
    #expect(words.belonging(to: "المراجع") == "للمراجع")
    #expect(visible(words.belonging(to: ["Omar", "سالم"])) == "لـ⟦Omar⟧، سالم")
  }

  @Test("Arabic digits in an English report stand apart, as else they would change places")
  func digitsFromLeftToRight() {
    let words = Words(language: .english, digits: .arabic)
    #expect(words.signedInterval(-4812.5...(-3.25), decimals: 1) == "[−⁨٤٬٨١٢٫٥⁩, −⁨٣٫٢⁩]")
    #expect(words.day("2026-07-01") == "⁨١⁩ Jul ⁨٢٠٢٦⁩")
    #expect(words.places(1...3) == "⁨١⁩–⁨٣⁩")
    #expect(words.signed(3) == "+⁨٣⁩")
    #expect(Words(language: .arabic, digits: .arabic).day("2026-07-01") == "١ يوليو ٢٠٢٦")
  }

  @Test("Gaps say what they are counted in: levels of feeling where nothing is scored")
  func unitsOfGaps() {
    let (english, arabic) = (Sample.licence.words, Sample.clinic.words)
    var analysis = Sample.licence.analysis
    func draw(_ gap: DrawnGap) {
      for step in analysis.steps.indices {
        (analysis.steps[step].drawn, analysis.steps[step].own) = (gap, [:])
      }
    }
    draw(.unknown)
    #expect(english.unit(ofGapsIn: analysis) == "in points of 0 to 100")
    draw(.felt(levels: -2))
    #expect(english.unit(ofGapsIn: analysis) == "in levels of feeling from 1 to 5")
    #expect(arabic.unit(ofGapsIn: analysis) == "بمستويات الشعور من ١ إلى ٥")
    analysis.steps[0].own = [0: .believed(Gap(raw: -1, points: -25))]
    #expect(
      english.unit(ofGapsIn: analysis)
        == "in points of 0 to 100, or where only felt, in levels of feeling from 1 to 5")
    #expect(
      arabic.unit(ofGapsIn: analysis) == "بالنقاط من ٠ إلى ١٠٠، وما هو محسوس فقط بمستويات الشعور من ١ إلى ٥")
  }

}
