import JourneyAnalysis

extension PageSection {
  /// Quadrants of importance and performance, opportunities by value and feasibility, and what is
  /// remembered; nil where
  /// nothing of that is known.
  static func overview(of subject: PageSubject) -> PageSection? {
    let claims = OverviewClaims(of: subject.analysis, in: subject.model).all
    guard !claims.isEmpty else { return nil }
    return PageSection(
      id: "overview", title: subject.say("At a glance", "نظرة عامة"),
      body: subject.templates.render("notes", ["notes": claims.map(subject.words.sentence)]))
  }
}
