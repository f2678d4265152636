import JourneyModel

/// What is still to be asked, step by step.
struct OpenQuestions {
  /// The open questions of one step.
  struct Line {
    let step: String
    let open: String
  }

  /// A longer list is no help: the journey map shows every open question in its place.
  private static let mostLines = 12

  let summary: String
  let lines: [Line]
  let rest: String?

  init(of journey: Journey, in model: Model, words: Words) {
    var lines: [Line] = []
    var open = 0
    var asked = 0
    for step in journey.steps {
      let parts = (step.ideal.map { [$0] } ?? []) + step.actuals
      asked += parts.count * Question.allCases.count
      let found = parts.filter { !$0.openQuestions.isEmpty }
      open += found.reduce(0) { $0 + $1.openQuestions.count }
      guard !found.isEmpty else { continue }
      let texts = found.map { part in
        let title = words.title(of: part, isIdeal: part == step.ideal, in: model)
        let names = part.openQuestions.map { words.noun($0) }
        return "\(title): \(words.list(names))"
      }
      lines.append(
        Line(
          step: words.isolated(words.stepName(step)),
          open: texts.joined(separator: words.say(en: "; ", ar: "؛ ")))
      )
    }
    let (some, all) = (words.number(open), words.number(asked))
    summary =
      open == 0
      ? words.say(en: "All \(all) questions are answered.", ar: "أُجيب عن كل الأسئلة (\(all)).")
      : words.say(
        en: "\(some) of \(all) questions are still open.", ar: "\(some) من \(all) من الأسئلة ما زالت مفتوحة.")
    self.lines = Array(lines.prefix(Self.mostLines))
    let further = lines.count - self.lines.count
    let steps = words.count(further, .step)
    rest =
      further == 0
      ? nil
      : words.say(en: "And \(steps) more: see the journey map.", ar: "وغيرها \(steps): انظر خريطة الرحلة.")
  }
}

extension Words {
  /// `Ideal`, `Actual`, or `Actual for Omar`.
  func title(of part: Part, isIdeal: Bool, in model: Model) -> String {
    if isIdeal { return ideal }
    guard !part.personas.isEmpty else { return actual }
    let names = list(part.personas.map { isolated(model.personas[$0].shortName) })
    return say(en: "Actual for \(names)", ar: "الفعلي لـ \(names)")
  }
}
