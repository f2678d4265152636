import JourneyModel
import JourneyPictures
import JourneyReport
import JourneySyntax
import JourneyWords
import TestSupport

@testable import JourneyAnalysis

/// Samples that leave one page: many people, many steps, many letters.
extension GapDiagramSample {
  /// Four personas, each apart from the others somewhere; one of them does not come everywhere.
  static let people = GapDiagramSample(
    "people", journey: "Renew a driving licence", stages: ["Find out", "Apply"],
    personas: [
      "Layla, renews for the first time", "Omar, delivery driver", "Salma, for her father", "Yusuf, commuter",
    ],
    steps: [
      SampleStep(
        "Look up what is needed", .matched, .measured(-41, -46 ... -36), ideal: ("website", 5, "confident"),
        actual: ("website", 2, "confused"), stage: 0,
        own: [0: ("website", 1, "lost"), 2: ("phone", 3, "patient")]
      ).adding(for: 0, gap: .measured(-52, -60 ... -44)).adding(for: 2, gap: .believed(-12)),
      SampleStep("Call the help line", .extra, actual: ("phone", 1, "lost"), stage: 0),
      SampleStep(
        "Fill in the form", .matched, .measured(-33, -37 ... -28), ideal: ("app", 4, "at ease"),
        actual: ("branch", 2, "annoyed"), stage: 1,
        own: [1: ("typing office", 1, "humiliated"), 3: ("", nil, "")]
      ).adding(
        for: 1, gap: .believed(-47),
        loops: [Loop(to: 0, share: 12, reason: "the office was closed"), Loop(to: 3, share: nil, reason: "")]),
      SampleStep("Book a medical test", .missing, ideal: ("app", 4, "in control"), stage: 1),
      SampleStep(
        "Wait at the gate", .matched, .felt(levels: -1), ideal: ("gate", 4, "calm"), stage: 1,
        own: [3: ("gate", 3, "bored")]),
      SampleStep(
        "Pay the fee", .matched, .measured(-14, -18 ... -10), ideal: ("app", 4, "done"),
        actual: ("branch", 3, "resigned"), stage: 1, own: [2: ("app", 4, "done")]
      ).adding(for: 2, gap: .believed(0), after: 0),
    ],
    ownOrders: [2: [0, 5, 1, 2, 4]],
    loops: [PathComparison.LoopBack(from: 5, to: 2, share: 38, reason: "a paper was missing")])

  static let peopleInArabic = GapDiagramSample(
    "people-ar", words: Words(language: .arabic, digits: .arabic), journey: "تجديد رخصة القيادة",
    stages: ["الاستعلام", "التقديم"], personas: ["ليلى، تجدد لأول مرة", "Omar، سائق توصيل"],
    steps: [
      SampleStep(
        "معرفة المتطلبات", .matched, .measured(-41, -46 ... -36), ideal: ("الموقع", 5, "واثقة"),
        actual: ("الموقع", 2, "حائرة"), stage: 0, own: [0: ("الموقع", 1, "ضائعة")]
      ).adding(for: 0, gap: .believed(-52)),
      SampleStep(
        "تعبئة النموذج", .matched, .believed(-33), ideal: ("التطبيق", 4, "مرتاحة"),
        actual: ("الفرع", 2, "منزعجة"), stage: 1, own: [1: ("مكتب طباعة", 1, "مهان")]
      ).adding(for: 1, loops: [Loop(to: 0, share: 12, reason: "كان المكتب مغلقًا")]),
      SampleStep("سداد الرسوم", .missing, ideal: ("التطبيق", 4, "راضية"), stage: 1),
    ])

  static let long = long("long", words: Words(language: .english), steps: 30)
  static let longInArabic = long("long-ar", words: Words(language: .arabic, digits: .arabic), steps: 30)

