package import JourneySyntax

/// What resolving has to say on method: what is still open, what looks copied, what nothing supports.
package enum AdviceProblem: Problem.Kind {
  /// Questions that a part has no answer to, and no `?`. `personas`: whose part it is; empty: everybody's.
  case unanswered(step: String, questions: [Keyword], part: Keyword, personas: [String])
  /// Both parts are word for word the same.
  case sameIdealAndActual(step: String)
  /// An Actual without evidence and without a score. `personas`: whose it is; empty: everybody's.
  case unsupportedActual(step: String, personas: [String])

  /// One row a kind.
  package var code: Code {
    switch self {
    case .unanswered: .unanswered
    case .sameIdealAndActual: .sameIdealAndActual
    case .unsupportedActual: .unsupportedActual
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
    }
  }

  /// ` for Dora`
  private static func whose(_ personas: [String], _ words: ProblemWords) -> String {
    if personas.isEmpty { return "" }
    let names = words.all(personas.map(words.isolated))
    return words.say(en: " for \(names)", ar: " الخاص بـ\(names)")
  }
}

extension AdviceProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case unanswered = "J401"
    case sameIdealAndActual = "J402"
    case unsupportedActual = "J403"

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
            "هذا ظن الفريق، ولا يستطيع أحد التحقق منه. اذكر مقابلة أو رقمًا أو وثيقة في «الدليل:»، أو اكتب درجة.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                فعلي
                  نقطة الاتصال: الفرع
                  التوقع: رسم واحد
                  الأفكار: لم يخبرني أحد عن الطابع.
                  الشعور: ٢ منزعجة
              """))
      }
    }
  }
}
