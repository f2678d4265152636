/// What parsing finds wrong with the keyword of a line: how it is spelt, and where it stands.
package enum KeywordProblem: Problem.Kind {
  /// A word that is nearly a keyword, read as the one meant.
  case misspelledKeyword(written: String, meant: String)
  /// What can hardly be anything but a keyword's line, in other words or with signs around it.
  case otherWording(written: String, meant: String)
  /// `Steps:` above a list of them.
  case listTitle(written: String)
  /// `inside` is the block the keyword stands in, nil outside of all; `belongsIn` is empty for what stands in a file.
  case misplacedKeyword(keyword: String, inside: Keyword?, belongsIn: [Keyword])
  /// A field of a part above Ideal and Actual, read as of `part`.
  case fieldBeforePart(field: String, part: String)
  /// A journey named after the file was opened for it.
  case stepWithoutJourney
  /// The first one counts.
  case repeatedField(field: String)
  /// A keyword of the language that the file does not speak.
  case otherLanguage(keyword: String)

  /// One row a kind.
  package var code: Code {
    switch self {
    case .misspelledKeyword: .misspelledKeyword
    case .otherWording, .listTitle: .otherWording
    case .misplacedKeyword: .misplacedKeyword
    case .fieldBeforePart: .fieldBeforePart
    case .stepWithoutJourney: .stepWithoutJourney
    case .repeatedField: .repeatedField
    case .otherLanguage: .otherLanguage
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .misspelledKeyword(let written, let meant):
      words.say(
        en:
          "I don't know the word \(words.quoted(written)). Did you mean \(words.quoted(meant))? I read it that way.",
        ar: "لا أعرف الكلمة \(words.quoted(written)). هل تقصد \(words.quoted(meant))؟ قرأتها كذلك.")
    case .otherWording(let written, let meant):
      words.say(
        en:
          "I read \(words.quoted(written)) as \(words.quoted(meant)); \"rihla fix\" writes it so. If it is text, start the line with |.",
        ar:
          "قرأت \(words.quoted(written)) على أنها \(words.quoted(meant))، والأمر \(words.quoted("rihla fix")) يكتبها كذلك. وإن كان السطر نصًا فابدأه بالعلامة \(words.isolated("|"))."
      )
    case .listTitle(let written):
      words.say(
        en:
          "\(words.quoted(written)) says nothing by itself, so I passed over it: each step has a line of its own.",
        ar: "\(words.quoted(written)) لا يقول شيئًا وحده فتجاوزته: لكل خطوة سطرها.")
    case .misplacedKeyword(let keyword, let inside, let belongsIn):
      words.misplaced(keyword, inside, belongsIn)
        + (belongsIn == [.step]
          ? words.say(
            en: " Is a \"Step:\" line missing above?", ar: " هل سقط سطر \(words.quoted(.step, ":")) فوقه؟")
          : "")
    case .fieldBeforePart(let field, let part):
      words.say(
        en: "\(words.quoted(field)) stands before Ideal or Actual; I read it as \(part).",
        ar:
          "جاء \(words.quoted(field)) قبل \(words.quoted(.ideal)) أو \(words.quoted(.actual))؛ قرأته ضمن \(words.quoted(part))."
      )
    case .stepWithoutJourney:
      words.say(
        en:
          "This step has no journey above it; I opened one named after the file. Write \"Journey: …\" above it.",
        ar: "ليس فوق هذه الخطوة رحلة؛ فتحتُ رحلة باسم الملف. اكتب \(words.quoted(.journey, ": …")) فوقها.")
    case .repeatedField(let field):
      words.say(
        en: "\(words.quoted(field)) is already given here; the first one counts.",
        ar: "\(words.quoted(field)) مكتوب هنا من قبل؛ يُعتمد الأول.")
    case .otherLanguage(let keyword):
      words.say(
        en: "\(words.quoted(keyword)) is a keyword of the other language than this file's.",
        ar: "\(words.quoted(keyword)) كلمة مفتاحية من غير لغة هذا الملف.")
    }
  }
}

extension ProblemWords {
  fileprivate func misplaced(_ keyword: String, _ inside: Keyword?, _ belongsIn: [Keyword]) -> String {
    let homes = belongsIn.map { say(en: "\($0.article) \(name($0))", ar: name($0)) }
    let home = homes.isEmpty ? say(en: "a file", ar: "الملف نفسه") : oneOf(homes)
    guard let inside else {
      return say(
        en: "\(quoted(keyword)) needs \(home) above it.",
        ar: "لا بد أن يكون فوق \(quoted(keyword)): \(home).")
    }
    return say(
      en:
        "\(quoted(keyword)) does not belong in \(inside.article) \(name(inside)); it belongs in \(home).",
      ar: "لا مكان لـ\(quoted(keyword)) في \(quoted(inside))؛ مكانه: \(home).")
  }
}

