package import JourneySyntax

/// What resolving has to say on method: what is still open, what looks copied, what nothing supports.
package enum AdviceProblem: Problem.Kind {
  /// Questions that a part has no answer to, and no `?`. `personas`: whose part it is; empty: everybody's.
  case unanswered(step: String, questions: [Keyword], part: Keyword, personas: [String])
  /// Both parts are word for word the same.
  case sameIdealAndActual(step: String)
  /// An Actual without evidence and without a score. `personas`: whose it is; empty: everybody's.
  case unsupportedActual(step: String, personas: [String])
  /// Targets with a `?` behind them, each by the label of its step.
  case guessedTargets(steps: [String])
  /// Ideal and Actual state one measure in two ways, which are not compared. `shareIn`: the part that has the share.
  case mixedScores(step: String, measure: String, shareIn: Keyword)

  /// One row a kind.
  package var code: Code {
    switch self {
    case .unanswered: .unanswered
    case .sameIdealAndActual: .sameIdealAndActual
    case .unsupportedActual: .unsupportedActual
    case .guessedTargets: .guessedTargets
    case .mixedScores: .mixedScores
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .unanswered(let step, let questions, let part, let personas):
      words.say(
        en:
          "The step \(words.quoted(step)) has \(words.all(questions.map { "no \(words.name($0))" })) in its \(words.name(part)) part\(Self.whose(personas, words)) yet.",
        ar:
          "لم يُكتب بعد في الجزء ال\(words.name(part))\(Self.whose(personas, words)) من الخطوة \(words.quoted(step)): \(questions.map(words.name).joined(separator: " و"))."
      )
    case .sameIdealAndActual(let step):
      words.say(
        en: "Ideal and Actual of \(words.quoted(step)) are word for word the same.",
        ar: "المثالي والفعلي في الخطوة \(words.quoted(step)) متطابقان حرفيًا.")
    case .unsupportedActual(let step, let personas):
      words.say(
        en:
          "Nothing supports the Actual part\(Self.whose(personas, words)) of \(words.quoted(step)): no evidence and no score.",
        ar:
          "لا شيء يسند الجزء الفعلي\(Self.whose(personas, words)) من الخطوة \(words.quoted(step)): لا دليل ولا درجة."
      )
    case .guessedTargets(let steps):
      words.say(
        en: steps.count == 1
          ? "The target of \(Self.first(steps, words)) is a guess: write the one that is agreed on, without the ?."
          : "The targets of \(Self.first(steps, words)) are guesses: write those that are agreed on, without the ?.",
        ar: steps.count == 1
          ? "الدرجة المستهدفة في \(Self.first(steps, words)) تخمين: اكتب الدرجة المتفق عليها بلا علامة ؟."
          : "الدرجات المستهدفة في \(Self.first(steps, words)) تخمينات: اكتب الدرجات المتفق عليها بلا علامة ؟."
      )
    case .mixedScores(let step, let measure, let share):
      words.mixedScores(step, measure, share: share, points: share == .ideal ? .actual : .ideal)
    }
  }

  /// Steps that are named; of more their number is said.
  private static let mostNamed = 4

  /// `"Booking", "Paying" and 3 more`
  private static func first(_ steps: [String], _ words: ProblemWords) -> String {
    let named = steps.prefix(mostNamed).map(words.quoted)
    let more = words.number(steps.count - named.count)
    return words.all(
      named + (steps.count > named.count ? [words.say(en: "\(more) more", ar: "\(more) غيرها")] : []))
  }

  /// ` for Dora`
  private static func whose(_ personas: [String], _ words: ProblemWords) -> String {
    if personas.isEmpty { return "" }
    let names = words.all(personas.map(words.isolated))
    return words.say(en: " for \(names)", ar: " الخاص بـ\(names)")
  }
}

extension ProblemWords {
  /// A mean and a share of one measure stand beside each other.
  fileprivate func mixedScores(
    _ step: String, _ measure: String, share: Keyword, points: Keyword
  ) -> String {
    say(
      en: "In \(quoted(step)) the \(name(share)) states \(isolated(measure)) as a share and the "
        + "\(name(points)) as a score on its scale: the two are not compared. Write both with %, or both without.",
      ar: "في الخطوة \(quoted(step)) كُتب \(isolated(measure)) في ال\(name(share)) نسبةً وفي ال\(name(points)) "
        + "درجةً على نطاقه، ولا يُقارن أحدهما بالآخر. اكتب العلامة \(isolated("%")) فيهما معًا أو احذفها منهما.")
  }
}

