package import JourneySyntax

/// What resolving finds wrong with a name: it means nothing, or too much.
package enum NameProblem: Problem.Kind {
  /// Both as they would be written: an id in its brackets. `kind` is the heading keyword of what was looked for.
  case unknownName(written: String, kind: Keyword, closest: String?)
  /// `kind` is the heading keyword of the things that share the name.
  case ambiguousName(written: String, kind: Keyword)
  /// Two things of one kind with the same id.
  case repeatedID(written: String, first: Place, second: Place)
  /// Two opportunities with the same label.
  case repeatedName(label: String, first: Place, second: Place)

  /// One row a kind.
  package var code: Code {
    switch self {
    case .unknownName: .unknownName
    case .ambiguousName: .ambiguousName
    case .repeatedID: .repeatedID
    case .repeatedName: .repeatedName
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .unknownName(let written, let kind, let closest):
      words.say(
        en: "Nothing here is called \(words.reference(written)).",
        ar: "لا شيء هنا اسمه \(words.reference(written)).")
        + (closest.map {
          words.say(en: " Closest: \(words.reference($0)).", ar: " الأقرب: \(words.reference($0)).")
        } ?? words.remedy(kind, written).map { " \($0)" } ?? "")
    case .ambiguousName(let written, let kind):
      words.say(
        en: "\(words.reference(written)) is the name of more than one \(words.name(kind)); use their [id].",
        ar:
          "\(words.reference(written)) اسم لأكثر من \(words.name(kind))؛ استخدم المعرّف \(words.isolated("[id]"))."
      )
    case .repeatedID(let written, let first, let second):
      words.repeated(words.isolated("[\(written)]"), first, second)
    case .repeatedName(let label, let first, let second):
      words.say(
        en:
          "The opportunity \(words.quoted(label)) stands twice: \(words.lines(first, second)). Make one of the two, or "
          + "call one of them otherwise.",
        ar:
          "الفرصة \(words.quoted(label)) مكتوبة مرتين: \(words.lines(first, second)). اجعلهما واحدة، أو غيّر اسم "
          + "إحداهما.")
    }
  }
}

extension ProblemWords {
  /// Nobody names a thing in more letters; a whole paragraph is not to be said three times.
  private static let longestName = 60

  /// How there comes to be something of this name; nil where nobody would name it so.
  fileprivate func remedy(_ kind: Keyword, _ written: String) -> String? {
    guard written.unicodeScalars.count <= Self.longestName else { return nil }
    // A number or a colon is of something else on the line, and no part of a name to be declared.
    let isName = !written.unicodeScalars.contains { $0.value.digitValue != nil || $0 == ":" }
    guard isName || written.hasPrefix("[") else {
      return kind == .step
        ? say(
          en: "Write a step's id in brackets, and the share behind it, like \(isolated("[form] 38 %")).",
          ar: "اكتب معرّف الخطوة بين قوسين وبعده النسبة، مثل \(isolated("[form] ٣٨ ٪")).") : nil
    }
    let heading = isolated(written.hasPrefix("[") ? "… \(written)" : written)
    return switch kind {
    case .persona:
      say(
        en: "Write \"Persona: \(heading)\", or name the file that has her: \"Use: \(file(written))\".",
        ar: "اكتب \(quoted(.persona, ": \(heading)"))، أو اذكر الملف الذي فيه الشخصية: "
          + "\(quoted(.use, ": \(file(written))")).")
    case .measure:
      say(
        en: "Write \"Measure: \(heading)\" with its scale, or take NPS, CSAT or CES.",
        ar: "اكتب \(quoted(.measure, ": \(heading)")) مع نطاقه، أو استخدم NPS أو CSAT أو CES.")
    case .step:
      say(
        en: "Write the step that is meant: \"Step: \(heading)\".",
        ar: "اكتب الخطوة المقصودة: \(quoted(.step, ": \(heading)")).")
    default: nil
    }
  }

