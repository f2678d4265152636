package import JourneyAnalysis
package import JourneyModel

extension Words {
  /// What two kinds of voices say of a step, in a few words, with who the second one is.
  package func label(_ agreement: VoiceAgreement, in model: Model) -> String {
    let others = whoElse(agreement, in: model)
    return switch agreement.verdict {
    case .allBad: say(en: "bad for those asked and \(others)", ar: "سيئة عند من سُئلوا و\(others)")
    case .onlyDirectBad:
      say(en: "bad for those asked, not for \(others)", ar: "سيئة عند من سُئلوا لا عند \(others)")
    case .onlyIndirectBad: say(en: "silent pain of \(others)", ar: "ألم صامت عند \(others)")
    case .allGood: say(en: "good for those asked and \(others)", ar: "جيدة عند من سُئلوا و\(others)")
    case .cannotTell: say(en: "cannot tell", ar: "لا يمكن الجزم")
    case .unknown: say(en: "one voice only", ar: "صوت واحد فقط")
    }
  }

  /// Who speaks beside those who were asked: only those who had a reason to call or to write, and no sample of all.
  private func whoElse(_ agreement: VoiceAgreement, in model: Model) -> String {
    let channels = agreement.voices.filter { $0.voice != .direct && $0.isBad != nil }.map {
      voice -> Channel in
      if case .tickets = voice.statement { return .message }
      return Channel(named: model.sources[voice.source].name.label)
    }
    return switch Set(channels) {
    case [.phone]: say(en: "those who called", ar: "من اتصلوا")
    case let some where !some.isEmpty && some.isSubset(of: [.message, .email, .post, .social]):
      say(en: "those who wrote", ar: "من كتبوا")
    default: say(en: "those observed", ar: "من لوحظوا")
    }
  }

  /// The same as a whole sentence, which says where to look.
  func sentence(_ verdict: VoiceAgreement.Verdict) -> String {
    switch verdict {
    case .allBad:
      say(
        en: "Those who were asked and what was observed both point at a shortfall.",
        ar: "من سُئلوا وما لوحظ يشيران معًا إلى قصور.")
    case .onlyDirectBad:
      say(
        en: "Those who were asked point at a shortfall that what was observed does not show: look at both.",
        ar: "يشير من سُئلوا إلى قصور لا يظهر فيما لوحظ: انظر في الاثنين.")
    case .onlyIndirectBad:
      say(
        en:
          "Silent pain: what was observed points at a shortfall that nobody who was asked speaks of: look "
          + "there.",
        ar: "ألم صامت: ما لوحظ يشير إلى قصور لا يذكره من سُئلوا: انظر هناك.")
    case .allGood:
      say(
        en: "Neither those who were asked nor what was observed point at a shortfall.",
        ar: "لا يشير من سُئلوا ولا ما لوحظ إلى قصور.")
    case .cannotTell:
      say(
        en: "What one of the two voices says fits a shortfall and none: it takes more answers.",
        ar: "ما يقوله أحد الصوتين يتفق مع وجود قصور ومع عدمه: يلزم مزيد من الإجابات.")
    case .unknown:
      say(
        en: "One of the two voices is missing or has too few answers.",
        ar: "أحد الصوتين غائب أو إجاباته أقل من أن تكفي.")
    }
  }
}
