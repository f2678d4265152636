/// The page's own words: headings, the lines below them, and the heads of tables.
struct PageLabels {
  let goal, gapDiagram, gapDiagramSub, feelings, feelingsSub, noFeelings: String
  let scores, scoresSub, noScores, scoreTable: String
  let map, mapSub, fixes, fixesSub, noFixes: String
  let rank, step, gap, importance, reach, urgency, basis, opportunity, owner: String
  let people, questions, notes, sources, noSources, method, intervals, pathFit, fitHere, claims: String
  let ideal, actual, believed, measured, confidence: String

  init(_ words: Words) {
    func say(_ english: String, _ arabic: String) -> String { words.say(en: english, ar: arabic) }
    let (n0, n1, n3, n5) = (words.number(0), words.number(1), words.number(3), words.number(5))
    let (n100, sure) = (words.number(100), words.percent(95))

    goal = say("Goal", "الهدف")
    ideal = say("Ideal", "المثالي")
    actual = say("Actual", "الفعلي")
    believed = say("Believed by the team", "اعتقاد الفريق")
    measured = say("Measured", "المقيس")
    confidence = say("\(sure) interval", "فترة \(sure)")

    gapDiagram = say("Gap diagram", "مخطط الفجوات")
    gapDiagramSub = say(
      "The ideal path above, the actual path below. The bar between them is the gap, actual minus ideal.",
      "المسار المثالي في الأعلى والفعلي في الأسفل. والشريط بينهما هو الفجوة: الفعلي ناقص المثالي.")
    feelings = say("How it feels", "كيف يشعر العميل")
    feelingsSub = say(
      "As the team draws it, from \(n1) (very bad) to \(n5) (very good). "
        + "The shaded band is where the experience falls short of the intention.",
      "كما يرسمه الفريق، من \(n1) (سيئ جدًا) إلى \(n5) (جيد جدًا). والمساحة المظللة هي ما تقصر فيه التجربة عن المقصود."
    )
    noFeelings = say(
      "No step has a feeling with a level from \(n1) to \(n5) yet.",
      "لا توجد خطوة لها شعور بمستوى من \(n1) إلى \(n5) بعد.")
    scores = say("Scores per step", "الدرجات لكل خطوة")
    scoresSub = say(
      "Each measure on its own scale, brought to \(n0) to \(n100), where higher is better. "
        + "The line through a dot is its \(sure) interval.",
      "كل مؤشر على مقياسه محولًا إلى مدى من \(n0) إلى \(n100)، والأعلى أفضل. والخط المار بالنقطة هو فترة الثقة \(sure)."
    )
    noScores = say(
      "No step has a score yet: neither an ideal, nor a belief, nor answers of customers.",
      "لا توجد درجات بعد: لا مثالية ولا معتقدة ولا إجابات عملاء.")
    scoreTable = say("The numbers in their own units", "الأرقام بوحداتها الأصلية")
    map = say("Journey map", "خريطة الرحلة")
    mapSub = say(
      "The four questions at every step, as intended and as lived.",
      "الأسئلة الأربعة في كل خطوة، كما قُصدت وكما تُعاش.")

    fixes = say("What to fix first", "ما الذي يُعالج أولًا")
    fixesSub = say(
      "Measured gaps first, then believed, then felt, then missing steps; within each by "
        + "urgency = gap × importance/\(n5) × reach. A measured gap counts with the end of its interval nearest to "
        + "no gap; where nothing is stated, importance counts as \(n3) and reach as \(words.percent(100)).",
      "الفجوات المقيسة أولًا، ثم المعتقدة، ثم المحسوسة، ثم الخطوات المفقودة؛ وداخل كل منها حسب "
        + "الإلحاح = الفجوة × الأهمية/\(n5) × الوصول. وتُحسب الفجوة المقيسة بطرف فترتها الأقرب إلى الصفر؛ "
        + "وما لم يُذكر تُحسب أهميته \(n3) ووصوله \(words.percent(100)).")
    noFixes = say("No step is known to fall short of its ideal.", "لا توجد خطوة يُعرف أنها تقصر عن المثالي.")
    rank = "#"
    step = say("Step", "الخطوة")
    gap = say("Gap", "الفجوة")
    importance = say("Importance", "الأهمية")
    reach = say("Reach", "الوصول")
    urgency = say("Urgency", "الإلحاح")
    basis = say("Basis", "الأساس")
    opportunity = say("Opportunity", "فرصة التحسين")
    owner = say("Owner", "المسؤول")

    people = say("Personas", "الشخصيات")
    questions = say("Open questions", "أسئلة مفتوحة")
    notes = say("Notes", "ملاحظات")
    sources = say("Sources", "المصادر")
    noSources = say(
      "No source has answers about this journey: everything on this page is what the team intends and believes.",
      "لا يوجد مصدر فيه إجابات عن هذه الرحلة: كل ما في الصفحة هو ما يقصده الفريق ويعتقده.")
    method = say("Method", "المنهج")
    intervals = say(
      "Intervals are \(sure) bounded-scale score intervals; a gap is “within noise” when its interval includes no gap, "
        + "which does not prove that there is none. Under \(n5) answers only their count is shown.",
      "الفترات هي فترات الدرجة للمقاييس المحدودة بثقة \(sure)؛ وتكون الفجوة «ضمن هامش الخطأ» إذا شملت فترتها الصفر، "
        + "ولا يثبت ذلك عدم وجودها. وإذا قلت الإجابات عن \(n5) فلا يُعرض إلا عددها.")
    pathFit = say(
      "Path fit is 1 − (missing + extra steps) / (steps of both paths); a moved step counts as one missing and one extra.",
      "تطابق المسار = 1 − (الخطوات المفقودة + الزائدة) ÷ (خطوات المسارين)؛ والخطوة المنقولة تُعد مفقودة وزائدة معًا."
    )
    fitHere = say("Here it is", "وهو هنا")
    claims = say(
      "The numbers describe those who answered, and others only as far as answering was a matter of chance. "
        + "Nothing here shows what a gap comes from, or what a change would bring.",
      "تصف الأرقام من أجابوا، ولا تصف غيرهم إلا بقدر ما كانت الإجابة عشوائية. "
        + "ولا شيء هنا يبيّن مصدر فجوة أو ما قد يأتي به تغيير.")
  }
}
