import JourneyModel
import JourneyPictures
import JourneyReport
import JourneySyntax
import JourneyWords
import TestSupport

@testable import JourneyAnalysis

extension GapDiagramSample {
  /// Journeys of all shapes, the same ones in every run.
  static let random: [GapDiagramSample] = (1...24).map { seed in
    var random = RandomNumbers(seed: UInt64(seed))
    let count = random.below(14) + 1
    let steps = (0..<count).map { _ in randomStep(&random, of: count) }
    var columns: [PathComparison.Column] = []
    for i in steps.indices {
      let isMoved = steps[i].placement == .moved
      let ideal = steps[i].placement != .extra
      columns.append(
        .init(step: ID(i), isInIdeal: ideal, isInActual: !isMoved && steps[i].placement != .missing))
    }
    for i in steps.indices where steps[i].placement == .moved {
      columns.insert(
        .init(step: ID(i), isInIdeal: false, isInActual: true), at: random.below(columns.count + 1))
    }
    let loops = (0..<random.below(5)).map { _ in
      PathComparison.LoopBack(
        from: ID(random.below(count)), to: ID(random.below(count)),
        share: random.below(2) == 0 ? nil : Double(random.below(101)),
        reason: words(&random))
    }
    return GapDiagramSample(
      "random \(seed)", words: Words(language: seed % 2 == 0 ? .arabic : .english), journey: "Random",
      personas: ["Layla", "Omar"], steps: steps, order: columns,
      ownOrders: [1: (0..<count).map { ID($0) }.shuffled(using: &random)], loops: loops)
  }

  private static func randomStep(_ random: inout RandomNumbers, of count: Int) -> SampleStep {
    let placements: [Placement] = [.matched, .matched, .matched, .missing, .extra, .moved]
    let gaps: [DrawnGap] = [
      .unknown, .felt(levels: random.below(9) - 4), .believed(Double(random.below(201) - 100)),
      .measured(Double(random.below(201) - 100), -5...5), .measured(-30, -40 ... -20),
    ]
    let step = SampleStep(
      words(&random), placements[random.below(placements.count)], gaps[random.below(gaps.count)],
      ideal: (words(&random), random.below(5) + 1, words(&random)),
      actual: (words(&random), nil, words(&random)),
      own: random.below(3) == 0 ? [ID(random.below(2)): (words(&random), 2, words(&random))] : [:])
    return step.own.keys.sorted().reduce(step) { step, persona in
      let loops = (0..<random.below(3)).map { _ in
        Loop(to: ID(random.below(count)), share: nil, reason: words(&random))
      }
      return step.adding(for: persona, gap: gaps[random.below(gaps.count)], loops: loops)
    }
  }

  private static func words(_ random: inout RandomNumbers) -> String {
    let some = ["pay", "الدفع", "a", "understanding", "12", "في", "<x>", "المستندات", "&", "−3", "wait"]
    return (0..<random.below(7)).map { _ in some[random.below(some.count)] }.joined(separator: " ")
  }
}

extension RandomNumbers {
  /// A number from 0 up to, not including, `limit`.
  fileprivate mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