extension AdviceProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case unanswered = "J401"
    case sameIdealAndActual = "J402"
    case unsupportedActual = "J403"
    case guessedTargets = "J405"
    case mixedScores = "J406"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .unanswered:
        Problem.Explanation(
          .hint,
          en: Problem.Page(
            "A question is still open",
            "Touchpoint, expectation, thought and feeling are asked of every part. Answer it, or write ? to take it to the next interview: it stays listed as open.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Touchpoint: app
                  Thought: That was the whole cost.
                  Feeling: 4 done
              """),
          ar: Problem.Page(
            "سؤال ما زال مفتوحًا",
            "تُسأل نقطة الاتصال والتوقع والأفكار والشعور في كل جزء. أجب عنه، أو اكتب ؟ لتحمله إلى المقابلة القادمة: يبقى مذكورًا بين الأسئلة المفتوحة.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  نقطة الاتصال: التطبيق
                  الأفكار: هذه كل التكلفة.
                  الشعور: ٤ مرتاحة
              """))
      case .sameIdealAndActual:
        Problem.Explanation(
          .hint,
          en: Problem.Page(
            "Ideal and Actual are the same",
            "Word for word the same mostly means copied. If reality is already ideal, say so in other words and give the evidence.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Touchpoint: app
                  Expectation: one fee
                  Thought: Done.
                  Feeling: 4 done
                Actual
                  Touchpoint: app
                  Expectation: one fee
                  Thought: Done.
                  Feeling: 4 done
              """),
          ar: Problem.Page(
            "المثالي والفعلي متطابقان",
            "التطابق الحرفي يعني غالبًا النسخ. إن كان الواقع مثاليًا بالفعل فقله بكلمات أخرى واذكر الدليل.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  نقطة الاتصال: التطبيق
                  التوقع: رسم واحد
                  الأفكار: انتهيت.
                  الشعور: ٤ مرتاحة
                فعلي
                  نقطة الاتصال: التطبيق
                  التوقع: رسم واحد
                  الأفكار: انتهيت.
                  الشعور: ٤ مرتاحة
              """))
      case .unsupportedActual:
        Problem.Explanation(
          .hint,
          en: Problem.Page(
            "Nothing supports an Actual",
            "The team believes this, and nobody can check it. Name an interview, a figure or a document with Evidence:, or give a score.",
            example: """
              Journey: Renew
              Step: Pay
                Actual
                  Touchpoint: branch
                  Expectation: one fee
                  Thought: Nobody told me about the stamp.
                  Feeling: 2 annoyed
              """),
          ar: Problem.Page(
            "لا شيء يسند الفعلي",
            "هذا تقدير الفريق، ولا يستطيع أحد التحقق منه. اذكر مقابلة أو رقمًا أو وثيقة في «الدليل:»، أو اكتب درجة.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                فعلي
                  نقطة الاتصال: الفرع
                  التوقع: رسم واحد
                  الأفكار: لم يخبرني أحد عن الطابع.
                  الشعور: ٢ منزعجة
              """))
      case .guessedTargets:
        Problem.Explanation(
          .hint,
          en: Problem.Page(
            "A target is a guess",
            "A ? behind a score says that nobody has agreed on it yet. It counts, so that there is a gap to see, and the report calls it a guess. Write the number that was agreed on, without the ?.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Score: CSAT 4.5 ?
              """),
          ar: Problem.Page(
            "درجة مستهدفة مخمَّنة",
            "العلامة ؟ بعد الدرجة تعني أن أحدًا لم يتفق عليها بعد. تُحسب حتى تظهر فجوة، ويسميها التقرير تخمينًا. اكتب الرقم المتفق عليه بلا علامة ؟.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  الدرجة: CSAT ٤٫٥ ؟
              """))
      case .mixedScores:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "A share stands beside a score on the scale",
            "60 % of the customers and 4.5 of 5 are two numbers of one measure: the share of those who gave one of the best answers, and the mean. Neither can be turned into the other, so there is no gap between them. Write both with %, or both without.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Score: CSAT 4.5
                Actual
                  Score: CSAT 60 %
              """),
          ar: Problem.Page(
            "نسبة بجانب درجة على النطاق",
            "نسبة 60% من العملاء والدرجة 4.5 من 5 رقمان مختلفان للمؤشر نفسه: نسبة من أجابوا بأفضل الإجابات، والمتوسط. لا يُحوَّل أحدهما إلى الآخر، فلا فجوة بينهما. اكتب % فيهما معًا أو احذفها منهما.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  الدرجة: CSAT ٤٫٥
                فعلي
                  الدرجة: CSAT ٦٠ ٪
              """))
      }
    }
  }
}
