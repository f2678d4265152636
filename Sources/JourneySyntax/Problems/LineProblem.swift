/// What parsing finds wrong with a line: its punctuation, and text that nothing makes clear.
package enum LineProblem: Problem.Kind {
  /// A keyword without its colon.
  case missingColon(line: String, keyword: String)
  /// A `[` without its `]`.
  case unclosedBracket
  /// A `]` without its `[`.
  case unopenedBracket
  /// A line that was taken as more of the field above it; `meant` is the line as it may have been meant.
  case continuedText(line: String, field: String, meant: String?)
  /// A line that belongs to nothing; `meant` is as above.
  case strayLine(meant: String?)
  /// A heading without a name.
  case missingLabel(block: Keyword)
  /// Marks that a merge left.
  case openMerge
  /// Marks of direction that hide what the line says.
  case unbalancedDirection

  /// One row a kind.
  package var code: Code {
    switch self {
    case .missingColon: .missingColon
    case .unclosedBracket, .unopenedBracket: .unclosedBracket
    case .continuedText: .continuedText
    case .strayLine: .strayLine
    case .missingLabel: .missingLabel
    case .openMerge: .openMerge
    case .unbalancedDirection: .unbalancedDirection
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .missingColon(let line, let keyword):
      words.say(
        en: "\(words.quoted(line)) needs a colon after \(words.quoted(keyword)).",
        ar: "اكتب نقطتين بعد \(words.quoted(keyword)) في \(words.quoted(line)).")
    case .unclosedBracket:
      words.say(
        en: "The [ is not closed. Write ] after the id.",
        ar: "القوس \(words.isolated("[")) غير مغلق. اكتب \(words.isolated("]")) بعد المعرّف.")
    case .unopenedBracket:
      words.say(
        en: "The ] is not opened. Write [ before the id.",
        ar: "القوس \(words.isolated("]")) غير مفتوح. اكتب \(words.isolated("[")) قبل المعرّف.")
    case .continuedText(let line, let field, let meant?):
      words.say(
        en:
          "I took \(words.quoted(line)) as more of \(field). Write \(words.quoted(meant)) if you mean that, or | before it to keep it as text.",
        ar:
          "عددتُ \(words.quoted(line)) تتمة لما كُتب في \(words.quoted(field)). إن قصدت \(words.quoted(meant)) فاكتبه كذلك، وإن كان نصًا فابدأ السطر بالعلامة \(words.isolated("|"))."
      )
    case .continuedText(let line, let field, nil):
      words.say(
        en: "I took \(words.quoted(line)) as more of \(field). Start it with | if that is right.",
        ar:
          "عددتُ \(words.quoted(line)) تتمة لما كُتب في \(words.quoted(field)). إن كان كذلك فابدأ السطر بالعلامة \(words.isolated("|"))."
      )
    case .strayLine(let meant?):
      words.say(
        en:
          "I don't know where this belongs. Write \(words.quoted(meant)) if you mean that, or start it with // if it is only a remark.",
        ar:
          "لا أعرف إلى أين ينتمي هذا السطر. إن قصدت \(words.quoted(meant)) فاكتبه كذلك، وإن كان مجرد ملاحظة فابدأه بالعلامة \(words.isolated("//"))."
      )
    case .strayLine(nil):
      words.say(
        en:
          "I don't know where this belongs. Start it with a keyword and a colon, or with // if it is only a remark.",
        ar:
          "لا أعرف إلى أين ينتمي هذا السطر. ابدأه بكلمة مفتاحية ونقطتين، أو بالعلامة \(words.isolated("//")) إن كان مجرد ملاحظة."
      )
    case .missingLabel(block: .use):
      words.say(
        en: "This line names no file yet. Write its path after the colon.",
        ar: "لم يُكتب اسم الملف بعد. اكتب مساره بعد النقطتين.")
    case .missingLabel(let block):
      words.say(
        en: "This \(words.name(block)) has no name yet. Write one after the colon.",
        ar: "لم يُكتب اسم بعد \(words.quoted(block, ":")). اكتبه بعد النقطتين.")
    case .openMerge:
      words.say(
        en:
          "A merge was left open here. Both versions are kept, the first is used. Choose, and delete the marks.",
        ar: "تُرك هنا دمج مفتوح. حُفظت النسختان وتُعتمد الأولى. اختر إحداهما واحذف العلامات.")
    case .unbalancedDirection:
      words.say(
        en: "Unbalanced direction marks hide what this line says. Delete them or close them.",
        ar: "علامات اتجاه غير متوازنة تخفي ما يقوله هذا السطر. احذفها أو أغلقها.")
    }
  }
}

