import JourneyAnalysis
import JourneyModel
import JourneyStatistics
import JourneySyntax

extension TrendTable.Subject {
  private var words: Words { Words(language: model.settings.language, digits: model.settings.digits) }

  /// Several lines for a terminal, in the model's language: a table of all trends, or the waves of each one.
  func text(on paper: Paper) -> String {
    let heading = words.isolated(journey.name.label).withoutControls
    guard !analysis.trends.isEmpty else { return "\(heading)\n\n\(noWaves)\n" }
    let claims = analysis.trends.flatMap { TrendClaims(of: $0).all }
    let body =
      isDetailed
      ? analysis.trends.map { detail($0, on: paper) }.joined(separator: "\n") : overview.text(on: paper)
    return "\(heading)\n\n\(body)\n"
      + words.basis(of: claims).map { $0 + "\n" }.joined()
  }

  private var noWaves: String {
    words.say(
      en: "No data: no answer about this has a date.", ar: "لا بيانات: لا توجد إجابة عن هذا لها تاريخ.")
  }

  private func name(_ trend: ScoreTrend) -> String {
    step(trend).map { words.isolated($0.label) } ?? words.wholeJourney
  }

  private var overview: AlignedTable {
    let header = words.heads(
      .step, .measure, .waves, .lastWave, .answers, .score, .trend, .slope, .nextWave, .lookAt)
    return AlignedTable(
      header: header, rows: analysis.trends.map(overviewRow), isRightToLeft: words.isRightToLeft)
  }

  private func overviewRow(_ trend: ScoreTrend) -> [String] {
    let last = trend.waves.last
    let next = trend.forecast.map {
      words.interval(own($0.score, trend).interval, decimals: model.decimals(of: trend.unit))
    }
    return [
      name(trend), words.label(trend.unit, in: model), words.number(trend.measured),
      last.map { words.wave($0.period) } ?? "", last.map { words.number($0.n) } ?? "",
      last?.score.map { words.estimated($0, in: trend.unit, of: model) } ?? "", words.label(trend.course),
      trend.slope.map { words.change(Estimate(value: $0.perWave, interval: $0.interval)) } ?? "", next ?? "",
      words.list((trend.alarms?.all ?? []).map { words.wave(trend.waves[$0].period) }),
    ]
  }

  private func own(_ estimate: Estimate, _ trend: ScoreTrend) -> Estimate {
    estimate.score(in: trend.unit, of: model.measures[trend.unit.measure])
  }

  /// Every wave of one trend, then what is said of it.
  private func detail(_ trend: ScoreTrend, on paper: Paper) -> String {
    let header = words.heads(.wave, .answers, .score, .smoothed) + [.name("")]
    let alarms = Set(trend.alarms?.all ?? [])
    let rows = zip(trend.waves.ids, trend.waves).map { id, wave in
      [
        words.wave(wave.period), words.number(wave.n),
        wave.score.map { words.estimated($0, in: trend.unit, of: model) } ?? "",
        wave.level.map { words.estimated(own($0, trend), in: trend.unit, of: model) } ?? "",
        alarms.contains(id) ? "!" : "",
      ]
    }
    let table = AlignedTable(header: header, rows: rows, isRightToLeft: words.isRightToLeft)
    let subject = [
      name(trend), words.label(trend.unit, in: model), words.isolated(model.sources[trend.source].name.label),
    ]
    let sentences = TrendClaims(of: trend).all.map { words.sentence($0) + "\n" }.joined()
    return "\(words.list(subject).withoutControls)\n\n\(table.text(on: paper))\n\(sentences)"
  }
}
