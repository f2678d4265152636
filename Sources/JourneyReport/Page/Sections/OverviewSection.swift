import JourneyAnalysis

extension PageSection {
  /// Quadrants of importance and performance, opportunities by value and feasibility, and what is
  /// remembered; nil where
  /// nothing of that is known.
  static func overview(of subject: PageSubject) -> PageSection? {
    let claims = OverviewClaims(of: subject.analysis, in: subject.model).all
    guard !claims.isEmpty else { return nil }
    let notes = claims.map { claim in
      PageNote(text: subject.words.sentence(claim), proof: proof(of: claim, of: subject))
    }
    return PageSection(
      id: "overview", title: subject.say("At a glance", "نظرة عامة"),
      body: subject.templates.render("notes", ["notes": notes]))
  }

  /// The section that shows what the claim says; nil where the page has none.
  private static func proof(of claim: Claim, of subject: PageSubject) -> PageNote.Proof? {
    let (analysis, model, words) = (subject.analysis, subject.model, subject.words)
    switch claim.statement {
    case .quadrant:
      let chart = ImportanceQuadrant(of: analysis, in: model, words: words, namespace: "importance-chart")
      return chart.map { _ in
        PageNote.Proof(target: "importance", text: subject.say("see the chart", "انظر المخطط"))
      }
    case .opportunity:
      let chart = OpportunityPrism(of: analysis, in: model, words: words, namespace: "opportunities-chart")
      return chart.map { _ in
        PageNote.Proof(target: "opportunities", text: subject.say("see the chart", "انظر المخطط"))
      }
    case .remembered:
      return PageNote.Proof(target: "feelings", text: subject.say("see the curve", "انظر المنحنى"))
    default: return nil
    }
  }
}
