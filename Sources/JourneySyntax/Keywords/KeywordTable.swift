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
      englishHelp: "Joins another file to this model.",
      arabicHelp: "يضم ملفًا آخر إلى هذا النموذج."),
    KeywordEntry(
      keyword: .setting, role: .heading, english: ["Setting"],
      arabic: ["الإعداد"],
      standsIn: [], repeatsIn: [], value: .label,
      englishHelp: "Chooses the report's language, digits and title.",
      arabicHelp: "يحدد لغة التقرير وأرقامه وعنوانه."),
    KeywordEntry(
      keyword: .persona, role: .heading, english: ["Persona"],
      arabic: ["شخصية", "شخصية العميل", "شخصية المستفيد", "شخصية المتعامل"],
      standsIn: [], repeatsIn: [], value: .label,
      englishHelp: "A person the team designs for; at most four in a model.",
      arabicHelp: "شخص يصمم الفريق الرحلة من أجله؛ أربع شخصيات على الأكثر في النموذج."),
    KeywordEntry(
      keyword: .measure, role: .heading, english: ["Measure"],
      arabic: ["مؤشر"],
      standsIn: [], repeatsIn: [], value: .label,
      englishHelp: "A question of your own, beside NPS, CSAT and CES.",
      arabicHelp: "سؤال قياس خاص بكم إلى جانب NPS وCSAT وCES."),
    KeywordEntry(
      keyword: .source, role: .heading, english: ["Source"],
      arabic: ["مصدر"],
      standsIn: [], repeatsIn: [], value: .label,
      englishHelp: "A file of customers' answers.",
      arabicHelp: "ملف فيه إجابات العملاء."),
    KeywordEntry(
      keyword: .journey, role: .heading, english: ["Journey", "Customer journey"],
      arabic: ["رحلة العميل", "رحلة المستفيد", "رحلة المتعامل"],
      standsIn: [], repeatsIn: [], value: .label,
      englishHelp: "What a customer goes through to reach a goal.",
      arabicHelp: "ما يمر به العميل حتى يبلغ هدفه."),
    KeywordEntry(
      keyword: .stage, role: .heading, english: ["Stage", "Phase"],
      arabic: ["مرحلة"],
      standsIn: [.journey], repeatsIn: [], value: .label,
      englishHelp: "A part of the journey with a name of its own.",
      arabicHelp: "جزء من الرحلة له اسمه."),
    KeywordEntry(
      keyword: .step, role: .heading, english: ["Step"],
      arabic: ["خطوة"],
      standsIn: [.journey, .stage], repeatsIn: [], value: .label,
      englishHelp: "One thing the customer does or meets.",
      arabicHelp: "شيء واحد يفعله العميل أو يواجهه."),
    KeywordEntry(
      keyword: .opportunity, role: .heading, english: ["Opportunity"],
      arabic: ["فرصة تحسين", "فرصة"],
      standsIn: [], repeatsIn: [], value: .label,
      englishHelp: "Something that could be done about a step.",
      arabicHelp: "ما يمكن فعله لتحسين خطوة."),
    KeywordEntry(
      keyword: .agenda, role: .heading, english: ["Agenda"],
      arabic: ["جدول الورشة"],
      standsIn: [], repeatsIn: [], value: .label,
      englishHelp: "The timetable of the workshop.",
      arabicHelp: "الجدول الزمني للورشة."),
  ]

  private static let parts: [KeywordEntry] = [
    KeywordEntry(
      keyword: .ideal, role: .part, english: ["Ideal"],
      arabic: ["مثالي", "المأمول", "الوضع المأمول"],
      standsIn: [.step], repeatsIn: [], value: .personas,
      englishHelp: "The step as it should be; written first.",
      arabicHelp: "الخطوة كما ينبغي أن تكون؛ تُكتب أولًا."),
    KeywordEntry(
      keyword: .actual, role: .part, english: ["Actual"],
      arabic: ["فعلي", "واقعي", "الوضع الحالي"],
      standsIn: [.step], repeatsIn: [.step], value: .personas,
      englishHelp: "The step as the team believes it is.",
      arabicHelp: "الخطوة كما يظن الفريق أنها عليه."),
  ]

  private static let partFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .touchpoint, role: .field, english: ["Touchpoint", "Touch"],
      arabic: ["نقطة الاتصال", "نقطة التواصل", "نقطة التلامس", "نقطة التماس"],
      standsIn: [.ideal, .actual], repeatsIn: [.ideal, .actual], value: .touchpoint,
      englishHelp: "Where it happens: channel / name.",
      arabicHelp: "أين تحدث: القناة / الاسم."),
    KeywordEntry(
      keyword: .expectation, role: .field, english: ["Expectation", "Expect", "Expects"],
      arabic: ["التوقع", "التوقعات", "يتوقع"],
      standsIn: [.ideal, .actual], repeatsIn: [.ideal, .actual], value: .text,
      englishHelp: "What the customer expects here.",
      arabicHelp: "ما يتوقعه العميل هنا."),
    KeywordEntry(
      keyword: .thought, role: .field, english: ["Thought", "Think", "Thinks"],
      arabic: ["الأفكار", "الفكرة", "التفكير", "يفكر"],
      standsIn: [.ideal, .actual], repeatsIn: [.ideal, .actual], value: .text,
      englishHelp: "What the customer thinks, in their own words.",
      arabicHelp: "ما يدور في ذهن العميل بكلماته."),
    KeywordEntry(
      keyword: .feeling, role: .field, english: ["Feeling", "Feel", "Feels"],
      arabic: ["الشعور", "المشاعر"],
      standsIn: [.ideal, .actual], repeatsIn: [], value: .feeling,
      englishHelp: "A level from 1 (very bad) to 5 (very good), and words.",
      arabicHelp: "مستوى من ١ (سيئ جدًا) إلى ٥ (جيد جدًا) مع كلمات."),
    KeywordEntry(
      keyword: .score, role: .field, english: ["Score"],
      arabic: ["الدرجة"],
      standsIn: [.ideal, .actual], repeatsIn: [.ideal, .actual], value: .score,
      englishHelp: "MEASURE NUMBER: in an Ideal the target, in an Actual what the team believes.",
      arabicHelp: "المؤشر ثم الرقم: في المثالي هو المستهدف، وفي الفعلي ما يظنه الفريق."),
    KeywordEntry(
      keyword: .duration, role: .field, english: ["Duration"],
      arabic: ["المدة"],
      standsIn: [.ideal, .actual], repeatsIn: [], value: .line,
      englishHelp: "How long it takes.",
      arabicHelp: "كم تستغرق."),
    KeywordEntry(
      keyword: .pain, role: .field, english: ["Pain"],
      arabic: ["نقطة الألم", "الألم", "معاناة"],
      standsIn: [.ideal, .actual, .persona], repeatsIn: [.ideal, .actual, .persona], value: .text,
      englishHelp: "What hurts.",
      arabicHelp: "ما يؤلم العميل."),
    KeywordEntry(
      keyword: .evidence, role: .field, english: ["Evidence"],
      arabic: ["الدليل", "الشواهد"],
      standsIn: [.ideal, .actual], repeatsIn: [.ideal, .actual], value: .text,
      englishHelp: "What supports this: an interview, a figure, a document.",
      arabicHelp: "ما يدعم هذا: مقابلة أو رقم أو وثيقة."),
    KeywordEntry(
      keyword: .after, role: .field, english: ["After"],
      arabic: ["بعد"],
      standsIn: [.actual], repeatsIn: [], value: .references,
      englishHelp: "In reality this step comes after that one.",
      arabicHelp: "في الواقع تأتي هذه الخطوة بعد تلك."),
    KeywordEntry(
      keyword: .backTo, role: .field, english: ["Back to"],
      arabic: ["العودة إلى", "يعود إلى", "تعود إلى"],
      standsIn: [.actual], repeatsIn: [.actual], value: .loop,
      englishHelp: "Customers are sent back to that step: [step] share why.",
      arabicHelp: "يُعاد العملاء إلى تلك الخطوة: [الخطوة] النسبة السبب."),
  ]

  private static let journeyFields: [KeywordEntry] = [
    KeywordEntry(
      keyword: .importance, role: .field, english: ["Importance"],
      arabic: ["الأهمية"],
      standsIn: [.step], repeatsIn: [], value: .number(lowest: 1, highest: 5),
      englishHelp: "How much it matters to customers, 1 to 5.",
      arabicHelp: "مدى أهميتها للعملاء من ١ إلى ٥."),
    KeywordEntry(
      keyword: .reach, role: .field, english: ["Reach"],
      arabic: ["نسبة الوصول"],
      standsIn: [.step], repeatsIn: [], value: .percent,
      englishHelp: "How many of all customers meet this step, in per cent.",
      arabicHelp: "كم بالمئة من العملاء يمرون بهذه الخطوة."),
    KeywordEntry(
      keyword: .momentOfTruth, role: .field, english: ["Moment of truth"],
      arabic: ["لحظة الحقيقة"],
      standsIn: [.step], repeatsIn: [], value: .text,
      englishHelp: "Why the whole journey is judged here.",
      arabicHelp: "لماذا يُحكم على الرحلة كلها هنا."),
    KeywordEntry(
      keyword: .owner, role: .field, english: ["Owner"],
      arabic: ["المسؤول", "المسئول", "المالك"],
      standsIn: [.step, .journey, .opportunity], repeatsIn: [], value: .line,
      englishHelp: "Who answers for it.",
      arabicHelp: "من المسؤول عنها."),
    KeywordEntry(
      keyword: .note, role: .field, english: ["Note"],
      arabic: ["ملاحظة"],
      standsIn: [.persona, .measure, .source, .journey, .stage, .step, .ideal, .actual, .opportunity],
      repeatsIn: [.persona, .journey, .step, .ideal, .actual], value: .text,
      englishHelp: "Anything else worth keeping.",
      arabicHelp: "أي شيء آخر يستحق الحفظ."),
    KeywordEntry(
      keyword: .goal, role: .field, english: ["Goal"],
      arabic: ["الهدف"],
      standsIn: [.persona, .journey, .stage], repeatsIn: [.persona], value: .text,
      englishHelp: "What is to be reached.",
      arabicHelp: "ما المراد بلوغه."),
    KeywordEntry(
      keyword: .forPersonas, role: .field, english: ["For"],
      arabic: ["الشخصيات", "لأجل"],
      standsIn: [.journey], repeatsIn: [], value: .references,
      englishHelp: "The personas who make this journey.",
      arabicHelp: "الشخصيات التي تقطع هذه الرحلة."),
    KeywordEntry(
      keyword: .measuredBy, role: .field, english: ["Measured by"],
      arabic: ["مؤشرات القياس", "المؤشرات"],
      standsIn: [.journey], repeatsIn: [], value: .references,
      englishHelp: "The measures of this journey, the main one first.",
      arabicHelp: "مؤشرات هذه الرحلة، الرئيس أولًا."),
    KeywordEntry(
      keyword: .customer, role: .field, english: ["Customer"],
      arabic: ["اسم العميل"],
      standsIn: [.journey], repeatsIn: [], value: .line,
      englishHelp: "What the customer is called here: citizen, patient, guest.",
      arabicHelp: "ماذا يسمى العميل هنا: مواطن، مراجع، ضيف."),
    KeywordEntry(
      keyword: .reviewed, role: .field, english: ["Reviewed"],
      arabic: ["تاريخ المراجعة"],
      standsIn: [.persona, .source, .journey, .ideal, .actual], repeatsIn: [], value: .day,
      englishHelp: "The day someone last looked at it and found it still true.",
      arabicHelp: "آخر يوم راجعه فيه أحد ووجده صحيحًا."),
    KeywordEntry(
      keyword: .orderBy, role: .field, english: ["Order by"],
      arabic: ["الترتيب حسب"],
      standsIn: [.journey], repeatsIn: [], value: .choice(.orderBy),
      englishHelp: "Which importance orders what to fix first: stated by the team or derived from answers.",
      arabicHelp: "أي أهمية ترتب ما يُعالج أولًا: ما صرح به الفريق أم ما اشتُق من الإجابات."),
    KeywordEntry(
      keyword: .window, role: .field, english: ["Window"],
      arabic: ["النافذة الزمنية"],
      standsIn: [.journey], repeatsIn: [], value: .window,
      englishHelp: "How far back answers say how the journey is now; without it 3 months.",
      arabicHelp: "إلى أي مدى تعود الإجابات التي تصف الرحلة الآن؛ وبدونها ٣ أشهر."),
  ]
}
