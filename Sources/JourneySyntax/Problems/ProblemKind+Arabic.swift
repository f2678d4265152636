extension Problem.Kind {
  /// The message in Arabic: one switch, long as the catalogue, so that the compiler sees that no kind is forgotten.
  var arabic: String {
    switch self {
    case .misspelledKeyword(let written, let meant): "لا أعرف الكلمة \(q(written))؛ قرأتها \(q(meant))."
    case .missingColon(let line, let keyword): "ينقص \(q(line)) نقطتان بعد \(q(keyword))."
    case .unclosedBracket: "القوس [ غير مغلق. اكتب ] بعد المعرّف."
    case .continuedText(let line, let field):
      "عددتُ \(q(line)) تتمة لحقل \(q(field)). ابدأ السطر بالعلامة | إن كان هذا صحيحًا."
    case .strayLine:
      "لا أعرف إلى أين ينتمي هذا السطر. ابدأه بكلمة مفتاحية ونقطتين، أو بالعلامة // إن كان مجرد ملاحظة."
    case .missingLabel(let keyword): "\(q(keyword)) بلا اسم بعد. اكتب الاسم بعد النقطتين."
    case .unreadableValue(let written, let field, let expected):
      "لا أستطيع قراءة \(q(written)) في حقل \(q(field)): \(expected.arabic)."
    case .repeatedPart(let step, let part, let first, let second):
      "في الخطوة \(q(step)) جزءان من نوع \(q(name(part))): الأول في السطر \(first) والثاني في السطر \(second). "
        + "هل ينقص سطر «خطوة:» قبل السطر \(second)؟"
    case .repeatedField(let field): "\(q(field)) مذكور هنا من قبل؛ يُعتمد الأول."
    case .misplacedKeyword(let keyword, let inside, let belongsIn): misplaced(keyword, inside, belongsIn)
    case .fieldBeforePart(let field, let part): "ورد \(q(field)) قبل المثالي أو الفعلي؛ قرأته ضمن \(q(part))."
    case .stepWithoutJourney:
      "ليس فوق هذه الخطوة رحلة؛ فتحتُ رحلة باسم الملف. اكتب «رحلة العميل: …» فوقها."
    case .unknownName(let written, let closest):
      "لا شيء هنا اسمه \(q(written))." + (closest.map { " الأقرب: \(isolated($0))." } ?? "")
    case .ambiguousName(let written): "\(q(written)) اسم لشيئين؛ استخدم المعرّف [id]."
    case .repeatedID(let written): "المعرّف \(isolated("[\(written)]")) مستخدم مرتين. أعطِ أحدهما معرّفًا آخر."
    case .circle(let files):
      "هذه الملفات يستخدم بعضها بعضًا في حلقة: \(files.map(isolated).joined(separator: " ← "))."
    case .unreadableFile(let path, let reason): "لا أستطيع قراءة \(isolated(path)): \(reason.arabic)."
    case .pathOutsideRoot(let path):
      "لا يجوز لي قراءة \(isolated(path)) لأنه خارج المجلد الجذر. انقل الملف أو وسّع الجذر بالخيار \(isolated("--root"))."
    case .sourceWithoutFile(let source): "المصدر \(q(source)) لا يسمي ملفًا. اكتب «الملف: …» تحته."
    case .tooManyPersonas(let first):
      "في النموذج أربع شخصيات على الأكثر، وهذه الخامسة بعد \(first.joined(separator: "، ")): "
        + "لا يستطيع الفريق أن يستحضر أكثر من ذلك. ادمج اثنتين أو انقل واحدة إلى نموذج آخر."
    case .openMerge: "تُرك هنا دمج مفتوح. حُفظت النسختان وتُعتمد الأولى. اختر ثم احذف العلامات."
    case .otherLanguage(let keyword): "\(q(keyword)) كلمة مفتاحية من غير لغة هذا الملف."
    case .scoreOutsideScale(let written, let measure, let lowest, let highest):
      "\(isolated(written)) خارج نطاق \(isolated(measure)) (من \(lowest.plain) إلى \(highest.plain))."
    case .shareWithoutTopBox(let measure):
      "تحتاج النسبة إلى معرفة الإجابات المحسوبة: اكتب «أعلى الدرجات: ٤ إلى ٥» في المؤشر \(q(measure))."
    case .scoreWithoutMeasure(let written):
      "بأي مؤشر \(q(written))؟ اكتب مثلًا «الدرجة: CSAT \(isolated(written))» أو «المؤشرات: CSAT» في الرحلة."
    case .orderCircle(let step): "\(q(step)) تأتي بعد نفسها؛ لا يمكن اتباع هذا الترتيب."
    case .unmatchedRows(let file, let column, let written, let rows):
      "في \(isolated(file)) صفوف لا تطابق شيئًا في العمود \(isolated(column)) (عددها \(rows.count)): \(rows.arabic)، والقيمة \(q(written))."
    case .furtherRows(let file, let rows):
      "في \(isolated(file)) صفوف أخرى فيها قيم لا أستطيع قراءتها (عددها \(rows.count)): \(rows.arabic)."
    case .missingColumn(let file, let column, let available):
      "ليس في \(isolated(file)) عمود اسمه \(q(column))؛ أعمدته: \(available.map(isolated).joined(separator: "، "))."
    case .notANumber(let file, let written, let rows):
      "\(isolated(file))، \(rows.arabic): \(q(written)) ليس رقمًا."
    case .answerOutsideScale(let file, let written, let measure, let rows):
      "\(isolated(file))، \(rows.arabic): \(q(written)) ليست إجابة في نطاق \(isolated(measure))."
    case .raggedRows(let file, let rows):
      "في \(isolated(file)) صفوف عدد خلاياها غير عدد خلايا الترويسة (عددها \(rows.count)): \(rows.arabic)."
    case .unclosedQuote(let file, let row): "الصف \(row) من \(isolated(file)) يفتح علامة اقتباس لا تُغلق."
    case .emptyTable(let file): "ليس في \(isolated(file)) صفوف."
    case .unreadableDates(let file, let written, let flaw, let rows):
      "\(isolated(file))، \(rows.arabic): \(q(written)) \(flaw.arabic)"
    case .unusableSegment(let file, let column, let flaw):
      "لا أفرّق إجابات \(isolated(file)) بحسب \(q(column)): \(flaw.arabic)"
    case .unreadableTally(let file, let what):
      "\(isolated(file)) ليس حصيلة أستطيع قراءتها: \(isolated(what)). اكتبه من جديد بالأمر \(isolated("rihla scores --output"))."
    case .unanswered(let step, let questions, let part):
      "ليس في الخطوة \(q(step)) بعد: \(questions.words(in: .arabic, joinedBy: " و")) في جزئها \(q(name(part)))."
    case .sameIdealAndActual(let step): "المثالي والفعلي في \(q(step)) متطابقان حرفيًا."
    case .unsupportedActual(let step): "لا شيء يسند الجزء الفعلي من \(q(step)): لا دليل ولا درجة."
    case .unknownFeeling(let words): "لا أعرف مستوى الشعور \(q(words)). اكتب قبله مستوى من ١ إلى ٥."
    case .unbalancedDirection: "علامات اتجاه غير متوازنة تخفي ما يقوله هذا السطر. احذفها أو أغلقها."
    }
  }

  private func misplaced(_ keyword: String, _ inside: Keyword?, _ belongsIn: [Keyword]) -> String {
    let home = belongsIn.isEmpty ? "الملف" : belongsIn.words(in: .arabic, joinedBy: " أو ")
    guard let inside else { return "يحتاج \(q(keyword)) إلى \(home) فوقه." }
    return "\(q(keyword)) ليس من حقول \(q(name(inside)))؛ مكانه: \(home)."
  }

  private func q(_ text: String) -> String { text.quoted(.arabic) }

  private func name(_ keyword: Keyword) -> String { KeywordTable.entry(keyword).arabic[0] }
}

