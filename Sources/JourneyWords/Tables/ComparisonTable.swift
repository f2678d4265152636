package import JourneyAnalysis
import JourneyEvidence
package import JourneyModel
import JourneyStatistics
import JourneySyntax

/// Scores beside earlier or other scores of the same, for a terminal or for another program.
package struct ComparisonTable: OutputTable {
  /// The scores of one journey, among one group.
  package struct Subject: Sendable {
    /// The model's root file, as the person knows it.
    var file: String
    /// The model the journey belongs to; its settings choose the language and the digits of the text.
    var model: Model
    /// Which journey it is about.
    var journey: ID<Journey>
    /// Whose answers count, how sure each interval is, and which change has a meaning.
    var settings: AnalysisSettings
    /// What the two sides are called.
    var now: String
    /// Heads the earlier or other scores: a wave, some days or a file.
    var then: String
    /// The rows of the table, one a subject and unit; empty where nothing was asked on both sides.
    package var comparisons: [ScoreComparison]

    /// - Parameter then: what the side is called that `now` is compared with.
    package init(
      file: String, model: Model, journey: ID<Journey>, settings: AnalysisSettings, now: String, then: String,
      comparisons: [ScoreComparison]
    ) {
      self.file = file
      self.model = model
      self.journey = journey
      self.settings = settings
      self.now = now
      self.then = then
      self.comparisons = comparisons
    }
  }

  private static let columns = [
    "file", "journey", "step", "label", "measure", "group", "group_value", "now", "n_now", "score_now",
    "score_now_low", "score_now_high", "then", "n_then", "score_then", "score_then_low", "score_then_high",
    "difference_points", "difference_points_low", "difference_points_high", "adjusted_p", "mix_held_points",
    "mix_held_points_low", "mix_held_points_high", "cliffs_delta", "cliffs_delta_low", "cliffs_delta_high",
    "magnitude", "source_now", "source_then", "kind_now", "kind_then", "verdict",
  ]

  private let subjects: [Subject]

  /// - Parameter subjects: in the order of the output.
  package init(of subjects: [Subject]) { self.subjects = subjects }

  /// One block a journey, in its model's language: a table, what the signs mean and what the claims rest on.
  package func text(on paper: Paper) -> String {
    paper.fitting(subjects.map { $0.text(on: paper) }.joined(separator: "\n"))
  }

  /// One row a comparison, with scores in their units and differences in points.
  package var csv: String { CSVText.text(columns: Self.columns, rows: subjects.flatMap(\.rows)) }

  /// One object a journey, each comparison with its two scores and what lies between them.
  package var json: String { OutputSchema.text(journeys: subjects.map(\.json)) }
}

extension ComparisonTable.Subject {
  private var title: Name { model.journeys[journey].name }

  /// nil for the journey as a whole.
  private func step(_ comparison: ScoreComparison) -> Name? {
    if case .step(let step) = comparison.subject {
      model.journeys[journey].steps[step.step].name
    } else {
      nil
    }
  }

  private func claim(_ comparison: ScoreComparison, _ statement: (Estimate) -> Claim.Statement) -> Claim? {
    comparison.difference.map {
      var claim = Claim(
        statement($0), n: comparison.now.n.saturatingAdd(comparison.then.n), effectiveN: comparison.effectiveN
      )
      claim.mixes = comparison.mixes
      claim.hasRepeatedPeople = comparison.hasRepeatedPeople
      claim.mayBeOfSamePeople = comparison.mayBeOfSamePeople
      return claim
    }
  }

  // MARK: Text

  fileprivate func text(on paper: Paper) -> String {
    let words = Words(language: model.settings.language, digits: model.settings.digits)
    let heading = words.list([words.isolated(title.label)] + words.among(settings.group, in: model))
      .withoutControls
    guard !comparisons.isEmpty else {
      let nothing = words.say(
        en: "No data: nothing was asked on both sides.", ar: "لا بيانات: لم يُسأل عن شيء في الجانبين.")
      return "\(heading)\n\n\(nothing)\n"
    }
    let table = AlignedTable(
      header: header(words), rows: comparisons.map { cells($0, words) }, isRightToLeft: words.isRightToLeft)
    let claims = comparisons.compactMap { claim($0, Claim.Statement.difference) }
    return "\(heading)\n\n\(table.text(on: paper))\n"
      + ([note(words)] + mixes(words) + apart(words) + comparisons.compactMap { ordered($0, words) }
      + words.basis(of: claims)).map { $0 + "\n" }.joined()
  }

