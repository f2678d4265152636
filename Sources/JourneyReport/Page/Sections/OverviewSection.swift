import JourneyAnalysis
import JourneyWords

extension PageSection {
  /// Quadrants of importance and performance, opportunities by value and feasibility, and what is remembered, each with
  /// the way to the section that shows it; nil where nothing of that is known.
  static func overview(
    of subject: PageSubject, feelings: PageSection?, importance: PageSection?, opportunities: PageSection?
  ) -> PageSection? {
    let claims = OverviewClaims(of: subject.analysis, in: subject.model).all
    guard !claims.isEmpty else { return nil }
    let notes = claims.map { claim in
      let proof: PageNote.Proof? =
        switch claim.statement {
        case .quadrant: importance.map { .chart(in: $0.id, subject.words) }
        case .opportunity: opportunities.map { .chart(in: $0.id, subject.words) }
        case .remembered:
          feelings.map { .init(target: $0.id, text: subject.say("see the curve", "انظر المنحنى")) }
        default: nil
        }
      return PageNote(text: subject.words.sentence(claim), proof: proof)
    }
    return PageSection(
      id: "overview", title: subject.say("At a glance", "نظرة عامة"),
      body: subject.templates.render("notes", ["notes": notes]))
  }
}
