package import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
import JourneyPictures
import JourneySyntax
package import JourneyWords

/// The gap report of one journey: one page that needs nothing beside itself.
package struct Report: Sendable {
  let subject: PageSubject
  private let diagram: String
  private let revision: SourceRevision?

  /// - Parameters:
  ///   - views: of the personas who can be chosen; the diagram holds those too.
  ///   - diagram: the gap diagram as SVG; its ids must not begin as those of a section do.
  ///   - photos: the pictures that the model names, by their paths.
  ///   - revision: of the files it is made from, where it is to be printed.
  package init(
    of analysis: GapAnalysis, in model: Model, given evidence: Evidence, views: [PersonaView] = [],
    words: Words, diagram: String, templates: PageTemplates, photos: [String: Photo] = [:],
    revision: SourceRevision? = nil
  ) {
    subject = PageSubject(
      of: analysis, in: model, given: evidence, views: views, words: words, templates: templates,
      photos: photos)
    self.diagram = diagram
    self.revision = revision
  }

  /// What of a page is printed.
  package enum Printed: String, Sendable, CaseIterable {
    /// Its brief, the names of what is folded away, and what somebody opened.
    case brief
    case all
  }

  /// The page as HTML.
  /// - Parameter isForPaper: nobody will use it: it has no script, so that it says nothing of the day, and is whole at
  ///   once.
  package func html(printing printed: Printed = .brief, isForPaper: Bool = false) -> String {
    let sources = SourceLine.all(
      in: subject.model, evidence: subject.evidence, journey: subject.analysis.journey, words: subject.words)
    let heading = PageHeading(of: subject, sources: sources)
    return PageFrame.around(
      subject.templates.render("page", values(heading, sources, printing: printed, isForPaper: isForPaper)),
      title: heading.plainTitle, style: subject.templates.style,
      script: isForPaper ? "" : PageTemplates.script, words: subject.words,
      symbols: MapIcon.symbols(of: subject.journey) + subject.pictures.symbols())
  }

  /// Which commit it is made from, where that is to be printed.
  var revisionText: String? { revision?.text(in: subject.words) }

  /// What follows the findings at once: without a step there is nothing to draw or to fix.
  private var brief: [PageSection] {
    subject.steps.isEmpty ? [] : [.gapDiagram(diagram, of: subject), .fixes(of: subject)]
  }

  /// Steps of a page that is laid out all at once; of a longer one, only what is in sight.
  private static let mostAtOnce = 40

  // The values of `page.mustache`, by the names they have there; nil leaves one out.
  private func values(
    _ heading: PageHeading, _ sources: [SourceLine], printing printed: Printed, isForPaper: Bool
  ) -> [String: Any?] {
    let people = PersonaCard.all(of: subject)
    let isLong = !isForPaper && subject.steps.count > Self.mostAtOnce
    let brief = brief
    let evidence = EvidenceGroup.all(
      of: subject, with: PageDates(of: subject, sources: sources), after: brief
    )
    .map { isLong ? $0.readLater() : $0 }
    return [
      "labels": PageLabels(subject.words).all,
      "heading": heading,
      "people": people,
      // One person leaves nothing to choose.
      "hasFilter": people.count > 1,
      "chosen": subject.views.isEmpty
        ? nil : subject.views.map { Audience.persona($0.persona).mark }.joined(separator: " "),
      "isLong": isLong,
      "isPrintedWhole": printed == .all,
      "findings": FindingSet.html(FindingSet.first(of: subject), of: subject),
      "hasWays": !brief.isEmpty,
      "ways": ways(through: brief, to: evidence),
      "sections": brief,
      "sources": sources,
      "groups": evidence,
      "revision": revisionText,
    ]
  }

  /// What the contents lead to: the brief part by part, and each group.
  private func ways(through brief: [PageSection], to evidence: [EvidenceGroup]) -> [PageWay] {
    brief.map { PageWay(id: $0.id, title: $0.title) }
      + [PageWay(id: "sources", title: subject.say("Sources", "المصادر"))]
      + evidence.map { PageWay(id: $0.id, title: $0.title) }
  }
}

/// A line of the contents.
private struct PageWay {
  let id: String
  let title: String
}
