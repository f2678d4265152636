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
      try addPictures(of: subject, to: &page)
    }
    return page.html(templates)
  }

  private func addPictures(
    of subject: ComparisonReport.Subject, to page: inout PlainPage
  ) throws(RenderingFailure) {
    let comparison = subject.comparison
    for index in comparison.after.analyses.indices {
      if let earlier = comparison.earlier(journey: index) {
        try add(comparison.before, earlier, called: before, to: &page)
      }
      try add(comparison.after, index, called: after, to: &page)
    }
  }

  /// The gap diagram of one version of a journey, and below it how it felt.
  private func add(
    _ version: ModelVersion, _ journey: Int, called name: String, to page: inout PlainPage
  ) throws(RenderingFailure) {
    let analysis = version.analyses[journey]
    let title = "\(words.isolated(version.model.journeys[journey].name.label)) · \(words.isolated(name))"
    let diagram = GapDiagram(
      of: analysis, in: version.model, words: words, namespace: "gap\(page.count)")
    page.add(title, html: try diagram.svg(), isWide: true)
    let curve = EmotionCurve(
      of: analysis, in: version.model, words: words, namespace: "feelings\(page.count)")
    if let curve { page.add(title, html: curve.svg(), isWide: true) }
  }
}

extension ModelComparison {
  /// The journey of the earlier version that one of the later version was; nil for a new one.
  func earlier(journey: Int) -> Int? {
    let block = after.outline.children(of: 0, .journey)[journey]
    guard let old = difference.matching.earlier[block] else { return nil }
    return before.outline.children(of: 0, .journey).firstIndex(of: old)
  }
}
