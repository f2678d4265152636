import JourneyPictures

extension PageSection {
  static func answers(of subject: PageSubject) -> PageSection? {
    let strips = AnswerStrips(
      of: subject.analysis, in: subject.model, given: subject.evidence, words: subject.words,
      namespace: "answers-chart")
    guard let strips else { return nil }
    return PageSection(
      id: "answers", title: subject.say("The answers behind the scores", "الإجابات وراء الدرجات"),
      sub: subject.say(
        "A bar for every answer that could be given, from the worst to the best, as high as the share of customers who "
          + "gave it; the triangle is the mean. Steps with one mean may hide quite different answers.",
        "شريط لكل إجابة ممكنة من الأسوأ إلى الأفضل، وارتفاعه نسبة من اختارها؛ والمثلث هو المتوسط. "
          + "وقد تتساوى خطوتان في المتوسط وتختلف إجاباتهما كثيرًا.") + subject.timeAfterText,
      showing: strips, on: subject)
  }
}
