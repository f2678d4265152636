package import JourneyAnalysis

extension Words {
  /// What two kinds of voices say of a step, in a word or two.
  package func label(_ verdict: VoiceAgreement.Verdict) -> String {
    switch verdict {
    case .allBad: say(en: "all say it is bad", ar: "الكل يراها سيئة")
    case .onlyDirectBad: say(en: "only those asked say it is bad", ar: "يراها سيئة من سُئلوا فقط")
    case .onlyIndirectBad: say(en: "silent pain", ar: "ألم صامت")
    case .allGood: say(en: "all say it is good", ar: "الكل يراها جيدة")
    case .unknown: say(en: "one voice only", ar: "صوت واحد فقط")
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
    case .unknown:
      say(
        en: "One of the two voices is missing or has too few answers.",
        ar: "أحد الصوتين غائب أو إجاباته أقل من أن تكفي.")
    }
  }
}
