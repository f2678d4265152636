import JourneyPictures
import JourneyWords

extension PageSection {
  static func scores(of subject: PageSubject) -> PageSection {
    let n = subject.words.number
    let title = subject.say("Scores per step", "الدرجات لكل خطوة")
    let chart = ScoreChart(
      of: subject.analysis, in: subject.model, words: subject.words, namespace: "scores-chart")
    guard let chart else {
      return .saying(
        subject.say(
          "No step has a score yet: neither an ideal, nor a belief, nor answers of customers.",
          "لا توجد درجات بعد: لا مثالية ولا معتقدة ولا إجابات عملاء."), id: "scores", title: title)
    }
    let sure = subject.words.confidence
    return PageSection(
      id: "scores", title: title,
      sub: subject.say(
        "Each measure on its own scale, brought to \(n(0)) to \(n(100)), where higher is better. "
          + "The line through a dot is its \(sure) interval. Beside it stand the measure's own numbers; "
          + "what follows the colon is the gap in points of \(n(0)) to \(n(100)).",
        "كل مؤشر على مقياسه محولًا إلى مدى من \(n(0)) إلى \(n(100))، والأعلى أفضل. "
          + "والخط المار بالنقطة هو فترة الثقة \(sure). وبجانبه أرقام المؤشر نفسه، "
          + "وما بعد النقطتين هو الفجوة بالنقاط من \(n(0)) إلى \(n(100)).") + subject.timeAfterText,
      showing: chart, isPrinted: true, on: subject)
  }
}
