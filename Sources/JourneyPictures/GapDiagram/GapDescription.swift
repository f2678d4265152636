import JourneyAnalysis
import JourneyModel
import JourneyWords

/// The gap diagram told in words, for those who hear it instead of seeing it: in a sentence or two where a table stands
/// beside it, as nobody can stop in a description or go back; wholly where it stands alone.
struct GapDescription {
  let words: Words
  let analysis: GapAnalysis
  let model: Model

  private var journey: Journey { model.journeys[analysis.journey] }

  /// What it shows, how many steps, and where the gap is widest.
  var summary: String {
    let steps = Set(analysis.path.columns.map(\.step))
    guard !steps.isEmpty else { return words.say(en: "No steps yet.", ar: "لا خطوات بعد.") }
    let count = words.count(steps.count, .step)
    let paths = words.say(
      en: "The ideal path above, the actual path below: \(count).",
      ar: "المسار المثالي في الأعلى والفعلي في الأسفل: \(count).")
    let gaps = steps.sorted { $0.number < $1.number }.map { ($0, GapMark(analysis[$0].drawn).points) }
    guard let widest = gaps.min(by: { $0.1 < $1.1 }), widest.1 < 0 else { return paths }
    let told = sentence(about: widest.0)
    return words.say(en: "\(paths) The widest gap: \(told)", ar: "\(paths) وأوسع فجوة: \(told)")
  }

  /// Every step in the order of the columns with its gap, then every loop; one sentence each.
  var text: String {
    let steps = analysis.path.columns.compactMap { column in
      isSecondPlace(column) ? nil : sentence(about: column.step)
    }
    guard !steps.isEmpty else { return words.say(en: "No steps yet.", ar: "لا خطوات بعد.") }
    let unit = words.unit(ofGapsIn: analysis)
    let legend = words.say(
      en: "The ideal path above, the actual path below; a gap is actual minus ideal, \(unit).",
      ar: "المسار المثالي في الأعلى والفعلي في الأسفل؛ الفجوة هي الفعلي ناقص المثالي، \(unit).")
    let time = analysis.window.map(words.answers)
    return ([legend, time].compactMap(\.self) + steps + personas + analysis.path.loops.map(sentence)).joined(
      separator: " ")
  }

  /// A moved step has two columns and is told at its ideal one.
  private func isSecondPlace(_ column: PathComparison.Column) -> Bool {
    analysis[column.step].placement == .moved && !column.isInIdeal
  }

  private func label(_ step: ID<Step>) -> String { words.isolated(words.stepName(journey.steps[step])) }

  private func sentence(about step: ID<Step>) -> String {
    let analysis = analysis[step]
    let finding =
      switch analysis.placement {
      case .missing where analysis.lacksActual, .undescribed where analysis.lacksActual:
        words.list([words.noActual, gap(analysis)])
      case .undescribed: words.notYetDescribed
      case .missing: words.list([words.step(.missing), words.notOffered])
      case .extra: words.list([words.step(.extra), words.notInIdeal])
      case .moved: words.list([words.label(.moved), gap(analysis)])
      case .matched, .empty: gap(analysis)
      }
    return "\(label(step)): \(finding)."
  }

  private func gap(_ step: StepAnalysis) -> String {
    step.drawn.basis == .measured
      ? measured(words.full(step, beside: analysis.window, in: model)) : words.short(step, in: model)
  }

  private func measured(_ text: String) -> String {
    words.say(en: "measured \(text)", ar: "المقيس \(text)")
  }

  /// What single personas live of their own; one sentence each, and one for each of their loops.
  private var personas: [String] {
    journey.steps.ids.flatMap { step in
      journey.steps[step].actuals.filter { !$0.personas.isEmpty }.flatMap { part in
        part.personas.flatMap { sentences(about: $0, at: step, part) }
      }
    }
  }

  private func sentences(about persona: ID<Persona>, at step: ID<Step>, _ part: Part) -> [String] {
    let name = words.isolated(model.personas[persona].shortName)
    let (bold, plain) = words.personaCard(part, in: journey)
    var told = ([bold] + plain).map { words.isolated($0) }
    if let own = analysis[step].own[persona], own != .unknown {
      told.append(own.basis == .measured ? measured(words.full(own)) : words.short(own))
    }
    let loops = part.loops.map { loop in
      let back = PathComparison.LoopBack(from: step, to: loop.to, share: loop.share, reason: loop.reason)
      return "\(name): \(sentence(about: back))"
    }
    return ["\(words.list([name, label(step)])): \(words.list(told))."] + loops
  }

  private func sentence(about loop: PathComparison.LoopBack) -> String {
    words.say(
      en: "From \(label(loop.from)) back to \(label(loop.to)): \(words.loopBack(loop)).",
      ar: "من \(label(loop.from)) عودة إلى \(label(loop.to)): \(words.loopBack(loop)).")
  }
}
