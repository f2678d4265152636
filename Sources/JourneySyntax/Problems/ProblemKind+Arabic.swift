extension Problem.Kind {
  /// The message in Arabic: one switch, long as the catalogue, so that the compiler sees that no kind is forgotten.
  var arabic: String {
    switch self {
    case .misspelledKeyword(let written, let meant):
      "لا أعرف الكلمة \(q(written)). هل تقصد \(q(meant))؟ قرأتها كذلك."
    case .missingColon(let line, let keyword): "اكتب نقطتين بعد \(q(keyword)) في \(q(line))."
    case .unclosedBracket: "القوس \(shown("[")) غير مغلق. اكتب \(shown("]")) بعد المعرّف."
    case .unopenedBracket: "القوس \(shown("]")) غير مفتوح. اكتب \(shown("[")) قبل المعرّف."
    case .continuedText(let line, let field):
      "عددتُ \(q(line)) تتمة لما كُتب في \(q(field)). إن كان كذلك فابدأ السطر بالعلامة \(shown("|"))."
    case .strayLine:
      "لا أعرف إلى أين ينتمي هذا السطر. ابدأه بكلمة مفتاحية ونقطتين، أو بالعلامة \(shown("//")) إن كان مجرد ملاحظة."
    case .missingLabel(let block):
      block == .use
        ? "لم يُكتب اسم الملف بعد. اكتب مساره بعد النقطتين."
        : "لم يُكتب اسم بعد \(q(name(block) + ":")). اكتبه بعد النقطتين."
    case .unreadableValue(let written, let field, let expected):
      "لا أستطيع قراءة \(q(written)) في \(q(field)): \(expected.arabic)."
    case .repeatedPart(let step, let part, let first, let second):
      "في الخطوة \(q(step)) جزءان باسم \(q(name(part))): الأول في السطر \(n(first)) والثاني في السطر \(n(second)). "
        + "هل سقط سطر \(q(name(.step) + ":")) قبل السطر \(n(second))؟"
    case .repeatedField(let field): "\(q(field)) مكتوب هنا من قبل؛ يُعتمد الأول."
    case .misplacedKeyword(let keyword, let inside, let belongsIn): misplaced(keyword, inside, belongsIn)
    case .fieldBeforePart(let field, let part):
      "جاء \(q(field)) قبل \(q(name(.ideal))) أو \(q(name(.actual)))؛ قرأته ضمن \(q(part))."
    case .stepWithoutJourney:
      "ليس فوق هذه الخطوة رحلة؛ فتحتُ رحلة باسم الملف. اكتب \(q(name(.journey) + ": …")) فوقها."
    case .unknownName(let written, let closest):
      "لا شيء هنا اسمه \(written.named(.arabic))." + (closest.map { " الأقرب: \($0.named(.arabic))." } ?? "")
    case .ambiguousName(let written, let kind):
      "\(written.named(.arabic)) اسم لأكثر من \(name(kind))؛ استخدم المعرّف \(shown("[id]"))."
    case .repeatedID(let written, let first, let second): repeated("[\(written)]", first, second)
    case .circle(let files):
      "هذه الملفات يستخدم بعضها بعضًا في حلقة: \(files.map(shown).joined(separator: " ← ")). "
        + "احذف أحد أسطر \(q(name(.use)))."
    case .unreadableFile(let path, let reason): "لا أستطيع قراءة \(shown(path)): \(reason.arabic)."
    case .pathOutsideRoot(let path):
      "لا يجوز لي قراءة \(shown(path)) لأنه خارج المجلد الجذر. انقل الملف، أو وسّع الجذر بالخيار \(shown("--root"))."
    case .sourceWithoutFile(let source):
      "المصدر \(q(source)) لا يسمي ملفًا. اكتب \(q(name(.file) + ": …")) تحته."
    case .tooManyPersonas(let first):
      "في النموذج أربع شخصيات على الأكثر، وهذه الخامسة بعد \(first.map { $0.isolated(.arabic) }.listed("، ", last: " و")): "
        + "لا يستطيع الفريق أن يستحضر أكثر من أربع. ادمج اثنتين، أو انقل واحدة إلى نموذج آخر."
    case .openMerge: "تُرك هنا دمج مفتوح. حُفظت النسختان وتُعتمد الأولى. اختر إحداهما واحذف العلامات."
    case .otherLanguage(let keyword): "\(q(keyword)) كلمة مفتاحية من غير لغة هذا الملف."
    case .scoreOutsideScale(let written, let measure, let lowest, let highest):
      "\(shown(written)) خارج نطاق \(shown(measure)) (من \(n(lowest)) إلى \(n(highest)))."
    case .shareWithoutTopBox(let measure):
      "حتى تُفهم النسبة حدّد الإجابات التي تُحسب: اكتب \(q(name(.topBox) + ": 4 إلى 5")) في المؤشر \(q(measure))."
    case .scoreWithoutMeasure(let written):
      "بأي مؤشر \(q(written))؟ اكتب مثلًا \(q("\(name(.score)): CSAT \(written)"))، "
        + "أو \(q(name(.measuredBy) + ": CSAT")) في الرحلة."
    case .orderCircle(let step):
      "الخطوة \(q(step)) تأتي بعد نفسها؛ لا يمكن اتباع هذا الترتيب. غيّر أحد أسطر \(q(name(.after)))."
    case .unmatchedRows(let file, let column, let written, let rows):
      "في العمود \(q(column)) من \(shown(file)) قيمة لا تطابق شيئًا في النموذج"
        + (written.text.map { ": \(q($0))" } ?? "") + " (\(rows.listed))."
    case .furtherRows(let file, let rows):
      "في \(shown(file)) قيم أخرى لا أستطيع قراءتها (\(rows.listed))."
    case .missingColumn(let file, let column, let available, let hasHeader):
      "ليس في \(shown(file)) عمود اسمه \(q(column))"
        + (available.isEmpty ? "." : "؛ أعمدته: \(available.map(shown).joined(separator: "، ")).")
        + (hasHeader ? "" : " يبدو أن صفه الأول إجابات لا أسماء أعمدة.")
    case .notANumber(let file, let column, let written, let rows):
      "\(cell(written, column, rows, of: file)) ليس رقمًا."
    case .answerOutsideScale(let file, let column, let written, let measure, let rows):
      "\(cell(written, column, rows, of: file)) ليست إجابة ضمن نطاق \(shown(measure))."
    case .raggedRows(let file, let rows):
      "في \(shown(file)) يختلف عدد الخلايا عن عددها في الترويسة (\(rows.listed))."
    case .unclosedQuote(let file, let row): "الصف \(n(row)) من \(shown(file)) يفتح علامة اقتباس لا تُغلق."
    case .emptyTable(let file): "ليس في \(shown(file)) صفوف."
    case .unreadableDates(let file, let column, let written, let flaw, let rows):
      "\(cell(written, column, rows, of: file)) \(flaw.arabic)"
    case .unusableSegment(let file, let column, let flaw):
      "لا أفرّق إجابات \(shown(file)) بحسب \(q(column)): \(flaw.arabic)."
    case .unreadableTally(let file, let line):
      "لا أستطيع قراءة السطر \(n(line)) من \(shown(file)) حصيلةً. اكتب الملف من جديد بالأمر \(shown("rihla scores --output"))."
    case .strayAnswers(let dates): stray(dates)
    case .unanswered(let step, let questions, let part):
      "لم يُكتب بعد في الجزء ال\(name(part)) من الخطوة \(q(step)): \(questions.map(name).joined(separator: " و"))."
    case .sameIdealAndActual(let step): "المثالي والفعلي في الخطوة \(q(step)) متطابقان حرفيًا."
    case .unsupportedActual(let step): "لا شيء يسند الجزء الفعلي من الخطوة \(q(step)): لا دليل ولا درجة."
    case .unknownFeeling(let words): "لا أعرف مستوى الشعور \(q(words)). اكتب قبله رقمًا من 1 إلى 5."
    case .unbalancedDirection: "علامات اتجاه غير متوازنة تخفي ما يقوله هذا السطر. احذفها أو أغلقها."
    case .stale(let thing, let label, let since, let days):
      "\(stale(thing, label, since, days)) إن بقي صحيحًا فاكتب «تاريخ المراجعة:» ثم تاريخ اليوم."
    }
  }

  /// Where a cell stands, and what it says where that may be shown.
  private func cell(_ cell: QuotedCell, _ column: String, _ rows: RowSample, of file: String) -> String {
    "\(shown(file))، \(rows.listed)، العمود \(q(column)): " + (cell.text.map(q) ?? "المكتوب (لا يُعرض)")
  }

  private func stray(_ dates: Problem.StrayDates) -> String {
    let answers =
      switch dates.n {
      case 1: "إجابة واحدة مؤرخة"
      case 2: "إجابتان مؤرختان"
      case 3...10: "\(n(dates.n)) إجابات مؤرخة"
      default: "\(n(dates.n)) إجابة مؤرخة"
      }
    return "في \(shown(dates.file)) \(answers) في \(shown(dates.first))\(dates.n == 1 ? "" : " أو بعده")، "
      + "أي بعد سائر الإجابات بمدة \(later(dates.months)): تنتهي نافذة \(q(dates.journey)) في "
      + "\(shown(dates.end)) من دون\(dates.n == 2 ? "هما" : "ها")."
  }

  /// More than twelve months, in years from two on, in the genitive.
  private func later(_ months: Int) -> String {
    if months < 24 { return "\(n(months)) شهرًا" }
    let years = months / 12
    switch (years, years % 100) {
    case (2, _): return "سنتين"
    case (_, 3...10): return "\(n(years)) سنوات"
    default: return "\(n(years)) سنة"
    }
  }

  private func stale(_ thing: Keyword, _ label: String, _ since: String?, _ days: Int) -> String {
    let kind =
      switch thing {
      case .persona: "الشخصية"
      case .journey: "الرحلة"
      case .evidence: "دليل الخطوة"
      default: "المصدر"
      }
    let subject = "\(kind) \(q(label))"
    guard let since else { return "لا شيء يبيّن متى رُوجع آخر مرة: \(subject)." }
    return "لم يراجع أحد \(subject) منذ \(shown(since))، أي قبل \(ago(days))."
  }

  /// A number of days after قبل, which puts the noun into the genitive.
  private func ago(_ days: Int) -> String {
    switch (days, days % 100) {
    case (1, _): "يوم واحد"
    case (2, _): "يومين"
    case (_, 3...10): "\(n(days)) أيام"
    case (_, 11...99): "\(n(days)) يومًا"
    default: "\(n(days)) يوم"
    }
  }

  private func misplaced(_ keyword: String, _ inside: Keyword?, _ belongsIn: [Keyword]) -> String {
    let home = belongsIn.isEmpty ? "الملف نفسه" : belongsIn.map(name).listed("، ", last: " أو ")
    guard let inside else { return "لا بد أن يكون فوق \(q(keyword)): \(home)." }
    return "لا مكان لـ\(q(keyword)) في \(q(name(inside)))؛ مكانه: \(home)."
  }

  private func repeated(_ id: String, _ first: Place, _ second: Place) -> String {
    let file = first.file == second.file ? "" : " من \(shown(first.file))"
    return
      "المعرّف \(shown(id)) مستخدم مرتين: السطر \(n(first.line))\(file) والسطر \(n(second.line)). أعطِ أحدهما معرّفًا آخر."
  }

  private func q(_ text: String) -> String { text.quoted(.arabic) }

  /// Text of any direction, kept from changing the sentence around it.
  private func shown(_ text: String) -> String { text.isolated(.arabic) }

  private func n(_ number: Int) -> String { shown(String(number)) }

  private func n(_ number: Double) -> String { shown(number.plain) }

  private func name(_ keyword: Keyword) -> String { keyword.name(in: .arabic) }
}

