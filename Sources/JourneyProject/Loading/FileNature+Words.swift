import JourneyEvidence
package import JourneyWords

extension FileNature {
  /// What a file is, and which command takes it; one line.
  /// - Parameter path: nil for standard input.
  func message(at path: String?, in words: Words) -> String {
    let file = path.map { words.isolated($0) } ?? words.say(en: "The input", ar: "المدخل")
    return words.say(en: "\(file) is \(name(in: words))", ar: "\(file) \(name(in: words))")
      + (advice(about: path, in: words).map { words.say(en: ": \($0)", ar: ": \($0)") } ?? "") + "."
  }

  /// What it is, after "is".
  package func name(in words: Words) -> String {
    switch self {
    case .folder: words.say(en: "a folder", ar: "مجلد")
    case .model: words.say(en: "a model", ar: "نموذج")
    case .table(.events): words.say(en: "a log of events", ar: "سجل أحداث")
    case .table(.tickets): words.say(en: "a table of tickets", ar: "جدول تذاكر")
    case .table: words.say(en: "a table of answers", ar: "جدول إجابات")
    case .steps: words.say(en: "a table of steps", ar: "جدول خطوات")
    case .tally: words.say(en: "a tally", ar: "حصيلة")
    case .xes: words.say(en: "a log of events in XES", ar: "سجل أحداث بصيغة \(words.isolated("XES"))")
    case .workbook:
      words.say(en: "a workbook, which I can't read yet", ar: "مصنف جداول لا يمكن قراءته بعد")
    case .picture: words.say(en: "a picture", ar: "صورة")
    case .page: words.say(en: "a web page", ar: "صفحة ويب")
    case .json:
      words.say(en: "JSON and no tally", ar: "ملف \(words.isolated("JSON")) وليس حصيلة")
    case .document: words.say(en: "a document", ar: "مستند")
    case .archive: words.say(en: "a compressed file", ar: "ملف مضغوط")
    case .text:
      words.say(en: "text, and neither a model nor a table", ar: "نص، وليس نموذجًا ولا جدولًا")
    case .empty: words.say(en: "empty", ar: "فارغ")
    case .unknown: words.say(en: "no file that rihla reads", ar: "ملف لا يقرؤه البرنامج")
    }
  }

  /// Which command takes it, or what to do first; nil where nothing helps.
  private func advice(about path: String?, in words: Words) -> String? {
    let file = path.map(PathText.inShell)
    func command(_ name: String) -> String { words.typed("rihla " + name + (file.map { " " + $0 } ?? "")) }
    switch self {
    case .folder: return words.say(en: "name a file in it", ar: "سمِّ ملفًا فيه")
    case .model:
      return words.say(
        en: "\(command("check")) reads it", ar: "الأمر \(command("check")) يقرؤه")
    case .table(.events):
      return words.say(
        en: "\(command("paths")) shows the ways people went",
        ar: "الأمر \(command("paths")) يعرض طرق العملاء فيه")
    case .table(let format) where format.hasAColumnForEachQuestion && path != nil:
      return words.say(
        en: "\(command("new --from")) makes a model of it, \(command("scores")) looks into it",
        ar: "الأمر \(command("new --from")) ينشئ نموذجًا منه، والأمر \(command("scores")) يعرض ما فيه")
    case .table:
      return words.say(
        en: "\(command("scores")) looks into it", ar: "الأمر \(command("scores")) يعرض ما فيه")
    case .steps:
      return words.say(
        en: "\(command("import --table")) makes steps of it",
        ar: "الأمر \(command("import --table")) يحوّله إلى خطوات")
    case .tally:
      let line = "File: " + (path ?? "tally.json")
      return words.say(
        en: "a source of a model names it, as \(words.typed(line))",
        ar: "يسمّيه مصدر في النموذج هكذا: \(words.typed(line))")
    case .xes:
      return words.say(
        en: "save it as CSV with the columns case, step and time; \(words.typed("rihla paths")) takes that",
        ar:
          "احفظه بصيغة \(words.isolated("CSV")) بأعمدة الحالة والخطوة والوقت؛ الأمر \(words.typed("rihla paths")) يأخذه"
      )
    case .workbook:
      return words.say(
        en: "save its sheet as CSV in UTF-8, and name that file",
        ar: "احفظ ورقته بصيغة \(words.isolated("CSV")) وترميز \(words.isolated("UTF-8"))، وسمِّ ذلك الملف")
    case .picture:
      let line = "Picture: " + (path ?? "layla.jpg")
      return words.say(
        en: "a persona of a model shows it, as \(words.typed(line))",
        ar: "تعرضها شخصية في النموذج هكذا: \(words.typed(line))")
    case .page: return words.say(en: "open it in a browser", ar: "افتحها في المتصفح")
    case .archive: return words.say(en: "unpack it first", ar: "فك ضغطه أولًا")
    case .document:
      return words.say(
        en: "save a table in it as CSV in UTF-8, and name that file",
        ar:
          "احفظ ما فيه من جدول بصيغة \(words.isolated("CSV")) وترميز \(words.isolated("UTF-8"))، وسمِّ ذلك الملف"
      )
    case .json: return words.say(en: "no command takes it", ar: "لا أمر يأخذه")
    case .text, .empty, .unknown: return nil
    }
  }
}

extension Words {
  /// What somebody is to type, as it stands in a sentence.
  package func typed(_ text: String) -> String { say(en: "\"\(text)\"", ar: quoted(text)) }
}
