package import JourneyAnalysis
package import JourneyModel

/// One finding in words: a figure to see from across the room, what it is about, and the sentence behind it.
package struct FindingWords: Sendable, Equatable {
  /// A few words or signs, such as `1.8 below the ideal` or `repaired in April 2026`; empty where there is no figure.
  package let figure: String
  /// The figure is a shortfall: colour and weight may say so too.
  package let isShortfall: Bool
  /// The step's name in most findings, without a full stop.
  package let title: String
  /// One sentence or several, each with its full stop.
  package let sentence: String

  /// All of it in one line of plain text.
  var line: String { figure.isEmpty ? "\(title). \(sentence)" : "\(title): \(figure). \(sentence)" }
}

extension Words {
  /// The main findings as lines of plain text, most important first.
  package func headlines(of analysis: GapAnalysis, in model: Model) -> [String] {
    analysis.findings.map { finding($0, of: analysis, in: model).line }
  }

  /// A finding in words no stronger than what stands behind it.
  package func finding(_ finding: Finding, of analysis: GapAnalysis, in model: Model) -> FindingWords {
    switch finding {
    case .contradiction(let id): contradiction(id, of: analysis, in: model)
    case .gap(let step): gapFinding(step, of: analysis, in: model)
    case .change(let id): change(id, of: analysis, in: model)
    case .path: pathFinding(analysis, in: model.journeys[analysis.journey])
    case .noShortfall: noShortfall(analysis)
    case .nothingToCompare: analysis.steps.isEmpty ? noStepsYet : nothingToCompare
    }
  }

  // MARK: A step that falls short

  private func gapFinding(_ step: ID<Step>, of analysis: GapAnalysis, in model: Model) -> FindingWords {
    let journey = model.journeys[analysis.journey]
    let found = analysis[step]
    // In one scale, that of the measure: a card is read aloud. Points are for what is compared across measures.
    var figure: String?
    var sentences: [String] = []
    switch found.drawn {
    case .measured(let gap, _):
      if let gaps = found.gaps.first(where: { $0.delivery == gap }) {
        (figure, sentences) = measured(gap, of: gaps, found, in: model)
      }
    case .believed(let gap):
      if let gaps = found.gaps.first(where: { $0.admitted == gap }) {
        figure = believed(aboveOrBelow(gap, in: gaps.unit, of: model))
        sentences = believed(gaps, in: model)
      }
      sentences.append(whoAnswered(found, in: model))
    case .felt:
      sentences = felt(step, found, in: model.journeys[analysis.journey]) + [whoAnswered(found, in: model)]
    case .unknown:
      break
    }
    if found.lacksActual {
      sentences.append(
        say(en: "No Actual is written for this step.", ar: "ولم يُكتب لهذه الخطوة وضع فعلي."))
    }
    sentences += analysis.path.loops.filter { $0.to == step }.prefix(1).map { loop($0, in: journey) }
    if !found.whose.isEmpty {
      sentences.insert(differing(step, found.whose, in: journey, of: model), at: 0)
    }
    return FindingWords(
      figure: figure.map { named($0, found, in: model) } ?? short(found, in: model), isShortfall: true,
      title: isolated(stepName(journey.steps[step])),
      sentence: sentences.joined(separator: " "))
  }

  /// The size that the gap is ranked by, with the one that was measured where a reader would see another.
  private func measured(_ gap: Gap, of gaps: MeasureGaps, _ found: StepAnalysis, in model: Model)
    -> (figure: String, sentences: [String])
  {
    let sentences = measured(gaps, by: found.heardFrom, in: model)
    let size = aboveOrBelow(gap, in: gaps.unit, of: model)
    guard let shrunken = found.shrunken.map({ aboveOrBelow($0, in: gaps.unit, of: model) }), shrunken != size
    else { return (size, sentences) }
    let drawn = say(
      en: "Measured \(size), shrunken towards the mean of the journey's gaps.",
      ar: "المقيس \(size)، وقُلِّص نحو متوسط فجوات الرحلة.")
    return (shrunken, sentences + [drawn])
  }

  /// What customers say, against the ideal and the team's belief.
  private func measured(_ gaps: MeasureGaps, by persona: ID<Persona>?, in model: Model) -> [String] {
    guard let score = gaps.measured, let estimate = score.estimate, let ideal = gaps.ideal else { return [] }
    let unit = gaps.unit
    let (value, range) = parts(of: estimate, in: unit, of: model, beside: ideal)
    let target = target(ideal, of: gaps, in: model)
    let named = isOutOf(unit, in: model)
    let said = named ? outOf(value, unit, in: model) : "\(label(unit, in: model)) \(value)"
    let customers = customers(like: persona, in: model)
    let speaker =
      named
      ? say(en: "\(customers) score it ", ar: "قيّمها \(customers) بـ")
      : say(en: "\(customers) say: ", ar: "قال \(customers): ")
    let interval = say(en: "\(confidence) interval \(range)", ar: "فترة الثقة \(confidence): \(range)")
    let behind = list([interval, sampleSize(of: score)])
    var sentences = [
      say(
        en: "\(speaker)\(said) where the ideal is \(target) (\(behind)).",
        ar: "\(speaker)\(said) بينما المثالي \(target) (\(behind)).")
    ]
    if let belief = stated(beliefIn: gaps, of: model) {
      sentences.append(say(en: "The team believed \(belief).", ar: "وكان الفريق يعتقد أنها \(belief)."))
    }
    return sentences
  }

