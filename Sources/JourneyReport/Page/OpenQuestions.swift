import JourneyModel
import JourneySyntax

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
    var further = 0
    for step in journey.steps {
      let parts = (step.ideal.map { [$0] } ?? []) + step.actuals
      asked += parts.count * Question.allCases.count
      let found = parts.filter { !$0.openQuestions.isEmpty || !$0.furtherOpen.isEmpty }
      open += found.reduce(0) { $0 + $1.openQuestions.count }
      further += found.reduce(0) { $0 + $1.furtherOpen.count }
      guard !found.isEmpty else { continue }
      let texts = found.map { part in
        let title = words.title(of: part, isIdeal: part == step.ideal, in: model)
        let names = part.openQuestions.map { words.noun($0) } + part.furtherOpen.map { words.noun($0) }
        return "\(title): \(words.list(names))"
      }
      lines.append(
        Line(
          step: words.isolated(words.stepName(step)),
          open: texts.joined(separator: words.say(en: "; ", ar: "؛ ")))
      )
    }
    summary = Self.summary(open: open, of: asked, further: further, words: words)
    self.lines = Array(lines.prefix(Self.mostLines))
    let hidden = lines.count - self.lines.count
    let steps = words.count(hidden, .step)
    rest =
      hidden == 0
      ? nil
      : words.say(en: "And \(steps) more: see the journey map.", ar: "وغيرها \(steps): انظر خريطة الرحلة.")
  }

  private static func summary(open: Int, of asked: Int, further: Int, words: Words) -> String {
    let (some, all) = (words.number(open), words.number(asked))
    let questions =
      open == 0
      ? words.say(en: "All \(all) questions are answered", ar: "أُجيب عن كل الأسئلة (\(all))")
      : words.say(
        en: "\(some) of \(all) questions are still open", ar: "\(some) من \(all) من الأسئلة ما زالت مفتوحة")
    guard further > 0 else { return questions + "." }
    let fields = words.count(further, .field)
    return words.say(
      en: "\(questions); besides, \(fields) \(further == 1 ? "is" : "are") marked “?”.",
      ar: "\(questions)؛ وبعلامة «؟» غيرها: \(fields).")
  }
}

extension Part {
  /// Fields marked `?` that are not told as open questions already.
  fileprivate var furtherOpen: [Keyword] {
    leftOpen.filter { keyword in !openQuestions.contains { $0.keyword == keyword } }
  }
}

extension Question {
  fileprivate var keyword: Keyword {
    switch self {
    case .touchpoint: .touchpoint
    case .expectation: .expectation
    case .thought: .thought
    case .feeling: .feeling
    }
  }
}

extension Words {
  /// What a field asks for, as something still to be told.
  fileprivate func noun(_ field: Keyword) -> String {
    KeywordTable.entry(field).spellings(in: language)[0].lowercased()
  }

  /// `Ideal`, `Actual`, or `Actual for Omar`.
  func title(of part: Part, isIdeal: Bool, in model: Model) -> String {
    if isIdeal { return ideal }
    guard !part.personas.isEmpty else { return actual }
    let names = list(part.personas.map { isolated(model.personas[$0].shortName) })
    return say(
      en: "Actual for \(names)",
      ar: "الفعلي \(belonging(to: part.personas.map { model.personas[$0].shortName }))")
  }
}
