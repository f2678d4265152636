import JourneyAnalysis
package import JourneyEvidence
package import JourneyModel
import JourneyStatistics
package import JourneySyntax

/// What a log of events says, for a person or a program.
package struct PathsReport {
  /// Variants shown to a person; the rest are counted.
  private static let mostVariants = 10

  private let paths: PathTally
  private let statistics: PathStatistics
  private let model: Model?

  /// - Parameter model: whose steps the log's are compared with.
  package init(of paths: PathTally, in model: Model?) {
    self.model = model
    self.paths = model.map { paths.named(as: $0.journeys.lazy.flatMap(\.steps)) } ?? paths
    statistics = PathStatistics(of: self.paths)
  }

  /// A table of the steps, ways back and the ways most taken.
  package func text(in words: Words, on paper: Paper) -> String {
    let sure = words.percent(100 * Self.confidence)
    let total = words.say(
      en: "cases: \(words.number(paths.cases)), events: \(words.number(paths.events)); intervals: \(sure)",
      ar: "الحالات: \(words.number(paths.cases))، الأحداث: \(words.number(paths.events))؛ المجالات: \(sure)")
    var header = words.heads(.step, .reached, .ofCases, .ended, .repeated)
    if paths.hasOutcomes { header += words.heads(.wentOn) }
    if model != nil { header += words.heads(.inModel) }
    let rows = statistics.steps.map { row(of: $0, in: words) }
    let table = AlignedTable(header: header, rows: rows, isRightToLeft: words.isRightToLeft)
    return paper.fitting(
      "\(total)\n\n\(table.text(on: paper))\n" + loops(in: words) + variants(in: words) + fillings(in: words))
  }

  private func row(of step: PathStatistics.Step, in words: Words) -> [String] {
    var cells = [
      paths.steps[step.step], words.number(step.reached),
      Self.share(step.reached, of: statistics.cases, in: words), words.number(step.ended),
      words.number(step.repeated),
    ]
    if paths.hasOutcomes {
      cells.append(Self.share(statistics.completed(step), of: step.reached, in: words))
    }
    if model != nil { cells.append(nameInModel(paths.steps[step.step]) ?? "–") }
    return cells
  }

  private static let confidence = 0.95

  /// `84 % (81 to 87)`; a dash where a share would only dress up a few people.
  private static func share(_ part: Int, of whole: Int, in words: Words) -> String {
    guard whole >= SmallCells.fewestAnswers,
      let score = BoundedScore(ScoreHistogram(successes: Double(part), of: Double(whole)))
    else { return "–" }
    let limits = score.limits(confidence: confidence)
    let range = words.interval(100 * limits.lowerBound...100 * limits.upperBound)
    return "\(words.percent(100 * score.mean)) (\(range))"
  }

  private func nameInModel(_ step: String) -> String? {
    model?.journeys.lazy.flatMap(\.steps).first { ($0.name.id ?? $0.name.label) == step }?.name.label
  }

  private func loops(in words: Words) -> String {
    let lines = statistics.loops.map { loop in
      let (from, to) = (words.isolated(paths.steps[loop.from]), words.isolated(paths.steps[loop.to]))
      let reached = statistics.steps.first { $0.step == loop.from }?.reached ?? 0
      let share = Self.share(loop.looped, of: reached, in: words)
      let (looped, all) = (words.number(loop.looped), words.number(reached))
      return words.say(
        en: "back from \(from) to \(to): \(looped) of \(all), \(share)",
        ar: "عودة من \(from) إلى \(to): \(looped) من \(all)، \(share)")
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
    let lines = model.journeys.ids.flatMap { journey in
      ObservedPaths(of: paths, from: ID(0), for: journey, in: model).fillings.map {
        words.filling($0, in: model)
      }
    }
    guard !lines.isEmpty else { return "" }
    let heading = words.say(
      en: "The model is open here and would take from a source with this log:",
      ar: "هذا ما لا يذكره النموذج، ويأخذه من مصدر ملفه هذا السجل:")
    return "\n" + ([heading] + lines.map { "  " + $0 }).map { $0.withoutControls + "\n" }.joined()
  }

  /// The same for a program.
  package var json: JSONValue {
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
      ("completed", paths.hasOutcomes ? .count(statistics.completed(step)) : .null),
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
