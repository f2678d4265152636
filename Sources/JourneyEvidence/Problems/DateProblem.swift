package import JourneySyntax

/// What is wrong with when answers were given.
package enum DateProblem: Problem.Kind {
  /// The answers of these rows count, but for no day.
  case unreadableDates(file: String, column: String, written: QuotedCell, flaw: Flaw, rows: RowSample)
  /// A few answers long after all others.
  case strayAnswers(Strays)

  /// Why a date is none.
  package enum Flaw: Sendable, Equatable {
    /// Day and month could be either way round, and no other date of the file settles it.
    case ambiguous
    /// A Hijri year in a source that does not say `Calendar: hijri`.
    case hijri
    /// No answer can have been given then.
    case outsideYears(ClosedRange<Int>)
    /// No way of writing a day that is known.
    case unknown
  }

  /// A few answers that are dated long after all others about a journey. All dates are ISO 8601.
  package struct Strays: Sendable, Equatable {
    /// The name of the file with the answers, without its folders.
    package var file: String
    /// The label of the journey they are about.
    package var journey: String
    /// How many answers they are.
    package var n: Int
    /// The wave of the earliest of them.
    package var first: String
    /// From the newest other answer to them.
    package var months: Int
    /// The last day of the window.
    package var end: String

    /// Names and dates as a message is to show them.
    package init(file: String, journey: String, n: Int, first: String, months: Int, end: String) {
      (self.file, self.journey, self.n) = (file, journey, n)
      (self.first, self.months, self.end) = (first, months, end)
    }
  }

  /// One row a kind.
  package var code: Code {
    switch self {
    case .unreadableDates: .unreadableDates
    case .strayAnswers: .strayAnswers
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .unreadableDates(let file, let column, let written, let flaw, let rows):
      "\(words.cell(written, column, rows, of: file)) \(flaw.words(in: words.language))"
    case .strayAnswers(let strays):
      words.say(en: strays.english(words), ar: strays.arabic(words))
    }
  }
}

extension DateProblem.Flaw {
  /// What one cell shows of it all others show alike: the first one is the example.
  var isSameForAllTexts: Bool {
    switch self {
    case .ambiguous, .hijri, .outsideYears: true
    case .unknown: false
    }
  }

  /// What is wrong with the date before it, and what to do.
  package func words(in language: Language) -> String {
    let words = ProblemWords(language)
    switch self {
    case .ambiguous:
      return words.say(
        en: "could be day or month first, and no other date settles it. Write \"Date order: day first\" or "
          + "\"Date order: month first\" in the source.",
        ar:
          "قد يكون اليوم أولًا أو الشهر، ولا تاريخ آخر يحسم ذلك. اكتب في المصدر «ترتيب التاريخ: اليوم أولًا» أو «ترتيب التاريخ: الشهر أولًا»."
      )
    case .hijri:
      return words.say(
        en: "has a Hijri year. Write \"Calendar: hijri\" in the source.",
        ar: "سنته هجرية. اكتب «التقويم: هجري» في المصدر.")
    case .outsideYears(let years):
      return words.say(
        en: "lies outside the years \(years.lowerBound) to \(years.upperBound). Correct it.",
        ar: "خارج السنوات من \(years.lowerBound) إلى \(years.upperBound). صحّحه.")
    case .unknown:
      return words.say(
        en: "is not a date that I can read. Write dates as year-month-day.",
        ar: "ليس تاريخًا أستطيع قراءته. اكتب التواريخ سنة ثم شهرًا ثم يومًا.")
    }
  }
}

extension DateProblem.Strays {
  fileprivate func english(_ words: ProblemWords) -> String {
    let isOne = n == 1
    let when = isOne ? "is dated \(first)" : "are dated \(first) or later"
    let later = months < 24 ? "\(months) months" : "\(months / 12) years"
    let answers = isOne ? "1 answer" : "\(n) answers"
    return "\(answers) of \(words.isolated(file)) \(when), \(later) after every other: "
      + "the window of \(words.quoted(journey)) ends on \(end) without \(isOne ? "it" : "them")."
  }

  fileprivate func arabic(_ words: ProblemWords) -> String {
    let answers =
      switch n {
      case 1: "إجابة واحدة مؤرخة"
      case 2: "إجابتان مؤرختان"
      case 3...10: "\(words.number(n)) إجابات مؤرخة"
      default: "\(words.number(n)) إجابة مؤرخة"
      }
    return "في \(words.isolated(file)) \(answers) في \(words.isolated(first))\(n == 1 ? "" : " أو بعده")، "
      + "أي بعد سائر الإجابات بمدة \(arabicMonths(words)): تنتهي نافذة \(words.quoted(journey)) في "
      + "\(words.isolated(end)) من دون\(n == 2 ? "هما" : "ها")."
  }

  /// More than twelve months, in years from two on, in the genitive.
  private func arabicMonths(_ words: ProblemWords) -> String {
    if months < 24 { return "\(words.number(months)) شهرًا" }
    let years = months / 12
    switch (years, years % 100) {
    case (2, _): return "سنتين"
    case (_, 3...10): return "\(words.number(years)) سنوات"
    default: return "\(words.number(years)) سنة"
    }
  }
}

extension DateProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case unreadableDates = "J317"
    case strayAnswers = "J320"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .unreadableDates:
        Problem.Explanation(
          .warning,
          en: (
            "A date cannot be read",
            "The answer counts, but for no day. Day and month that could be either way round are not guessed: say `Date order: day first` or `Date order: month first` in the source, or let one date of the file settle it. Years before 1700 are Hijri: say `Calendar: hijri` in the source. No answer is of a year before 1850 or after 2149."
          ),
          ar: (
            "تاريخ لا يُقرأ",
            "تُحتسب الإجابة لكن بلا يوم. لا يُخمَّن اليوم والشهر إن احتملا الترتيبين: اكتب في المصدر «ترتيب التاريخ: اليوم أولًا» أو «ترتيب التاريخ: الشهر أولًا»، أو دع تاريخًا واحدًا في الملف يحسم الأمر. والسنوات قبل 1700 هجرية: اكتب «التقويم: هجري» في المصدر. ولا إجابة من سنة قبل 1850 أو بعد 2149."
          ),
          table: """
            journey,step,measure,score,date
            renew,pay,CSAT,4,03/04/2026
            """)
      case .strayAnswers:
        Problem.Explanation(
          .warning,
          en: (
            "A few answers are dated long after all others",
            "Fewer than five answers to a question, more than a year after the newest other answer of the journey over all its sources, are more likely mistyped than new: they do not end the window, and do not count in it. Correct the dates. With `Window: all` they count."
          ),
          ar: (
            "إجابات قليلة تاريخها بعد سائر الإجابات بكثير",
            "إذا كانت الإجابات عن سؤال أقل من خمس، وتاريخها بعد أحدث إجابة أخرى عن الرحلة في كل مصادرها بأكثر من سنة، فالأرجح أن التاريخ خطأ لا أنها جديدة: فلا تنتهي بها النافذة ولا تُحتسب فيها. صحّح التواريخ. ومع «النافذة الزمنية: الكل» تُحتسب."
          ),
          table: """
            journey,step,measure,score,date
            renew,pay,CSAT,4,2026-07-01
            renew,pay,CSAT,5,2026-07-02
            renew,pay,CSAT,4,2026-08-01
            renew,pay,CSAT,5,2026-08-02
            renew,pay,CSAT,4,2026-09-01
            renew,pay,CSAT,1,2062-09-01
            """)
      }
    }
  }
}
