/// Words that people write where the notation has a keyword, though no row of the table spells them so.
///
/// Some can hardly mean anything else: a line that begins with one is read, with a warning. The others are words of
/// everyday speech: a line that begins with one stays text, and its keyword is proposed. At the head of a table's column
/// both are names of a question.
package enum SpokenWords {
  /// What a word may mean.
  package struct Meaning: Sendable {
    /// The one meant most often first; never empty.
    package let keywords: [Keyword]
    /// The language that the word is of.
    package let language: Language
    /// A word of everyday speech, so that what is meant can only be proposed.
    package let isOrdinary: Bool
  }

  /// What a phrase may mean, by its bytes after folding; nil where it is in neither list.
  package static func meaning(of folded: [UInt8]) -> Meaning? { meanings[folded] }

  /// What a title above a list announces, steps or stages, where it says nothing else: `Steps:`. At the head of a table's
  /// column it names them.
  static func listed(by folded: [UInt8]) -> Keyword? { listTitles[folded] }

  /// The measures that every model has, folded: `CSAT: 3.1` is a score.
  static let measures: [[UInt8]] = folded("NPS, CSAT, CES")

  private static let listTitles: [[UInt8]: Keyword] = {
    let steps = folded("steps, the steps, journey steps, الخطوات، خطوات الرحلة").map { ($0, Keyword.step) }
    let stages = folded("stages, phases, journey stages, journey phases, المراحل، مراحل الرحلة")
    return Dictionary(steps + stages.map { ($0, .stage) }, uniquingKeysWith: { first, _ in first })
  }()

  private static let meanings: [[UInt8]: Meaning] = {
    var meanings: [[UInt8]: Meaning] = [:]
    for (rows, isOrdinary) in [(unmistakable, false), (ordinary, true)] {
      for (keywords, english, arabic) in rows {
        for (language, words) in [(Language.english, english), (.arabic, arabic)] {
          let meaning = Meaning(keywords: keywords, language: language, isOrdinary: isOrdinary)
          for word in folded(words) { meanings[word] = meanings[word] ?? meaning }
        }
      }
    }
    return meanings
  }()

  private static func folded(_ words: String) -> [[UInt8]] {
    WrittenList.items(of: words).map { Folding.fold(Array($0.utf8).span) }
  }

  private typealias Row = (keywords: [Keyword], english: String, arabic: String)

  private static let unmistakable: [Row] = [
    ([.journey], "user journey", "رحلة المستخدم"),
    ([.persona], "user persona, customer persona", "شخصية المستخدم"),
    (
      [.ideal], "to be, to-be, ideal state, desired state, target state, future state",
      "الوضع المثالي، الحالة المثالية، الوضع المستهدف، الوضع المنشود"
    ),
    (
      [.actual], "as is, as-is, actual state, current state, present state",
      "الوضع الراهن، الحالة الراهنة، الوضع الفعلي، الوضع القائم"
    ),
    (
      [.touchpoint], "touchpoints, contact point, contact points",
      "نقاط التماس"
    ),
    (
      [.expectation], "expectations, customer expectation, customer expectations, customer expects",
      "توقعات العميل، توقع العميل، توقعات المتعامل، توقعات المستفيد"
    ),
    (
      [.thought], "thoughts, customer thought, customer thoughts, customer thinks",
      "أفكار العميل، أفكار المتعامل، أفكار المستفيد"
    ),
    (
      [.feeling],
      "feelings, customer feeling, customer feelings, customer feels, customer emotion, customer emotions",
      "مشاعر العميل، شعور العميل، مشاعر المتعامل، مشاعر المستفيد"
    ),
    (
      [.pain], "pain point, pain points, pain-point, pain-points, painpoint, painpoints",
      "نقاط الألم، نقاط ألم، نقطة ألم، نقاط المعاناة"
    ),
    (
      [.forPersonas], "target persona, target personas",
      "الشخصية المستهدفة، الشخصيات المستهدفة"
    ),
    ([.momentOfTruth], "moments of truth, moment-of-truth", "لحظات الحقيقة"),
  ]

  private static let ordinary: [Row] = [
    (
      [.journey], "journey name, journey title, name of the journey",
      "رحلة، الرحلة، اسم الرحلة، عنوان الرحلة، اسم رحلة العميل"
    ),
    ([.ideal], "ideally, desired, in future", "المنشود، المستهدف، المرغوب، المطلوب، مستقبلا"),
    (
      [.actual], "currently, current, now, today, reality, at present",
      "الحالي، الحالية، الواقع، الآن، اليوم، حاليا"
    ),
    ([.touchpoint, .channels], "channel", "القناة"),
    (
      [.feeling], "mood, emotion, emotions, sentiment, emotional state",
      "المزاج، العاطفة، الإحساس، الأحاسيس، الانفعال"
    ),
    ([.thought], "thinking, in mind, says, saying", "يقول، تقول"),
    ([.expectation], "expected, wants, hopes", "المتوقع، يريد، تريد"),
    (
      [.pain], "pains, problem, problems, issue, issues, frustration, frustrations",
      "المشكلة، المشاكل، المشكلات، الآلام، الصعوبة، الصعوبات، التحديات"
    ),
    ([.note], "notes, remark, remarks, comment, comments", "ملاحظات، تعليق، تعليقات"),
    ([.duration], "time, time needed", "الوقت، الزمن"),
    ([.evidence], "proof, proofs", "الإثبات، البرهان"),
    ([.owner], "responsible, accountable, department", "الجهة المسؤولة، الإدارة، القسم"),
    ([.importance], "priority", "الأولوية"),
    ([.goal], "goals, objective, objectives, aim, aims", "الأهداف، الغاية"),
    ([.measuredBy], "kpi, kpis, metric, metrics", "مقاييس"),
    ([.need], "needs", "الاحتياجات، الحاجة، الحاجات"),
    (
      [.quote], "quotes",
      "اقتباسات، على لسانها، على لسانه"
    ),
    ([.role], "occupation, job", "المهنة، الوظيفة، العمل"),
  ]
}
