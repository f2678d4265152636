import JourneyEvidence
import JourneyModel
import JourneyStatistics
import JourneySyntax
import TestSupport
import Testing

@testable import JourneyAnalysis

@Suite("The journey as one persona lives it")
struct PersonaViewTests {
  private static let csat = Measure.csat

  private func model(_ text: String) -> Model {
    let tree = SyntaxTree(parsing: SourceText(file: "a.journey", bytes: Array(text.utf8)))
    return Resolution(resolving: [ModelFile(path: "a.journey", tree: tree)]).model
  }

  private func evidence(_ counts: [(step: ID<Step>, persona: ID<Persona>?, counts: [Int])]) -> Evidence {
    var tally = Tally()
    for (step, persona, counts) in counts {
      var histogram = Histogram(measure: Measure.builtIn[Self.csat])
      histogram.counts = counts
      let subject = Subject.step(StepReference(journey: 0, step: step))
      let cell = AnswerTally.Cell(subject: subject, measure: Self.csat, persona: persona)
      tally.answers.histograms[cell] = histogram
    }
    return Evidence(tallies: [tally])
  }

  private func views(_ model: Model, _ evidence: Evidence = Evidence()) -> [PersonaView] {
    PersonaView.all(of: GapAnalysis(of: 0, in: model, given: evidence), in: model, given: evidence)
  }

  private static let two = """
    Persona: Ada [ada]
    Persona: Ben [ben]
    Source: Survey [s]
    Journey: J
      Measured by: CSAT

    """

  @Test("is hers alone at her own steps, and everybody's at all others")
  func ownSteps() throws {
    let model = model(
      Self.two + """
        Step: Ask
          Ideal
            Score: CSAT 4.5
            Feeling: 4
          Actual
            Feeling: 3
          Actual: [ada]
            Feeling: 1
        Step: Pay
          Ideal
            Score: CSAT 4.5
          Actual
            Feeling: 2

        """)
    let evidence = evidence([
      (0, nil, [0, 0, 40, 0, 0]), (0, 0, [30, 10, 0, 0, 0]), (1, nil, [20, 0, 20, 0, 0]),
      (1, 0, [40, 0, 0, 0, 0]),
    ])
    let common = GapAnalysis(of: 0, in: model, given: evidence)
    let views = PersonaView.all(of: common, in: model, given: evidence)
    #expect(views.map(\.persona) == [0, 1])
    let (ada, ben) = (views[0].analysis, views[1].analysis)
    #expect(ada[0].drawnGaps?.measured?.estimate?.value == 1.25 && ada[0].felt == -3)
    #expect(common[0].drawnGaps?.measured?.estimate?.value == 3)
    // She lives the other step as everybody does: their numbers, their verdict.
    #expect(ada[1] == common[1])
    #expect(ada.steps.map(\.heardFrom) == [0, nil] && ben.steps.allSatisfy { $0.heardFrom == nil })
    #expect(
      ben.steps.map(\.drawn) == common.steps.map(\.drawn) && ben.steps.map(\.gaps) == common.steps.map(\.gaps)
    )
    #expect(views.map(\.isShared) == [true, true])
    #expect(ben.findings == common.findings && ben.fixes == common.fixes)
  }

  @Test("leaves everybody's answers where others have an Actual and she has none")
  func undescribed() {
    let model = model(
      Self.two + """
        Step: Ask
          Ideal
            Score: CSAT 4.5
          Actual: [ada]
            Feeling: 1

        """)
    let views = views(model, evidence([(0, nil, [0, 0, 40, 0, 0]), (0, 0, [40, 0, 0, 0, 0])]))
    #expect(views.map { $0.analysis[0].drawnGaps?.measured?.estimate?.value } == [1, 3])
    #expect(views[1].analysis[0].lacksActual)
  }

  @Test("says nothing measured of her own step where no answer is hers")
  func unheard() {
    let model = model(
      Self.two + """
        Step: Ask
          Ideal
            Score: CSAT 4.5
            Feeling: 4
          Actual
            Feeling: 3
          Actual: [ada]
            Feeling: 1

        """)
    let views = views(model, evidence([(0, nil, [0, 0, 40, 0, 0])]))
    #expect(views[0].analysis[0].drawn == .felt(levels: -3))
    #expect(views[1].analysis[0].drawn.basis == .measured)
  }

  @Test("has her path: what only others meet is not described for her, or not offered where the team says so")
  func paths() {
    let model = model(
      Self.two + """
        Step: Ask
          Ideal
            Feeling: 4
          Actual: [ben]
            Feeling: 3
        Step: Pay
          Ideal
            Feeling: 4
          Actual: none
          Actual: [ben]
            Feeling: 2
        Step: Wait
          Actual: [ada]
            Feeling: 1

        """)
    let views = views(model)
    #expect(!views[0].isShared && !views[1].isShared)
    #expect(views[0].analysis.steps.map(\.placement) == [.undescribed, .missing, .extra])
    #expect(views[1].analysis.steps.map(\.placement) == [.matched, .matched, .empty])
    #expect(views.allSatisfy { view in view.analysis.steps.allSatisfy { $0.worst.isEmpty } })
  }

  @Test("keeps what is the step's, and leaves others' pain to them")
  func shared() {
    let model = model(
      Self.two + """
        Step: Ask
          Actual
            Feeling: 3
            Duration: 10 min
            Pain: far away
            Lane: system / reads
            Touchpoint: app
          Actual: [ada]
            Feeling: 1
        Step: Pay
          Actual
            Back to: Ask 38 %
          Actual: [ada]
            Feeling: 2

        """)
    let lived = model.journeys[0].lived(by: 0)
    let part = lived.steps[0].general
    #expect(part?.feeling?.level == 1 && part?.duration == "10 min" && part?.lanes.count == 1)
    #expect(part?.touchpoints.count == 1 && part?.pains.isEmpty == true)
    #expect(lived.steps[1].mainLoops.isEmpty)
    #expect(model.journeys[0].lived(by: 1).steps[1].mainLoops.map(\.share) == [38])
    #expect(lived.steps.allSatisfy { $0.actuals.count == 1 && $0.actuals[0].personas.isEmpty })
  }

  @Test("follows her own order")
  func order() {
    let model = model(
      Self.two + """
        Step: Ask [ask]
          Ideal
          Actual
            Feeling: 3
        Step: Pay [pay]
          Ideal
          Actual
            Feeling: 3
          Actual: [ada]
            After: [go]
        Step: Go [go]
          Ideal
          Actual
            Feeling: 3

        """)
    let views = views(model)
    #expect(views[0].analysis.path.columns.map(\.step) != views[1].analysis.path.columns.map(\.step))
    #expect(views[0].analysis.path.moved.count == 1 && views[1].analysis.path.moved.isEmpty)
  }

  @Test("is there where somebody can be told apart, and only then")
  func nobody() {
    let alike = "Step: Ask\n  Actual\n    Feeling: 3\n"
    #expect(views(model(Self.two + alike)).isEmpty)
    let both = "Step: Ask\n  Actual: [ada], [ben]\n    Feeling: 3\n"
    #expect(views(model(Self.two + both)).isEmpty)
    let alone =
      "Persona: Ada [ada]\nJourney: J\nStep: Ask\n  Actual\n    Feeling: 3\n  Actual: [ada]\n    Feeling: 1\n"
    #expect(views(model(alone)).isEmpty)
    let one = "Step: Ask\n  Actual: [ada]\n    Feeling: 3\n"
    #expect(views(model(Self.two + one)).count == 2)
  }
}
