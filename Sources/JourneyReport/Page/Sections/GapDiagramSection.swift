import JourneyPictures
import JourneyWords

extension PageSection {
  /// - Parameter diagram: SVG, made elsewhere.
  static func gapDiagram(_ diagram: String, of subject: PageSubject) -> PageSection {
    let unit = subject.words.unit(ofGapsIn: subject.analysis)
    let title = subject.say("Gap diagram", "مخطط الفجوات")
    return PageSection(
      id: "diagram", title: title,
      sub: subject.say(
        "Ideal path above, actual below; the bar between is the gap, actual minus ideal, \(unit).",
        "المسار المثالي في الأعلى والفعلي في الأسفل، والشريط بينهما هو الفجوة: الفعلي ناقص المثالي، \(unit)."),
      isWide: true,
      body: picture(
        diagram, kind: "diagram",
        as: GapDiagram.table(
          of: subject.analysis, in: subject.model, views: subject.views, words: subject.words),
        id: "diagram", title: title,
        on: subject))
  }
}
