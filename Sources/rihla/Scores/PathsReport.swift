import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyReport
import JourneySyntax

/// What a log of events says, for a person or a program.
struct PathsReport {
  /// Variants shown to a person; the rest are counted.
  private static let mostVariants = 10

  private let paths: PathTally
  private let statistics: PathStatistics
  private let model: Model?

  /// - Parameter model: whose steps the log's are compared with.
  init(of paths: PathTally, in model: Model?) {
    self.paths = paths
    statistics = PathStatistics(of: paths)
    self.model = model
  }

  func text(in words: Words) -> String {
    let total = words.say(
      en: "cases: \(words.number(paths.cases)), events: \(words.number(paths.events))",
      ar: "الحالات: \(words.number(paths.cases))، الأحداث: \(words.number(paths.events))")
    let header = [
      words.say(en: "step", ar: "الخطوة"), words.say(en: "reach", ar: "الوصول"),
      words.say(en: "ends here", ar: "ينتهي هنا"),
      words.say(en: "repeated", ar: "مكرر"),
      model == nil ? "" : words.say(en: "in the model", ar: "في النموذج"),
    ]
    let rows = statistics.steps.map { row(of: $0, in: words) }
    let table = AlignedTable(header: header, rows: rows, isRightToLeft: words.isRightToLeft).text
    return "\(total)\n\n\(table)\n" + loops(in: words) + variants(in: words) + fillings(in: words)
  }

  private func row(of step: PathStatistics.Step, in words: Words) -> [String] {
    // Of fewer cases a share would only dress up a few people.
    func share(_ cases: Int) -> String {
      statistics.cases < SmallCells.fewestAnswers
        ? words.number(cases) : words.percent(100 * Double(cases) / Double(statistics.cases))
    }
    return [
      paths.steps[step.step], share(step.reached), share(step.ended),
      step.repeated > 0 ? share(step.repeated) : "",
      nameInModel(paths.steps[step.step]) ?? (model == nil ? "" : "–"),
    ]
  }

  private func nameInModel(_ step: String) -> String? {
    model?.journeys.lazy.flatMap(\.steps).first {
      $0.name.label.folded == step.folded || $0.name.id?.folded == step.folded
    }.map { $0.name.id ?? $0.name.label }
  }

  private func loops(in words: Words) -> String {
    let lines = statistics.loops.map { loop in
      let (from, to) = (words.isolated(paths.steps[loop.from]), words.isolated(paths.steps[loop.to]))
      let share = statistics.share(of: loop).map { words.percent($0) } ?? ""
      return words.say(en: "back from \(from) to \(to): \(share)", ar: "عودة من \(from) إلى \(to): \(share)")
    }
    return lines.isEmpty ? "" : lines.map { $0.withoutControls + "\n" }.joined() + "\n"
  }

  private func variants(in words: Words) -> String {
    let arrow = words.isRightToLeft ? " ← " : " → "
    var lines = paths.variants.prefix(Self.mostVariants).map { variant in
      "\(words.number(variant.cases)) × \(variant.path.map { words.isolated(paths.steps[$0]) }.joined(separator: arrow))"
    }
    let further = paths.variants.count - lines.count
    if further > 0 {
      lines.append(
        words.say(
          en: "and \(words.number(further)) other ways", ar: "وطرق أخرى عددها \(words.number(further))"))
    }
    return lines.map { $0.withoutControls + "\n" }.joined()
  }

  /// What the model leaves open and the log says, as lines to write there.
  private func fillings(in words: Words) -> String {
    guard let model else { return "" }
    let lines = model.journeys.indices.flatMap { journey in
      ObservedPaths(of: paths, from: 0, for: journey, in: model).fillings.map { words.filling($0, in: model) }
    }
    guard !lines.isEmpty else { return "" }
    let heading = words.say(
      en: "The model is open here and would take from a source with this log:",
      ar: "هذا ما لا يذكره النموذج، ويأخذه من مصدر ملفه هذا السجل:")
    return "\n" + ([heading] + lines.map { "  " + $0 }).map { $0.withoutControls + "\n" }.joined()
  }

  var json: JSONValue {
    .object([
      ("schema", .count(1)),
      ("cases", .count(paths.cases)),
      ("events", .count(paths.events)),
      ("leftOut", .count(paths.leftOut)),
      ("steps", .array(statistics.steps.map(stepJSON))),
      ("transitions", .array(statistics.transitions.map(transitionJSON))),
      (
        "variants",
        .array(
          paths.variants.map { variant in
            .object([
              ("cases", .count(variant.cases)),
              ("path", .array(variant.path.map { .string(paths.steps[$0]) })),
            ])
          })
      ),
    ])
  }

  private func stepJSON(_ step: PathStatistics.Step) -> JSONValue {
    .object([
      ("step", .string(paths.steps[step.step])), ("inModel", .string(nameInModel(paths.steps[step.step]))),
      ("reached", .count(step.reached)), ("ended", .count(step.ended)), ("repeated", .count(step.repeated)),
      ("position", .number(step.position)),
    ])
  }

  private func transitionJSON(_ transition: PathStatistics.Transition) -> JSONValue {
    .object([
      ("from", .string(paths.steps[transition.from])), ("to", .string(paths.steps[transition.to])),
      ("times", .count(transition.times)), ("cases", .count(transition.cases)),
      ("converted", .count(transition.converted)), ("looped", .count(transition.looped)),
    ])
  }
}
