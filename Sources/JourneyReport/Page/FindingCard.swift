import JourneyAnalysis
import JourneyModel
import JourneyPictures
import JourneyWords

/// What some of those see first who can be chosen.
struct FindingSet {
  /// nil for what all see.
  let audience: String?
  let findings: [FindingCard]

  /// More at the top of a page are no longer what matters most.
  static let most = 2

  /// What of the findings stands in one place, by who sees it.
  private static func all(
    of subject: PageSubject, _ part: ([Finding]) -> ArraySlice<Finding>
  ) -> [FindingSet] {
    subject.views { subject in part(subject.analysis.findings).map { FindingCard($0, of: subject) } }
      .sharing().map { FindingSet(audience: $0.audience, findings: $0.value) }
  }

  /// What matters most.
  static func first(of subject: PageSubject) -> [FindingSet] { all(of: subject) { $0.prefix(most) } }

  /// What comes after that; empty where nobody has more.
  static func further(of subject: PageSubject) -> [FindingSet] {
    let sets = all(of: subject) { $0.dropFirst(most) }
    return sets.allSatisfy(\.findings.isEmpty) ? [] : sets
  }

  /// Sets as markup.
  static func html(_ sets: [FindingSet], of subject: PageSubject) -> String {
    subject.templates.render(
      "findings",
      [
        "findingSets": sets,
        "labels": [
          "evidence": subject.say("Evidence:", "الدليل:"),
          "noFurther": subject.say("No further finding.", "لا نتائج أخرى."),
        ],
      ])
  }
}

/// A finding above all else, with the ways to what it rests on.
struct FindingCard: Equatable {
  /// A place of the page.
  struct Link: Equatable {
    let target: String
    let text: String
  }

  /// Empty where the finding is its title alone.
  let figure: String
  /// The class of the figure.
  let tone: String
  let title: String
  let sentence: String
  /// The step it is about, counted from 1.
  let step: String?
  let links: [Link]
  let hasLinks: Bool

  init(_ finding: Finding, of subject: PageSubject) {
    let words = subject.words.finding(finding, of: subject.analysis, in: subject.model)
    figure = words.figure
    tone = words.isShortfall ? "short" : "calm"
    title = words.title
    sentence = words.sentence
    switch finding {
    case .contradiction(let id):
      let found = subject.analysis.contradictions[id]
      step = String(found.step.number)
      links = Self.proof(of: found, of: subject)
    case .gap(let step):
      self.step = String(step.number)
      links = Self.proof(of: step, of: subject)
    case .change(let id):
      let found = subject.analysis.changes[id]
      step = String(found.step.number)
      links = Self.proof(of: found.step, of: subject)
    case .path:
      step = nil
      links = [Link(target: "diagram", text: subject.say("the two paths", "المساران"))]
    case .noShortfall, .nothingToCompare:
      step = nil
      links = []
    }
    hasLinks = !links.isEmpty
  }

  /// The numbers, and both sources.
  private static func proof(of found: Contradiction, of subject: PageSubject) -> [Link] {
    let sources = [found.worse, found.better].map(\.source)
    return [Link(target: "score-\(found.step.number)", text: subject.say("the numbers", "الأرقام"))]
      + sources.map {
        Link(
          target: "source-\($0.number)", text: subject.words.isolated(subject.model.sources[$0].name.label))
      }
  }

  /// The numbers, the source they came from, and the step as it was told.
  private static func proof(of step: ID<Step>, of subject: PageSubject) -> [Link] {
    let found = subject.analysis[step]
    var links: [Link] = []
    // The chart of scores is everybody's; one persona's own answers stand among the groups.
    let numbers = found.heardFrom == nil ? "score-\(step.number)" : found.drawnGaps == nil ? nil : "groups"
    if let numbers, !found.gaps.isEmpty {
      links.append(Link(target: numbers, text: subject.say("the numbers", "الأرقام")))
    }
    if let source = found.drawnGaps?.measured?.source {
      let name = subject.words.isolated(subject.model.sources[source].name.label)
      links.append(Link(target: "source-\(source.number)", text: name))
    }
    links.append(
      Link(target: "step-\(step.number)", text: subject.say("the step in the map", "الخطوة في الخريطة")))
    return links
  }
}