  private func note(_ words: Words) -> String {
    let least = words.number(settings.margin, decimals: words.decimals(ofPoints: settings.margin))
    return words.say(
      en:
        "Differences in points of 0 to 100; positive is better now. Verdicts compare all of them together with a "
        + "margin of \(least) points; p is Holm's over all of them.",
      ar:
        "الفروق بالنقاط من \(words.number(0)) إلى \(words.number(100))؛ والموجب أفضل الآن. والأحكام تقارنها جميعًا "
        + "معًا بهامش \(least) نقاط؛ والاحتمال مصحح لها جميعًا (\(words.isolated("Holm")))."
    )
  }

  /// What of each difference came of another mix of people; where none did, by which columns that was looked for.
  private func mixes(_ words: Words) -> [String] {
    let moved = comparisons.flatMap { comparison in
      comparison.mixes.filter(\.didMove).map { mix in
        let name = step(comparison).map { words.quoted($0.label) } ?? words.wholeJourney
        let subject = words.list([name, words.label(comparison.unit, in: model)])
        return "\(subject): \(words.sentence(Claim(of: mix)))"
      }
    }
    let columns = Set(comparisons.flatMap { $0.mixes.map(\.column) }).sorted()
    guard moved.isEmpty, !columns.isEmpty else { return moved }
    let names = words.list(columns.map { words.isolated($0) })
    return [
      words.say(
        en: "By \(names) no difference is shown to come of another mix of people.",
        ar: "حسب \(names) لا يظهر فرق سببه تغيّر مزيج المجيبين.")
    ]
  }

  /// That two sources are no two sides of one.
  private func apart(_ words: Words) -> [String] {
    guard comparisons.contains(where: { !$0.sources.areOne }) else { return [] }
    return [
      words.say(
        en:
          "Where no source that asks about one thing has answers on both sides there is no difference to take: two "
          + "sources ask different people in different ways.",
        ar:
          "حيث لا مصدر واحد له إجابات في الجانبين عن الشيء نفسه فلا فرق يُحسب: فالمصدران يسألان أناسًا مختلفين "
          + "بطرق مختلفة.")
    ]
  }

  /// The order of the answers beside the difference of their means, where the two do not say the same.
  private func ordered(_ comparison: ScoreComparison, _ words: Words) -> String? {
    guard comparison.isOrderedOtherwise, let ordinal = comparison.ordinal,
      let difference = comparison.difference
    else { return nil }
    let step = step(comparison).map { words.quoted($0.label) } ?? words.wholeJourney
    let name = words.list([step, words.label(comparison.unit, in: model)])
    let means = words.change(difference)
    let delta =
      "\(words.signed(ordinal.cliffsDelta, decimals: 2)) \(words.signedInterval(ordinal.interval, decimals: 2))"
    let n = words.list([comparison.then, comparison.now].map { words.sampleSize($0.n) })
    return words.say(
      en:
        "\(name): the means differ by \(means), and by order alone the answers by δ \(delta) of −1 to 1 (\(n)): "
        + "what is said of it hangs on levels being equally far apart.",
      ar:
        "\(name): فرق المتوسطين \(means)، وفرق الإجابات بترتيبها وحده \(words.isolated("δ")) \(delta) من −1 إلى 1 "
        + "(\(n)): فالقول فيه متوقف على تساوي تباعد درجات المقياس."
    ).withoutControls
  }

  /// Who was asked and about what; of two sources both, then and now.
  private func source(_ comparison: ScoreComparison, _ words: Words) -> String {
    func name(_ source: Source) -> String {
      words.list([words.isolated(source.name.label), words.label(source.kind)])
    }
    let sources = comparison.sources
    return sources.areOne
      ? name(sources.now)
      : [name(sources.then), name(sources.now)].joined(separator: words.say(en: "; ", ar: "؛ "))
  }

  private func header(_ words: Words) -> [TableHead] {
    words.heads(.step, .measure, .source) + [.name(words.isolated(then))] + words.heads(.answers)
      + [.name(words.isolated(now))] + words.heads(.answers, .difference, .verdict, .p, .mixHeld)
  }

  private func cells(_ comparison: ScoreComparison, _ words: Words) -> [String] {
    func score(_ score: MeasuredScore, under head: String) -> [String] {
      let time = words.time(score.span).flatMap { $0 == head ? nil : $0 }
      return [
        score.estimate.map { words.estimated($0, in: comparison.unit, of: model) } ?? "",
        words.list([words.number(score.n), time].compactMap(\.self)),
      ]
    }
    return [
      step(comparison).map { words.isolated($0.label) } ?? words.wholeJourney,
      words.label(comparison.unit, in: model),
      source(comparison, words),
    ] + score(comparison.then, under: then) + score(comparison.now, under: now) + [
      comparison.difference.map(words.change)
        ?? (comparison.sources.areOne ? "" : words.say(en: "two sources", ar: "مصدران")),
      comparison.verdict.map(words.label) ?? "", comparison.adjustedP.map(words.p) ?? "",
      comparison.standardised.map { words.change($0.difference) } ?? "",
    ]
  }

