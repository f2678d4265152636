import JourneyAnalysis
import JourneyModel
import JourneyWords

/// A finding above all else, with the ways to what it rests on.
struct FindingCard {
  /// A place of the page.
  struct Link {
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
    case .contradiction(let index):
      let found = subject.analysis.contradictions[index]
      step = String(found.step + 1)
      links = Self.proof(of: found, of: subject)
    case .gap(let step):
      self.step = String(step + 1)
      links = Self.proof(of: step, of: subject)
    case .change(let index):
      let found = subject.analysis.changes[index]
      step = String(found.step + 1)
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
    return [Link(target: "score-\(found.step + 1)", text: subject.say("the numbers", "الأرقام"))]
      + sources.map {
        Link(
          target: "source-\($0 + 1)", text: subject.words.isolated(subject.model.sources[$0].name.label))
      }
  }

  /// The numbers, the source they came from, and the step as it was told.
  private static func proof(of step: Int, of subject: PageSubject) -> [Link] {
    let gaps = subject.analysis.steps[step].gaps
    var links: [Link] = []
    if !gaps.isEmpty {
      links.append(Link(target: "score-\(step + 1)", text: subject.say("the numbers", "الأرقام")))
    }
    if let source = subject.analysis.steps[step].drawnGaps?.measured?.source {
      let name = subject.words.isolated(subject.model.sources[source].name.label)
      links.append(Link(target: "source-\(source + 1)", text: name))
    }
    links.append(
      Link(target: "step-\(step + 1)", text: subject.say("the step in the map", "الخطوة في الخريطة")))
    return links
  }
}