/// Text of unknown direction, kept from changing the sentence around it.
private func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

extension Problem.Expected {
  fileprivate var arabic: String {
    switch self {
    case .number(let lowest, let highest): "اكتب رقمًا من \(lowest.plain) إلى \(highest.plain)"
    case .range: "اكتب رقمين، مثل ١ إلى ٥"
    case .oneOf(let words): "اكتب إحدى الكلمات: \(words.joined(separator: "، "))"
    case .measureAndNumber: "اكتب المؤشر ثم الرقم، مثل \(isolated("CSAT 4.2"))"
    case .assignment: "اكتب اسمين بينهما =، مثل \(isolated("Class = Business"))"
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
    case .isFolder: "هو مجلد"
    case .tooLarge(let bytes, let most): "حجمه \(bytes) بايت والحد \(most)"
    case .notUTF8(let line, let byte, let looksLikeWindows1256):
      "ترميزه ليس UTF-8 (السطر \(line)، البايت \(byte))"
        + (looksLikeWindows1256 ? "؛ يبدو أنه Windows-1256: احفظه بترميز UTF-8" : "؛ احفظه بترميز UTF-8")
    case .other(let reason): isolated(reason)
    }
  }
}

extension Problem.DateFlaw {
  fileprivate var arabic: String {
    switch self {
    case .ambiguous: "قد يكون اليوم أولًا أو الشهر، ولا تاريخ آخر يحسم ذلك. اكتب التواريخ سنة-شهر-يوم."
    case .hijri: "سنته هجرية. اكتب «التقويم: هجري» في المصدر."
    case .unknown: "ليس تاريخًا أستطيع قراءته. اكتب التواريخ سنة-شهر-يوم."
    }
  }
}

extension Problem.SegmentFlaw {
  fileprivate var arabic: String {
    switch self {
    case .personal: "فيه ما يدل على الأشخاص."
    case .tooManyValues(let most): "قيمه أكثر من \(most)."
    }
  }
}

extension RowSample {
  fileprivate var arabic: String {
    (count == 1 ? "الصف " : "الصفوف ") + first.map(String.init).joined(separator: "، ")
      + (count > first.count ? "، …" : "")
  }
}
