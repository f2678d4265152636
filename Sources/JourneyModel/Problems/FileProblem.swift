package import JourneySyntax

/// What resolving finds wrong with the files that a model names.
package enum FileProblem: Problem.Kind {
  /// In the order in which they use each other.
  case circle(files: [String])
  /// A file that a line names, and why it could not be read.
  case unreadableFile(path: String, reason: Problem.ReadFailure)
  /// A path that leaves the root folder.
  case pathOutsideRoot(path: String)
  /// A source that names no table.
  case sourceWithoutFile(source: String)
  /// A model of blank lines and remarks alone.
  case nothingWritten(file: String)

  /// One row a kind.
  package var code: Code {
    switch self {
    case .circle: .circle
    case .unreadableFile: .unreadableFile
    case .pathOutsideRoot: .pathOutsideRoot
    case .sourceWithoutFile: .sourceWithoutFile
    case .nothingWritten: .nothingWritten
    }
  }

  /// What is wrong, and what to do.
  package func message(_ words: ProblemWords) -> String {
    switch self {
    case .circle(let files):
      words.say(
        en:
          "These files use each other in a circle: \(files.map(words.isolated).joined(separator: " → ")). Delete one of the Use lines.",
        ar:
          "هذه الملفات يستخدم بعضها بعضًا في حلقة: \(files.map(words.isolated).joined(separator: " ← ")). "
          + "احذف أحد أسطر \(words.quoted(.use)).")
    case .unreadableFile(let path, let reason):
      words.say(
        en: "I can't read \(words.isolated(path)): \(reason.words(in: words.language)).",
        ar: "لا أستطيع قراءة \(words.isolated(path)): \(reason.words(in: words.language)).")
    case .pathOutsideRoot(let path):
      words.say(
        en:
          "I may not read \(words.isolated(path)): it leaves the root folder. Move the file, or widen the root with --root.",
        ar:
          "لا يجوز لي قراءة \(words.isolated(path)) لأنه خارج المجلد الجذر. انقل الملف، أو وسّع الجذر بالخيار \(words.isolated("--root"))."
      )
    case .sourceWithoutFile(let source):
      words.say(
        en: "The source \(words.quoted(source)) names no file. Write \"File: …\" below it.",
        ar: "المصدر \(words.quoted(source)) لا يسمي ملفًا. اكتب \(words.quoted(.file, ": …")) تحته.")
    case .nothingWritten(let file):
      words.say(
        en:
          "Nothing is written in \(words.isolated(file)) yet. Begin with \"Journey: \" and a name, or start a folder with \"rihla new\".",
        ar:
          "لم يُكتب شيء في \(words.isolated(file)) بعد. ابدأ بسطر \(words.quoted(.journey, ": …"))، أو ابدأ مجلدًا جديدًا بالأمر \(words.quoted("rihla new"))."
      )
    }
  }
}

extension FileProblem {
  /// The codes of this family, each with its level and what explains it.
  package enum Code: String, Problem.Code {
    case circle = "J140"
    case unreadableFile = "J141"
    case pathOutsideRoot = "J142"
    case sourceWithoutFile = "J143"
    case nothingWritten = "J144"

    /// The level of a code, and its page in each language.
    package var explanation: Problem.Explanation {
      switch self {
      case .circle:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "Files use each other in a circle",
            "Each file is read once, and a circle has no first one. Delete the Use line that closes it; what both files need belongs in a third.",
            example: """
              Use: model.journey
              Journey: Renew
              """),
          ar: Problem.Page(
            "ملفات يستخدم بعضها بعضًا في حلقة",
            "يُقرأ كل ملف مرة واحدة، ولا بداية للحلقة. احذف سطر «استخدام» الذي يغلقها؛ وما يحتاجه الملفان مكانه ملف ثالث.",
            example: """
              استخدام: model.journey
              رحلة العميل: تجديد الرخصة
              """))
      case .unreadableFile:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A file cannot be read",
            "The rest of the model is read without it. Correct the path, which starts from the folder of the file it is written in, or save the file as UTF-8. A picture is PNG, JPEG or WebP, of at most 300 kB (300,000 bytes).",
            example: """
              Use: layla.persona
              Journey: Renew
              """),
          ar: Problem.Page(
            "ملف لا يُقرأ",
            "يُقرأ باقي النموذج من دونه. صحح المسار، وهو يبدأ من مجلد الملف المكتوب فيه، أو احفظ الملف بترميز UTF-8. والصورة PNG أو JPEG أو WebP لا تزيد على 300 كيلوبايت (300000 بايت).",
            example: """
              استخدام: layla.persona
              رحلة العميل: تجديد الرخصة
              """))
      case .pathOutsideRoot:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A path leaves the root folder",
            "So that a model from elsewhere cannot read your other files, paths stay inside the root folder. Move the file in, or widen the root with --root.",
            example: """
              Use: ../../secret.persona
              Journey: Renew
              """),
          ar: Problem.Page(
            "مسار يخرج من المجلد الجذر",
            "حتى لا يقرأ نموذج من مكان آخر ملفاتك، تبقى المسارات داخل المجلد الجذر. انقل الملف إليه، أو وسّع الجذر بالخيار --root.",
            example: """
              استخدام: ../../secret.persona
              رحلة العميل: تجديد الرخصة
              """))
      case .sourceWithoutFile:
        Problem.Explanation(
          .error,
          en: Problem.Page(
            "A source names no file",
            "Write File: and the path of the table below the source.",
            example: """
              Journey: Renew
              Source: Post-visit survey
                Voice: direct
              """),
          ar: Problem.Page(
            "مصدر لا يسمي ملفًا",
            "اكتب «الملف:» ومسار الجدول تحت المصدر.",
            example: """
              رحلة العميل: تجديد الرخصة
              مصدر: استبيان بعد الزيارة
                الصوت: مباشر
              """))
      case .nothingWritten:
        Problem.Explanation(
          .hint,
          en: Problem.Page(
            "Nothing is written in a file yet",
            "It holds nothing but blank lines and remarks, so there is nothing to check or draw. Write the first two lines, or start from a small model with rihla new.",
            example: """
              // To be written on Monday.
              """),
          ar: Problem.Page(
            "ملف لم يُكتب فيه شيء بعد",
            "ليس فيه سوى أسطر فارغة وتعليقات، فلا شيء يُفحص أو يُرسم. اكتب السطرين الأولين، أو ابدأ من نموذج صغير بالأمر rihla new.",
            example: """
              // يُكتب يوم الاثنين.
              """))
      }
    }
  }
}
