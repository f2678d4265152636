import JourneyAnalysis
import JourneyEvidence

/// All that may be said of one effect.
struct EffectClaims {
  private let found: EffectAnalysis
  /// Of the waves that trends were read from.
  private let length: WaveLength

  init(of found: EffectAnalysis, length: WaveLength) {
    self.found = found
    self.length = length
  }

  static func describing(_ sides: EffectAnalysis.BeforeAfter) -> Claim {
    Claim(
      .beforeAfter(sides), n: sides.before.n.saturatingAdd(sides.after.n),
      effectiveN: sides.before.effectiveN + sides.after.effectiveN)
  }

  var treated: Claim { Self.describing(found.treated) }
  var control: Claim? { found.control.map(Self.describing) }

  /// Regression to the mean, beside what the score moved by.
  var expectedMove: Claim? {
    guard let move = found.expectedMove, let change = found.treated.change else { return nil }
    return Claim(.expectedMove(move, of: change), n: found.treated.before.n)
  }

  var checks: [Claim] {
    guard case .differences(let effect) = found.design, let drift = effect.driftBefore else { return [] }
    return [
      Claim(
        .driftBefore(drift, length: length, waves: effect.wavesBefore), n: effect.n,
        effectiveN: effect.effectiveN)
    ]
  }

  var design: Claim {
    switch found.design {
    case .differences(let effect): Claim(.groupEffect(effect), n: effect.n, effectiveN: effect.effectiveN)
    case .series(let effect): Claim(.seriesEffect(effect), n: effect.n, effectiveN: effect.effectiveN)
    case .none(let lack): Claim(.lack(lack), n: treated.n, effectiveN: treated.effectiveN)
    }
  }

  var all: [Claim] {
    [treated] + [control, expectedMove].compactMap(\.self) + checks + [design]
  }
}
