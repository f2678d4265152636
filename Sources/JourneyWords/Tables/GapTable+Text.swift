import JourneyAnalysis
import JourneyEvidence
import JourneyModel
import JourneyStatistics
import JourneySyntax

extension GapTable {
  /// The table for a person at a terminal: one block a journey, in its model's language.
  package func text(on paper: Paper) -> String {
    paper.fitting(
      subjects.map { $0.text(on: paper) }.joined(separator: "\n")
        + screenings.map { "\n" + $0 + "\n" }.joined())
  }

  /// A line for each journey that many groups or waves are told apart of.
  private var screenings: [String] {
    var lines: [String] = []
    var rest = subjects[...]
    while let first = rest.first {
      let same = rest.prefix { $0.file == first.file && $0.analysis.journey == first.analysis.journey }
      rest = rest.dropFirst(same.count)
      if let line = GapScreening(of: same.map(\.analysis)).map(first.line) { lines.append(line) }
    }
    return lines
  }
}

extension GapTable.Subject {
  private var words: Words { Words(language: model.settings.language, digits: model.settings.digits) }

  /// When the numbers of the heading are of; a wave that was asked for is among its words already.
  private var time: ClosedRange<Day>? {
    analysis.settings.period.map(\.days) ?? analysis.window
  }

  fileprivate func text(on paper: Paper) -> String {
    let (rows, units) = (rows, analysis.units)
    let table = AlignedTable(
      header: header,
      rows: rows.indices.map {
        cells(of: rows[$0], isFirst: $0 == 0 || rows[$0 - 1].step != rows[$0].step, units)
      },
      isRightToLeft: words.isRightToLeft)
    let sure = words.confidence(analysis.settings.confidence)
    let note = words.say(
      en:
        "Gaps in points of 0 to 100 with the \(sure) interval; negative is a shortfall, also where lower is better.",
      ar: "الفجوات بالنقاط من \(words.number(100)) مع فترة الثقة \(sure)؛ والسالب قصور، حتى حيث الأقل أفضل.")
    let overview = OverviewClaims(of: analysis, in: model).all
    let claims = analysis.steps.compactMap { Claim(verdictOf: $0, settings: analysis.settings) }
    let notes =
      ([note]
      + [words.note(onMeansAndSharesAmong: units, in: model), words.windowMethod(of: analysis)].compactMap(
        \.self)
      + words.silent(analysis.silent, in: model) + words.accounts(of: analysis, in: model)
      + words.people(behind: analysis, in: model)
      + words.methods(of: analysis) + overview.map(words.sentence)
      + words.observed(analysis, in: model) + words.contradictions(analysis, in: model)
      + words.changes(analysis, in: model) + words.agreements(analysis, in: model) + words.basis(of: claims))
      .map { $0.withoutControls + "\n" }.joined()
    let heading = words.list(
      [words.isolated(journey.name.label)] + among(words)
        + [analysis.window.map(words.days)].compactMap(\.self)
    ).withoutControls
    let importances = importances(words).map { "\n" + $0.text(on: paper) } ?? ""
    return "\(heading)\n\n\(table.text(on: paper))\(importances)\n\(notes)"
  }

  /// What stands out in a grid of groups or waves and steps.
  fileprivate func line(_ screening: GapScreening) -> String {
    let largest = screening.found.prefix(Self.mostNamed).map { cell in
      let place = words.among(cell.group, in: model) + (cell.period.map { [words.wave($0)] } ?? [])
      let name = words.isolated(journey.steps[cell.step].name.label)
      return "\((place + [name]).joined(separator: " · ")) \(words.points(cell.points))"
    }
    let claim = Claim(
      .screening(found: screening.found.count, of: screening.tested, largest: largest), n: screening.tested)
    return words.sentence(claim).withoutControls
  }

  /// More are no longer looked at.
  private static let mostNamed = 5

  private var header: [TableHead] {
    words.heads(
      .step, .path, .measure, .ideal, .believed, .measured, .answers, .delivery, .verdict, .shrunken, .rank,
      .perception, .admitted, .felt)
  }

  /// A step says its name, its place and its feeling once, in the first of its rows.
  private func cells(of row: GapTable.Row, isFirst: Bool, _ units: Set<ScoreUnit>) -> [String] {
    (isFirst ? subject(of: row) : ["", ""]) + numbers(of: row, units) + [isFirst ? felt(row) : ""]
  }

  private func subject(of row: GapTable.Row) -> [String] {
    guard let step = row.step else { return [words.wholeJourney, ""] }
    return [words.isolated(journey.steps[step].name.label), words.label(analysis[step].placement)]
  }

  private func numbers(of row: GapTable.Row, _ units: Set<ScoreUnit>) -> [String] {
    guard let unit = row.unit else { return Array(repeating: "", count: 11) }
    let gaps = row.gaps
    func stated(_ score: Double?) -> String { score.map { words.stated($0, in: unit, of: model) } ?? "" }
    return [
      words.label(unit, among: units, in: model),
      stated(gaps?.ideal) + (gaps?.isIdealGuessed == true ? words.say(en: " ?", ar: " ؟") : ""),
      gaps.flatMap { words.stated(beliefIn: $0, of: model) } ?? "",
      row.measured?.estimate.map { words.estimated($0, in: unit, of: model) } ?? "",
      row.measured.map { words.answers(of: $0, in: time) } ?? "",
      points(gaps?.delivery),
    ] + judgement(of: row) + [points(gaps?.perception), points(gaps?.admitted)]
  }

  /// Verdict, shrunken gap, places.
  private func judgement(of row: GapTable.Row) -> [String] {
    guard let verdict = row.verdict else { return ["", "", ""] }
    let size = verdict.size
    let ends = words.bracketed(words.points(size.interval.lowerBound), words.points(size.interval.upperBound))
    return [
      words.label(verdict.verdict, needed: verdict.needed),
      size.isShrunken ? "\(words.points(size.points)) \(ends)" : "",
      verdict.rank.map { words.places($0.places) } ?? "",
    ]
  }

  private func points(_ gap: Gap?) -> String { gap.map { words.points($0) } ?? "" }

  private func felt(_ row: GapTable.Row) -> String {
    guard let step = row.step, let levels = analysis[step].felt else { return "" }
    let size = words.signed(Double(levels))
    let names = words.names(of: analysis[step].worst, in: model)
    return names.isEmpty ? size : "\(names): \(size)"
  }
}
