import JourneyAnalysis
import JourneyEvidence
import JourneyStatistics

/// What is said of a change that was made, by how much its design allows.
extension Words {
  func effectSentence(_ statement: Claim.Statement) -> String {
    switch statement {
    case .beforeAfter(let sides): sentence(sides)
    case .expectedMove(let move, let change):
      say(
        en:
          "Of the \(points(change)) points, \(points(move)) were to be expected without any change: scores "
          + "that lie "
          + "far from the others come nearer by themselves (regression to the mean). The rest is "
          + "\(points(change - move)).",
        ar:
          "من \(points(change)) نقطة كان المتوقع \(points(move)) دون أي تغيير: فالدرجات البعيدة عن غيرها "
          + "تقترب منها "
          + "من تلقاء نفسها (الانحدار نحو المتوسط). والباقي \(points(change - move)).")
    case .groupEffect(let effect): sentence(effect)
    case .driftBefore(let drift, let length, let waves):
      say(
        en:
          "Before, the distance between the groups changed by \(change(drift)) points a \(name(length)), over "
          + "\(count(waves, .wave)).",
        ar:
          "قبل ذلك تغيرت المسافة بين المجموعتين بمقدار \(change(drift)) نقطة كل \(name(length))، وعدد الموجات "
          + "\(number(waves)).")
    case .seriesEffect(let effect): sentence(effect)
    case .lack(let lack): sentence(lack)
    default: ""
    }
  }

  private func sentence(_ sides: EffectAnalysis.BeforeAfter) -> String {
    func side(_ side: EffectAnalysis.Side) -> String {
      side.points.map { "\(number($0.value)) (\(sampleSize(side.n)))" } ?? tooFew(side.n)
    }
    let difference =
      sides.change.map { say(en: ", \(points($0)) points", ar: "، أي \(points($0)) نقطة") } ?? ""
    return say(
      en:
        "Before \(side(sides.before)), after \(side(sides.after))\(difference). That describes the answers "
        + "and does "
        + "not say what moved them.",
      ar:
        "قبل: \(side(sides.before))، بعد: \(side(sides.after))\(difference). وهذا وصف للإجابات، ولا يبيّن "
        + "ما الذي حركها."
    )
  }

  private func sentence(_ effect: GroupEffect) -> String {
    let size = change(effect.effect)
    switch effect.drift {
    case .shown:
      return say(
        en:
          "The two groups already drifted apart before: look at that first. Their changes differ by \(size) "
          + "points, whether that went on or not.",
        ar:
          "كانت المجموعتان تتباعدان قبل ذلك: انظر في هذا أولًا. والفرق بين تغيريهما \(size) نقطة، سواء استمر "
          + "التباعد أم توقف.")
    case .unknown(let waves):
      return say(
        en:
          "The changes of the two groups differ by \(size) points. Whether they ran in parallel before "
          + "can't be told "
          + "from \(count(waves, .wave)): it takes \(number(PreTrend.fewestWaves)).",
        ar:
          "الفرق بين تغيري المجموعتين \(size) نقطة. ولا تكفي \(count(waves, .wave)) لمعرفة هل كانتا "
          + "متوازيتين قبل ذلك: "
          + "يلزم \(number(PreTrend.fewestWaves)).")
    case .notShown where effect.isWithinNoise:
      return say(
        en: "The changes of the two groups differ by \(size) points: the answers fit a difference and none.",
        ar: "الفرق بين تغيري المجموعتين \(size) نقطة: تتفق الإجابات مع وجود فرق ومع عدمه.") + noDriftShown
    case .notShown:
      return say(
        en: "Consistent with an effect of \(size) points, if both groups would have gone on as before.",
        ar: "يتفق مع أثر قدره \(size) نقطة، إن كانت المجموعتان ستستمران كما كانتا.") + noDriftShown
    }
  }

  private var noDriftShown: String {
    say(
      en:
        " No drift was shown before, which does not show that they ran in parallel: the interval holds the drift "
        + "that the waves leave open.",
      ar:
        " ولم يظهر تباعد قبل ذلك، وهذا لا يثبت أنهما كانتا متوازيتين: فالفترة تشمل ما تسمح به الموجات من تباعد."
    )
  }

  private func sentence(_ effect: SeriesEffect) -> String {
    let size = change(effect.level)
    if effect.isWithinNoise {
      return say(
        en: "At the date the score jumps by \(size) points: the waves fit a jump and none.",
        ar: "عند التاريخ تقفز الدرجة \(size) نقطة: تتفق الموجات مع وجود قفزة ومع عدمها.")
    }
    return say(
      en:
        "Consistent with an effect of \(size) points at the date, if the score would have gone on as "
        + "before. There is no "
        + "control group: whatever else changed then is in it.",
      ar:
        "يتفق مع أثر قدره \(size) نقطة عند التاريخ، إن كانت الدرجة ستستمر كما كانت. ولا توجد مجموعة مقارنة: "
        + "فكل ما تغيّر حينها داخل فيه.")
  }

  private func sentence(_ lack: EffectAnalysis.Lack) -> String {
    switch lack {
    case .answers:
      say(
        en: "No data: a side of the date has under \(number(MeasuredScore.fewestAnswers)) answers.",
        ar: "لا بيانات: في أحد جانبي التاريخ أقل من \(number(MeasuredScore.fewestAnswers)) إجابات.")
    case .controlColumn:
      say(
        en: "No answer is told apart by the column of the control group.",
        ar: "لا توجد إجابة مميزة بعمود مجموعة المقارنة.")
    case .controlAnswers:
      say(
        en:
          "No data: the control group or the others have under \(number(MeasuredScore.fewestAnswers)) "
          + "answers on a "
          + "side of the date.",
        ar:
          "لا بيانات: لمجموعة المقارنة أو لغيرها أقل من \(number(MeasuredScore.fewestAnswers)) إجابات في "
          + "أحد جانبي التاريخ."
      )
    case .waves(let before, let after):
      say(
        en:
          "Without a control group it takes \(number(InterruptedTimeSeries.fewestBefore)) waves with a "
          + "score before "
          + "and \(number(InterruptedTimeSeries.fewestAfter)) after; there are \(number(before)) and "
          + "\(number(after)).",
        ar:
          "دون مجموعة مقارنة يلزم \(number(InterruptedTimeSeries.fewestBefore)) موجات لها درجة قبل التاريخ و"
          + "\(number(InterruptedTimeSeries.fewestAfter)) بعده؛ والموجود \(number(before)) و\(number(after))."
      )
    }
  }
}
