import JourneyModel
import JourneyPictures
import JourneyWords

/// Sections that are folded away together, behind what they have in common.
struct EvidenceGroup {
  /// The fragment that opens it.
  let id: String
  let title: String
  /// Those of its sections: what a page on paper says of it.
  let names: String
  let sections: [PageSection]

  /// nil where none of its sections has anything to show.
  private init?(_ id: String, _ title: String, _ sections: [PageSection?], of subject: PageSubject) {
    let shown = sections.compactMap(\.self)
    guard !shown.isEmpty else { return nil }
    self.init(
      id: "evidence-\(id)", title: title, names: subject.words.list(shown.map(\.title)), sections: shown)
  }

  private init(id: String, title: String, names: String, sections: [PageSection]) {
    (self.id, self.title, self.names, self.sections) = (id, title, names, sections)
  }

  /// The same, with sections that a browser reads later.
  func readLater() -> EvidenceGroup {
    EvidenceGroup(id: id, title: title, names: names, sections: sections.map { $0.readLater() })
  }

  /// All that a page says beside its brief, in the order of a reader's questions: why this first, how is each step, who
  /// says so, whose is it and what is open, how was it counted.
  /// - Parameter brief: what stands before them; its words are explained with theirs.
  static func all(of subject: PageSubject, with dates: PageDates, after brief: [PageSection])
    -> [EvidenceGroup]
  {
    let evidence = evidence(of: subject, on: dates.newest)
    let method = EvidenceGroup(
      "method", subject.say("Dates, method and words", "التواريخ والمنهج والكلمات"),
      [
        .dates(dates, of: subject), .method(of: subject),
        .words(linkedFrom: brief + evidence.flatMap(\.sections), of: subject),
      ], of: subject)
    return evidence + [method].compactMap(\.self)
  }

  /// - Parameter day: on which what is past on the page is past.
  private static func evidence(of subject: PageSubject, on day: Day?) -> [EvidenceGroup] {
    // Without a step there is nothing to map, to score or to ask about yet: headings over nothing help nobody.
    let hasSteps = !subject.steps.isEmpty
    let feelings = hasSteps ? PageSection.feelings(of: subject) : nil
    let groups =
      hasSteps
      ? GroupMultiples(
        of: subject.analysis, in: subject.model, given: subject.evidence, words: subject.words,
        namespace: "groups-chart") : nil
    return [
      priorities(of: subject, feelings: feelings, on: day),
      EvidenceGroup(
        "steps", subject.say("Step by step", "خطوة بخطوة"),
        hasSteps ? [.scores(of: subject), feelings, .map(of: subject)] : [], of: subject),
      EvidenceGroup(
        "answers", subject.say("Answers", "الإجابات"),
        hasSteps
          ? [
            .answers(of: subject), .groups(groups, of: subject), .trend(of: subject), .coverage(of: subject),
            .agreement(of: subject),
          ] : [], of: subject),
      EvidenceGroup(
        "people", subject.say("Personas and open questions", "الشخصيات والأسئلة المفتوحة"),
        [
          .personas(of: subject, beside: groups), .sideBySide(of: subject),
          hasSteps ? .questions(of: subject) : nil, .notes(of: subject),
        ], of: subject),
    ].compactMap(\.self)
  }

  /// - Parameter day: on which what is past on the page is past.
  private static func priorities(
    of subject: PageSubject, feelings: PageSection?, on day: Day?
  ) -> EvidenceGroup? {
    let title = subject.say("Findings and priorities", "النتائج والأولويات")
    let board = PageSection.board(of: subject, on: day)
    guard !subject.steps.isEmpty else { return EvidenceGroup("priorities", title, [board], of: subject) }
    let importance = PageSection.importance(of: subject)
    let opportunities = PageSection.opportunities(of: subject)
    return EvidenceGroup(
      "priorities", title,
      [
        .furtherFindings(of: subject), .order(of: subject),
        .overview(of: subject, feelings: feelings, importance: importance, opportunities: opportunities),
        board, importance, opportunities,
      ], of: subject)
  }
}