  // MARK: For programs

  fileprivate var rows: [[CSVCell]] {
    comparisons.map { comparison in
      let name = step(comparison)
      let ordinal = comparison.ordinal.map { Estimate(value: $0.cliffsDelta, interval: $0.interval) }
      return [
        .string(file), .string(title.key), .string(name?.id), .string(name?.label),
        .string(model.measures[comparison.unit.measure].name.label),
      ] + settings.group.cells(in: model) + [.string(now), .count(comparison.now.n)]
        + CSVText.cells(comparison.now.estimate)
        + [.string(then), .count(comparison.then.n)] + CSVText.cells(comparison.then.estimate)
        + CSVText.cells(comparison.difference)
        + [.number(comparison.adjustedP.map { max(ShownPrecision.smallestP, $0) })]
        + CSVText.cells(comparison.standardised?.difference) + CSVText.cells(ordinal)
        + [.string(comparison.ordinal?.magnitude.key)]
        + [comparison.sources.now, comparison.sources.then].map { .string($0.name.label) }
        + [comparison.sources.now, comparison.sources.then].map { .string($0.kind.rawValue) }
        + [.string(comparison.verdict?.rawValue)]
    }
  }

  fileprivate var json: JSONValue {
    .object([
      ("file", .string(file)), ("id", .string(title.id)), ("label", .string(title.label)),
      ("among", settings.group.json(in: model)), ("confidence", .number(settings.confidence)),
      ("margin", .number(settings.margin)), ("now", .string(now)),
      ("then", .string(then)), ("comparisons", .array(comparisons.map(json))),
    ])
  }

  private func json(_ comparison: ScoreComparison) -> JSONValue {
    .object([
      ("id", .string(step(comparison)?.id)), ("label", .string(step(comparison)?.label)),
      ("measure", .string(model.measures[comparison.unit.measure].name.label)),
      ("now", json(comparison.now, of: comparison.sources.now)),
      ("then", json(comparison.then, of: comparison.sources.then)),
      ("isOneSource", .bool(comparison.sources.areOne)), ("difference", difference(comparison)),
      ("mixHeld", mixHeld(comparison)), ("mixes", .array(comparison.mixes.map(\.json))),
      ("ordinal", ordinal(comparison)),
    ])
  }

  private func json(_ score: MeasuredScore, of source: Source) -> JSONValue {
    .object([
      ("source", .string(source.name.label)), ("kind", .string(source.kind.rawValue)),
      ("window", score.span?.json ?? .null), ("n", .count(score.n)),
      ("value", .number(score.estimate?.value)),
      ("interval", .range(score.estimate?.interval)),
    ])
  }

  private func difference(_ comparison: ScoreComparison) -> JSONValue {
    guard let difference = comparison.difference, let claim = claim(comparison, Claim.Statement.difference)
    else {
      return .null
    }
    let p = comparison.adjustedP.map { max(ShownPrecision.smallestP, $0) }
    return .claimed(
      "points", difference, [("adjustedP", .number(p)), ("verdict", .string(comparison.verdict?.rawValue))],
      as: claim)
  }

  private func mixHeld(_ comparison: ScoreComparison) -> JSONValue {
    guard let held = comparison.standardised,
      let claim = claim(comparison, { _ in .standardised(held.difference) })
    else { return .null }
    return .claimed("points", held.difference, [("crude", .number(held.crude))], as: claim)
  }

  private func ordinal(_ comparison: ScoreComparison) -> JSONValue {
    guard let ordinal = comparison.ordinal else { return .null }
    return .object([
      ("cliffsDelta", .number(ordinal.cliffsDelta)), ("cliffsDeltaInterval", .range(ordinal.interval)),
      ("magnitude", .string(ordinal.magnitude.key)), ("agrees", .bool(!comparison.isOrderedOtherwise)),
    ])
  }
}

extension OrdinalEffect.Magnitude {
  /// The name that other programs know it by.
  fileprivate var key: String {
    switch self {
    case .negligible: "negligible"
    case .small: "small"
    case .medium: "medium"
    case .large: "large"
    }
  }
}
