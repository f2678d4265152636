package import JourneySyntax

/// What resolving finds wrong with the value of a field.
package enum ValueProblem: Problem.Kind {
  /// A value that is not of the field's kind.
  case unreadableValue(written: String, field: String, expected: Expected)
  /// A score that the measure cannot have; both ends belong to the scale.
  case scoreOutsideScale(written: String, measure: String, lowest: Double, highest: Double)
  /// A share of a measure that does not say which answers count.
  case shareWithoutTopBox(measure: String)
  /// A bare number in a journey without a main measure.
  case scoreWithoutMeasure(written: String)
  /// Words of no known level, and no number.
  case unknownFeeling(words: String)

  /// What a value should have been.
  package enum Expected: Sendable, Equatable {
    /// From the lowest to the highest, both included.
    case number(lowest: Double, highest: Double)
    /// A number of this scale: the one written is out of another top.
    case otherScale(top: Double, lowest: Double, highest: Double)
    /// One of the numbers that the written one may be.
    case either(Double, Double)
    /// One level: what is written is between two.
    case level(lower: Int, upper: Int)
    /// A name and a number of 1 to 5: a part of a rating.
    case rating
    /// Two numbers, the lower first.
    case range
    /// A day, in any way of writing one.
    case day
    /// A length of time, or all.
    case window
    /// One of these words, in the language of the file.
    case oneOf([String])
    /// A measure's name, then a number.
    case measureAndNumber
    /// A lane, then what happens in it.
    case lane
    /// Two names around `=`.
    case assignment
    /// Names of personas, or nothing.
    case personas
    /// Nothing at all: the heading stands alone.
    case nothing
  }

  /// One row a kind.
  package var code: Code {
    switch self {
    case .unreadableValue: .unreadableValue
    case .scoreOutsideScale: .scoreOutsideScale
    case .shareWithoutTopBox: .shareWithoutTopBox
    case .scoreWithoutMeasure: .scoreWithoutMeasure
    case .unknownFeeling: .unknownFeeling
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .unreadableValue(let written, let field, let expected):
      words.say(
        en: "I can't read \(words.quoted(written)) as \(field): \(expected.advice(words)).",
        ar: "لا أستطيع قراءة \(words.quoted(written)) في \(words.quoted(field)): \(expected.advice(words)).")
    case .scoreOutsideScale(let written, let measure, let lowest, let highest):
      words.say(
        en:
          "\(words.isolated(written)) is outside the scale of \(words.isolated(measure)) (\(words.number(lowest)) to \(words.number(highest))).",
        ar:
          "\(words.isolated(written)) خارج نطاق \(words.isolated(measure)) (من \(words.number(lowest)) إلى \(words.number(highest)))."
      )
    case .shareWithoutTopBox(let measure):
      words.say(
        en:
          "A share needs to know which answers count: write \"Top box: 4 to 5\" in the measure \(words.quoted(measure)).",
        ar:
          "حتى تُفهم النسبة حدّد الإجابات التي تُحسب: اكتب \(words.quoted(.topBox, ": 4 إلى 5")) في المؤشر \(words.quoted(measure))."
      )
    case .scoreWithoutMeasure(let written):
      words.say(
        en:
          "Which measure is \(words.quoted(written)) in? Write \"Score: CSAT \(words.isolated(written))\", or \"Measured by: CSAT\" in the journey.",
        ar: "بأي مؤشر \(words.quoted(written))؟ اكتب مثلًا \(words.quoted(.score, ": CSAT \(written)"))، "
          + "أو \(words.quoted(.measuredBy, ": CSAT")) في الرحلة.")
    case .unknownFeeling(let feeling):
      words.say(
        en: "I don't know how good \(words.quoted(feeling)) feels\(words.saysOtherNumber(feeling)). "
          + "Write a level from 1 to 5 before it.",
        ar:
          "لا أعرف مستوى الشعور \(words.quoted(feeling))\(words.saysOtherNumber(feeling)). اكتب قبله رقمًا من 1 إلى 5."
      )
    }
  }
}

