import JourneyEvidence
import JourneyModel
import JourneyStatistics
import TestSupport
import Testing

@testable import JourneyAnalysis

/// A score that goes to another level within its window.
@Suite struct WindowShiftTests {
  /// So many answers a month from January 2025 on, by the counts that a month has, and the same about the whole.
  private static func analysis(
    _ months: [[Int]], waves: WaveLength = .month, day: (Int) -> String = { Dated.months($0 + 1)[$0] },
    frame: TimeFrame = TimeFrame()
  ) throws -> GapAnalysis {
    let rows = months.enumerated().flatMap { month, counts in
      counts.enumerated().flatMap { level, count in
        Array(repeating: (day: day(month), city: "here", answers: [level + 1, level + 1]), count: count)
      }
    }
    let (model, read) = Dated.read(["pay"], waves: waves, ideal: 4.5, rows: rows)
    let evidence = Evidence(measuring: read.tallies, of: model, in: frame, waves: waves)
    return GapAnalysis(of: 0, in: model, given: evidence)
  }

  private static func score(
    _ months: [[Int]], waves: WaveLength = .month, day: (Int) -> String = { Dated.months($0 + 1)[$0] },
    frame: TimeFrame = TimeFrame()
  ) throws -> MeasuredScore {
    try #require(analysis(months, waves: waves, day: day, frame: frame).steps[0].gaps.first?.measured)
  }

  private static let bad = [16, 16, 8, 0, 0]
  private static let good = [0, 0, 2, 15, 23]

  @Test func theNumberIsThatSinceTheShift() throws {
    let score = try Self.score([Self.bad, Self.bad, Self.bad, Self.good, Self.good])
    #expect(score.n == 80 && score.estimate?.value == 4.525)
    #expect(score.span?.days?.lowerBound.text == "2025-04-01")
    #expect(score.span?.earlier?.lowerBound.text == "2025-03-01")
    #expect(score.span?.earlier?.upperBound.text == "2025-03-31")
    #expect(score.span?.scoreBefore.map { ($0 * 10).rounded() } == 18)
  }

  @Test func aShiftIsFoundToTheDayWhereDaysAreTold() throws {
    let days = (0..<60).map { $0 < 30 ? [1, 1, 0, 0, 0] : [0, 0, 0, 1, 1] }
    let score = try Self.score(days, waves: .day) {
      Day(daysSince1970: (Day(iso: "2025-07-02")?.daysSince1970 ?? 0) + $0)?.text ?? ""
    }
    #expect(score.span?.days?.lowerBound.text == "2025-08-01")
    #expect(score.n == 60 && score.span?.scoreBefore == 1.5)
  }

  /// A step that is told to have changed changed to the number that it shows.
  @Test func whatChangedIsTheNumberThatIsShown() throws {
    let days = (0..<60).map { $0 < 30 ? [1, 1, 0, 0, 0] : [0, 0, 0, 1, 1] }
    let analysis = try Self.analysis(days, waves: .day) {
      Day(daysSince1970: (Day(iso: "2025-07-12")?.daysSince1970 ?? 0) + $0)?.text ?? ""
    }
    let score = try #require(analysis.steps[0].gaps.first?.measured)
    let change = try #require(analysis.changes.first)
    #expect(change.since == score.span?.days?.lowerBound && change.since.text == "2025-08-11")
    #expect(change.after.value == 4.5 && score.estimate?.value == 4.5)
    #expect(change.before.value == 1.5 && score.span?.scoreBefore == 1.5 && change.n == 120)
  }

  @Test func bothSidesHoldEnough() throws {
    let score = try Self.score([[10, 10, 9, 0, 0], Self.good])
    #expect(score.n == 69 && score.span?.earlier == nil && score.span?.scoreBefore == nil)
  }

  @Test func aSureButSmallShiftIsNone() throws {
    #expect(try Self.score([[0, 0, 40, 150, 210], [0, 0, 20, 150, 230], Self.good]).span?.earlier == nil)
  }

  @Test func allAnswersAreNeverParted() throws {
    let score = try Self.score([Self.bad, Self.good, Self.good], frame: TimeFrame(window: .all))
    #expect(score.n == 120 && score.span?.earlier == nil)
  }

  /// Looking for the boundary is paid for.
  @Test func whatStaysIsSeldomParted() throws {
    var random = RandomNumbers(seed: 5)
    var parted = 0
    for _ in 0..<100 {
      let months = (0..<3).map { _ in
        (0..<40).reduce(into: [0, 0, 0, 0, 0]) { counts, _ in
          counts[Int.random(in: 0..<5, using: &random)] += 1
        }
      }
      if try Self.score(months).span?.earlier != nil { parted += 1 }
    }
    #expect(parted <= 5)
  }
}
