/// The one table of keywords: parser, messages, completion, highlighting and the manual all read it. A third language is one
/// more column.
package enum KeywordTable {
  /// One row a keyword, in the order of `Keyword`.
  package static let entries: [KeywordEntry] =
    headings + parts + partFields + journeyFields + personaFields + measureFields + sourceFields
    + opportunityFields + settingFields

  /// The row of `keyword`.
  package static func entry(_ keyword: Keyword) -> KeywordEntry { entries[Int(keyword.rawValue)] }

  private static let headings: [KeywordEntry] = [
    KeywordEntry(
      keyword: .use, role: .heading, english: ["Use"],
      arabic: ["استخدام", "استخدم"],
      standsIn: [], repeatsIn: [], value: .path,
      example: ("personas/layla.persona", "personas/layla.persona"),
      englishHelp: "Joins another file to this model.",
      arabicHelp: "يضم ملفًا آخر إلى هذا النموذج."),
    KeywordEntry(
      keyword: .setting, role: .heading, english: ["Setting"],
      arabic: ["الإعداد"],
      standsIn: [], repeatsIn: [], value: .label,
      example: ("", ""),
      englishHelp: "Chooses the report's language, digits and title.",
      arabicHelp: "يحدد لغة التقرير وأرقامه وعنوانه."),
    KeywordEntry(
      keyword: .persona, role: .heading, english: ["Persona"],
      arabic: ["شخصية", "شخصية العميل", "شخصية المستفيد", "شخصية المتعامل"],
      standsIn: [], repeatsIn: [], value: .label,
      example: ("Layla, renews for the first time [layla]", "ليلى، تجدد رخصتها لأول مرة [layla]"),
      englishHelp: "A person the team designs for; at most four in a model.",
      arabicHelp: "شخص يصمم الفريق الرحلة من أجله؛ أربع شخصيات على الأكثر في النموذج."),
    KeywordEntry(
      keyword: .measure, role: .heading, english: ["Measure"],
      arabic: ["مؤشر"],
      standsIn: [], repeatsIn: [], value: .label,
      example: ("Waiting time [wait]", "مدة الانتظار [wait]"),
      englishHelp: "A question of your own, beside NPS, CSAT and CES.",
      arabicHelp: "سؤال قياس خاص بكم إلى جانب NPS وCSAT وCES."),
    KeywordEntry(
      keyword: .source, role: .heading, english: ["Source"],
      arabic: ["مصدر"],
      standsIn: [], repeatsIn: [], value: .label,
      example: ("Post-visit survey [visit]", "استبيان ما بعد الزيارة [visit]"),
      englishHelp: "A file of customers' answers.",
      arabicHelp: "ملف فيه إجابات العملاء."),
    KeywordEntry(
      keyword: .journey, role: .heading, english: ["Journey", "Customer journey"],
      arabic: ["رحلة العميل", "رحلة المستفيد", "رحلة المتعامل"],
      standsIn: [], repeatsIn: [], value: .label,
      example: ("Renew a driving licence [renewal]", "تجديد رخصة القيادة [renewal]"),
      englishHelp: "What a customer goes through to reach a goal.",
      arabicHelp: "ما يمر به العميل حتى يبلغ هدفه."),
    KeywordEntry(
      keyword: .stage, role: .heading, english: ["Stage", "Phase"],
      arabic: ["مرحلة"],
      standsIn: [.journey], repeatsIn: [], value: .label,
      example: ("Apply", "التقديم"),
      englishHelp: "A part of the journey with a name of its own.",
      arabicHelp: "جزء من الرحلة له اسمه."),
    KeywordEntry(
      keyword: .step, role: .heading, english: ["Step"],
      arabic: ["خطوة"],
      standsIn: [.journey, .stage], repeatsIn: [], value: .label,
      example: ("Pay the fee [pay]", "سداد الرسوم [pay]"),
      englishHelp: "One thing the customer does or meets.",
      arabicHelp: "شيء واحد يفعله العميل أو يواجهه."),
    KeywordEntry(
      keyword: .opportunity, role: .heading, english: ["Opportunity"],
      arabic: ["فرصة تحسين", "فرصة"],
      standsIn: [], repeatsIn: [], value: .label,
      example: ("Prefill the form [prefill]", "تعبئة النموذج مسبقًا [prefill]"),
      englishHelp: "Something that could be done about a step.",
      arabicHelp: "ما يمكن فعله لتحسين خطوة."),
    KeywordEntry(
      keyword: .agenda, role: .heading, english: ["Agenda"],
      arabic: ["جدول الورشة"],
      standsIn: [], repeatsIn: [], value: .label,
      example: ("", ""),
      englishHelp: "The timetable of the workshop.",
      arabicHelp: "الجدول الزمني للورشة."),
  ]

  private static let parts: [KeywordEntry] = [
    KeywordEntry(
      keyword: .ideal, role: .part, english: ["Ideal"],
      arabic: ["مثالي", "المأمول", "الوضع المأمول"],
      standsIn: [.step], repeatsIn: [], value: .personas,
      example: ("", ""),
      englishHelp: "The step as it should be; written first. none: it has no place in the ideal.",
      arabicHelp: "الخطوة كما ينبغي أن تكون؛ تُكتب أولًا. لا يوجد: لا مكان لها في المثالي."),
    KeywordEntry(
      keyword: .actual, role: .part, english: ["Actual"],
      arabic: ["فعلي", "واقعي", "الوضع الحالي"],
      standsIn: [.step], repeatsIn: [.step], value: .personas,
      example: ("[layla]", "[layla]"),
      englishHelp: "The step as the team believes it is. none: nobody meets it.",
      arabicHelp: "الخطوة كما يقدّر الفريق حالها اليوم. لا يوجد: لا يمر بها أحد."),
  ]
}
