import JourneyModel
import JourneyReport
import JourneySyntax

@testable import JourneyAnalysis

extension GapDiagramSample {
  /// Journeys of all shapes, the same ones in every run.
  static let random: [GapDiagramSample] = (1...24).map { seed in
    var dice = Dice(state: UInt64(seed))
    let count = dice.roll(14) + 1
    let steps = (0..<count).map { _ in randomStep(&dice) }
    var columns: [PathComparison.Column] = []
    for i in steps.indices {
      let isMoved = steps[i].placement == .moved
      let ideal = steps[i].placement != .extra
      columns.append(.init(step: i, isInIdeal: ideal, isInActual: !isMoved && steps[i].placement != .missing))
    }
    for i in steps.indices where steps[i].placement == .moved {
      columns.insert(
        .init(step: i, isInIdeal: false, isInActual: true), at: dice.roll(columns.count + 1))
    }
    let loops = (0..<dice.roll(5)).map { _ in
      PathComparison.LoopBack(
        from: dice.roll(count), to: dice.roll(count), share: dice.roll(2) == 0 ? nil : Double(dice.roll(101)),
        reason: words(&dice))
    }
    return GapDiagramSample(
      "random \(seed)", words: Words(language: seed % 2 == 0 ? .arabic : .english), journey: "Random",
      steps: steps, order: columns, loops: loops)
  }

  private static func randomStep(_ dice: inout Dice) -> SampleStep {
    let placements: [Placement] = [.matched, .matched, .matched, .missing, .extra, .moved]
    let gaps: [DrawnGap] = [
      .unknown, .felt(levels: dice.roll(9) - 4), .believed(Double(dice.roll(201) - 100)),
      .measured(Double(dice.roll(201) - 100), -5...5), .measured(-30, -40 ... -20),
    ]
    return SampleStep(
      words(&dice), placements[dice.roll(placements.count)], gaps[dice.roll(gaps.count)],
      ideal: (words(&dice), dice.roll(5) + 1, words(&dice)), actual: (words(&dice), nil, words(&dice)))
  }

  private static func words(_ dice: inout Dice) -> String {
    let some = ["pay", "الدفع", "a", "understanding", "12", "في", "<x>", "المستندات", "&", "−3", "wait"]
    return (0..<dice.roll(7)).map { _ in some[dice.roll(some.count)] }.joined(separator: " ")
  }
}

/// A small generator that is the same everywhere (constants of Knuth's MMIX).
private struct Dice {
  var state: UInt64

  /// A number from 0 up to, not including, `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }
}
