/// The rows of fields that stand in one kind of block only.
extension KeywordTable {
  static let personaFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .age, role: .field, english: ["Age"],
      arabic: ["العمر"],
      standsIn: [.persona], repeatsIn: [], value: .line,
      englishHelp: "How old.",
      arabicHelp: "كم العمر."),
    KeywordEntry(
      keyword: .role, role: .field, english: ["Role"],
      arabic: ["الدور"],
      standsIn: [.persona], repeatsIn: [], value: .line,
      englishHelp: "Work or place in life.",
      arabicHelp: "العمل أو الموقع في الحياة."),
    KeywordEntry(
      keyword: .need, role: .field, english: ["Need"],
      arabic: ["الاحتياج"],
      standsIn: [.persona], repeatsIn: [.persona], value: .text,
      englishHelp: "What this person needs.",
      arabicHelp: "ما تحتاجه هذه الشخصية."),
    KeywordEntry(
      keyword: .quote, role: .field, english: ["Quote"],
      arabic: ["اقتباس"],
      standsIn: [.persona], repeatsIn: [.persona], value: .text,
      englishHelp: "A sentence this person would say.",
      arabicHelp: "جملة تقولها هذه الشخصية."),
    KeywordEntry(
      keyword: .channels, role: .field, english: ["Channels"],
      arabic: ["القنوات"],
      standsIn: [.persona], repeatsIn: [], value: .list,
      englishHelp: "The channels this person uses.",
      arabicHelp: "القنوات التي تستخدمها هذه الشخصية."),
    KeywordEntry(
      keyword: .context, role: .field, english: ["Context"],
      arabic: ["السياق"],
      standsIn: [.persona], repeatsIn: [], value: .text,
      englishHelp: "The situation this person is in.",
      arabicHelp: "الظروف التي تعيشها هذه الشخصية."),
    KeywordEntry(
      keyword: .segment, role: .field, english: ["Segment"],
      arabic: ["الشريحة"],
      standsIn: [.persona], repeatsIn: [], value: .conditions,
      englishHelp: "Which answers are theirs: column = value.",
      arabicHelp: "أي الإجابات تخصها: العمود = القيمة."),
  ]

  static let measureFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .scale, role: .field, english: ["Scale"],
      arabic: ["النطاق"],
      standsIn: [.measure], repeatsIn: [], value: .range,
      englishHelp: "The lowest and the highest answer.",
      arabicHelp: "أدنى إجابة وأعلاها."),
    KeywordEntry(
      keyword: .better, role: .field, english: ["Better"],
      arabic: ["الأفضل"],
      standsIn: [.measure], repeatsIn: [], value: .choice(.better),
      englishHelp: "Whether higher or lower is better.",
      arabicHelp: "هل الأعلى أفضل أم الأقل."),
    KeywordEntry(
      keyword: .topBox, role: .field, english: ["Top box"],
      arabic: ["أعلى الدرجات"],
      standsIn: [.measure], repeatsIn: [], value: .range,
      englishHelp: "The answers that count as good in a share.",
      arabicHelp: "الإجابات التي تُحسب جيدة في النسبة."),
  ]

  static let sourceFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .file, role: .field, english: ["File"],
      arabic: ["الملف"],
      standsIn: [.source], repeatsIn: [], value: .path,
      englishHelp: "The file, from where this one is.",
      arabicHelp: "الملف، من موضع هذا الملف."),
    KeywordEntry(
      keyword: .voice, role: .field, english: ["Voice"],
      arabic: ["الصوت"],
      standsIn: [.source], repeatsIn: [], value: .choice(.voice),
      englishHelp: "Who speaks: direct, indirect or inferred.",
      arabicHelp: "من يتكلم: مباشر أو غير مباشر أو مستنتج."),
    KeywordEntry(
      keyword: .kind, role: .field, english: ["Kind"],
      arabic: ["نوع القياس"],
      standsIn: [.source], repeatsIn: [], value: .choice(.kind),
      englishHelp: "What was asked about: relational, transactional or in-the-moment.",
      arabicHelp: "عمّ كان السؤال: علاقة أو معاملة أو لحظي."),
    KeywordEntry(
      keyword: .calendar, role: .field, english: ["Calendar"],
      arabic: ["التقويم"],
      standsIn: [.source], repeatsIn: [], value: .choice(.calendar),
      englishHelp: "The calendar of its dates.",
      arabicHelp: "تقويم تواريخه."),
    KeywordEntry(
      keyword: .dateOrder, role: .field, english: ["Date order"],
      arabic: ["ترتيب التاريخ"],
      standsIn: [.source], repeatsIn: [], value: .choice(.dateOrder),
      englishHelp: "Which its dates name first: day first or month first.",
      arabicHelp: "بم تبدأ تواريخه: اليوم أولًا أم الشهر أولًا."),
    KeywordEntry(
      keyword: .notApplicable, role: .field, english: ["Not applicable"],
      arabic: ["لا ينطبق"],
      standsIn: [.source], repeatsIn: [], value: .list,
      englishHelp: "Cells that are no score.",
      arabicHelp: "خلايا ليست درجات."),
    KeywordEntry(
      keyword: .column, role: .field, english: ["Column"],
      arabic: ["العمود"],
      standsIn: [.source], repeatsIn: [.source], value: .binding,
      englishHelp: "One question of a wide file: column = MEASURE at [step].",
      arabicHelp: "سؤال في ملف عريض: العمود = المؤشر عند [الخطوة]."),
    KeywordEntry(
      keyword: .rows, role: .field, english: ["Rows"],
      arabic: ["الصفوف"],
      standsIn: [.source], repeatsIn: [.source], value: .conditions,
      englishHelp: "Keeps only these rows: column = value.",
      arabicHelp: "لا يبقي إلا هذه الصفوف: العمود = القيمة."),
    KeywordEntry(
      keyword: .invited, role: .field, english: ["Invited"],
      arabic: ["عدد المدعوين"],
      standsIn: [.source], repeatsIn: [], value: .number(lowest: 1, highest: 1_000_000_000),
      englishHelp: "How many people were asked to answer.",
      arabicHelp: "عدد من طُلب منهم أن يجيبوا."),
    KeywordEntry(
      keyword: .journeyColumn, role: .field, english: ["Journey column"],
      arabic: ["عمود الرحلة"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column that names the journey.",
      arabicHelp: "العمود الذي يسمي الرحلة."),
    KeywordEntry(
      keyword: .stepColumn, role: .field, english: ["Step column"],
      arabic: ["عمود الخطوة"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column that names the step.",
      arabicHelp: "العمود الذي يسمي الخطوة."),
    KeywordEntry(
      keyword: .measureColumn, role: .field, english: ["Measure column"],
      arabic: ["عمود المؤشر"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column that names the measure.",
      arabicHelp: "العمود الذي يسمي المؤشر."),
    KeywordEntry(
      keyword: .scoreColumn, role: .field, english: ["Score column"],
      arabic: ["عمود الدرجة"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column with the answer.",
      arabicHelp: "العمود الذي فيه الإجابة."),
    KeywordEntry(
      keyword: .countColumn, role: .field, english: ["Count column"],
      arabic: ["عمود العدد"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column that says how many gave this answer.",
      arabicHelp: "العمود الذي فيه عدد من أجابوا هكذا."),
    KeywordEntry(
      keyword: .weightColumn, role: .field, english: ["Weight column"],
      arabic: ["عمود الوزن"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column with the weight of the answer.",
      arabicHelp: "العمود الذي فيه وزن الإجابة."),
    KeywordEntry(
      keyword: .respondentColumn, role: .field, english: ["Respondent column"],
      arabic: ["عمود المشارك"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column that tells people apart; never copied.",
      arabicHelp: "العمود الذي يميز المشاركين؛ لا يُنسخ أبدًا."),
    KeywordEntry(
      keyword: .dateColumn, role: .field, english: ["Date column"],
      arabic: ["عمود التاريخ"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column with the day of the answer.",
      arabicHelp: "العمود الذي فيه يوم الإجابة."),
    KeywordEntry(
      keyword: .personaColumn, role: .field, english: ["Persona column"],
      arabic: ["عمود الشخصية"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column that names the persona.",
      arabicHelp: "العمود الذي يسمي الشخصية."),
    KeywordEntry(
      keyword: .channelColumn, role: .field, english: ["Channel column"],
      arabic: ["عمود القناة"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column that names the channel.",
      arabicHelp: "العمود الذي يسمي القناة."),
    KeywordEntry(
      keyword: .commentColumn, role: .field, english: ["Comment column"],
      arabic: ["عمود التعليق"],
      standsIn: [.source], repeatsIn: [], value: .line,
      englishHelp: "The column with what people wrote.",
      arabicHelp: "العمود الذي فيه ما كتبه الناس."),
    KeywordEntry(
      keyword: .segmentColumn, role: .field, english: ["Segment column"],
      arabic: ["عمود الشريحة"],
      standsIn: [.source], repeatsIn: [.source], value: .line,
      englishHelp: "A column to break the answers down by.",
      arabicHelp: "عمود تُفصّل الإجابات بحسبه."),
  ]

  static let opportunityFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .fixes, role: .field, english: ["Fixes"],
      arabic: ["يعالج"],
      standsIn: [.opportunity], repeatsIn: [], value: .references,
      englishHelp: "The steps it helps.",
      arabicHelp: "الخطوات التي يعالجها."),
    KeywordEntry(
      keyword: .value, role: .field, english: ["Value"],
      arabic: ["القيمة"],
      standsIn: [.opportunity], repeatsIn: [], value: .number(lowest: 1, highest: 5),
      englishHelp: "What it is worth, 1 to 5.",
      arabicHelp: "قيمتها من ١ إلى ٥."),
    KeywordEntry(
      keyword: .feasibility, role: .field, english: ["Feasibility"],
      arabic: ["الجدوى", "قابلية التنفيذ"],
      standsIn: [.opportunity], repeatsIn: [], value: .number(lowest: 1, highest: 5),
      englishHelp: "How easily it can be done, 1 to 5.",
      arabicHelp: "سهولة تنفيذها من ١ إلى ٥."),
    KeywordEntry(
      keyword: .status, role: .field, english: ["Status"],
      arabic: ["الحالة"],
      standsIn: [.opportunity], repeatsIn: [], value: .choice(.status),
      englishHelp: "Proposed, planned, doing, done or dropped.",
      arabicHelp: "مقترح أو مخطط أو قيد التنفيذ أو منجز أو ملغى."),
    KeywordEntry(
      keyword: .due, role: .field, english: ["Due"],
      arabic: ["الموعد النهائي", "الموعد"],
      standsIn: [.opportunity], repeatsIn: [], value: .line,
      englishHelp: "When it is to be done.",
      arabicHelp: "متى يجب إنجازها."),
    KeywordEntry(
      keyword: .success, role: .field, english: ["Success"],
      arabic: ["معيار النجاح"],
      standsIn: [.opportunity], repeatsIn: [], value: .text,
      englishHelp: "How people will know that it worked.",
      arabicHelp: "كيف يُعرف أنها نجحت."),
  ]

  static let settingFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .language, role: .field, english: ["Language"],
      arabic: ["اللغة"],
      standsIn: [.setting], repeatsIn: [], value: .choice(.language),
      englishHelp: "The report's language.",
      arabicHelp: "لغة التقرير."),
    KeywordEntry(
      keyword: .digits, role: .field, english: ["Digits"],
      arabic: ["الأرقام"],
      standsIn: [.setting], repeatsIn: [], value: .choice(.digits),
      englishHelp: "The report's digits: latin or arabic.",
      arabicHelp: "أرقام التقرير: لاتينية أو عربية."),
    KeywordEntry(
      keyword: .title, role: .field, english: ["Title"],
      arabic: ["العنوان"],
      standsIn: [.setting], repeatsIn: [], value: .line,
      englishHelp: "The report's title.",
      arabicHelp: "عنوان التقرير."),
    KeywordEntry(
      keyword: .item, role: .field, english: ["Item"],
      arabic: ["نشاط"],
      standsIn: [.agenda], repeatsIn: [.agenda], value: .line,
      englishHelp: "One item of the timetable: 20 min topic.",
      arabicHelp: "نشاط في الجدول: ٢٠ دقيقة الموضوع."),
  ]
}
