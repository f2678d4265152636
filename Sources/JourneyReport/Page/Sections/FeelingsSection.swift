import JourneyModel
import JourneyPictures
import JourneyWords
import JourneyXML

extension PageSection {
  static func feelings(of subject: PageSubject) -> PageSection {
    let (worst, best) = (
      subject.words.number(Feeling.levels.lowerBound), subject.words.number(Feeling.levels.upperBound)
    )
    let title = subject.say("How it feels", "كيف يشعر العميل")
    let curve = EmotionCurve(
      of: subject.analysis, in: subject.model, views: subject.views, words: subject.words,
      namespace: "feelings-chart")
    guard let curve else {
      return .saying(
        subject.say(
          "No step has a feeling with a level from \(worst) to \(best) yet.",
          "لا توجد خطوة لها شعور بمستوى من \(worst) إلى \(best) بعد."), id: "feelings", title: title)
    }
    return PageSection(
      id: "feelings", title: title,
      sub: subject.say(
        "As the team draws it, from \(worst) (very bad) to \(best) (very good). The dashed line is the intention, a "
          + "hypothesis until customers confirm it; the shaded band is where the experience falls short of it.",
        "كما يرسمه الفريق، من \(worst) (سيئ جدًا) إلى \(best) (جيد جدًا). والخط المتقطع هو المقصود، وهو افتراض حتى "
          + "يؤكده العملاء؛ والمساحة المظللة هي ما تقصر فيه التجربة عنه."),
      showing: curve, on: subject)
  }

  /// A section that can't show anything yet, and says so.
  static func saying(_ text: String, id: String, title: String) -> PageSection {
    PageSection(
      id: id, title: title,
      body: "<div class=\"panel\"><p class=\"nothing\">\(Escaping.element.escapeText(text))</p></div>")
  }
}
