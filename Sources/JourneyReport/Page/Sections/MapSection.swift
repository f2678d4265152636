import JourneyModel
import JourneyWords

extension PageSection {
  static func map(of subject: PageSubject) -> PageSection {
    let unit = subject.words.unit(ofGapsIn: subject.analysis)
    let title = subject.say("Journey map", "خريطة الرحلة")
    func map(of steps: Range<ID<Step>>?) -> String {
      JourneyMap(
        of: subject.analysis, in: subject.model, views: subject.views, words: subject.words,
        pictures: subject.pictures, steps: steps
      ).html()
    }
    let sheets = sheets(of: subject.steps.ids).map(map)
    return PageSection(
      id: "map", title: title,
      sub: subject.say(
        "The four questions at every step, as intended and as lived. Gaps are \(unit).",
        "الأسئلة الأربعة في كل خطوة، كما قُصدت وكما تُعاش. والفجوات \(unit)."),
      isWide: true,
      body: .panel("bare", around: map(of: nil), named: title)
        + sheets.map { "\n<div class=\"panel bare sheet\">\n\($0)\n</div>" }.joined())
  }

  /// A long map is printed in parts of about equal length, each on a sheet of its own.
  private static func sheets(of steps: Range<ID<Step>>) -> [Range<ID<Step>>] {
    guard steps.count > JourneyMap.mostOnASheet else { return [] }
    let count = (steps.count + JourneyMap.mostOnASheet - 1) / JourneyMap.mostOnASheet
    return (0..<count).map { ID($0 * steps.count / count)..<ID(($0 + 1) * steps.count / count) }
  }
}
