import JourneyAnalysis
import JourneyModel
import Testing

/// What those who are asked and those who are watched say of one step, set side by side.
@Suite struct VoiceAgreementTests {
  private static let bad = [9, 6, 2, 1, 0]
  private static let good = [0, 0, 1, 6, 12]

  private func agreement(_ direct: [Int]?, _ indirect: [Int]?, ideal: Double? = nil) -> VoiceAgreement {
    var model = Drafting.model(
      ["Pay"], sources: [Drafting.source(.direct, .transactional), Drafting.source(.indirect, .inTheMoment)])
    if let ideal { model.draft { $0.ideal("Pay", scores: [Drafting.score(ideal)]) } }
    let answers = [direct, indirect].enumerated().compactMap { source, counts in
      counts.map { (source: source, step: Optional(0), measure: Measure.csat, counts: $0) }
    }
    return VoiceAgreement(
      on: StepReference(journey: 0, step: 0), in: model, given: model.evidence(answers))
  }

  @Test func fourVerdicts() {
    #expect(agreement(Self.bad, Self.bad).verdict == .allBad)
    #expect(agreement(Self.bad, Self.good).verdict == .onlyDirectBad)
    #expect(agreement(Self.good, Self.bad).verdict == .onlyIndirectBad)
    #expect(agreement(Self.good, Self.good).verdict == .allGood)
  }

  @Test func oneVoiceIsNoAgreement() {
    #expect(agreement(Self.bad, nil).verdict == .unknown)
    #expect(agreement(nil, Self.bad).verdict == .unknown)
    #expect(agreement(Self.bad, [0, 0, 0, 0, 4]).verdict == .unknown)
    #expect(agreement(nil, nil).voices.isEmpty)
  }

  @Test func idealIsTheMark() {
    #expect(agreement(Self.good, Self.good, ideal: 5).verdict == .allBad)
    #expect(agreement(Self.good, Self.good, ideal: 4.5).verdict == .allGood)
  }

  @Test func voicesAreNeverPooled() {
    let voices = agreement(Self.good, Self.bad).voices
    #expect(voices.map(\.source) == [0, 1])
    #expect(voices.map(\.voice) == [.direct, .indirect])
    #expect(voices.map(\.kind) == [.transactional, .inTheMoment])
    #expect(voices.map(\.score.n) == [19, 18])
  }
}
