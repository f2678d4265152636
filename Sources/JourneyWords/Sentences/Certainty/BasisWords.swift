/// What claims rest on and what weakens them, for a reader.
extension Words {
  /// Two lists, each of what several claims name, once, in the order of the kinds; empty ones are left out.
  package func basis(of claims: [Claim]) -> [String] {
    let (assumed, weak) = (assumptions(of: claims), warnings(of: claims))
    return [
      assumed.isEmpty ? nil : say(en: "This rests on: ", ar: "يقوم هذا على: ") + joined(assumed),
      weak.isEmpty ? nil : say(en: "What weakens it: ", ar: "ما يضعفه: ") + joined(weak),
    ].compactMap(\.self)
  }

  /// What claims rest on, as phrases: each once, in the order of the kinds.
  func assumptions(of claims: [Claim]) -> [String] {
    let named = Set(claims.flatMap(\.assumptions))
    return Claim.Assumption.allCases.filter(named.contains).map(phrase)
  }

  /// What weakens claims, as phrases: each once, in the order of the kinds.
  func warnings(of claims: [Claim]) -> [String] {
    let named = Set(claims.flatMap(\.warnings))
    return Claim.Warning.allCases.filter(named.contains).map(phrase)
  }

  private func joined(_ phrases: [String]) -> String {
    phrases.joined(separator: say(en: "; ", ar: "؛ ")) + "."
  }

  /// An assumption as part of a sentence, without a full stop: `all goes on as it did`.
  func phrase(_ assumption: Claim.Assumption) -> String {
    switch assumption {
    case .answeringByChance:
      say(en: "who answered was a matter of chance", ar: "أن اختيار المجيبين كان عشوائيًا")
    case .independentAnswers:
      say(en: "one answer does not follow another", ar: "أن الإجابات مستقلة بعضها عن بعض")
    case .independentPeople:
      say(en: "what one person says does not follow another", ar: "أن ما يقوله شخص لا يتبع ما يقوله غيره")
    case .equalSpacing:
      say(en: "the levels of a scale are equally far apart", ar: "أن درجات المقياس متساوية التباعد")
    case .similarSteps: say(en: "the steps are of one kind", ar: "أن الخطوات من نوع واحد")
    case .knownImportance: say(en: "importance and reach are known", ar: "أن الأهمية ونسبة المرور معروفتان")
    case .knownReach: say(en: "reach is known", ar: "أن نسبة المرور معروفة")
    case .steadyPace: say(en: "answers keep coming at the same pace", ar: "أن الإجابات تستمر بالوتيرة نفسها")
    case .wholeScaleUsed: say(en: "answers spread as they do now", ar: "أن الإجابات تتوزع كما تتوزع الآن")
    case .courseGoesOn: say(en: "all goes on as it did", ar: "أن كل شيء يستمر كما كان")
    case .associationIsCausal:
      say(
        en: "the association is entirely causal, which no survey shows",
        ar: "أن الارتباط سببي كله، ولا يثبت ذلك استطلاع")
    case .othersStay: say(en: "all other steps stay as they are", ar: "أن الخطوات الأخرى تبقى كما هي")
    case .parallelCourses:
      say(
        en: "without the change both groups would have gone on alike",
        ar: "أن المجموعتين كانتا ستتغيران معًا لولا التغيير")
    case .nothingElseChanged:
      say(
        en: "nothing else changed for one group, and nothing spilled over",
        ar: "أن شيئًا آخر لم يتغير لإحدى المجموعتين ولم ينتقل بينهما")
    case .dateFixedBefore:
      say(en: "the date was fixed before looking", ar: "أن التاريخ حُدد قبل النظر في الأرقام")
    case .sameQuestions:
      say(
        en: "the same question was asked of the same kind of people",
        ar: "أن السؤال نفسه طُرح على الفئة "
          + "نفسها"
      )
    case .readersAgree:
      say(en: "what was observed was read in the same way throughout", ar: "أن ما لوحظ قُرئ بالطريقة نفسها")
    case .ratingsHold: say(en: "the team rates rightly", ar: "أن تقديرات الفريق صحيحة")
    }
  }

  /// A warning as part of a sentence, without a full stop: `some numbers rest on under 30 answers`.
  func phrase(_ warning: Claim.Warning) -> String {
    switch warning {
    case .veryFewAnswers:
      say(en: "some numbers rest on under 10 answers", ar: "بعض الأرقام تقوم على أقل من \(number(10)) إجابات")
    case .fewAnswers:
      say(en: "some numbers rest on under 30 answers", ar: "بعض الأرقام تقوم على أقل من \(number(30)) إجابة")
    case .biasLimits:
      say(
        en: "with so many answers bias limits the numbers, not their count",
        ar: "مع هذا العدد يحدّ التحيز من الأرقام لا قلتها")
    case .fewerThanAnswers:
      say(
        en: "answers are weighted, or some gave several, so they count for fewer",
        ar: "الإجابات موزونة أو كرر بعضهم الإجابة، فتُحسب بأقل من عددها")
    case .conventionalMargin:
      say(en: "the margin is a convention: set yours", ar: "الهامش اصطلاح: حددوا هامشكم")
    case .guessedIdeal:
      say(
        en: "some ideals are guesses: write those that are agreed on",
        ar: "بعض درجات المثالي تخمين: اكتبوا ما اتُّفق عليه")
    case .shorterThanTwoYears:
      say(
        en: "under two years of waves, in which a season looks like a trend",
        ar: "الموجات تغطي أقل من سنتين، وفيها يبدو الموسم كأنه اتجاه")
    case .trialLimits:
      say(en: "the usual course is known from few waves only", ar: "المسار المعتاد معروف من موجات قليلة")
    case .roughFigure:
      say(
        en: "the crude figure is rough, and usually too high",
        ar: "الرقم الخام تقريبي، وهو أعلى من الحقيقة غالبًا")
    case .samplingErrorOnly:
      say(
        en: "one group each: the interval covers the luck of the draw, not what hits one group alone",
        ar: "مجموعة واحدة لكل جانب: تغطي الفترة خطأ المعاينة، لا ما يصيب مجموعة وحدها")
    case .narrowIntervals:
      say(
        en: "intervals of such series are generally too narrow",
        ar: "فترات هذه السلاسل أضيق مما ينبغي "
          + "عمومًا")
    case .peopleMayBeSame:
      say(
        en:
          "nobody knows who answered on both sides, so people are taken for different ones: of the same ones "
          + "differences would be surer",
        ar: "لا يُعرف من أجاب في الجانبين، فيُعد المجيبون أناسًا مختلفين: ولو كانوا هم أنفسهم لكانت الفروق أوثق")
    case .mixMayDiffer:
      say(en: "those who answered may be a different mix", ar: "قد يكون مزيج المجيبين مختلفًا")
    }
  }
}
