import JourneyAnalysis
import JourneyModel

/// The whole gap diagram told in words, for those who hear it instead of seeing it.
struct GapDescription {
  let words: Words
  let analysis: GapAnalysis
  let model: Model

  private var journey: Journey { model.journeys[analysis.journey] }

  /// Every step in the order of the columns with its gap, then every loop; one sentence each.
  var text: String {
    let steps = analysis.path.columns.compactMap { column in
      isSecondPlace(column) ? nil : sentence(about: column.step)
    }
    guard !steps.isEmpty else { return words.say(en: "No steps yet.", ar: "لا خطوات بعد.") }
    let legend = words.say(
      en: "The ideal path above, the actual path below; a gap is actual minus ideal, on a scale of 0 to 100.",
      ar:
        "المسار المثالي في الأعلى والفعلي في الأسفل؛ الفجوة هي الفعلي ناقص المثالي، على مقياس من \(words.number(0)) إلى \(words.number(100))."
    )
    return ([legend] + steps + personas + analysis.path.loops.map(sentence)).joined(separator: " ")
  }

  /// A moved step has two columns and is told at its ideal one.
  private func isSecondPlace(_ column: PathComparison.Column) -> Bool {
    analysis.steps[column.step].placement == .moved && !column.isInIdeal
  }

  private func label(_ step: Int) -> String { words.isolated(words.stepName(journey.steps[step])) }

  private func sentence(about step: Int) -> String {
    let analysis = analysis.steps[step]
    let finding =
      switch analysis.placement {
      case .missing where analysis.lacksActual: words.list([words.noActual, gap(analysis)])
      case .missing: words.list([words.step(.missing), words.notOffered])
      case .extra: words.list([words.step(.extra), words.notInIdeal])
      case .moved: words.list([words.label(.moved), gap(analysis)])
      case .matched, .empty: gap(analysis)
      }
    return "\(label(step)): \(finding)."
  }

  private func gap(_ step: StepAnalysis) -> String {
    let text = words.short(step)
    guard case .measured(_, let n) = step.drawn else { return text }
    let answers = words.count(n, .answer)
    return words.say(en: "measured \(text) (\(answers))", ar: "المقيس \(text) (\(answers))")
  }

  /// What single personas live of their own; one sentence each.
  private var personas: [String] {
    journey.steps.indices.flatMap { step in
      journey.steps[step].actuals.filter { !$0.personas.isEmpty }.map { part in
        let names = words.list(part.personas.map { words.isolated(model.personas[$0].shortName) })
        let (bold, plain) = words.personaCard(part, beside: journey.steps[step].ideal)
        return "\(names), \(label(step)): \(words.list(([bold] + plain).map { words.isolated($0) }))."
      }
    }
  }

  private func sentence(about loop: PathComparison.LoopBack) -> String {
    words.say(
      en: "From \(label(loop.from)) back to \(label(loop.to)): \(words.loopBack(loop)).",
      ar: "من \(label(loop.from)) عودة إلى \(label(loop.to)): \(words.loopBack(loop)).")
  }
}
