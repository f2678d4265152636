import JourneyAnalysis
import JourneyPictures
import JourneyWords

extension PageSection {
  static func groups(_ multiples: GroupMultiples?, of subject: PageSubject) -> PageSection? {
    guard let multiples else { return nil }
    let fewest = subject.words.number(MeasuredScore.fewestAnswers)
    return PageSection(
      id: "groups", title: subject.say("Group by group", "مجموعة بمجموعة"),
      sub: subject.say(
        "The same steps as each group of customers scores them: the dot with its interval, everybody of the same "
          + "source as a ring, the ideal as a tick. Groups with fewer than \(fewest) answers, and any that would give one away, show their "
          + "count only.",
        "الخطوات نفسها كما تقيّمها كل مجموعة: النقطة مع فترتها، والحلقة للجميع من المصدر نفسه، والعلامة للمثالي. "
          + "والمجموعات التي تقل إجاباتها عن \(fewest)، وما قد يكشف عنها، لا يُعرض إلا عددها.")
        + subject.timeAfterText,
      showing: multiples, on: subject)
  }
}
