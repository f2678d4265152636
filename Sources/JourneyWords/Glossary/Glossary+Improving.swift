import JourneySyntax

extension Glossary {
  static let improving = [
    Term(
      "opportunity", EnglishForms("opportunity", "opportunities"),
      .feminine("فرصة تحسين", definite: "فرصة التحسين", plural: "فرص تحسين", definitePlural: "فرص التحسين"),
      keyword: .opportunity,
      meaning: ("Something that could be done about a step.", "ما يمكن فعله لتحسين خطوة.")),
    Term(
      "value", EnglishForms("value"), .feminine("قيمة"), keyword: .value,
      meaning: (
        "What an opportunity is worth, 1 to 5.", "ما تساويه فرصة التحسين من 1 إلى 5."
      )),
    Term(
      "feasibility", EnglishForms("feasibility"), .feminine("جدوى"), keyword: .feasibility,
      meaning: ("How easily it can be done, 1 to 5.", "مدى سهولة تنفيذ فرصة التحسين من 1 إلى 5.")
    ),
    Term(
      "quick-win", EnglishForms("quick win", "quick wins"), .masculine("مكسب سريع", plural: "مكاسب سريعة"),
      meaning: ("An opportunity of much value that is easy.", "فرصة تحسين عالية القيمة سهلة التنفيذ.")),
    Term(
      "strategic-bet", EnglishForms("strategic bet", "strategic bets"),
      .masculine("رهان استراتيجي", plural: "رهانات استراتيجية"),
      meaning: ("An opportunity of much value that is hard.", "فرصة تحسين عالية القيمة صعبة التنفيذ.")),
    Term(
      "fill-in", EnglishForms("fill-in", "fill-ins"), .masculine("تحسين تكميلي", plural: "تحسينات تكميلية"),
      meaning: ("An opportunity of little value that is easy.", "فرصة تحسين قليلة القيمة سهلة التنفيذ.")),
    Term(
      "leave", EnglishForms("leave for now"), .phrase("يُؤجَّل"),
      meaning: ("An opportunity of little value that is hard.", "فرصة تحسين قليلة القيمة صعبة التنفيذ.")),
    Term(
      "owner", EnglishForms("owner", "owners"), .masculine("مسؤول", plural: "مسؤولون"), keyword: .owner,
      meaning: (
        "Who answers for a step, a journey or an opportunity.", "من يُسأل عن خطوة أو رحلة أو فرصة تحسين."
      )),
    Term(
      "importance", EnglishForms("importance"), .feminine("أهمية"), keyword: .importance,
      meaning: ("How much a step matters to customers.", "مدى أهمية الخطوة للعملاء.")),
    Term(
      "reach", EnglishForms("reach"), .feminine("نسبة مرور", definite: "نسبة المرور"), keyword: .reach,
      avoiding: ([], ["نسبة الوصول", "الوصول"]),
      meaning: ("The share of all customers who meet a step.", "نسبة من يمرون بالخطوة من العملاء كلهم.")),
    Term(
      "priority", EnglishForms("priority", "priorities"), .feminine("أولوية", plural: "أولويات"),
      meaning: (
        "What orders the steps to be fixed: gap × importance × reach.",
        "ما تُرتَّب به الخطوات التي تُعالج: الفجوة × الأهمية × نسبة المرور."
      )),
  ]
}
