import JourneyAnalysis
import JourneyHistory
import JourneyModel
package import JourneyPictures
import JourneySyntax
package import JourneyWords

/// What changed, as a page: the differences, the feelings and gaps of both versions laid over each other, and both gap
/// diagrams.
package struct ComparisonPage {
  private let subjects: [ComparisonReport.Subject]
  private let report: ComparisonReport
  private let before: String
  private let after: String

  /// Subjects are parallel to the report's sections; the versions go by the names that people know them by.
  package init(
    of subjects: [ComparisonReport.Subject], report: ComparisonReport, from before: String, to after: String
  ) {
    self.subjects = subjects
    self.report = report
    self.before = before
    self.after = after
  }

  private var words: Words { report.words }

  /// The page as HTML that needs nothing beside it.
  package func html(_ templates: PageTemplates) throws(RenderingFailure) -> String {
    var page = PlainPage(
      title: words.say(en: "What changed", ar: "ما الذي تغير"),
      subtitle: words.say(
        en: "from \(words.isolated(before)) to \(words.isolated(after))",
        ar: "من \(words.isolated(before)) إلى \(words.isolated(after))"), words: words)
    for (section, subject) in zip(report.sections, subjects) {
      var lists = section.groups.map { (title: $0.subject, lines: $0.statements.map(\.text)) }
      if lists.isEmpty { lists = [(title: report.nothing, lines: [])] }
      if !section.unversioned.isEmpty {
        lists.append((title: report.note(on: section.unversioned), lines: []))
      }
      page.add(words.isolated(section.file), lists: lists)
      for journey in subject.comparison.after.model.journeys.ids {
        try add(journey, of: subject.comparison, to: &page)
      }
    }
    return page.html(templates)
  }

  /// The pictures of one journey of the later version.
  private func add(
    _ journey: ID<Journey>, of comparison: ModelComparison, to page: inout PlainPage
  ) throws(RenderingFailure) {
    let name = words.isolated(comparison.after.model.journeys[journey].name.label)
    let earlier = comparison.earlier(journey: journey)
    let now = JourneyLanes.Version(model: comparison.after, journey: journey)
    let was = earlier.map { JourneyLanes.Version(model: comparison.before, journey: $0) }
    addOverlay(now, over: was, called: name, to: &page)
    try addDiagram(
      now, over: comparison.changedGaps(journey), called: "\(name) · \(words.isolated(after))", to: &page)
    if let was { try addDiagram(was, over: [:], called: "\(name) · \(words.isolated(before))", to: &page) }
  }

  private func addOverlay(
    _ now: JourneyLanes.Version, over was: JourneyLanes.Version?, called name: String,
    to page: inout PlainPage
  ) {
    let lanes = JourneyLanes(of: [now] + (was.map { [$0] } ?? []), words: words)
    let count = lanes.labels.count
    guard count > 0 else { return }
    let picture = VersionPicture(
      of: now.state(named: after, lanes: lanes.lanes[0], of: count),
      over: was?.state(named: before, lanes: lanes.lanes[1], of: count), lanes: lanes.labels, form: .large,
      words: words, namespace: "versions\(page.count)")
    page.add(
      words.say(en: "\(name): feelings and gaps", ar: "\(name): المشاعر والفجوات"),
      sub: words.say(
        en: "What is now stands solid; what was is thin, dashed and hollow. A bar hangs as far below the "
          + "ideal as the step falls short: full where customers measured it, hollow where the team "
          + "believes it, a dot a level where it is only felt.",
        ar: "ما هو الآن ممتلئ، وما كان رفيع متقطع مفرغ. ويتدلى العمود تحت المثالي بقدر ما تقصر الخطوة: "
          + "ممتلئًا إن قاسها العملاء، ومفرغًا إن كانت تقدير الفريق، ونقطة لكل مستوى إن كانت من الشعور فقط."),
      chart: picture)
  }

  private func addDiagram(
    _ version: JourneyLanes.Version, over earlier: [ID<Step>: DrawnGap], called title: String,
    to page: inout PlainPage
  ) throws(RenderingFailure) {
    let diagram = GapDiagram(
      of: version.analysis, over: earlier, in: version.model.model, words: words,
      namespace: "gap\(page.count)")
    page.add(title, picture: try diagram.svg())
  }
}

extension ModelComparison {
  /// The journey of the earlier version that one of the later version was; nil for a new one.
  func earlier(journey: ID<Journey>) -> ID<Journey>? {
    difference.matching.earlier[after.block(of: journey)].flatMap { before.journey(of: $0) }
  }

  /// By step of a journey of the later version, the earlier gap where it was another. What somebody else fell short by is
  /// no earlier gap of hers.
  fileprivate func changedGaps(_ journey: ID<Journey>) -> [ID<Step>: DrawnGap] {
    steps.reduce(into: [:]) { gaps, change in
      guard let place = after.step(of: change.new), place.journey == journey, let drawn = change.drawn,
        drawn.before.whose == drawn.after.whose
      else { return }
      gaps[place.step] = drawn.before.drawn
    }
  }
}
