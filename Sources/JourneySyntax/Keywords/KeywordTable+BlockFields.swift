/// The rows of fields of personas, opportunities, settings and agendas.
extension KeywordTable {
  static let personaFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .age, role: .field, english: ["Age"],
      arabic: ["العمر"],
      standsIn: [.persona], repeatsIn: [], value: .line,
      example: ("29", "٢٩"),
      englishHelp: "How old.",
      arabicHelp: "كم العمر."),
    KeywordEntry(
      keyword: .role, role: .field, english: ["Role"],
      arabic: ["الدور"],
      standsIn: [.persona], repeatsIn: [], value: .line,
      example: ("nurse on rotating shifts", "ممرضة بنظام المناوبات"),
      englishHelp: "Work or place in life.",
      arabicHelp: "العمل أو الموقع في الحياة."),
    KeywordEntry(
      keyword: .need, role: .field, english: ["Need"],
      arabic: ["الاحتياج"],
      standsIn: [.persona], repeatsIn: [.persona], value: .text,
      example: ("to know every fee before leaving home", "أن تعرف كل الرسوم قبل أن تخرج من البيت"),
      englishHelp: "What this person needs.",
      arabicHelp: "ما تحتاجه هذه الشخصية."),
    KeywordEntry(
      keyword: .quote, role: .field, english: ["Quote"],
      arabic: ["اقتباس"],
      standsIn: [.persona], repeatsIn: [.persona], value: .text,
      example: ("Just tell me what to bring.", "قولوا لي فقط ماذا أحضر."),
      englishHelp: "A sentence this person would say.",
      arabicHelp: "جملة تقولها هذه الشخصية."),
    KeywordEntry(
      keyword: .channels, role: .field, english: ["Channels"],
      arabic: ["القنوات"],
      standsIn: [.persona], repeatsIn: [], value: .list,
      example: ("app, branch", "التطبيق، الفرع"),
      englishHelp: "The channels this person uses.",
      arabicHelp: "القنوات التي تستخدمها هذه الشخصية."),
    KeywordEntry(
      keyword: .context, role: .field, english: ["Context"],
      arabic: ["السياق"],
      standsIn: [.persona], repeatsIn: [], value: .text,
      example: ("sent home twice last time", "أُعيدت إلى البيت مرتين في المرة السابقة"),
      englishHelp: "The situation this person is in.",
      arabicHelp: "الظروف التي تعيشها هذه الشخصية."),
    KeywordEntry(
      keyword: .segment, role: .field, english: ["Segment"],
      arabic: ["الشريحة"],
      standsIn: [.persona], repeatsIn: [], value: .conditions,
      example: ("persona = layla", "persona = layla"),
      englishHelp: "Which answers are theirs: column = value.",
      arabicHelp: "أي الإجابات تخصها: العمود = القيمة."),
    KeywordEntry(
      keyword: .picture, role: .field, english: ["Picture"],
      arabic: ["صورة توضيحية"],
      standsIn: [.persona, .step], repeatsIn: [], value: .path,
      example: ("photos/layla.jpg", "photos/layla.jpg"),
      isOrdinaryElsewhere: true,
      englishHelp: "A picture for the report: PNG, JPEG or WebP of at most 300 kB.",
      arabicHelp: "صورة للتقرير: PNG أو JPEG أو WebP لا تزيد على ٣٠٠ كيلوبايت."),
  ]

  static let opportunityFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .fixes, role: .field, english: ["Fixes"],
      arabic: ["يعالج"],
      standsIn: [.opportunity], repeatsIn: [], value: .references,
      example: ("[pay]", "[pay]"),
      englishHelp: "The steps it helps.",
      arabicHelp: "الخطوات التي يعالجها."),
    KeywordEntry(
      keyword: .value, role: .field, english: ["Value"],
      arabic: ["القيمة"],
      standsIn: [.opportunity], repeatsIn: [], value: .rating,
      example: ("customers 4, cost 3, strategy 5", "العملاء ٤، التكلفة ٣، الاستراتيجية ٥"),
      englishHelp: "What it is worth, 1 to 5; or part by part, × 2 where one counts twice.",
      arabicHelp: "قيمتها من ١ إلى ٥، أو جزءًا جزءًا، مع × ٢ لما يُحسب مرتين."),
    KeywordEntry(
      keyword: .feasibility, role: .field, english: ["Feasibility"],
      arabic: ["الجدوى", "قابلية التنفيذ"],
      standsIn: [.opportunity], repeatsIn: [], value: .rating,
      example: ("technical 4, organisation 2, law 3", "تقنية ٤، تنظيمية ٢، نظامية ٣"),
      englishHelp: "How easily it can be done, 1 to 5; or part by part.",
      arabicHelp: "سهولة تنفيذها من ١ إلى ٥، أو جزءًا جزءًا."),
    KeywordEntry(
      keyword: .status, role: .field, english: ["Status"],
      arabic: ["الحالة"],
      standsIn: [.opportunity], repeatsIn: [], value: .choice(.status),
      example: ("planned", "مخطط"),
      englishHelp: "Proposed, planned, doing, done or dropped.",
      arabicHelp: "مقترح أو مخطط أو قيد التنفيذ أو منجز أو ملغى."),
    KeywordEntry(
      keyword: .due, role: .field, english: ["Due"],
      arabic: ["الموعد النهائي", "الموعد"],
      standsIn: [.opportunity], repeatsIn: [], value: .line,
      example: ("end of 2026", "نهاية ٢٠٢٦"),
      englishHelp: "When it is to be done.",
      arabicHelp: "متى يجب إنجازها."),
    KeywordEntry(
      keyword: .success, role: .field, english: ["Success"],
      arabic: ["معيار النجاح"],
      standsIn: [.opportunity], repeatsIn: [], value: .text,
      example: ("nobody types an id twice", "لا أحد يكتب رقم هويته مرتين"),
      englishHelp: "How people will know that it worked.",
      arabicHelp: "كيف يُعرف أنها نجحت."),
  ]

  static let settingFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .language, role: .field, english: ["Language"],
      arabic: ["اللغة"],
      standsIn: [.setting], repeatsIn: [], value: .choice(.language),
      example: ("Arabic", "العربية"),
      englishHelp: "The report's language.",
      arabicHelp: "لغة التقرير."),
    KeywordEntry(
      keyword: .digits, role: .field, english: ["Digits"],
      arabic: ["الأرقام"],
      standsIn: [.setting], repeatsIn: [], value: .choice(.digits),
      example: ("latin", "لاتينية"),
      englishHelp: "The report's digits: latin or arabic.",
      arabicHelp: "أرقام التقرير: لاتينية أو عربية."),
    KeywordEntry(
      keyword: .title, role: .field, english: ["Title"],
      arabic: ["العنوان"],
      standsIn: [.setting], repeatsIn: [], value: .line,
      example: ("Licensing, autumn 2026", "التراخيص، خريف ٢٠٢٦"),
      englishHelp: "The report's title.",
      arabicHelp: "عنوان التقرير."),
    KeywordEntry(
      keyword: .item, role: .field, english: ["Item"],
      arabic: ["نشاط"],
      standsIn: [.agenda], repeatsIn: [.agenda], value: .line,
      example: ("20 min Actual journey", "٢٠ دقيقة الرحلة الفعلية"),
      englishHelp: "One item of the timetable: 20 min topic.",
      arabicHelp: "نشاط في الجدول: ٢٠ دقيقة الموضوع."),
  ]
}