extension Problem.Expected {
  fileprivate var arabic: String {
    switch self {
    case .number(let lowest, let highest):
      "اكتب رقمًا من \(lowest.plain.isolated(.arabic)) إلى \(highest.plain.isolated(.arabic))"
    case .range: "اكتب رقمين، مثل 1 إلى 5"
    case .day: "اكتب تاريخ يوم، مثل \("2026-05-12".isolated(.arabic)) أو ١٢ مايو ٢٠٢٦"
    case .window: "اكتب مدة، مثل ٣ أشهر أو ٦ أسابيع أو سنة، أو الكل"
    case .oneOf(let words): "اكتب \(words.listed("، ", last: " أو "))"
    case .measureAndNumber: "اكتب المؤشر ثم الرقم، مثل \("CSAT 4.2".isolated(.arabic))"
    case .assignment: "اكتب اسمين بينهما =، مثل \("Class = Business".isolated(.arabic))"
    case .nothing: "اتركه فارغًا؛ فالمثالي للجميع"
    }
  }
}

extension Problem.ReadFailure {
  /// The reason in Arabic, as the end of a sentence.
  package var arabic: String {
    switch self {
    case .missing: "لا يوجد ملف بهذا الاسم"
    case .forbidden: "لا يملك هذا المستخدم إذن القراءة"
    case .closedFolder(let folder): "لا يملك هذا المستخدم إذن الدخول إلى المجلد \(folder.isolated(.arabic))"
    case .isFolder: "هو مجلد"
    case .notRegular: "ليس ملفًا عاديًا؛ احفظ محتواه في ملف وسمِّ ذلك الملف"
    case .changed: "تغيّر أثناء القراءة؛ أعد الأمر حين لا يكتب فيه أحد"
    case .outsideRoot: "هو وصلة تخرج من المجلد الجذر؛ وسّع الجذر بالخيار \("--root".isolated(.arabic))"
    case .gitsOwn: "هو وصلة إلى حيث يحفظ git ملفاته"
    case .tooLarge(let bytes, let most): "حجمه \(bytes) بايت والحد \(most)"
    case .tooManyLines(let most): "فيه أكثر من \(most) سطر"
    case .tooManyFiles(let most): "لا يزيد عدد ملفات النموذج على \(most)"
    case .notUTF8(let line, let byte, let looksLikeWindows1256):
      "ترميزه ليس UTF-8 (السطر \(line)، البايت \(byte))"
        + (looksLikeWindows1256 ? "؛ يبدو أنه Windows-1256: احفظه بترميز UTF-8" : "؛ احفظه بترميز UTF-8")
    case .other(let reason): reason.isolated(.arabic)
    }
  }
}

