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

  /// The page as HTML.
  /// - Parameter isForPaper: nobody will use it: it has no script, so that it says nothing of the day, and is whole at
  ///   once.
  package func html(isForPaper: Bool = false) -> String {
    let sources = SourceLine.all(
      in: subject.model, evidence: subject.evidence, journey: subject.analysis.journey, words: subject.words)
    let heading = PageHeading(of: subject.journey, in: subject.model, sources: sources, words: subject.words)
    return PageFrame.around(
      subject.templates.render("page", values(heading, sources, isForPaper: isForPaper)),
      title: heading.plainTitle, style: subject.templates.style,
      script: isForPaper ? "" : PageTemplates.script, words: subject.words,
      symbols: MapIcon.symbols(of: subject.journey) + subject.pictures.symbols())
  }

  /// Which commit it is made from, where that is to be printed.
  var revisionText: String? { revision?.text(in: subject.words) }

  /// In the order in which they stand on the page: the journey, what to do about it, what it rests on, and the rest.
  private func sections(_ dates: PageDates) -> [PageSection] {
    let board = PageSection.board(of: subject, on: dates.newest)
    // Without a step there is nothing to map, to score or to ask about yet: headings over nothing help nobody.
    guard !subject.steps.isEmpty else {
      return [board, .personas(of: subject, beside: nil), .notes(of: subject)].compactMap { $0 }
    }
    let feelings = PageSection.feelings(of: subject)
    let importance = PageSection.importance(of: subject)
    let opportunities = PageSection.opportunities(of: subject)
    let groups = GroupMultiples(
      of: subject.analysis, in: subject.model, given: subject.evidence, words: subject.words,
      namespace: "groups-chart")
    return [
      .gapDiagram(diagram, of: subject), feelings, .scores(of: subject), .map(of: subject),
      .sideBySide(of: subject), .fixes(of: subject), board,
      .overview(of: subject, feelings: feelings, importance: importance, opportunities: opportunities),
      importance, opportunities, .answers(of: subject), .groups(groups, of: subject), .trend(of: subject),
      .coverage(of: subject), .agreement(of: subject), .personas(of: subject, beside: groups),
      .questions(of: subject), .notes(of: subject),
    ].compactMap { $0 }
  }

  /// Steps of a page that is laid out all at once; of a longer one, only what is in sight.
  private static let mostAtOnce = 40

  /// How well the paths fit, by who is chosen.
  private var fits: [PathFit] {
    subject.views { subject in
      subject.analysis.path.fit.map { subject.words.number($0, decimals: 2) }
    }.sharing().compactMap { audience, fit in fit.map { PathFit(audience: audience, text: $0) } }
  }

  // The values of `page.mustache`, by the names they have there; nil leaves one out.
  private func values(_ heading: PageHeading, _ sources: [SourceLine], isForPaper: Bool) -> [String: Any?] {
    let people = PersonaCard.all(of: subject)
    let dates = PageDates(of: subject, sources: sources)
    let isLong = !isForPaper && subject.steps.count > Self.mostAtOnce
    let all = sections(dates)
    let sections = isLong ? all.prefix(1) + all.dropFirst().map { $0.readLater() } : all
    return [
      "labels": PageLabels(subject.words).all,
      "heading": heading,
      "people": people,
      // One person leaves nothing to choose.
      "hasFilter": people.count > 1,
      "chosen": subject.views.isEmpty
        ? nil : subject.views.map { Audience.persona($0.persona).mark }.joined(separator: " "),
      "isLong": isLong,
      "findingSets": subject.views { subject in
        subject.analysis.findings.map { FindingCard($0, of: subject) }
      }.sharing().map { FindingSet(audience: $0.audience, findings: $0.value) },
      "hasSections": !sections.isEmpty,
      "sections": sections,
      "sources": sources,
      "dates": dates.lines,
      "noDates": dates.none,
      "revision": revisionText,
      "methods": subject.methods,
      "fits": fits,
    ]
  }
}

/// How well the path fits its ideal, for some of those who can be chosen; nil for all.
private struct PathFit {
  let audience: String?
  let text: String
}
