extension Glossary {
  static let gaps = [
    Term(
      "gap", EnglishForms("gap", "gaps"), .feminine("فجوة", plural: "فجوات"),
      meaning: ("Actual less ideal.", "الفعلي ناقص المثالي.")),
    Term(
      "shortfall", EnglishForms("shortfall", "shortfalls"), .masculine("قصور"),
      meaning: ("A gap where the actual is worse than the ideal.", "فجوة يقل فيها الفعلي عن المثالي."),
      origin: (
        "Its number is negative, also where lower is better.",
        "رقمه سالب، حتى حيث الأقل أفضل."
      )),
    Term(
      "measured", EnglishForms("measured"), .adjective(masculine: "مقيس", feminine: "مقيسة"),
      avoiding: ([], ["مقاس", "مقاسة"]),
      meaning: ("Known from customers' answers.", "معروف من إجابات العملاء.")),
    Term(
      "believed", EnglishForms("believed"),
      .masculine("تقدير فريق", definite: "تقدير الفريق"),
      avoiding: ([], ["معتقد", "المعتقد", "معتقدة", "المعتقدة", "ظن", "الظن"]),
      meaning: ("A score that the team thinks is so.", "درجة بحسب ما يراه الفريق.")),
    Term(
      "felt-gap", EnglishForms("felt gap", "felt gaps"),
      .feminine("فجوة شعور", definite: "فجوة الشعور", plural: "فجوات شعور", definitePlural: "فجوات الشعور"),
      avoiding: ([], ["محسوس", "محسوسة", "المحسوسة"]),
      meaning: (
        "A gap in levels of feeling, where no score is known.", "فجوة بمستويات الشعور حيث لا درجة معروفة."
      ),
      origin: (
        "The level of Actual less that of Ideal, as the team wrote them.",
        "مستوى الفعلي ناقص مستوى المثالي، كما كتبهما الفريق."
      )),
    Term(
      "felt", EnglishForms("felt"), .phrase("من الشعور"),
      meaning: (
        "Known from the levels of feeling alone, which the team wrote.",
        "معروف من مستويات الشعور وحدها، كما كتبها الفريق."
      )),
    Term(
      "point", EnglishForms("point", "points"), .feminine("نقطة", plural: "نقاط"),
      meaning: ("A hundredth of a scale.", "جزء من مئة من المقياس."),
      origin: (
        "0 is the worst answer that a measure has, 100 the best: CSAT 3 of 1 to 5 is 50 points.",
        "0 أسوأ إجابة في المؤشر و100 أفضلها: فدرجة CSAT 3 من 1 إلى 5 هي 50 نقطة."
      )),
    Term(
      "confidence-interval", EnglishForms("confidence interval", "confidence intervals"),
      .feminine("فترة ثقة", definite: "فترة الثقة", plural: "فترات ثقة", definitePlural: "فترات الثقة"),
      avoiding: (["credible interval", "error bar"], ["فترة", "مجال", "المجال", "نطاق الثقة"]),
      meaning: (
        "The values that agree with the answers; in 95 of 100 surveys it holds the true one.",
        "القيم التي توافق الإجابات؛ وهي تشمل القيمة الحقيقية في 95 من كل 100 استبيان."
      )),
    Term(
      "within-noise", EnglishForms("within noise"), .phrase("ضمن هامش الخطأ"),
      meaning: ("The interval of a gap includes no gap.", "فترة ثقة الفجوة تشمل الصفر.")),
    Term(
      "margin", EnglishForms("margin", "margins"), .masculine("حد أهمية", definite: "حد الأهمية"),
      avoiding: (["margin of error"], ["هامش", "الهامش"]),
      meaning: ("The smallest gap that matters.", "أصغر فجوة تهم."),
      origin: (
        "5 points, as long as no --margin says otherwise: a convention, and no result.",
        "5 نقاط ما لم يحدد --margin غيرها: فهو اصطلاح لا نتيجة."
      )),
    Term(
      "verdict", EnglishForms("verdict", "verdicts"), .masculine("حكم", plural: "أحكام"),
      meaning: (
        "What may be said of a gap, given its interval and the margin.",
        "ما يجوز قوله في الفجوة بالنظر إلى فترة ثقتها وحد الأهمية."
      )),
    Term(
      "shrunken", EnglishForms("shrunken"),
      .adjective(masculine: "مُقلَّص نحو المتوسط", feminine: "مُقلَّصة نحو المتوسط"),
      avoiding: ([], ["مقرّب", "المقرّب", "مقرّبة", "المقرّبة", "تقريب", "التقريب"]),
      meaning: (
        "Drawn towards the mean of a journey's gaps, the more the fewer answers there are.",
        "محسوب أقرب إلى متوسط فجوات الرحلة كلما قلّت الإجابات."
      )),
    Term(
      "rank", EnglishForms("rank", "ranks"),
      .masculine("ترتيب", plural: "مراتب"),
      meaning: (
        "The place of a gap among all, with what it could also be.",
        "مكان الفجوة بين الفجوات كلها، وما قد يكونه أيضًا."
      )),
    Term(
      "tied", EnglishForms("tied"), .adjective(masculine: "متعادل", feminine: "متعادلة"),
      meaning: ("Of ranks that overlap.", "للمراتب المتداخلة.")),
    Term(
      "association", EnglishForms("association", "associations"), .masculine("ارتباط", plural: "ارتباطات"),
      meaning: ("Two scores that rise and fall together.", "درجتان ترتفعان وتنخفضان معًا.")),
    Term(
      "causal", EnglishForms("causal"), .adjective(masculine: "سببي", feminine: "سببية"),
      meaning: ("One changes because the other does.", "يتغير أحدهما لأن الآخر تغير.")),
    Term(
      "sampling-error", EnglishForms("sampling error", "sampling errors"),
      .masculine(
        "خطأ معاينة", definite: "خطأ المعاينة", plural: "أخطاء معاينة", definitePlural: "أخطاء المعاينة"),
      meaning: (
        "What numbers are off by since only some were asked.", "ما تخطئ به الأرقام لأن بعض العملاء فقط سُئلوا."
      )),
    Term(
      "bias", EnglishForms("bias"), .masculine("تحيز"),
      meaning: ("What numbers are off by however many were asked.", "ما تخطئ به الأرقام مهما كثر من سُئلوا.")),
    Term(
      "holm", EnglishForms("correction for several gaps (Holm)"), .phrase("تصحيح لعدة فجوات (Holm)"),
      meaning: (
        "Of many gaps some stand out by luck: the more are judged together, the more each has to show.",
        "من الفجوات الكثيرة يبرز بعضها بالمصادفة: فكلما كثر ما يُحكم عليه معًا زاد ما يلزم كلًّا منها من دليل."
      )),
    Term(
      "false-discovery-rate", EnglishForms("false discovery rate"),
      .masculine("معدل اكتشافات زائفة", definite: "معدل الاكتشافات الزائفة"),
      avoiding: ([], ["نسبة الاكتشافات الزائفة"]),
      meaning: (
        "How many of the gaps that stand out stand out by chance.", "كم من الفجوات البارزة برز بالمصادفة."
      )),
    Term(
      "silent-pain", EnglishForms("silent pain"), .masculine("ألم صامت", plural: "آلام صامتة"),
      meaning: (
        "A step that surely falls short for those who called or wrote, and surely not for those who were asked.",
        "خطوة قاصرة يقينًا عند من اتصلوا أو كتبوا، وليست قاصرة يقينًا عند من سُئلوا."
      ),
      origin: (
        "From the sources whose customers spoke unasked, beside those who were asked.",
        "من المصادر التي تكلم عملاؤها دون سؤال، بجانب من سُئلوا."
      )),
    Term(
      "path-fit", EnglishForms("path fit"), .masculine("تطابق مسار", definite: "تطابق المسار"),
      meaning: (
        "How alike the actual and the ideal path are; 1 is the ideal.",
        "مدى تشابه المسارين الفعلي والمثالي؛ و1 هو المثالي."
      ),
      origin: (
        "1 less the missing and extra steps, divided by the steps of both paths; a moved step is one of each.",
        "1 ناقص الخطوات المفقودة والزائدة مقسومة على خطوات المسارين؛ والمنقولة واحدة من كل منهما."
      )),
    Term(
      "missing", EnglishForms("missing"), .adjective(masculine: "مفقود", feminine: "مفقودة"),
      meaning: ("In the ideal path, and not in the actual one.", "في المسار المثالي وليس في الفعلي.")),
    Term(
      "extra", EnglishForms("extra"), .adjective(masculine: "زائد", feminine: "زائدة"),
      meaning: ("In the actual path, and not in the ideal one.", "في المسار الفعلي وليس في المثالي.")),
    Term(
      "moved", EnglishForms("moved"), .adjective(masculine: "منقول", feminine: "منقولة"),
      meaning: (
        "Elsewhere in the actual path than in the ideal one.",
        "في موضع من المسار الفعلي غير موضعه في المثالي."
      )),
  ]
}
