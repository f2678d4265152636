import JourneySyntax

/// What is found of things that nobody has looked at for long.
enum FreshnessProblem: Problem.Kind {
  /// Nobody has looked at something: since that day, ISO 8601, so many days ago; nil where nothing says it.
  case stale(thing: Keyword, label: String, since: String?, days: Int)

  /// One row a kind.
  var code: Code {
    switch self {
    case .stale: .stale
    }
  }

  /// What is wrong, and what to do.
  func message(_ words: ProblemWords) -> String {
    switch self {
    case .stale(let thing, let label, let since, let days):
      words.stale(words.subject(thing, words.quoted(label)), since, days)
        + words.say(
          en: " If it still holds, write \"Reviewed:\" and today's date.",
          ar: " إن بقي صحيحًا فاكتب «تاريخ المراجعة:» ثم تاريخ اليوم.")
    }
  }
}

extension ProblemWords {
  fileprivate func stale(_ subject: String, _ since: String?, _ days: Int) -> String {
    guard let since else {
      return say(
        en: "Nothing says when anybody last looked at \(subject).",
        ar: "لا شيء يبيّن متى رُوجع آخر مرة: \(subject).")
    }
    return say(
      en: "Nobody has looked at \(subject) since \(since), \(days) \(days == 1 ? "day" : "days") ago.",
      ar: "لم يراجع أحد \(subject) منذ \(isolated(since))، أي قبل \(arabicDays(days)).")
  }

  fileprivate func subject(_ thing: Keyword, _ label: String) -> String {
    let kind =
      switch thing {
      case .persona: "الشخصية"
      case .journey: "الرحلة"
      case .evidence: "دليل الخطوة"
      default: "المصدر"
      }
    return say(
      en: thing == .evidence ? "the evidence for the step \(label)" : "the \(name(thing)) \(label)",
      ar: "\(kind) \(label)")
  }

  /// A number of days after قبل, which puts the noun into the genitive.
  private func arabicDays(_ days: Int) -> String {
    switch (days, days % 100) {
    case (1, _): "يوم واحد"
    case (2, _): "يومين"
    case (_, 3...10): "\(number(days)) أيام"
    case (_, 11...99): "\(number(days)) يومًا"
    default: "\(number(days)) يوم"
    }
  }
}

extension FreshnessProblem {
  /// The codes of this family, each with its level and what explains it.
  enum Code: String, Problem.Code {
    case stale = "J601"

    /// The level of a code, and its page in each language.
    var explanation: Problem.Explanation {
      switch self {
      case .stale:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "Nobody has looked at this for long",
            "Only `rihla check --stale 180d` says this: of a persona, a journey, a source, and of evidence, whose newest day is older than that. The newest day is that of `Reviewed:` or of the last commit that changed what it says. Read it again; if it still holds, write `Reviewed:` and the day.",
            example: """
              Persona: Layla
                Reviewed: 2020-05-12
              """),
          ar: Problem.Page(
            "لم يراجعه أحد منذ زمن",
            "لا يقول ذلك إلا الأمر `rihla check --stale 180d`: عن شخصية أو رحلة أو مصدر أو دليل أحدث تاريخ له أقدم من ذلك. وأحدث تاريخ هو «تاريخ المراجعة» أو تاريخ آخر إيداع في git غيّر ما يقوله. اقرأه من جديد، فإن بقي صحيحًا فاكتب «تاريخ المراجعة:» واليوم.",
            example: """
              شخصية: ليلى
                تاريخ المراجعة: ٢٠٢٠-٠٥-١٢
              """))
      }
    }
  }
}
