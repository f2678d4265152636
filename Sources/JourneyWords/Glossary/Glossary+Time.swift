extension Glossary {
  static let time = [
    Term(
      "wave", EnglishForms("wave", "waves"), .feminine("موجة", plural: "موجات"), avoiding: ([], ["فترة"]),
      meaning: ("A day, week, month or quarter of answers.", "إجابات يوم أو أسبوع أو شهر أو ربع سنة.")),
    Term(
      "undated", EnglishForms("undated"), .phrase("بلا تاريخ"),
      meaning: (
        "Answers whose day nobody knows: they always count, and are in no wave.",
        "إجابات لا يُعرف يومها: تُحسب دائمًا وليست في أي موجة."
      )),
    Term(
      "trend", EnglishForms("trend", "trends"), .masculine("اتجاه", plural: "اتجاهات"),
      meaning: ("Where a score goes from wave to wave.", "إلى أين تتجه الدرجة من موجة إلى موجة.")),
    Term(
      "smoothed", EnglishForms("smoothed"), .phrase("بعد التمهيد"),
      meaning: ("Without what sampling moves.", "دون ما تحركه المعاينة.")),
    Term(
      "forecast", EnglishForms("forecast", "forecasts"), .masculine("تنبؤ", plural: "تنبؤات"),
      avoiding: (["prediction"], []),
      meaning: (
        "What the next wave could be, if it goes on so.", "ما قد تكون عليه الموجة التالية إن استمر الحال."
      )),
    Term(
      "control-chart", EnglishForms("control chart", "control charts"),
      .feminine("خريطة ضبط", definite: "خريطة الضبط", plural: "خرائط ضبط", definitePlural: "خرائط الضبط"),
      meaning: (
        "Waves with the limits that they usually keep within.", "موجات مع الحدود التي لا تتجاوزها عادة."
      )),
    Term(
      "effect", EnglishForms("effect", "effects"), .masculine("أثر", plural: "آثار"),
      meaning: ("By how much a change moved a score.", "مقدار ما غيّره التغيير في الدرجة.")),
    Term(
      "control-group", EnglishForms("control group", "control groups"),
      .feminine(
        "مجموعة مقارنة", definite: "مجموعة المقارنة", plural: "مجموعات مقارنة",
        definitePlural: "مجموعات المقارنة"),
      avoiding: (["comparison group"], ["مجموعة ضابطة", "المجموعة الضابطة"]),
      meaning: ("Customers whom a change did not reach.", "عملاء لم يشملهم التغيير.")),
  ]
}