  /// Those of a persona's segment, or all.
  private func customers(like persona: ID<Persona>?, in model: Model) -> String {
    guard let persona else { return say(en: "Customers", ar: "العملاء") }
    let name = isolated(model.personas[persona].shortName)
    return say(en: "Customers like \(name)", ar: "العملاء مثل \(name)")
  }

  private func believed(_ gaps: MeasureGaps, in model: Model) -> [String] {
    guard let belief = gaps.believed, let ideal = gaps.ideal else { return [] }
    let unit = gaps.unit
    let (value, target) = (stated(belief, in: unit, of: model), target(ideal, of: gaps, in: model))
    let named = isOutOf(unit, in: model)
    let said = named ? outOf(value, unit, in: model) : ": \(label(unit, in: model)) \(value)"
    return [
      say(
        en: "The team believes\(named ? " " : "")\(said) where the ideal is \(target).",
        ar: "يعتقد الفريق\(named ? " أنها " : "")\(said) بينما المثالي \(target).")
    ]
  }

  /// `4.5`, or that it is a guess.
  private func target(_ ideal: Double, of gaps: MeasureGaps, in model: Model) -> String {
    let target = stated(ideal, in: gaps.unit, of: model)
    return gaps.isIdealGuessed ? say(en: "guessed at \(target)", ar: "مخمَّن عند \(target)") : target
  }

  /// Whether a unit's scores are best said as so many of the most there is: `2.9 of 5`.
  private func isOutOf(_ unit: ScoreUnit, in model: Model) -> Bool {
    let measure = model.measures[unit.measure]
    return !unit.isShare && measure.scoring == .mean && measure.higherIsBetter
  }

  /// `2.9 of 5`.
  private func outOf(_ value: String, _ unit: ScoreUnit, in model: Model) -> String {
    let most = stated(model.measures[unit.measure].scores.upperBound, in: unit, of: model)
    return say(en: "\(value) of \(most)", ar: "\(value) من \(most)")
  }

  /// That nothing is everybody's here, and whose gap is told.
  private func differing(_ step: ID<Step>, _ whose: [ID<Persona>], in journey: Journey, of model: Model)
    -> String
  {
    guard let felt = journey.feltRange(at: step), felt.count > 1 else {
      let names = names(of: whose, in: model)
      return journey.differing(at: step).count == 1
        ? say(en: "Told of \(names).", ar: "يُروى عن \(names).")
        : say(
          en: "Personas differ here; this is told of \(names).",
          ar: "تختلف الشخصيات هنا؛ وهذا يُروى عن \(names).")
    }
    let (worst, best) = (number(felt.lowerBound), number(felt.upperBound))
    let lowest = journey.differing(at: step).filter { $0.feeling?.level == felt.lowerBound }
    let names = names(of: lowest.flatMap(\.personas), in: model)
    return say(
      en: "Feelings differ here, from \(worst) to \(best); lowest: \(names).",
      ar: "تختلف المشاعر هنا من \(worst) إلى \(best)، والأدنى: \(names).")
  }

  private func felt(_ step: ID<Step>, _ found: StepAnalysis, in journey: Journey) -> [String] {
    guard let ideal = journey.steps[step].ideal?.feeling,
      let actual = journey.leading(step, of: found.worst)?.feeling
    else { return [] }
    let (target, value) = (inBrackets(ideal), inBrackets(actual))
    return [
      say(
        en: "The team draws the feeling at \(value) where the ideal is \(target).",
        ar: "يرسم الفريق الشعور عند \(value) بينما المثالي \(target).")
    ]
  }

  /// Why no customer's answer stands behind a gap.
  private func whoAnswered(_ step: StepAnalysis, in model: Model) -> String {
    if step.answers == 0 {
      guard let persona = step.heardFrom else {
        return say(en: "No customer was asked.", ar: "لم يُسأل أي عميل.")
      }
      let name = model.personas[persona].shortName
      return say(
        en: "No answer is known to come from customers like \(isolated(name)).",
        ar: "لا إجابة يُعرف أنها من عملاء مثل \(isolated(name)).")
    }
    guard step.isScored else { return tooFew(step.answers) + "." }
    let answers = count(step.answers, .answer)
    return step.gaps.contains { $0.delivery != nil }
      ? say(en: "Customers answered in another measure.", ar: "وأجاب العملاء بمؤشر آخر.")
      : say(
        en: "There are \(answers), but no ideal to compare them with.",
        ar: "توجد إجابات (\(answers)) ولا مثالي للمقارنة.")
  }

  /// `2 of 5 (confused)`.
  private func inBrackets(_ feeling: Feeling) -> String {
    guard let level = feeling.level else { return isolated(feeling.words) }
    let (some, all) = (number(level), number(Feeling.levels.upperBound))
    let place = say(en: "\(some) of \(all)", ar: "\(some) من \(all)")
    return feeling.words.isEmpty ? place : "\(place) (\(isolated(feeling.words)))"
  }

  /// A loop is what the team wrote down: no survey stands behind its share.
  private func loop(_ loop: PathComparison.LoopBack, in journey: Journey) -> String {
    let from = quoted(stepName(journey.steps[loop.from]))
    let share = loop.share.map { stated(percent: $0) }
    let reason = loop.reason.isEmpty ? "" : ": \(isolated(loop.reason))"
    return say(
      en: "\(share ?? "Some") come back here from \(from), the team says\(reason).",
      ar: "يقول الفريق إن \(share ?? "بعضهم") يعودون إلى هنا من \(from)\(reason).")
  }
}
