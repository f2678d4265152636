import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import TestSupport
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
      counts.map {
        (source: ID<Source>(source), step: Optional(ID<Step>(0)), measure: Measure.csat, counts: $0)
      }
    }
    return model.analysis(model.evidence(answers)).agreements[0]
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
    let many = Self.good.map { 4 * $0 }
    #expect(agreement(many, many, ideal: 5).verdict == .allBad)
    #expect(agreement(many, many, ideal: 4.4).verdict == .allGood)
  }

  /// An estimate on either side of the ideal says nothing where its interval holds both.
  @Test func theIntervalDecidesAndNotTheEstimate() {
    let sure = [0, 40, 80, 600, 1280]
    #expect(agreement(sure, [0, 1, 0, 4, 3], ideal: 4.5).verdict == .cannotTell)
    #expect(agreement(sure, [0, 0, 0, 4, 4], ideal: 4.5).verdict == .cannotTell)
    #expect(agreement(sure, [8, 0, 0, 0, 0], ideal: 4.5).verdict == .onlyIndirectBad)
  }

  /// Ten steps where customers are asked and overheard, none with a gap: silence is no pain.
  @Test func eightVoicesWithoutAGapAreSeldomSilentPain() {
    var random = RandomNumbers(seed: 8)
    let labels = (0..<10).map { "step \($0)" }
    var model = Drafting.model(
      labels, sources: [Drafting.source(.direct, .transactional), Drafting.source(.indirect, .inTheMoment)])
    model.draft { journey in
      for label in labels { journey.ideal(label, scores: [Drafting.score(3.75)]) }
    }
    let journeys = 100
    let wrong = (0..<journeys).count { _ in
      let answers = labels.indices.flatMap { step in
        [(ID<Source>(0), [100, 200, 400, 700, 600]), (ID<Source>(1), Self.answers(8, from: &random))].map {
          (source: $0.0, step: Optional(ID<Step>(step)), measure: Measure.csat, counts: $0.1)
        }
      }
      return model.analysis(model.evidence(answers)).agreements.contains { $0.verdict == .onlyIndirectBad }
    }
    #expect(wrong <= journeys / 20, "\(wrong) of \(journeys)")
  }

  private static func answers(_ n: Int, from random: inout RandomNumbers) -> [Int] {
    var counts = [0, 0, 0, 0, 0]
    for _ in 0..<n {
      let drawn = Int.random(in: 0..<100, using: &random)
      counts[[5, 15, 35, 70].count { drawn >= $0 }] += 1
    }
    return counts
  }

  @Test func voicesAreNeverPooled() {
    let voices = agreement(Self.good, Self.bad).voices
    #expect(voices.map(\.source) == [0, 1])
    #expect(voices.map(\.voice) == [.direct, .indirect])
    #expect(voices.map(\.kind) == [.transactional, .inTheMoment])
    let answers = voices.map { voice in
      if case .score(let score) = voice.statement { score.n } else { 0 }
    }
    #expect(answers == [19, 18])
  }

  /// Three steps that everybody takes; the tickets about one are most of all.
  private func withTickets(_ counts: [Int], reach: [Double?] = [nil, nil, nil]) -> [VoiceAgreement] {
    var model = Drafting.model(
      ["Look up", "Form", "Pay"],
      sources: [Drafting.source(.direct, .transactional), Drafting.source(.direct, .transactional)])
    for step in reach.indices { model.journeys[0].steps[step].reach = reach[step] }
    var evidence = model.evidence(
      (0...2).map { (source: 0, step: Optional(ID($0)), measure: Measure.csat, counts: Self.good) })
    for (step, count) in counts.enumerated() {
      let subject = Subject.step(StepReference(journey: 0, step: ID(step)))
      evidence.tallies[1].tickets.counts[TicketTally.Cell(subject: subject, tag: "t\(step)")] = count
    }
    return model.analysis(evidence).agreements
  }

  @Test func ticketsAreAnIndirectVoice() {
    let agreements = withTickets([2, 3, 40])
    #expect(agreements.map(\.verdict) == [.allGood, .allGood, .onlyIndirectBad])
    #expect(agreements[2].voices.map(\.voice) == [.direct, .indirect])
    #expect(agreements[2].voices[1].statement == .tickets(40, expected: 15))
    #expect(withTickets([0, 0, 0]).allSatisfy { $0.voices.count <= 1 })
    #expect(withTickets([1, 1, 4]).map(\.verdict) == [.cannotTell, .cannotTell, .cannotTell])
  }

  /// A step that five times as many take may have five times the tickets.
  @Test func ticketsAreSharedOutByReach() {
    let agreements = withTickets([40, 40, 200], reach: [20, 20, 100])
    #expect(agreements.map(\.verdict) == [.allGood, .allGood, .allGood])
  }
}
