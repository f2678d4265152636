import JourneyAnalysis
import JourneyModel

/// The page's own words, by the names they have in `report.mustache`: headings, the lines below them, heads of tables.
struct PageLabels {
  private let words: Words

  init(_ words: Words) { self.words = words }

  var all: [String: String] {
    // No name stands in two groups.
    [charts, map, fixes, rest, method].reduce(into: [:]) { all, group in
      all.merge(group) { first, _ in first }
    }
  }

  private func say(_ english: String, _ arabic: String) -> String { words.say(en: english, ar: arabic) }
  private func n(_ count: Int) -> String { words.number(count) }
  private var sure: String { words.confidence }
  private var worst: String { n(Feeling.levels.lowerBound) }
  private var best: String { n(Feeling.levels.upperBound) }
  private var fewest: String { n(MeasuredScore.fewestAnswers) }

  private var charts: [String: String] {
    [
      "gapDiagram": say("Gap diagram", "مخطط الفجوات"),
      "gapDiagramSub": say(
        "The ideal path above, the actual path below. The bar between them is the gap, actual minus ideal, "
          + "in points of \(n(0)) to \(n(100)).",
        "المسار المثالي في الأعلى والفعلي في الأسفل. والشريط بينهما هو الفجوة: الفعلي ناقص المثالي، "
          + "بالنقاط من \(n(0)) إلى \(n(100))."),
      "feelings": say("How it feels", "كيف يشعر العميل"),
      "feelingsSub": say(
        "As the team draws it, from \(worst) (very bad) to \(best) (very good). "
          + "The shaded band is where the experience falls short of the intention.",
        "كما يرسمه الفريق، من \(worst) (سيئ جدًا) إلى \(best) (جيد جدًا). "
          + "والمساحة المظللة هي ما تقصر فيه التجربة عن المقصود."),
      "noFeelings": say(
        "No step has a feeling with a level from \(worst) to \(best) yet.",
        "لا توجد خطوة لها شعور بمستوى من \(worst) إلى \(best) بعد."),
      "scores": say("Scores per step", "الدرجات لكل خطوة"),
      "scoresSub": say(
        "Each measure on its own scale, brought to \(n(0)) to \(n(100)), where higher is better. "
          + "The line through a dot is its \(sure) interval. Beside it stand the measure's own numbers; "
          + "what follows the colon is the gap in points of \(n(0)) to \(n(100)).",
        "كل مؤشر على مقياسه محولًا إلى مدى من \(n(0)) إلى \(n(100))، والأعلى أفضل. "
          + "والخط المار بالنقطة هو فترة الثقة \(sure). وبجانبه أرقام المؤشر نفسه، "
          + "وما بعد النقطتين هو الفجوة بالنقاط من \(n(0)) إلى \(n(100))."),
      "noScores": say(
        "No step has a score yet: neither an ideal, nor a belief, nor answers of customers.",
        "لا توجد درجات بعد: لا مثالية ولا معتقدة ولا إجابات عملاء."),
      "scoreTable": say("The numbers in their own units", "الأرقام بوحداتها الأصلية"),
      "ideal": words.ideal,
      "actual": words.actual,
      "believed": say("Believed by the team", "تقدير الفريق"),
      "measured": say("Measured", "المقيس"),
      "confidence": say("\(sure) interval", "فترة الثقة \(sure)"),
    ]
  }

  private var map: [String: String] {
    [
      "map": say("Journey map", "خريطة الرحلة"),
      "mapSub": say(
        "The four questions at every step, as intended and as lived. Gaps are in points of \(n(0)) to \(n(100)).",
        "الأسئلة الأربعة في كل خطوة، كما قُصدت وكما تُعاش. والفجوات بالنقاط من \(n(0)) إلى \(n(100))."),
    ]
  }

  private var fixes: [String: String] {
    let reach = words.percent(Fix.presumedReach)
    return [
      "fixes": say("What to fix first", "ما الذي يُعالج أولًا"),
      "fixesSub": say(
        "Measured gaps first, then believed, then felt, then missing steps; within each by priority = gap × "
          + "importance × reach, in points of \(n(0)) to \(n(100)). A measured gap counts with its shrunken size. "
          + "Places such as \(words.places(1...3)) are tied; where no reach is stated it counts as \(reach).",
        "الفجوات المقيسة أولًا، ثم المعتقدة، ثم المحسوسة، ثم الخطوات المفقودة؛ وداخل كل منها حسب "
          + "الأولوية = الفجوة × الأهمية × الوصول، بالنقاط من \(n(0)) إلى \(n(100)). وتُحسب الفجوة المقيسة بحجمها "
          + "المقرّب. والمراتب مثل \(words.places(1...3)) متعادلة؛ وما لم يُذكر وصوله يُحسب \(reach)."),
      "noFixes": say(
        "No step is known to fall short of its ideal.", "لا توجد خطوة يُعرف أنها تقصر عن المثالي."),
      "rank": "#",
      "step": say("Step", "الخطوة"),
      "gap": say("Gap", "الفجوة"),
      "importance": say("Importance", "الأهمية"),
      "reach": say("Reach", "الوصول"),
      "priority": say("Priority", "الأولوية"),
      "basis": say("Basis", "الأساس"),
      "opportunity": say("Opportunity", "فرصة التحسين"),
      "owner": say("Owner", "المسؤول"),
    ]
  }

  private var rest: [String: String] {
    [
      "goal": say("Goal", "الهدف"),
      "people": say("Personas", "الشخصيات"),
      "questions": say("Open questions", "أسئلة مفتوحة"),
      "notes": say("Notes", "ملاحظات"),
      "sources": say("Sources", "المصادر"),
      "noSources": say(
        "No source has answers about this journey: everything on this page is what the team intends and believes.",
        "لا يوجد مصدر فيه إجابات عن هذه الرحلة: كل ما في الصفحة هو ما يقصده الفريق ويعتقده."),
    ]
  }

  private var method: [String: String] {
    [
      "method": say("Method", "المنهج"),
      "intervals": say(
        "Intervals are \(sure) bounded-scale score intervals; a gap is “within noise” when its interval includes "
          + "no gap, which does not prove that there is none. Under \(fewest) answers only their count is shown.",
        "الفترات فترات ثقة \(sure) محسوبة بطريقة اختبار الدرجة (score) لمقياس محدود الطرفين؛ وتكون الفجوة «ضمن هامش الخطأ» إذا شملت "
          + "فترتها الصفر، ولا يثبت ذلك عدم وجودها. وإذا قلت الإجابات عن \(fewest) فلا يُعرض إلا عددها."),
      "pathFit": say(
        "Path fit is \(n(1)) − (missing + extra steps) / (steps of both paths); "
          + "a moved step counts as one missing and one extra.",
        "تطابق المسار = \(n(1)) − (الخطوات المفقودة + الزائدة) ÷ (خطوات المسارين)؛ "
          + "والخطوة المنقولة تُعد مفقودة وزائدة معًا."),
      "fitHere": say("Here it is", "وهو هنا"),
      "claims": say(
        "The numbers describe those who answered, and others only as far as answering was a matter of chance. "
          + "Nothing here shows what a gap comes from, or what a change would bring.",
        "تصف الأرقام من أجابوا، ولا تصف غيرهم إلا بقدر ما كان اختيار المجيبين عشوائيًا. "
          + "ولا شيء هنا يبيّن مصدر فجوة أو ما قد يأتي به تغيير."),
    ]
  }
}
