extension Glossary {
  /// Short words for what a number says; the report has them beside it.
  static let judgements = verdicts + quadrants + lifts + trends + absences

  /// What is said of a gap.
  static let verdicts = [
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
  ]

  /// What importance and gap together advise.
  static let quadrants = [
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
      "at-the-ceiling", EnglishForms("At the ceiling"), .phrase("عند السقف"),
      meaning: (
        "Two in three or more give the best answer there is: that hides how important the step is.",
        "يعطي اثنان من كل ثلاثة أو أكثر أفضل إجابة: فتخفى أهمية الخطوة."
      )),
  ]

  /// What a change of a step would go along with in the whole.
  static let lifts = [
    Term(
      "adjusted", EnglishForms("adjusted"), .phrase("بعد الضبط"),
      meaning: (
        "What the whole would gain if a step's mean moved and all others stayed, if the association were entirely causal.",
        "ما تكسبه الرحلة كلها لو تحرك متوسط خطوة وبقيت الأخرى، لو كان الارتباط سببيًا كله."
      )),
    Term(
      "crude", EnglishForms("crude"), .phrase("تقدير خام"),
      meaning: (
        "The same if those below a score answered like the others: a rough figure, usually too high, and no bound.",
        "مثله لو أجاب من هم دون درجة ما كما أجاب غيرهم: رقم تقريبي أعلى من الحقيقة غالبًا، وليس حدًّا."
      )),
  ]

  /// What is said of a course where that is not its direction.
  static let trends = [
    Term(
      "no-clear-trend", EnglishForms("no clear trend"), .phrase("لا اتجاه واضح"),
      meaning: (
        "The interval of the points a wave holds no change at all.",
        "فترة ثقة النقاط لكل موجة تشمل عدم التغير."
      ))
  ]

  /// What stands where there is nothing to compare.
  static let absences = [
    Term(
      "not-yet-described", EnglishForms("not yet described"), .phrase("لم توصف بعد"),
      meaning: (
        "A step of the ideal path of which nobody wrote yet how it is; that is no finding.",
        "خطوة من المسار المثالي لم يكتب أحد بعد كيف هي؛ وليس ذلك نتيجة."
      )),
    Term(
      "not-offered", EnglishForms("not offered"), .phrase("غير متاحة"),
      meaning: (
        "A step of the ideal path that customers do not have: the team wrote so, or a log shows it.",
        "خطوة من المسار المثالي ليست متاحة للعملاء: كتب الفريق ذلك أو بيّنه سجل أحداث."
      )),
    Term(
      "not-in-the-ideal", EnglishForms("not in the ideal"), .phrase("ليست في المثالي"),
      meaning: (
        "A step that customers have to go through, and that the ideal path does without.",
        "خطوة يمر بها العملاء ويستغني عنها المسار المثالي."
      )),
    Term(
      "not-measured", EnglishForms("not measured"), .phrase("لا قياس بعد"),
      meaning: (
        "Neither a score nor levels of feeling tell how far the actual is from the ideal.",
        "لا درجة ولا مستويات شعور تبيّن بُعد الفعلي عن المثالي."
      )),
    Term(
      "differs", EnglishForms("differs"), .phrase("يختلف"),
      meaning: (
        "Personas do not live this alike: one number or word for all of them would be wrong for some.",
        "لا تعيش الشخصيات هذا على نحو واحد: فرقم أو وصف واحد لها كلها يخطئ في بعضها."
      )),
  ]
}
