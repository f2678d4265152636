extension Problem.Code {
  /// The pages about when answers were given.
  var arabicTimePage: Problem.Page {
    switch self {
    case .unreadableDates:
      Problem.Page(
        "تاريخ لا يُقرأ",
        "تُحتسب الإجابة لكن بلا يوم. لا يُخمَّن اليوم والشهر إن احتملا الترتيبين: اكتب في المصدر «ترتيب التاريخ: اليوم أولًا» أو «ترتيب التاريخ: الشهر أولًا»، أو دع تاريخًا واحدًا في الملف يحسم الأمر. والسنوات قبل 1700 هجرية: اكتب «التقويم: هجري» في المصدر. ولا إجابة من سنة قبل 1850 أو بعد 2149.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,score,date
          renew,pay,CSAT,4,03/04/2026
          """)
    default:
      Problem.Page(
        "إجابات قليلة تاريخها بعد سائر الإجابات بكثير",
        "إذا كانت الإجابات عن سؤال أقل من خمس، وتاريخها بعد أحدث إجابة أخرى عن الرحلة في كل مصادرها بأكثر من سنة، فالأرجح أن التاريخ خطأ لا أنها جديدة: فلا تنتهي بها النافذة ولا تُحتسب فيها. صحّح التواريخ. ومع «النافذة الزمنية: الكل» تُحتسب.",
        example: """
          رحلة العميل: تجديد الرخصة [renew]
          خطوة: السداد [pay]
          مصدر: استبيان
            الملف: visit.csv
          """,
        table: """
          journey,step,measure,score,date
          renew,pay,CSAT,4,2026-07-01
          renew,pay,CSAT,5,2026-07-02
          renew,pay,CSAT,4,2026-08-01
          renew,pay,CSAT,5,2026-08-02
          renew,pay,CSAT,4,2026-09-01
          renew,pay,CSAT,1,2062-09-01
          """)
    }
  }
}
