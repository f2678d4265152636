extension Glossary {
  static let text = [
    Term(
      "block", EnglishForms("block", "blocks"), .masculine("عنصر", plural: "عناصر"),
      avoiding: ([], ["كتلة", "الكتلة"]),
      meaning: ("A heading with the lines that belong to it.", "عنوان مع الأسطر التابعة له.")),
    Term(
      "part", EnglishForms("part", "parts"), .masculine("جزء", plural: "أجزاء"),
      meaning: ("The ideal or the actual of a step.", "المثالي أو الفعلي من خطوة.")),
    Term(
      "field", EnglishForms("field", "fields"), .masculine("حقل", plural: "حقول"),
      meaning: ("A line that says one thing about its block.", "سطر يقول شيئًا واحدًا عن عنصره.")),
    Term(
      "keyword", EnglishForms("keyword", "keywords"), .feminine("كلمة مفتاحية", plural: "كلمات مفتاحية"),
      meaning: ("The word before the colon.", "الكلمة التي قبل النقطتين.")),
    Term(
      "id", EnglishForms("id", "ids"), .masculine("معرّف", plural: "معرّفات"),
      meaning: (
        "A short name in brackets, by which other lines mean a block.",
        "اسم قصير بين قوسين تشير به أسطر أخرى إلى العنصر."
      )),
    Term(
      "fact", EnglishForms("fact", "facts"), .feminine("معلومة", plural: "معلومات"),
      avoiding: ([], ["حقيقة", "حقائق"]),
      meaning: ("What one line says.", "ما يقوله سطر واحد.")),
    Term(
      "error", EnglishForms("error", "errors"), .masculine("خطأ", plural: "أخطاء"),
      meaning: ("A message: the meaning of a line is unknown.", "رسالة: معنى السطر غير معروف.")),
    Term(
      "warning", EnglishForms("warning", "warnings"), .masculine("تنبيه", plural: "تنبيهات"),
      meaning: ("A message: the meaning of a line was guessed.", "رسالة: معنى السطر مُخمَّن.")),
    Term(
      "hint", EnglishForms("hint", "hints"), .feminine("نصيحة", plural: "نصائح"),
      meaning: ("A message: advice on method.", "رسالة: نصيحة في المنهج.")),
    Term(
      "commit", EnglishForms("commit", "commits"), .masculine("إيداع", plural: "إيداعات"),
      meaning: ("A state of all files that git keeps.", "حالة للملفات كلها يحفظها git.")),
    Term(
      "version", EnglishForms("version", "versions"), .feminine("نسخة", plural: "نسخ"),
      meaning: ("One state that a thing had in its history.", "حالة كان عليها الشيء في سجل تغييراته.")),
    Term(
      "history", EnglishForms("history"),
      .masculine(
        "سجل تغييرات", definite: "سجل التغييرات", plural: "سجلات تغييرات", definitePlural: "سجلات التغييرات"),
      meaning: ("All versions, one after the other.", "النسخ كلها، واحدة بعد أخرى.")),
    Term(
      "clone", EnglishForms("clone", "clones"), .masculine("مستنسخ", plural: "مستنسخات"),
      meaning: ("A repository that was copied from another.", "مستودع منقول عن مستودع آخر.")),
  ]
}
