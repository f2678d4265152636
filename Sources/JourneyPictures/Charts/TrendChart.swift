package import JourneyAnalysis
import JourneyEvidence
package import JourneyModel
import JourneyStatistics
package import JourneyWords

/// The course of every score from wave to wave: a small line each, smoothed, with its band, its waves as
/// dots, and
/// where the next wave is likely to lie. Each lies about its own middle, all on one scale.
package struct TrendChart: Chart {
  /// One line of the chart.
  struct Row: Sendable {
    var step: ID<Step>?
    var label: String
    var trend: ScoreTrend
    var note: String
    /// The points that a picture of it has to hold.
    var reach: ClosedRange<Double>
  }

  private let words: Words
  private let namespace: String
  private let rows: [Row]
  private let model: Model
  /// All waves of the journey, from the first to the one that is foreseen.
  private let waves: [Period]
  private let places: [Period: Int]
  /// Points that every row is high: the same for all, so that their courses can be compared.
  package let height: Double

  /// nil when no score has waves enough for a forecast.
  package init?(of analysis: TrendAnalysis, in model: Model, words: Words, namespace: String) {
    self.words = words
    self.namespace = namespace
    self.model = model
    let steps = model.journeys[analysis.journey].steps
    rows = analysis.trends.filter { $0.forecast != nil }.map { trend in
      let step: ID<Step>? = if case .step(let step) = trend.subject { step.step } else { nil }
      return Row(
        step: step, label: step.map { words.stepName(steps[$0]) } ?? words.wholeJourney, trend: trend,
        note: words.note(on: trend, in: model), reach: trend.reach)
    }
    waves = Set(
      rows.flatMap { $0.trend.waves.map(\.period) + [$0.trend.forecast?.period].compactMap(\.self) }
    ).sorted()
    places = Dictionary(zip(waves, 0...)) { first, _ in first }
    guard let widest = rows.map({ $0.reach.upperBound - $0.reach.lowerBound }).max() else { return nil }
    height = max(Self.least, widest.rounded(.up))
  }

  /// A line for each score: its waves, course and slope, the next wave in points, and the waves to look at.
  package var table: ChartTable {
    ChartTable(
      heads: words.heads(.step, .measure, .source, .waves, .trend, .slope, .nextPoints, .lookAt),
      rows: rows.map(line))
  }

  private func line(_ row: Row) -> ChartTable.Row {
    let trend = row.trend
    let name = row.step.map { ChartTable.Cell(words.isolated(row.label), target: "step-\($0.number)") }
    let further = [
      words.label(trend.unit, in: model), words.isolated(model.sources[trend.source].name.label),
      words.number(trend.measured), words.label(trend.course),
      trend.slope.map { words.change(Estimate(value: $0.perWave, interval: $0.interval)) } ?? "–",
      trend.forecast.map { words.interval($0.score.interval) } ?? "–",
      words.list((trend.alarms?.all ?? []).map { words.wave(trend.waves[$0].period) }),
    ]
    return ChartTable.Row(
      step: row.step, cells: [name ?? ChartTable.Cell(row.label)] + further.map { ChartTable.Cell($0) })
  }

  // MARK: Geometry

  private static let width = 1030.0
  private static let axis = 228.0...700.0
  private static let rowHeight = 58.0
  private static let top = 26.0
  private static let labelSize = 13.0

  /// Fewer points would make noise look like news.
  private static let least = 20.0

  private var pictureHeight: Double { Self.top + Double(rows.count) * Self.rowHeight + 6 }

  /// Places from the side where reading starts, mirrored for a right-to-left report.
  private func x(_ fromStart: Double) -> Double { words.isRightToLeft ? Self.width - fromStart : fromStart }

  private func x(_ wave: Period) -> Double {
    let place = Double(places[wave] ?? 0) / Double(max(1, waves.count - 1))
    return x(Self.axis.lowerBound + place * (Self.axis.upperBound - Self.axis.lowerBound))
  }

  /// The middle of what the row shows lies in its middle.
  private func y(_ points: Double, of row: Row, under top: Double) -> Double {
    let part = (points - (row.reach.lowerBound + row.reach.upperBound) / 2) / height
    return top + Self.rowHeight / 2 - part * (Self.rowHeight - 8)
  }

  // MARK: Drawing

  /// 1030 wide, 58 for each row; `height` is in points of the scores, and no part of it.
  package var size: (width: Double, height: Double) { (Self.width, pictureHeight) }

  private var description: String {
    let all = words.number(rows.count)
    let falling = words.number(rows.count { $0.trend.course == .falls })
    let rising = words.number(rows.count { $0.trend.course == .rises })
    return words.say(
      en: "Scores from the first wave to the next: \(all). Falling: \(falling). Rising: \(rising).",
      ar: "الدرجات من أول موجة إلى الموجة التالية: \(all). المتراجعة: \(falling). الصاعدة: \(rising).")
  }

  /// A row for each score, from the first wave to the one that is foreseen.
  package func svg(_ style: PictureStyle) -> String {
    var picture = Picture(
      width: Self.width, height: pictureHeight, namespace: namespace, words: words, style: style,
      title: words.say(en: "From wave to wave", ar: "من موجة إلى موجة"),
      description: description,
      rows: .init(
        name: "trends", count: rows.count, notes: Self.axis.upperBound + 20,
        further: Picture.further(rows.map { ($0.note, $0.trend.course == .falls) })))
    picture.openGroup(class: "plot")
    for (wave, anchor) in [(waves.first, Picture.Anchor.start), (waves.last, .end)] {
      guard let wave else { continue }
      picture.text(words.wave(wave), at: (x(wave), 14), anchor: anchor, class: "axis")
    }
    picture.closeGroup()
    for (index, row) in rows.enumerated() {
      draw(row, index, under: Self.top + Double(index) * Self.rowHeight, in: &picture)
    }
    return picture.finished()
  }

  private func draw(_ row: Row, _ index: Int, under top: Double, in picture: inout Picture) {
    let middle = top + Self.rowHeight / 2 + 4
    let room = Self.axis.lowerBound - 24
    let label = LabelFitting.cut(row.label, to: room, size: Self.labelSize)
    picture.openRow(index, at: middle - 4, title: label == row.label ? nil : row.label, step: row.step)
    picture.rectangle(at: (0, top), width: Self.width, height: Self.rowHeight, class: "hit")
    picture.line(
      from: (x(Self.axis.lowerBound), top + Self.rowHeight),
      to: (x(Self.axis.upperBound), top + Self.rowHeight),
      class: "grid")
    picture.text(words.isolated(label), at: (x(room), middle), anchor: .end, class: "step")
    picture.openGroup(class: "plot")
    drawCourse(of: row, under: top, in: &picture)
    picture.closeGroup()
    picture.note(row.note, at: middle, isShort: row.trend.course == .falls)
    picture.closeGroup()
  }

  private func drawCourse(of row: Row, under top: Double, in picture: inout Picture) {
    let trend = row.trend
    let levels = trend.waves.compactMap { wave in wave.level.map { (wave.period, $0) } }
    if let band = band(levels, of: row, under: top) { picture.path(band, class: "band level") }
    if let forecast = trend.forecast, let last = levels.last {
      let from = (last.0, Estimate(value: last.1.value, interval: last.1.value...last.1.value))
      if let band = band([from, (forecast.period, forecast.score)], of: row, under: top) {
        picture.path(band, class: "band next")
      }
    }
    let line = levels.map { (x($0.0), y($0.1.value, of: row, under: top)) }
    if line.count > 1 { picture.path(PathData.line(through: line), class: "curve level") }
    drawWaves(of: row, under: top, in: &picture)
  }

  /// A dot for each wave; a diamond where it leaves the usual course.
  private func drawWaves(of row: Row, under top: Double, in picture: inout Picture) {
    let trend = row.trend
    let alarms = Set(trend.alarms?.all ?? [])
    let waves = zip(trend.waves.ids, trend.waves).compactMap { id, wave in
      wave.points.map { points in
        (
          place: (x(wave.period), y(points.value, of: row, under: top)),
          isAlarm: alarms.contains(id)
        )
      }
    }
    picture.dots(at: waves.filter { !$0.isAlarm }.map(\.place), class: "waves")
    picture.marks(.diamond, at: waves.filter(\.isAlarm).map(\.place), radius: 3.5, class: "point short")
  }

  /// Along the upper ends and back along the lower ones; nil for fewer than two waves.
  private func band(_ levels: [(Period, Estimate)], of row: Row, under top: Double) -> String? {
    guard levels.count > 1 else { return nil }
    func place(_ wave: Period, _ points: Double) -> Picture.Place {
      (x(wave), y(points, of: row, under: top))
    }
    let upper = levels.map { place($0.0, $0.1.interval.upperBound) }
    let lower = levels.reversed().map { place($0.0, $0.1.interval.lowerBound) }
    return PathData.line(through: upper + lower, isClosed: true)
  }
}

extension ScoreTrend {
  /// The points that a picture of it has to hold: every wave, the level's band and what the next wave may
  /// show.
  fileprivate var reach: ClosedRange<Double> {
    let ends =
      waves.flatMap { [$0.points?.value, $0.level?.interval.lowerBound, $0.level?.interval.upperBound] }
      + [forecast?.score.interval.lowerBound, forecast?.score.interval.upperBound]
    let known = ends.compactMap(\.self)
    return (known.min() ?? 0)...(known.max() ?? 0)
  }
}
