import JourneySyntax

extension Glossary {
  static let asking = [
    Term(
      "measure", EnglishForms("measure", "measures"), .masculine("مؤشر", plural: "مؤشرات"), keyword: .measure,
      meaning: ("A question that customers answer with a number.", "سؤال يجيب عنه العملاء برقم.")),
    Term(
      "score", EnglishForms("score", "scores"), .feminine("درجة", plural: "درجات"), keyword: .score,
      meaning: ("The number that a measure has at a step.", "الرقم الذي يبلغه المؤشر عند الخطوة.")),
    Term(
      "scale", EnglishForms("scale", "scales"), .masculine("مقياس", plural: "مقاييس"), keyword: .scale,
      avoiding: ([], ["نطاق", "النطاق"]),
      meaning: ("The lowest and the highest answer to a measure.", "أدنى إجابة وأعلى إجابة ممكنة عن المؤشر.")),
    Term(
      "top-box", EnglishForms("top box"), .phrase("أعلى الدرجات"), keyword: .topBox,
      meaning: ("The answers that count as good in a share.", "الإجابات التي تُحسب جيدة في النسبة.")),
    Term(
      "nps", EnglishForms("Net Promoter Score (NPS)"), .phrase("صافي نقاط الترويج (NPS)"),
      meaning: (
        "The share of 9 and 10 less that of 0 to 6: would they recommend it?",
        "نسبة 9 و10 ناقص نسبة 0 إلى 6: هل يوصون به؟"
      ),
      origin: (
        "Counted from the answers 0 to 10 of the sources that name it; −100 to 100.",
        "يُعدّ من إجابات 0 إلى 10 في المصادر التي تسميه؛ من −100 إلى 100."
      )),
    Term(
      "csat", EnglishForms("customer satisfaction (CSAT)"), .phrase("رضا العملاء (CSAT)"),
      meaning: ("How satisfied customers were with a step, 1 to 5.", "مدى رضا العملاء عن الخطوة من 1 إلى 5."),
      origin: (
        "The mean of the answers in the sources that name it.",
        "متوسط الإجابات في المصادر التي تسميه."
      )),
    Term(
      "ces", EnglishForms("Customer Effort Score (CES)"), .phrase("نقاط جهد العميل (CES)"),
      meaning: (
        "How easy a step was made for customers, 1 to 7.", "مدى سهولة الخطوة على العملاء من 1 إلى 7."
      ),
      origin: (
        "The mean of the answers in the sources that name it; 7 is the least effort.",
        "متوسط الإجابات في المصادر التي تسميه؛ و7 أقل جهد."
      )
    ),
    Term(
      "answer", EnglishForms("answer", "answers"), .feminine("إجابة", plural: "إجابات"),
      meaning: ("One number that one customer gave.", "رقم واحد من عميل واحد.")),
    Term(
      "number-of-answers", EnglishForms("number of answers (n)"), .phrase("عدد الإجابات (n)"),
      meaning: ("How many answers a number is made from.", "كم إجابة يُحسب منها الرقم.")),
    Term(
      "respondent", EnglishForms("respondent", "respondents"), .masculine("مجيب", plural: "مجيبون"),
      avoiding: (["participant"], ["مشارك", "المشارك", "مستجيب", "المستجيب"]),
      meaning: ("A customer who answered.", "عميل أجاب.")),
    Term(
      "invited", EnglishForms("invited"), .verb(one: "دُعي", many: "دُعوا"),
      meaning: ("Was asked to answer.", "طُلب منه أن يجيب.")),
    Term(
      "started", EnglishForms("started"), .verb(one: "بدأ", many: "بدؤوا"),
      meaning: ("Began the survey, whether finished or not.", "بدأ الاستبيان، أكمله أم لم يكمله.")),
    Term(
      "finished", EnglishForms("finished"), .verb(one: "أكمل", many: "أكملوا"),
      meaning: ("Reached the end of the survey.", "بلغ نهاية الاستبيان.")),
    Term(
      "survey", EnglishForms("survey", "surveys"), .masculine("استبيان", plural: "استبيانات"),
      avoiding: (["questionnaire"], ["استبانة", "استطلاع"]),
      meaning: ("Questions to customers, and their answers.", "أسئلة للعملاء وإجاباتهم عنها.")),
    Term(
      "source", EnglishForms("source", "sources"), .masculine("مصدر", plural: "مصادر"), keyword: .source,
      meaning: (
        "A file of what customers said or did, and how it is read.",
        "ملف لما قاله العملاء أو فعلوه، وكيف يُقرأ."
      )),
    Term(
      "direct", EnglishForms("direct"), .adjective(masculine: "مباشر", feminine: "مباشرة"),
      meaning: ("Customers were asked.", "سُئل العملاء.")),
    Term(
      "indirect", EnglishForms("indirect"), .adjective(masculine: "غير مباشر", feminine: "غير مباشرة"),
      meaning: ("Customers spoke unasked.", "تكلم العملاء دون سؤال.")),
    Term(
      "inferred", EnglishForms("inferred"), .adjective(masculine: "مستنتج", feminine: "مستنتجة"),
      meaning: ("Taken from what customers did.", "مأخوذ مما فعله العملاء.")),
    Term(
      "relational", EnglishForms("relational"), .adjective(masculine: "علائقي", feminine: "علائقية"),
      meaning: ("About all dealings with the organisation.", "عن التعامل مع الجهة كله.")),
    Term(
      "transactional", EnglishForms("transactional"),
      .adjective(masculine: "خاص بمعاملة", feminine: "خاصة بمعاملة"),
      meaning: ("About one matter that has ended.", "عن معاملة واحدة انتهت.")),
    Term(
      "in-the-moment", EnglishForms("in the moment"), .adjective(masculine: "لحظي", feminine: "لحظية"),
      meaning: ("At the step itself.", "عند الخطوة نفسها.")),
    Term(
      "tally", EnglishForms("tally", "tallies"), .feminine("حصيلة", plural: "حصائل"),
      avoiding: ([], ["ملف العدّ"]),
      meaning: (
        "How often each answer was given, without who gave it.", "كم مرة أُعطيت كل إجابة، دون من أعطاها."
      )),
    Term(
      "ticket", EnglishForms("ticket", "tickets"), .feminine("تذكرة", plural: "تذاكر"),
      meaning: ("A complaint or request that points at a step.", "شكوى أو طلب يشير إلى خطوة.")),
    Term(
      "event-log", EnglishForms("event log", "event logs"),
      .masculine(
        "سجل أحداث", definite: "سجل الأحداث", plural: "سجلات أحداث", definitePlural: "سجلات الأحداث"),
      meaning: ("Which case was at which step, and when.", "أي حالة كانت عند أي خطوة، ومتى.")),
  ]
}
