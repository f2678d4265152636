import JourneyEvidence
import JourneyModel
import JourneyStatistics
import JourneySyntax
import TestSupport

@testable import JourneyAnalysis
@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

/// A journey made by hand, with what an analysis would say about it: every kind of step, gap and answer once.
struct Sample {
  var model: Model
  var analysis: GapAnalysis
  var evidence: Evidence
  var words: Words

  /// The page, with a stand-in for the diagram.
  func page() throws -> String {
    let diagram = #"<svg class="gap-diagram" role="img" viewBox="0 0 10 10"></svg>"#
    return Report(
      of: analysis, in: model, given: evidence, words: words, diagram: diagram,
      templates: try PageTemplates.bundled.get()
    ).html()
  }

  var curve: EmotionCurve? { EmotionCurve(of: analysis, in: model, words: words, namespace: "feelings") }
  var chart: ScoreChart? { ScoreChart(of: analysis, in: model, words: words, namespace: "scores") }

  /// The charts beside these two, by the name of their golden.
  var furtherCharts: [(name: String, chart: (any Chart)?)] {
    let analysis = judged
    return [
      (
        "answers",
        AnswerStrips(of: analysis, in: model, given: evidence, words: words, namespace: "answers")
      ),
      (
        "groups",
        GroupMultiples(of: analysis, in: model, given: evidence, words: words, namespace: "groups")
      ),
      ("importance", ImportanceQuadrant(of: analysis, in: model, words: words, namespace: "importance")),
      ("prism", OpportunityPrism(of: analysis, in: model, words: words, namespace: "prism")),
      (
        "coverage",
        CoverageMatrix(of: analysis, in: model, given: evidence, words: words, namespace: "coverage")
      ),
    ]
  }

  /// The analysis with verdicts, as the answers allow them, and steps that matter the more the earlier they come.
  private var judged: GapAnalysis {
    var analysis = analysis
    let voice = CustomerVoice(model: model, evidence: evidence, settings: analysis.settings)
    let verdicts = GapVerdict.all(of: analysis.steps, in: 0, voice: voice)
    for step in verdicts.indices { analysis.steps[step].verdict = verdicts[step] }
    for step in verdicts.indices { analysis.importance.steps[step].value = 1.6 - 0.2 * Double(step) }
    return analysis
  }

  static func name(_ label: String, id: String? = nil) -> Name {
    Name(label: label, id: id, place: Place(file: "sample.journey", line: 1))
  }

  static func part(
    _ touchpoint: String, at channel: String?, expects: String?, thinks: String?, feels level: Int?,
    _ words: String?
  ) -> Part {
    var part = Part(place: Place(file: "sample.journey", line: 1))
    part.touchpoints = [Touchpoint(channel: channel, name: touchpoint)]
    part.expectations = [expects].compactMap { $0 }
    part.thoughts = [thinks].compactMap { $0 }
    part.feeling = words.map { Feeling(level: level, words: $0) }
    return part
  }

  static func step(_ label: String, stage: ID<Stage>?, ideal: Part?, actual: [Part]) -> Step {
    var step = Step(name: name(label))
    step.stage = stage
    step.ideal = ideal
    step.actuals = actual
    return step
  }

  static func tally(_ answers: [(step: ID<Step>?, n: Int)], days: ClosedRange<String>?) -> Tally {
    var tally = Tally()
    for (step, n) in answers {
      let subject = step.map { Subject.step(StepReference(journey: 0, step: $0)) } ?? .journey(0)
      var histogram = Histogram(measure: Measure.builtIn[Measure.csat])
      histogram.counts[2] = n
      tally.answers.histograms[AnswerTally.Cell(subject: subject, measure: Measure.csat, persona: nil)] =
        histogram
      tally.answers.count += n
    }
    tally.days = days
    return tally
  }

  /// Gaps in CSAT, from scores of 1 to 5.
  static func gaps(
    ideal: Double?, believed: Double?, measured: (value: Double, interval: ClosedRange<Double>?, n: Int)?
  ) -> MeasureGaps {
    let unit = ScoreUnit(measure: Measure.csat, isShare: false)
    let score = measured.map {
      let (value, interval, n) = $0
      return MeasuredScore(
        source: 0, unit: unit, n: n, estimate: interval.map { Estimate(value: value, interval: $0) })
    }
    return MeasureGaps(
      unit: unit, ideal: ideal, believed: believed, measured: score, others: [],
      delivery: gap(from: ideal, to: score?.estimate), perception: gap(from: believed, to: score?.estimate),
      admitted: gap(from: ideal, to: believed.map { Estimate(value: $0, interval: $0...$0) }, isExact: true))
  }

  private static func gap(from: Double?, to: Estimate?, isExact: Bool = false) -> Gap? {
    guard let from, let to else { return nil }
    let raw = (to.interval.lowerBound - from)...(to.interval.upperBound - from)
    return Gap(
      raw: to.value - from, rawInterval: isExact ? nil : raw, points: (to.value - from) * 25,
      pointsInterval: isExact ? nil : (raw.lowerBound * 25)...(raw.upperBound * 25))
  }

  static func analysis(
    _ steps: [(Placement, [MeasureGaps], felt: Int?, DrawnGap)], path: PathComparison,
    overall: [MeasuredScore] = [], findings: [Finding], fixes: [Fix]
  ) -> GapAnalysis {
    GapAnalysis(
      journey: 0, path: path,
      steps: steps.map { StepAnalysis(placement: $0.0, gaps: $0.1, felt: $0.felt, drawn: $0.3) },
      overall: overall, findings: findings, fixes: fixes,
      importance: JourneyImportance(
        source: .stated, steps: steps.map { _ in StepWeight(stated: 1, basis: .stated, value: 1) }))
  }

  /// A row of what to fix first, weighing as much as its stated importance does against 4.
  static func fix(
    step: ID<Step>, basis: GapBasis, gap: Double, importance: Double?, reach: Double?,
    opportunities: [ID<Opportunity>]
  ) -> Fix {
    let weight = (importance ?? Fix.presumedImportance) / 4
    return Fix(
      step: step, basis: basis, gap: gap, importance: importance, weight: weight, reach: reach,
      priority: Priority(importance: weight, gap: gap, reach: (reach ?? Fix.presumedReach) / 100),
      opportunities: opportunities)
  }
}