extension ProblemWords {
  /// Why a number in a feeling is not its level.
  fileprivate func saysOtherNumber(_ feeling: String) -> String {
    guard feeling.unicodeScalars.contains(where: { $0.value.digitValue != nil }) else { return "" }
    return say(en: ": its number says something else", ar: "، فالرقم فيه لشيء آخر")
  }
}

extension ValueProblem.Expected {
  /// What a number of a scale should have been.
  /// - Parameter reading: what the written one is instead.
  static func number(
    on scale: ClosedRange<Double>, insteadOf reading: TypedNumber.Reading = .outside
  ) -> Self {
    switch reading {
    case .value, .outside: .number(lowest: scale.lowerBound, highest: scale.upperBound)
    case .otherScale(let top):
      .otherScale(top: top, lowest: scale.lowerBound, highest: scale.upperBound)
    case .either(let a, let b): .either(a, b)
    }
  }
}

extension ValueProblem.Expected {
  /// What to write instead, as the end of a sentence.
  fileprivate func advice(_ words: ProblemWords) -> String {
    switch self {
    case .number(let lowest, let highest):
      words.say(
        en: "write a number from \(words.number(lowest)) to \(words.number(highest))",
        ar: "اكتب رقمًا من \(words.number(lowest)) إلى \(words.number(highest))")
    case .otherScale(let top, let lowest, let highest):
      words.say(
        en:
          "it is out of \(words.number(top)); write a number from \(words.number(lowest)) to \(words.number(highest))",
        ar:
          "فهو من \(words.number(top))؛ اكتب رقمًا من \(words.number(lowest)) إلى \(words.number(highest))")
    case .either(let a, let b):
      words.say(
        en: "it can be read in two ways; write \(words.number(a)) or \(words.number(b))",
        ar: "فهو يُقرأ على وجهين؛ اكتب \(words.number(a)) أو \(words.number(b))")
    case .level(let lower, let upper):
      words.say(
        en: "it is between two levels; write \(words.number(lower)) or \(words.number(upper))",
        ar: "فهو بين مستويين؛ اكتب \(words.number(lower)) أو \(words.number(upper))")
    case .rating:
      words.say(
        en: "write what is rated and its number from 1 to 5, like customers 4, cost 3",
        ar: "اكتب ما يُقدَّر ثم رقمه من 1 إلى 5، مثل: العملاء 4، التكلفة 3")
    case .range: words.say(en: "write two numbers, like 1 to 5", ar: "اكتب رقمين، مثل 1 إلى 5")
    case .day:
      words.say(
        en: "write a day, like 2026-05-12 or 12 May 2026",
        ar: "اكتب تاريخ يوم، مثل \(words.isolated("2026-05-12")) أو ١٢ مايو ٢٠٢٦")
    case .window:
      words.say(
        en: "write a length of time, like 3 months, 6 weeks or 1 year, or all",
        ar: "اكتب مدة، مثل ٣ أشهر أو ٦ أسابيع أو سنة، أو الكل")
    case .oneOf(let choices):
      words.say(en: "write \(words.oneOf(choices))", ar: "اكتب \(words.oneOf(choices))")
    case .measureAndNumber:
      words.say(
        en: "write a measure and a number, like CSAT 4.2",
        ar: "اكتب المؤشر ثم الرقم، مثل \(words.isolated("CSAT 4.2"))")
    case .lane:
      words.say(
        en: "write the lane, then what happens in it, like backstage / a clerk checks the paper",
        ar: "اكتب المسار ثم ما يحدث فيه، مثل خلف الكواليس / موظف يدقق الورقة")
    case .assignment:
      words.say(
        en: "write two names with = between them, like Class = Business",
        ar: "اكتب اسمين بينهما =، مثل \(words.isolated("Class = Business"))")
    case .personas:
      words.say(
        en: "write whom it is for, like [layla], or leave it empty: then it is for everybody",
        ar: "اكتب لمن هو، مثل \(words.isolated("[layla]"))، أو اتركه فارغًا فيكون للجميع")
    case .nothing:
      words.say(en: "leave it empty; an Ideal is for everybody", ar: "اتركه فارغًا؛ فالمثالي للجميع")
    }
  }
}