extension KeywordProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case misspelledKeyword = "J101"
    case misplacedKeyword = "J111"
    case fieldBeforePart = "J112"
    case stepWithoutJourney = "J113"
    case repeatedField = "J114"
    case otherWording = "J115"
    case otherLanguage = "J190"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .misspelledKeyword:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "A keyword is misspelled",
            "The words before the colon are a slip of the finger away from a keyword that may stand here, so the line is read as that keyword. Correct it, or let `rihla fix` do so. If it is text, start the line with |.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Thnik: That was the whole cost.
              """),
          ar: Problem.Page(
            "كلمة مفتاحية فيها خطأ إملائي",
            "ما قبل النقطتين يبعد حرفًا أو حرفين عن كلمة مفتاحية مكانها هنا، فقُرئ السطر بها. صححها أو دع `rihla fix` يصححها. وإن كان السطر نصًا فابدأه بالعلامة |.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  الشعرو: ٤ مرتاحة
              """))
      case .otherWording:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "Written in other words than the notation's",
            "The line can hardly mean anything else, so it is read as the keyword that the message names: a word that people use for it, a heading with a number, a list's bullet or bold type around it, a measure in place of Score. `rihla fix` writes it as the notation does; the order of the steps is their number. If it is text, start the line with |.",
            example: """
              Journey: Renew
              Step 1: Pay
                As is
                  - Thought: Why twice?
                  Pain points: two queues
                  CSAT: 3.1
              """),
          ar: Problem.Page(
            "مكتوب بغير كلمات الترميز",
            "لا يكاد السطر يحتمل معنى آخر، فقُرئ بالكلمة المفتاحية التي تذكرها الرسالة: كلمة شائعة لها، أو عنوان مرقّم، أو علامة قائمة أو خط عريض حولها، أو اسم مؤشر مكان «الدرجة». والأمر `rihla fix` يكتبه كما في الترميز؛ ترتيب الخطوات هو رقمها. وإن كان نصًا فابدأ السطر بالعلامة |.",
            example: """
              رحلة العميل: تجديد الرخصة
              الخطوة الأولى: السداد
                الوضع الراهن
                  • الأفكار: لماذا مرتين؟
                  نقاط الألم: طابوران
                  CSAT: ٣٫١
              """))
      case .misplacedKeyword:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A keyword stands where it does not belong",
            "Each keyword belongs in certain blocks. Move the line there, or start it with | if it is text.",
            example: """
              Journey: Renew
              Step: Pay
                Goal: no surprises
              """),
          ar: Problem.Page(
            "كلمة مفتاحية في غير مكانها",
            "لكل كلمة مفتاحية عناصر تُكتب فيها. انقل السطر إلى مكانه، أو ابدأه بالعلامة | إن كان نصًا.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                الهدف: بلا مفاجآت
              """))
      case .fieldBeforePart:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "A question is answered before Ideal or Actual",
            "The four questions are answered twice: as it should be and as it is. Write Ideal or Actual above the line.",
            example: """
              Journey: Renew
              Step: Pay
                Feeling: 4 done
              """),
          ar: Problem.Page(
            "جواب قبل المثالي أو الفعلي",
            "تُجاب الأسئلة الأربعة مرتين: كما ينبغي أن تكون الخطوة وكما هي. اكتب «مثالي» أو «فعلي» فوق السطر.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                الشعور: ٤ مرتاحة
              """))
      case .stepWithoutJourney:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "A step has no journey above it",
            "Every step belongs to a journey. Write a Journey line above the first step.",
            example: """
              Step: Pay
                Ideal
                  Feeling: 4 done
              """),
          ar: Problem.Page(
            "خطوة بلا رحلة فوقها",
            "كل خطوة تنتمي إلى رحلة. اكتب سطر «رحلة العميل:» فوق أول خطوة.",
            example: """
              خطوة: السداد
                مثالي
                  الشعور: ٤ مرتاحة
              """))
      case .repeatedField:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "A field is given twice",
            "This field stands once in its block; the first one counts and the other is left out. Delete one of them.",
            example: """
              Journey: Renew
              Step: Pay
                Importance: 3
                Importance: 5
              """),
          ar: Problem.Page(
            "حقل مكتوب مرتين",
            "يُكتب هذا الحقل مرة واحدة؛ يُعتمد الأول ويُترك الآخر. احذف أحدهما.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                الأهمية: ٣
                الأهمية: ٥
              """))
      case .otherLanguage:
        Problem.Explanation(
          .hint,
          en: Problem.Page(
            "A keyword of the other language",
            "Both languages always work, also mixed. The hint is given once a file; `rihla format --language en` brings a file into one language.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  الشعور: 4 done
              """),
          ar: Problem.Page(
            "كلمة مفتاحية من اللغة الأخرى",
            "اللغتان تعملان دائمًا، ولو اختلطتا. تُذكر النصيحة مرة في كل ملف؛ والأمر `rihla format --language ar` يوحّد لغة الملف.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  Feeling: ٤ مرتاحة
              """))
      }
    }
  }
}
