/// An example of every keyword's value, for its page and for completion.
extension Keyword {
  /// What could stand after its colon; empty where nothing does.
  package func example(in language: Language) -> String {
    switch language {
    case .english: example.english
    case .arabic: example.arabic
    }
  }

  /// One row a keyword, so that the compiler sees that none is forgotten.
  private var example: (english: String, arabic: String) {
    switch self {
    case .use: ("personas/layla.persona", "personas/layla.persona")
    case .setting, .agenda, .ideal: ("", "")
    case .persona: ("Layla, renews for the first time [layla]", "ليلى، تجدد رخصتها لأول مرة [layla]")
    case .measure: ("Waiting time [wait]", "مدة الانتظار [wait]")
    case .source: ("Post-visit survey [visit]", "استبيان ما بعد الزيارة [visit]")
    case .journey: ("Renew a driving licence [renewal]", "تجديد رخصة القيادة [renewal]")
    case .stage: ("Apply", "التقديم")
    case .step: ("Pay the fee [pay]", "سداد الرسوم [pay]")
    case .opportunity: ("Prefill the form [prefill]", "تعبئة النموذج مسبقًا [prefill]")
    case .actual, .forPersonas: ("[layla]", "[layla]")
    case .touchpoint: ("app / Licensing app", "التطبيق / تطبيق التراخيص")
    case .expectation: ("one fee, no surprises", "رسم واحد بلا مفاجآت")
    case .thought: ("That was the whole cost.", "هذه كل التكلفة.")
    case .feeling: ("4 at ease", "٤ مرتاحة")
    case .score: ("CSAT 4.6", "CSAT ٤٫٦")
    case .duration: ("10 min", "١٠ دقائق")
    case .pain: ("three forms with nearly the same name", "ثلاثة نماذج متشابهة الأسماء")
    case .evidence: ("interview 07, 12 May 2026", "مقابلة ٧، ١٢ مايو ٢٠٢٦")
    case .after: ("[form]", "[form]")
    case .backTo: ("[form] 38 % a paper was missing", "[form] ٣٨ ٪ لنقص أحد المستندات")
    case .importance: ("5", "٥")
    case .reach: ("80 %", "٨٠ ٪")
    case .momentOfTruth: ("money leaves the customer's hands here", "هنا يدفع العميل ماله")
    case .owner: ("Identity team", "فريق الهوية")
    case .note: ("ask the cashier", "اسألوا أمين الصندوق")
    case .goal: ("drive legally without losing a day of work", "أن يقود نظاميًا دون أن يخسر يوم عمل")
    case .measuredBy: ("CSAT, NPS", "CSAT، NPS")
    case .customer: ("citizen", "متعامل")
    case .reviewed: ("12 May 2026", "١٢ مايو ٢٠٢٦")
    case .age: ("29", "٢٩")
    case .role: ("nurse on rotating shifts", "ممرضة بنظام المناوبات")
    case .need: ("to know every fee before leaving home", "أن تعرف كل الرسوم قبل أن تخرج من البيت")
    case .quote: ("Just tell me what to bring.", "قولوا لي فقط ماذا أحضر.")
    case .channels: ("app, branch", "التطبيق، الفرع")
    case .context: ("sent home twice last time", "أُعيدت إلى البيت مرتين في المرة السابقة")
    case .segment: ("persona = layla", "persona = layla")
    case .scale: ("0 to 120", "٠ إلى ١٢٠")
    case .better: ("lower", "أقل")
    case .topBox: ("4 to 5", "٤ إلى ٥")
    case .file: ("data/visit.csv", "data/visit.csv")
    case .voice: ("direct", "مباشر")
    case .kind: ("transactional", "معاملة")
    case .calendar: ("gregorian", "ميلادي")
    case .notApplicable: ("0, n/a", "0، لا ينطبق")
    case .column: ("Fee_clear = CSAT at [pay]", "وضوح الرسوم = CSAT عند [pay]")
    case .rows: ("Class = Business", "الدرجة = رجال الأعمال")
    case .journeyColumn: ("errand", "الخدمة")
    case .stepColumn: ("question", "السؤال")
    case .measureColumn: ("kpi", "المؤشر")
    case .scoreColumn: ("answer", "الإجابة")
    case .countColumn: ("people", "العدد")
    case .weightColumn: ("weight", "الوزن")
    case .respondentColumn: ("visit id", "رقم الزيارة")
    case .dateColumn: ("visited on", "تاريخ الزيارة")
    case .personaColumn: ("group", "الفئة")
    case .channelColumn: ("via", "القناة")
    case .commentColumn: ("in your words", "بكلماتك")
    case .segmentColumn: ("emirate", "الإمارة")
    case .fixes: ("[pay]", "[pay]")
    case .value: ("4", "٤")
    case .feasibility: ("3", "٣")
    case .status: ("planned", "مخطط")
    case .due: ("end of 2026", "نهاية ٢٠٢٦")
    case .success: ("nobody types an id twice", "لا أحد يكتب رقم هويته مرتين")
    case .language: ("Arabic", "العربية")
    case .digits: ("latin", "لاتينية")
    case .title: ("Licensing, autumn 2026", "التراخيص، خريف ٢٠٢٦")
    case .item: ("20 min Actual journey", "٢٠ دقيقة الرحلة الفعلية")
    }
  }
}
