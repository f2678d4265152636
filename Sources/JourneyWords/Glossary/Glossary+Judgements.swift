extension Glossary {
  /// Short words for what a number says; the report has them beside it.
  static let judgements = [
    Term(
      "gap-confirmed", EnglishForms("gap confirmed"), .phrase("فجوة مؤكدة"),
      meaning: (
        "Customers are at least the margin short of the ideal, all steps of the journey judged together.",
        "العملاء دون المثالي بحد الأهمية على الأقل، والحكم لخطوات الرحلة كلها معًا."
      )),
    Term(
      "gap-size-uncertain", EnglishForms("gap, size uncertain"), .phrase("فجوة غير مؤكدة الحجم"),
      meaning: (
        "Customers are short of the ideal, perhaps by less than the margin.",
        "العملاء دون المثالي، وربما بأقل من حد الأهمية."
      )),
    Term(
      "no-meaningful-gap", EnglishForms("no meaningful gap"), .phrase("لا فجوة ذات معنى"),
      meaning: (
        "Customers are less than the margin away from the ideal, to either side.",
        "العملاء أقرب إلى المثالي من حد الأهمية، زيادة أو نقصًا."
      )),
    Term(
      "exceeds-ideal", EnglishForms("exceeds the ideal"), .phrase("أعلى من المثالي"),
      meaning: (
        "Customers are at least the margin above the ideal.",
        "العملاء فوق المثالي بحد الأهمية على الأقل."
      )),
    Term(
      "exceeds-size-uncertain", EnglishForms("exceeds the ideal, size uncertain"),
      .phrase("أعلى من المثالي بمقدار غير مؤكد"),
      meaning: (
        "Customers are above the ideal, perhaps by less than the margin.",
        "العملاء فوق المثالي، وربما بأقل من حد الأهمية."
      )),
    Term(
      "too-little-data", EnglishForms("too little data"), .phrase("البيانات غير كافية"),
      meaning: (
        "The answers fit a gap as well as none; the number beside it says how many more would show that there is none.",
        "الإجابات توافق وجود فجوة وعدم وجودها؛ والعدد المذكور معها هو ما يلزم ليتبيّن عدمها."
      )),
    Term(
      "concentrate-here", EnglishForms("Concentrate here"), .phrase("ركّزوا هنا"),
      meaning: (
        "A step that is more important than an average one and short of its ideal.",
        "خطوة أهم من المتوسطة ودون مثاليها."
      )),
    Term(
      "keep-up", EnglishForms("Keep up"), .phrase("حافظوا عليها"),
      meaning: (
        "A step that is more important than an average one and at its ideal.",
        "خطوة أهم من المتوسطة وعند مثاليها."
      )),
    Term(
      "low-priority", EnglishForms("Low priority"), .phrase("أولوية منخفضة"),
      meaning: (
        "A step that is less important than an average one and short of its ideal.",
        "خطوة أقل أهمية من المتوسطة ودون مثاليها."
      )),
    Term(
      "perhaps-too-much", EnglishForms("Perhaps too much"), .phrase("ربما أكثر من اللازم"),
      meaning: (
        "A step that is less important than an average one and at its ideal: perhaps more is done than it takes.",
        "خطوة أقل أهمية من المتوسطة وعند مثاليها: ربما يُبذل فيها أكثر مما يلزم."
      )),
    Term(
      "no-clear-trend", EnglishForms("no clear trend"), .phrase("لا اتجاه واضح"),
      meaning: (
        "The interval of the points a wave holds no change at all.",
        "فترة ثقة النقاط لكل موجة تشمل عدم التغير."
      )),
  ]
}
