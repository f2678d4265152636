import JourneyAnalysis
import JourneyModel
package import JourneyReport
import JourneySyntax

/// What changed, as a page: the differences, both gap diagrams, and the curve of feelings then and now.
package struct ComparisonPage {
  private let subjects: [ComparisonReport.Subject]
  private let report: ComparisonReport
  private let before: String
  private let after: String

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
  package func html() throws(RenderingFailure) -> String {
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
      try addPictures(of: subject, to: &page)
    }
    return page.html
  }

  private func addPictures(of subject: ComparisonReport.Subject, to page: inout PlainPage)
    throws(RenderingFailure)
  {
    let comparison = subject.comparison
    for (index, analysis) in comparison.after.analyses.enumerated() {
      let journey = comparison.after.model.journeys[index]
      let name = words.isolated(journey.name.label)
      let earlier = comparison.earlier(journey: index)
      let number = "\(page.count)"
      if let earlier {
        let diagram = GapDiagram(
          of: comparison.before.analyses[earlier], in: comparison.before.model, words: words,
          namespace: "before\(number)")
        page.add("\(name) · \(words.isolated(before))", html: try diagram.svg(), isWide: true)
      }
      let diagram = GapDiagram(
        of: analysis, in: comparison.after.model, words: words, namespace: "after\(number)")
      page.add("\(name) · \(words.isolated(after))", html: try diagram.svg(), isWide: true)
      guard let earlier else { continue }
      let curve = EmotionCurve(
        of: analysis, in: comparison.after.model,
        over: comparison.before.analyses[earlier], of: comparison.before.model,
        earlier: { comparison.earlierStep($0, of: index) }, words: words, namespace: "feelings\(number)")
      if let curve {
        page.add(
          words.say(en: "How it feels: then and now", ar: "كيف يشعر العميل: سابقا والآن"), html: curve.svg(),
          isWide: true)
      }
    }
  }
}

extension ModelComparison {
  /// The journey of the earlier version that one of the later version was; nil for a new one.
  func earlier(journey: Int) -> Int? {
    let block = after.outline.children(of: 0, .journey)[journey]
    guard let old = difference.matching.earlier[block] else { return nil }
    return before.outline.children(of: 0, .journey).firstIndex(of: old)
  }

  /// The step of the earlier version that one of the later version was, by its index in its journey; nil for a new
  /// one, and for one that came from another journey.
  func earlierStep(_ step: Int, of journey: Int) -> Int? {
    let home = after.outline.children(of: 0, .journey)[journey]
    let block = after.outline.children(of: home, .step)[step]
    guard let old = difference.matching.earlier[block], let found = before.step(of: old),
      found.journey == earlier(journey: journey)
    else { return nil }
    return found.step
  }
}
