import JourneyEvidence
import JourneyModel
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite("The bars of a scale's answers")
struct AnswerLevelsTests {
  private let place = Place(file: "a.journey", line: 1)

  private func measure(_ answers: ClosedRange<Double>, higherIsBetter: Bool = true) -> Measure {
    Measure(
      name: Name(label: "Ease", id: nil, place: place), answers: answers, grain: Measure.grain(of: answers),
      higherIsBetter: higherIsBetter)
  }

  private func histogram(of measure: Measure, _ answers: [Double]) -> Histogram {
    var histogram = Histogram(measure: measure)
    for answer in answers { if let level = histogram.level(nearest: answer) { histogram.counts[level] += 1 } }
    return histogram
  }

  private func levels(of measure: Measure, _ answers: [Double], room: Double = 532) -> AnswerLevels {
    AnswerLevels(
      of: measure, showing: [histogram(of: measure, answers)], words: Words(language: .english), room: room)
  }

  @Test("are one an answer, or round steps where there are many")
  func labels() {
    let whole = levels(of: measure(0...10), [0, 3, 10])
    #expect(whole.labels == (0...10).map(String.init))
    #expect(levels(of: measure(1...7), [1, 7]).labels == (1...7).map(String.init))
    #expect(levels(of: measure(0...100), [7]).labels == ["0–19", "20–39", "40–59", "60–79", "80–100"])
    #expect(levels(of: measure(1...100), [8], room: 900).labels.first == "1–10")
    #expect(
      levels(of: measure(0...120, higherIsBetter: false), [30]).labels
        == ["100–120", "80–99", "60–79", "40–59", "20–39", "0–19"])
    // Tenths are no whole numbers.
    let tenths = levels(of: measure(0...10), [2.5]).labels
    #expect(tenths.first == "0–0.9" && tenths.last == "9–10" && tenths.count == 10)
    #expect(levels(of: .builtIn[Measure.nps], [9]).labels == (0...10).map(String.init))
  }

  @Test("hold the answers that their labels say")
  func shares() {
    let scale = measure(0...100)
    let levels = levels(of: scale, [0, 19, 20, 99, 100])
    #expect(levels.shares(histogram(of: scale, [0, 19, 20, 99, 100])) == [40, 20, 0, 0, 40])
  }

  @Test("hold every answer once, whatever the scale", arguments: 0..<60 as Range<UInt64>)
  func everyAnswerOnce(seed: UInt64) {
    var random = RandomNumbers(seed: seed)
    let low = Double(Int.random(in: -20...20, using: &random))
    let high = low + Double(Int.random(in: 1...400, using: &random))
    let scale = measure(low...high, higherIsBetter: Bool.random(using: &random))
    let answers = (0..<50).map { _ in Double.random(in: low...high, using: &random) }
    let levels = levels(of: scale, seed % 2 == 0 ? answers : answers.map { $0.rounded() })
    let shares = levels.shares(histogram(of: scale, answers))
    #expect(abs(shares.reduce(0, +) - 100) < 1e-6)
    #expect(shares.count == levels.labels.count && (1...11).contains(shares.count))
    #expect(Set(levels.labels).count == levels.labels.count)
  }
}