extension ValueProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case unreadableValue = "J107"
    case scoreOutsideScale = "J210"
    case shareWithoutTopBox = "J211"
    case scoreWithoutMeasure = "J212"
    case unknownFeeling = "J404"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .unreadableValue:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A value cannot be read",
            "The field holds a number, a range or one of a few words, and this is something else, or could be two things. The message says what to write. 4,5 and 4/5 are read like 4.5 and 4 where the scale allows no other reading; 8/10 is not turned into a number of a scale of 5, nor 3.5 into a level of a feeling. Write ? while it is still to be asked.",
            example: """
              Journey: Renew
              Step: Pay
                Importance: high
              """),
          ar: Problem.Page(
            "قيمة لا تُقرأ",
            "هذا الحقل رقم أو نطاق أو كلمة من كلمات محددة، والمكتوب شيء آخر أو يحتمل معنيين. الرسالة تقول ما الذي يُكتب. تُقرأ ٤,٥ و٤/٥ مثل ٤٫٥ و٤ حيث لا يسمح النطاق بقراءة أخرى؛ ولا تُحوَّل ٨/١٠ إلى رقم من نطاق ٥، ولا ٣٫٥ إلى مستوى شعور. اكتب ؟ إن كان السؤال ما زال مفتوحًا.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                الأهمية: كبيرة
              """))
      case .scoreOutsideScale:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A score is outside its scale",
            "A CSAT is 1 to 5, a CES 1 to 7, an NPS −100 to 100, a share 0 to 100 %. Correct the number, or the scale of a measure of your own.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Score: CSAT 7
              """),
          ar: Problem.Page(
            "درجة خارج النطاق",
            "درجة CSAT من 1 إلى 5، وCES من 1 إلى 7، وNPS من \u{200E}−100\u{200E} إلى 100، والنسبة من 0 إلى 100 %. صحح الرقم، أو نطاق مؤشركم الخاص.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  الدرجة: CSAT ٧
              """))
      case .shareWithoutTopBox:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A share needs a top box",
            "A score with % is the share of the good answers, and which answers are good must be known. Write Top box: in the measure, or give the score without %.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Score: NPS 80 %
              """),
          ar: Problem.Page(
            "نسبة بلا تعريف لأعلى الدرجات",
            "الدرجة المكتوبة بعلامة % هي نسبة الإجابات الجيدة، فلا بد من معرفة أيها جيد. اكتب «أعلى الدرجات:» في المؤشر، أو اكتب الدرجة بغير %.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  الدرجة: NPS ٨٠ ٪
              """))
      case .scoreWithoutMeasure:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A score without a measure",
            "A bare number is in the main measure of its journey, and this one has none, or scores in several and nothing that says which is the main one. Name a measure before the number, or write Measured by: in the journey.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Score: 4
              """),
          ar: Problem.Page(
            "درجة بلا مؤشر",
            "الرقم وحده يُقرأ بالمؤشر الرئيس للرحلة، وليس لهذه الرحلة مؤشر، أو فيها درجات بعدة مؤشرات ولا شيء يحدد الرئيس منها. اكتب المؤشر قبل الرقم، أو «مؤشرات القياس:» في الرحلة.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  الدرجة: ٤
              """))
      case .unknownFeeling:
        Problem.Explanation(
          .hint,
          en: Problem.Page(
            "The level of a feeling is not known",
            "The words are kept, but the curve needs a level. Write 1 (very bad) to 5 (very good) before them. A number counts as the level at the start or the end only, and not where it counts something or names one of several, as in 5 minutes or counter 3. Common words need none: good, very bad, not happy.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Feeling: like a cloud
              """),
          ar: Problem.Page(
            "مستوى الشعور غير معروف",
            "حُفظت الكلمات، لكن المنحنى يحتاج إلى مستوى. اكتب قبلها رقمًا من 1 (سيئ جدًا) إلى 5 (جيد جدًا). لا يُعد الرقم مستوى إلا في البداية أو النهاية، ولا حيث يعدّ شيئًا أو يسمّي واحدًا من عدة، مثل ٥ دقائق أو الشباك ٣. والكلمات الشائعة لا تحتاج إليه: جيد، سيئ جدًا، غير راضٍ.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  الشعور: كأنه في غيمة
              """))
      }
    }
  }
}
