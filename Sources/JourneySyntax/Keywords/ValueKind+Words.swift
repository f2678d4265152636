extension ValueKind {
  /// What stands after the colon, in words.
  package func words(in language: Language) -> String {
    switch language {
    case .english: english
    case .arabic: arabic
    }
  }

  private var english: String {
    switch self {
    case .label: "a name, and an [id] if you like"
    case .personas: "nothing, or the personas it is for"
    case .text: "text, over as many lines as you like"
    case .line: "text on one line"
    case .touchpoint: "channel / name"
    case .lane: "lane / what happens there"
    case .feeling: "a level from 1 (very bad) to 5 (very good), and words"
    case .score: "a measure and a number"
    case .number(let lowest, let highest): "a number from \(lowest.plain) to \(highest.plain)"
    case .rating: "a number from 1 to 5, or several with their names between commas"
    case .percent: "a percentage"
    case .list: "words between commas"
    case .references: "names or [ids] between commas"
    case .loop: "a step, how many per cent, and why"
    case .path: "a path, from the folder of this file"
    case .conditions: "column = value"
    case .binding: "column = measure at [step]"
    case .range: "two numbers"
    case .day: "a day"
    case .window: "days, weeks, months, quarters or years; or all"
    case .choice(let choice):
      ValueWords.options(of: choice).map { $0.english[0] }.listed(", ", last: " or ")
    }
  }

  private var arabic: String {
    switch self {
    case .label: "اسم، ومعه معرّف [id] إن شئت"
    case .personas: "لا شيء، أو الشخصيات التي يخصها"
    case .text: "نص يمتد على أي عدد من الأسطر"
    case .line: "نص في سطر واحد"
    case .touchpoint: "القناة / الاسم"
    case .lane: "المسار / ما يحدث فيه"
    case .feeling: "مستوى من 1 (سيئ جدًا) إلى 5 (جيد جدًا) مع كلمات"
    case .score: "مؤشر ورقم"
    case .number(let lowest, let highest): "رقم من \(lowest.plain) إلى \(highest.plain)"
    case .rating: "رقم من 1 إلى 5، أو عدة أرقام بأسمائها بينها فواصل"
    case .percent: "نسبة مئوية"
    case .list: "كلمات بينها فواصل"
    case .references: "أسماء أو معرّفات [ids] بينها فواصل"
    case .loop: "خطوة، ثم النسبة، ثم السبب"
    case .path: "مسار يبدأ من مجلد هذا الملف"
    case .conditions: "العمود = القيمة"
    case .binding: "العمود = المؤشر عند [الخطوة]"
    case .range: "رقمان"
    case .day: "تاريخ يوم"
    case .window: "أيام أو أسابيع أو أشهر أو أرباع أو سنوات؛ أو الكل"
    case .choice(let choice):
      ValueWords.options(of: choice).map { $0.arabic[0] }.listed("، ", last: " أو ")
    }
  }
}