extension LineProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case missingColon = "J102"
    case unclosedBracket = "J103"
    case continuedText = "J104"
    case strayLine = "J105"
    case missingLabel = "J106"
    case openMerge = "J160"
    case unbalancedDirection = "J501"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .missingColon:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "A colon is missing",
            "What follows proves that the first word is a keyword, so the line is read as if the colon were there. Write it, or let `rihla fix` do so.",
            example: """
              Journey: Renew
              Step: Pay
                Actual
                  Feel 2 annoyed
              """),
          ar: Problem.Page(
            "نقطتان ناقصتان",
            "ما يلي الكلمة الأولى يدل على أنها كلمة مفتاحية، فقُرئ السطر كأن النقطتين فيه. اكتبهما أو دع `rihla fix` يكتبهما.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                فعلي
                  الشعور ٢ منزعجة
              """))
      case .unclosedBracket:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A bracket is not closed",
            "An [id] needs both brackets. Where the rest of the line is an id, `rihla fix` closes it.",
            example: """
              Journey: Renew
              Step: Pay the fee [pay
              """),
          ar: Problem.Page(
            "قوس غير مغلق",
            "يُكتب المعرّف بين قوسين [ ]. إن كان باقي السطر معرّفًا فإن `rihla fix` يغلق القوس.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: سداد الرسوم [pay
              """))
      case .continuedText:
        Problem.Explanation(
          .hint,
          en: Problem.Page(
            "A line looks like a field and was read as text",
            "Its first words are no keyword, or a keyword that sentences begin with too, so it goes on with the text above it. If that is right, start it with | and the hint goes away; if not, write what the message proposes (Alt+F at the desk; pressed again it keeps the line as text), or another keyword before the colon.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
                  Thought: That was the whole cost.
                  Mood: relieved
              """),
          ar: Problem.Page(
            "سطر يشبه حقلًا وقُرئ نصًا",
            "كلماته الأولى ليست كلمة مفتاحية، أو كلمة مفتاحية تبدأ بها الجمل أيضًا، فعُدّ تتمة للنص الذي فوقه. إن كان ذلك صحيحًا فابدأه بالعلامة | لتختفي النصيحة، وإلا فاكتب ما تقترحه الرسالة (Alt+F في المكتب، وبضغطه مرة أخرى يبقى السطر نصًا)، أو كلمة مفتاحية أخرى قبل النقطتين.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
                  الأفكار: هذه كل التكلفة.
                  المزاج: هادئ
              """))
      case .strayLine:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A line has no place",
            "Only a text goes on over several lines; after a name, a number or a list a line needs a keyword. It is kept as a note. Put a keyword and a colon before it, or // if it is only a remark.",
            example: """
              Journey: Renew
              ask the cashier about this
              Step: Pay
              """),
          ar: Problem.Page(
            "سطر بلا مكان",
            "النص وحده يمتد على عدة أسطر؛ أما بعد الاسم أو الرقم أو القائمة فيحتاج السطر إلى كلمة مفتاحية. حُفظ السطر ملاحظةً. اكتب قبله كلمة مفتاحية ونقطتين، أو // إن كان مجرد تعليق.",
            example: """
              رحلة العميل: تجديد الرخصة
              اسألوا أمين الصندوق عن هذا
              خطوة: السداد
              """))
      case .missingLabel:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "A block has no name",
            "Write a name after the colon: without one nobody can refer to the block.",
            example: """
              Journey: Renew
              Step:
              """),
          ar: Problem.Page(
            "عنصر بلا اسم",
            "اكتب اسمًا بعد النقطتين: بغير اسم لا يمكن لأحد أن يشير إليه.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة:
              """))
      case .openMerge:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A merge was left open",
            "Two versions of these lines are in the file. The first is used and the other is kept. Choose what is right, and delete the lines with the marks.",
            example: """
              Journey: Renew
              Step: Pay
                Ideal
              <<<<<<< ours
                  Feeling: 4 done
              =======
                  Feeling: 5 happy
              >>>>>>> theirs
              """),
          ar: Problem.Page(
            "دمج تُرك مفتوحًا",
            "في الملف نسختان من هذه الأسطر. تُعتمد الأولى وتُحفظ الأخرى. اختر الصحيح واحذف أسطر العلامات.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
                مثالي
              <<<<<<< ours
                  الشعور: ٤ مرتاحة
              =======
                  الشعور: ٥ سعيدة
              >>>>>>> theirs
              """))
      case .unbalancedDirection:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "Direction marks are not balanced",
            "Invisible marks open a direction and never close it, so the line may read otherwise than it is. Delete them, unless you know them.",
            example: """
              Journey: Renew
              Step: Pay \u{202E}eef eht
              """),
          ar: Problem.Page(
            "علامات اتجاه غير متوازنة",
            "علامات غير مرئية تفتح اتجاهًا ولا تغلقه، فقد يُقرأ السطر على غير ما هو. احذفها إلا إن كنت تعرفها.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد \u{202E}eef
              """))
      }
    }
  }
}
