package import JourneySyntax

/// What resolving finds wrong with what a model consists of, and in which order.
package enum StructureProblem: Problem.Kind {
  /// `first` and `second` are lines, counted from 1.
  case repeatedPart(step: String, part: Keyword, first: Int, second: Int)
  /// A field that says something of a part that there is none of.
  case answerBelowNone(field: String, part: Keyword)
  /// With the names of those before the one too many.
  case tooManyPersonas(first: [String])
  /// A step that comes after itself.
  case orderCircle(step: String)

  /// One row a kind.
  package var code: Code {
    switch self {
    case .repeatedPart: .repeatedPart
    case .answerBelowNone: .answerBelowNone
    case .tooManyPersonas: .tooManyPersonas
    case .orderCircle: .orderCircle
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .repeatedPart(let step, let part, let first, let second):
      words.repeatedPart(words.quoted(step), part, words.number(first), words.number(second))
    case .answerBelowNone(let field, let part):
      words.say(
        en:
          "\(words.quoted(field)) can't be said of a step that has no \(words.name(part)): below \"none\" stand only Evidence, Note and Reviewed. Remove \"none\", or this line.",
        ar:
          "لا يُكتب \(words.quoted(field)) لخطوة بلا \(words.name(part)): لا يأتي تحت «لا يوجد» إلا الدليل والملاحظة وتاريخ المراجعة. احذف «لا يوجد» أو هذا السطر."
      )
    case .tooManyPersonas(let first):
      words.say(
        en:
          "A model has at most four personas, and this is one more after \(words.all(first.map(words.isolated))): "
          + "a team cannot keep more people in mind. Merge two, or move one to another model.",
        ar:
          "في النموذج أربع شخصيات على الأكثر، وهذه زائدة بعد \(words.all(first.map(words.isolated))): "
          + "لا يستطيع الفريق أن يستحضر أكثر من أربع. ادمج اثنتين، أو انقل واحدة إلى نموذج آخر.")
    case .orderCircle(let step):
      words.say(
        en: "\(words.quoted(step)) comes after itself; this order can't be followed. Change one \"After:\".",
        ar:
          "الخطوة \(words.quoted(step)) تأتي بعد نفسها؛ لا يمكن اتباع هذا الترتيب. غيّر أحد أسطر \(words.quoted(.after))."
      )
    }
  }
}

extension ProblemWords {
  fileprivate func repeatedPart(
    _ step: String, _ part: Keyword, _ first: String, _ second: String
  ) -> String {
    say(
      en: "The step \(step) has two \(name(part)) parts. First at line \(first), second at line \(second). "
        + "Is a \"Step:\" line missing before line \(second)?",
      ar: "في الخطوة \(step) جزءان باسم \(quoted(part)): الأول في السطر \(first) والثاني في السطر \(second). "
        + "هل سقط سطر \(quoted(.step, ":")) قبل السطر \(second)؟")
  }
}

extension StructureProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case repeatedPart = "J110"
    case answerBelowNone = "J116"
    case tooManyPersonas = "J150"
    case orderCircle = "J220"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .repeatedPart:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A step has two parts of one kind",
            "A step has one Ideal, one general Actual and one Actual for a persona. The second is left out. Most often the heading of the next step is missing above it.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Feeling: 4 done
                Ideal
                  Feeling: 5 happy
              """),
          ar: Problem.Page(
            "جزءان من نوع واحد في خطوة",
            "للخطوة مثالي واحد، وفعلي عام واحد، وفعلي واحد لكل شخصية. يُترك الثاني. وغالبًا ما يكون سطر «خطوة:» التالي قد سقط قبله.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  الشعور: ٤ مرتاحة
                مثالي
                  الشعور: ٥ سعيدة
              """))
      case .answerBelowNone:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "Something is said of a part that there is none of",
            "Actual: none says that nobody meets the step, beside an Actual of a persona that nobody else does; Ideal: none says that it has no place in the ideal. What supports that may stand below: Evidence, Note, Reviewed. Any other line is left out.",
            example: """
              Journey: Renew
              Step: Pay by phone
                Ideal
                  Feeling: 4 done
                Actual: none
                  Feeling: 2 lost
              """),
          ar: Problem.Page(
            "شيء كُتب عن جزء غير موجود",
            "«فعلي: لا يوجد» يعني أن لا أحد يمر بالخطوة، وبجانب جزء فعلي لشخصية أن لا أحد سواها يمر بها؛ و«مثالي: لا يوجد» يعني أن لا مكان لها في المثالي. ويجوز أن يُكتب تحته ما يسنده: الدليل والملاحظة وتاريخ المراجعة. ويُترك أي سطر غيرها.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد بالهاتف
                مثالي
                  الشعور: ٤ مرتاحة
                فعلي: لا يوجد
                  الشعور: ٢ حائرة
              """))
      case .tooManyPersonas:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "There are more than four personas",
            "A team cannot keep more than four people in mind, so a model has no more. Merge two that need the same, or move one to a model of its own. Until then she is left out wherever she is named, and nothing more is said of it.",
            example: """
              Persona: Layla
              Persona: Omar
              Persona: Salma
              Persona: Huda
              Persona: Sami
              """),
          ar: Problem.Page(
            "أكثر من أربع شخصيات",
            "لا يستطيع الفريق أن يستحضر أكثر من أربعة أشخاص، فلا يتسع النموذج لأكثر. ادمج اثنتين متقاربتين، أو انقل واحدة إلى نموذج آخر. وإلى ذلك الحين تُترك حيثما ذُكرت، ولا يُقال عنها شيء آخر.",
            example: """
              شخصية: ليلى
              شخصية: عمر
              شخصية: سلمى
              شخصية: هدى
              شخصية: سامي
              """))
      case .orderCircle:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "Steps come after each other in a circle",
            "Followed from step to step, After leads back to the start. These steps keep their order in the file. Change or delete one After.",
            example: """
              Journey: Renew
              Step: Form [form]
                Actual
                  After: [pay]
              Step: Pay [pay]
                Actual
                  After: [form]
              """),
          ar: Problem.Page(
            "خطوات تأتي إحداها بعد الأخرى في حلقة",
            "اتباع «بعد» من خطوة إلى خطوة يعود إلى البداية. تبقى هذه الخطوات على ترتيبها في الملف. غيّر أحد أسطر «بعد» أو احذفه.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: النموذج [form]
                فعلي
                  بعد: [pay]
              خطوة: السداد [pay]
                فعلي
                  بعد: [form]
              """))
      }
    }
  }
}