  /// Where a persona of this name would be kept.
  private func file(_ written: String) -> String {
    let id = Array(Resolver.withoutBrackets(written).utf8)
    let name = HeadingLabel.isID(id, id.indices) ? String(decoding: id, as: UTF8.self) : "…"
    return isolated("personas/\(name).persona")
  }

  fileprivate func repeated(_ id: String, _ first: Place, _ second: Place) -> String {
    let lines = lines(first, second)
    return say(
      en: "\(id) is used twice: \(lines). Give one of them another id.",
      ar: "المعرّف \(id) مستخدم مرتين: \(lines). أعطِ أحدهما معرّفًا آخر.")
  }

  /// `line 3 and line 9`.
  fileprivate func lines(_ first: Place, _ second: Place) -> String {
    let file =
      first.file == second.file
      ? "" : say(en: " of \(isolated(first.file))", ar: " من \(isolated(first.file))")
    let (first, second) = (number(first.line), number(second.line))
    return say(
      en: "line \(first)\(file) and line \(second)", ar: "السطر \(first)\(file) والسطر \(second)")
  }
}

extension NameProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case unknownName = "J120"
    case ambiguousName = "J121"
    case repeatedID = "J131"
    case repeatedName = "J132"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .unknownName:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A name leads nowhere",
            "Nothing in this model has that id or that label. Correct it, or write the block it should lead to; a persona may also be in a file of her own, which the model names with Use: personas/layla.persona.",
            example: """
              Journey: Renew
              Step: Pay the fee [pay]
                Actual
                  Feeling: 2 lost
                  Back to: [payment]
              """),
          ar: Problem.Page(
            "اسم لا يدل على شيء",
            "ليس في هذا النموذج شيء بهذا المعرّف أو بهذا الاسم. صححه، أو اكتب العنصر الذي يدل عليه؛ وقد تكون الشخصية في ملف لها يذكره النموذج بسطر «استخدام: personas/layla.persona».",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: سداد الرسوم [pay]
                فعلي
                  الشعور: ٢ حائرة
                  العودة إلى: [payment]
              """))
      case .ambiguousName:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A name means more than one thing",
            "Several things have this label. Give each an [id] in its heading and refer to that.",
            example: """
              Journey: Renew
              Step: Pay
              Step: Pay
              Opportunity: One fee
                Fixes: Pay
              """),
          ar: Problem.Page(
            "اسم لأكثر من شيء",
            "أكثر من عنصر له هذا الاسم. أعطِ كلًا منها معرّفًا [id] في عنوانه وأشر إليه به.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: السداد
              خطوة: السداد
              فرصة تحسين: رسم واحد
                يعالج: السداد
              """))
      case .repeatedID:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "An id is used twice",
            "An id names one thing only. The first keeps it; give the other one of its own.",
            example: """
              Journey: Renew
              Step: Pay the fee [pay]
              Step: Pay the fine [pay]
              """),
          ar: Problem.Page(
            "معرّف مستخدم مرتين",
            "المعرّف لشيء واحد. يبقى للأول؛ فأعطِ الآخر معرّفًا غيره.",
            example: """
              رحلة العميل: تجديد الرخصة
              خطوة: سداد الرسوم [pay]
              خطوة: سداد الغرامة [pay]
              """))
      case .repeatedName:
        Problem.Explanation(
          .warning,
          en: Problem.Page(
            "An opportunity stands twice",
            "It stands as two cards on the board, and each is counted. Make one of them, or call one otherwise, so that people can tell them apart.",
            example: """
              Opportunity: One list of papers
                Owner: Front desk
              Opportunity: One list of papers
                Due: 2027-03-31
              """),
          ar: Problem.Page(
            "فرصة مكتوبة مرتين",
            "تظهر على اللوحة بطاقتين، وتُحسب كل منهما. اجعلهما واحدة، أو غيّر اسم إحداهما ليميز الناس بينهما.",
            example: """
              فرصة تحسين: قائمة واحدة للأوراق
                المسؤول: الاستقبال
              فرصة تحسين: قائمة واحدة للأوراق
                الموعد: ٣١ مارس ٢٠٢٧
              """))
      }
    }
  }
}