  /// As many steps as asked for, of every kind, with a move and loops over more than one strip.
  static func long(_ name: String, words: Words, steps count: Int) -> GapDiagramSample {
    let gaps: [DrawnGap] = [
      .measured(-41, -46 ... -36), .measured(-14, -18 ... -10), .measured(-3, -7...0), .believed(-22),
      .unknown,
      .felt(levels: -2), .measured(9, 4...14),
    ]
    let steps = (0..<count).map { i in
      let placement: Placement =
        i % 11 == 4 ? .missing : i % 11 == 8 ? .extra : i == 3 && count > 12 ? .moved : .matched
      return SampleStep(
        words.say(en: "Step number \(i + 1)", ar: "الخطوة رقم \(words.number(i + 1))"), placement,
        placement == .extra ? .unknown : gaps[i % gaps.count],
        ideal: placement == .extra
          ? nil : (words.say(en: "app", ar: "التطبيق"), 4, words.say(en: "calm", ar: "هدوء")),
        actual: placement == .missing
          ? nil : (words.say(en: "branch", ar: "الفرع"), 2, words.say(en: "annoyed", ar: "انزعاج")),
        stage: ID(i / 8))
    }
    var order = steps.indices.map { i in
      PathComparison.Column(
        step: ID(i), isInIdeal: steps[i].placement != .extra,
        isInActual: steps[i].placement != .missing && steps[i].placement != .moved)
    }
    for i in steps.indices where steps[i].placement == .moved {
      order.insert(.init(step: ID(i), isInIdeal: false, isInActual: true), at: count / 2 + 1)
    }
    let stages = (0...count / 8).map {
      words.say(en: "Stage \($0 + 1)", ar: "المرحلة \(words.number($0 + 1))")
    }
    return GapDiagramSample(
      name, words: words, journey: name, stages: stages, steps: steps, order: order,
      loops: count < 3
        ? []
        : [
          .init(
            from: ID(count - 1), to: 0, share: 12, reason: words.say(en: "all over again", ar: "من البداية")),
          .init(from: 2, to: 1, share: nil, reason: ""),
        ])
  }

  private static let awkwardTexts = [
    "I have read this page three times now and I still cannot say which of the three forms is mine, or whether the "
      + "fee of last year holds, or who would know; my sister did it in ten minutes, she says, but she had somebody "
      + "at the counter, and I have the children with me and a shift that begins at two o'clock, so tell me.",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "Rechtsschutzversicherungsgesellschaften prüfen Kraftfahrzeughaftpflichtversicherungsunterlagen",
    "مُحَمَّدٌ يَكْتُبُ الطَّلَبَ عَلَى الْوَرَقِ ثُمَّ يُعِيدُ كِتَابَتَهُ",
    "فسيكفيكهموها واستقبالاتهمالطويلةجدابلافواصلولامسافاتبينالكلماتكلها",
    "نموذج Form A-12 (v2.1) رقم 38 % — صفحة https://example.org/licence/renew?id=1234567890",
    "👩‍👩‍👧‍👦 family 🏳️‍🌈 👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽",
    "運転免許証を更新するために必要な書類を窓口で確認してから申請書に記入します",
    "운전면허 갱신 신청서를 작성하고 제출합니다",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "a\u{0301}\u{0302}\u{0303}\u{0304} Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
    "ราคาค่าธรรมเนียมการต่ออายุใบขับขี่", "नवीनीकरण शुल्क का भुगतान करें",
    "\u{202E}desrever\u{202C} \u{2067}open isolate", "   ", "…",
  ]

  static let awkward = awkward("awkward", Words(language: .english))
  static let awkwardInArabic = awkward("awkward-ar", Words(language: .arabic, digits: .arabic))

  /// Every awkward text in every place where a text can stand.
  private static func awkward(_ name: String, _ words: Words) -> GapDiagramSample {
    let texts = awkwardTexts
    let placements: [Placement] = [.matched, .extra, .matched, .missing]
    let steps = texts.indices.map { i in
      let other = texts[(i + 5) % texts.count]
      return SampleStep(
        texts[i], placements[i % 4], i % 4 == 1 ? .unknown : .felt(levels: -4),
        ideal: i % 4 == 1 ? nil : (other, 5, texts[i]), actual: i % 4 == 3 ? nil : (texts[i], 1, other),
        stage: ID(i / 3), own: i % 4 == 3 ? [:] : [ID(i % 4): (other, 1, texts[i])]
      ).adding(
        for: ID(i % 4), gap: .believed(-60),
        loops: [Loop(to: ID(i * 5 % texts.count), share: 5, reason: other)],
        after: i == 6 ? 12 : nil)
    }
    let loops = texts.indices.map { i in
      PathComparison.LoopBack(from: ID(i), to: ID((i * 7) % texts.count), share: 100, reason: texts[i])
    }
    return GapDiagramSample(
      name, words: words, journey: texts[0], stages: texts, personas: Array(texts.prefix(4)), steps: steps,
      ownOrders: [2: steps.indices.filter { $0 % 4 != 3 && $0 != 6 }.map { ID($0) } + [6]], loops: loops)
  }
}