extension Problem.DateFlaw {
  /// What is wrong with the date before it, in Arabic, and what to do.
  package var arabic: String {
    switch self {
    case .ambiguous:
      "قد يكون اليوم أولًا أو الشهر، ولا تاريخ آخر يحسم ذلك. اكتب في المصدر «ترتيب التاريخ: اليوم أولًا» أو «ترتيب التاريخ: الشهر أولًا»."
    case .hijri: "سنته هجرية. اكتب «التقويم: هجري» في المصدر."
    case .outsideYears(let years): "خارج السنوات من \(years.lowerBound) إلى \(years.upperBound). صحّحه."
    case .unknown: "ليس تاريخًا أستطيع قراءته. اكتب التواريخ سنة ثم شهرًا ثم يومًا."
    }
  }
}

extension Problem.SegmentFlaw {
  fileprivate var arabic: String {
    switch self {
    case .personal: "فيه ما يدل على الأشخاص. اختر عمود شريحة آخر"
    case .tooManyValues(let most): "قيمه أكثر من \(most). اختر عمود شريحة آخر"
    case .tooManyCombinations:
      "تجتمع منه ومن الخطوات مجموعات أكثر مما أستطيع حفظه. اختر موجات أطول أو شرائح أقل"
    case .tooManyDays:
      "تجتمع من أيامه ومن الخطوات مجموعات أكثر مما أستطيع حفظه، فتُفصَّل الإجابات بحسب أشهره. اختر شرائح أقل أو نافذة بالأشهر"
    }
  }
}

extension RowSample {
  /// `الصفوف 9، 14، 15، …، وعددها 20`: the numbers of the first rows, and how many there are where that is more.
  fileprivate var listed: String {
    let name = count == 1 ? "الصف" : count == 2 ? "الصفان" : "الصفوف"
    let numbers = first.map(String.init).listed("، ", last: count > first.count ? "، " : " و")
    return "\(name) \(numbers)" + (count > first.count ? "، …، وعددها \(count)" : "")
  }
}
