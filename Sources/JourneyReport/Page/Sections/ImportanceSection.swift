import JourneyPictures

extension PageSection {
  static func importance(of subject: PageSubject) -> PageSection? {
    let quadrant = ImportanceQuadrant(
      of: subject.analysis, in: subject.model, words: subject.words, namespace: "importance-chart")
    guard let quadrant else { return nil }
    return PageSection(
      id: "importance", title: subject.say("Importance and performance", "الأهمية والأداء"),
      sub: subject.say(
        "Only measured steps. What lies on the side of the shortfall and above the line matters most; a hollow point "
          + "may lie beyond either line.",
        "الخطوات المقيسة فقط. وما يقع في جهة القصور وفوق الخط هو الأهم؛ والنقطة المفرغة قد تقع وراء أي من الخطين."
      ) + subject.timeAfterText,
      showing: quadrant, on: subject)
  }
}
