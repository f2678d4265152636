package import JourneyAnalysis
package import JourneyModel

extension Words {
  /// Where those who were asked and those who were watched can be compared: a sentence a step.
  func agreements(_ analysis: GapAnalysis, in model: Model) -> [String] {
    zip(model.journeys[analysis.journey].steps, analysis.agreements).compactMap { step, agreement in
      guard agreement.verdict != .unknown else { return nil }
      let verdict = label(agreement, in: model)
      let voices = agreement.voices.map { statement($0, in: model) }
      let name = quoted(stepName(step))
      return say(
        en: "\(name): \(verdict). \(voices.joined(separator: "; ")).",
        ar: "\(name): \(verdict). \(voices.joined(separator: "؛ ")).")
    }
  }

  /// `Survey (direct, transactional) CSAT 4.4 (4.2 to 4.6), n 120, good`.
  private func statement(_ voice: VoiceAgreement.Voice, in model: Model) -> String {
    let name = isolated(model.sources[voice.source].name.label)
    let head = "\(name) (\(list([label(voice.voice), label(voice.kind)])))"
    let judged = voice.isBad.map { $0 ? say(en: "bad", ar: "سيئة") : say(en: "good", ar: "جيدة") }
    let rest = [judged ?? say(en: "cannot tell", ar: "لا يمكن الجزم")]
    switch voice.statement {
    case .score(let score):
      let value = score.estimate.map {
        ["\(label(score.unit, in: model)) \(estimated($0, in: score.unit, of: model))"]
      }
      return list(["\(head) \(list((value ?? []) + [sampleSize(of: score)]))"] + rest)
    case .tickets(let count, let expected):
      return list(
        ["\(head) \(tickets(count, expected: expected))", time(voice.span)].compactMap(\.self) + rest)
    }
  }

  /// `3.2 (n 187) · transactional`, `34 tickets, its share is 12`; with its time where that is not the window.
  package func voice(
    _ voice: VoiceAgreement.Voice, in model: Model, beside window: ClosedRange<Day>?
  ) -> String {
    let time = [time(voice.span, beside: window)].compactMap(\.self)
    switch voice.statement {
    case .tickets(let count, let expected):
      return list([tickets(count, expected: expected)] + time)
    case .score(let score):
      let value = score.estimate.map { estimate in
        let value = parts(of: estimate, in: score.unit, of: model).value
        return "\(value) (\(list(time + [sampleSize(score.n)])))"
      }
      return "\(value ?? tooFew(score.n)) · \(label(voice.kind))"
    }
  }

  /// `34 tickets, its share is 12`: shared out by reach.
  func tickets(_ count: Int, expected: Double) -> String {
    let share = number(expected, decimals: expected < 10 ? 1 : 0)
    return say(
      en: "\(number(count)) \(count == 1 ? "ticket" : "tickets"), its share is \(share)",
      ar: "عدد التذاكر \(number(count)) وحصتها \(share)")
  }
}

extension VoiceAgreement.Verdict {
  /// The name that other programs know it by.
  var key: String {
    switch self {
    case .allBad: "allBad"
    case .onlyDirectBad: "onlyDirectBad"
    case .onlyIndirectBad: "silentPain"
    case .allGood: "allGood"
    case .cannotTell: "cannotTell"
    case .unknown: "unknown"
    }
  }
}
