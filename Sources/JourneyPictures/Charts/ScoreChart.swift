package import JourneyAnalysis
package import JourneyModel
import JourneyStatistics
package import JourneyWords

/// Ideal, believed and measured score of every step on the common scale, one measure after the other: a tick, a ring
/// and a dot with its interval, and the gap between dot and tick.
package struct ScoreChart: Chart {
  /// One line of the chart; places are in points, 0 to 100.
  struct Row: Sendable, Equatable {
    /// nil for the whole journey.
    var step: ID<Step>?
    var label: String
    var ideal: Double?
    var believed: Double?
    var measured: Double?
    var interval: ClosedRange<Double>?
    var note: String
    var isShortfall: Bool
    /// Customers' answers or the team's belief stand beside an ideal.
    var isCompared: Bool
  }

  /// The rows of one measure or share.
  struct Group: Sendable, Equatable {
    var title: String
    var rows: [Row]
  }

  let words: Words
  let namespace: String
  let groups: [Group]
  /// What rows need for notes of three lines.
  private let further: Double
  /// The three gaps of every step in every measure, in the measure's own units.
  package let table: ChartTable

  /// nil when no step has a score of any kind.
  package init?(of analysis: GapAnalysis, in model: Model, words: Words, namespace: String) {
    self.words = words
    self.namespace = namespace
    let units = Self.units(of: analysis)
    groups = units.map { unit in
      Group(
        title: words.list(
          [words.label(unit, among: Set(units), in: model), words.scale(of: unit, in: model)].compactMap {
            $0
          }),
        rows: Self.rows(of: unit, in: analysis, model: model, words: words))
    }
    if groups.isEmpty { return nil }
    further = Picture.further(groups.flatMap(\.rows).map { ($0.note, $0.isShortfall) })
    table = ScoreTable(of: analysis, in: model, words: words).table
  }

  /// Every unit with a number, in the order in which the journey meets them; each step names its main one first.
  private static func units(of analysis: GapAnalysis) -> [ScoreUnit] {
    var units: [ScoreUnit] = []
    var seen: Set<ScoreUnit> = []
    let main = analysis.steps.compactMap { $0.gaps.first?.unit }
    let all = analysis.steps.flatMap { $0.gaps.map(\.unit) }
    for unit in main + all + analysis.overall.map(\.unit) where seen.insert(unit).inserted {
      units.append(unit)
    }
    return units
  }

  private static func rows(
    of unit: ScoreUnit, in analysis: GapAnalysis, model: Model, words: Words
  ) -> [Row] {
    let steps = model.journeys[analysis.journey].steps
    var rows: [Row] = []
    for step in steps.ids {
      for gaps in analysis[step].gaps where gaps.unit == unit {
        rows.append(row(step, words.stepName(steps[step]), gaps, of: analysis, in: model, words: words))
      }
    }
    for score in analysis.overall where score.unit == unit {
      rows.append(row(overall: score, of: analysis, in: model, words: words))
    }
    return rows
  }

  private static func row(
    overall score: MeasuredScore, of analysis: GapAnalysis, in model: Model, words: Words
  ) -> Row {
    Row(
      step: nil, label: words.wholeJourney,
      measured: score.estimate.map { model.points($0.value, in: score.unit) },
      interval: score.estimate.map { model.points($0.interval, in: score.unit) },
      note: words.note(on: score, in: model, beside: analysis.window), isShortfall: false, isCompared: false)
  }

  private static func row(
    _ step: ID<Step>, _ label: String, _ gaps: MeasureGaps, of analysis: GapAnalysis, in model: Model,
    words: Words
  ) -> Row {
    let estimate = gaps.measured?.estimate
    let gap = gaps.delivery ?? (estimate == nil ? gaps.admitted : nil)
    return Row(
      step: step, label: label,
      ideal: gaps.ideal.map { model.points($0, in: gaps.unit) },
      believed: gaps.believed.map { model.points($0, in: gaps.unit) },
      measured: estimate.map { model.points($0.value, in: gaps.unit) },
      interval: estimate.map { model.points($0.interval, in: gaps.unit) },
      note: words.note(on: gaps, in: model, beside: analysis.window),
      isShortfall: gap.map { $0.points < 0 && !$0.isWithinNoise } ?? false, isCompared: gap != nil)
  }

  // MARK: Geometry

  private static let width = 1030.0
  private static let axis = 228.0...660.0
  private static let noteStart = 680.0
  private static let leastRowHeight = 32.0
  private static let titleHeight = 30.0
  private static let top = 34.0
  private static let labelSize = 13.0

  private var rowHeight: Double { Self.leastRowHeight + further }

  private var height: Double {
    Self.top + groups.reduce(0) { $0 + Self.titleHeight + Double($1.rows.count) * rowHeight } + 6
  }

  /// Places from the side where reading starts, mirrored for a right-to-left report.
  private func x(_ fromStart: Double) -> Double { words.isRightToLeft ? Self.width - fromStart : fromStart }
  private func x(points: Double) -> Double {
    let share = min(max(points, 0), 100) / 100
    return x(Self.axis.lowerBound + share * (Self.axis.upperBound - Self.axis.lowerBound))
  }

  // MARK: Drawing

  /// 1030 wide; the height grows with the rows, and where notes need three lines.
  package var size: (width: Double, height: Double) { (Self.width, height) }

  /// The rows, measure after measure, on one axis of 0 to 100 points, each with its note beside it.
  package func svg(_ style: PictureStyle) -> String {
    var picture = Picture(
      width: Self.width, height: height, namespace: namespace, words: words, style: style,
      title: words.say(en: "Scores per step", ar: "الدرجات لكل خطوة"), description: description,
      rows: .init(
        name: "scores", count: groups.reduce(0) { $0 + $1.rows.count }, notes: Self.noteStart,
        further: further))
    drawAxis(in: &picture)
    drawKey(in: &picture)
    var (y, index) = (Self.top, 0)
    for group in groups {
      picture.openRow(index, at: y, step: nil)
      picture.text(words.isolated(group.title), at: (x(0), y + 19), anchor: .start, class: "group")
      picture.closeGroup()
      y += Self.titleHeight
      drawNames(of: group, from: y, in: &picture)
      for row in group.rows {
        draw(row, index, at: y + rowHeight / 2, in: &picture)
        (y, index) = (y + rowHeight, index + 1)
      }
    }
    return picture.finished()
  }

  private var description: String {
    let shown = groups.flatMap(\.rows)
    let shortfalls = words.number(shown.count(where: \.isShortfall))
    let all = words.number(shown.count(where: \.isCompared))
    return words.say(
      en:
        "Ideal, believed and measured scores from 0 to 100. Below the ideal: \(shortfalls) of \(all) compared.",
      ar: "درجات المثالي وتقدير الفريق والدرجات المقيسة من \(words.number(0)) إلى \(words.number(100)). "
        + "دون المثالي: \(shortfalls) من \(all) قورنت به.")
  }

  private func drawAxis(in picture: inout Picture) {
    let ticks = stride(from: 0.0, through: 100, by: 25)
    for points in ticks {
      picture.line(from: (x(points: points), 24), to: (x(points: points), height), class: "grid")
    }
    picture.openGroup(class: "plot")
    for points in ticks {
      picture.text(
        words.number(points), at: (x(points: points), 14), anchor: .middle, class: "axis")
    }
    picture.closeGroup()
  }

  private func draw(_ row: Row, _ index: Int, at y: Double, in picture: inout Picture) {
    let room = Self.axis.lowerBound - 24
    let label = LabelFitting.cut(row.label, to: room, size: Self.labelSize)
    picture.openRow(index, at: y, title: label == row.label ? nil : row.label, step: row.step)
    let corner = (x: 0.0, y: y - rowHeight / 2)
    picture.rectangle(at: corner, width: Self.width, height: rowHeight, class: "hit")
    picture.text(words.isolated(label), at: (x(room), y + 4), anchor: .end, class: "step")
    picture.openGroup(class: "plot")
    drawMarks(of: row, at: y, in: &picture)
    picture.closeGroup()
    picture.note(row.note, at: y + 4, isShort: row.isShortfall)
    picture.closeGroup()
  }

  private func drawMarks(of row: Row, at y: Double, in picture: inout Picture) {
    if let ideal = row.ideal, let value = row.measured ?? row.believed {
      let name = !row.isShortfall ? "gap calm" : row.measured == nil ? "gap believed" : "gap"
      picture.line(from: (x(points: value), y), to: (x(points: ideal), y), class: name)
    }
    if let interval = row.interval {
      let (low, high) = (x(points: interval.lowerBound), x(points: interval.upperBound))
      picture.line(from: (low, y), to: (high, y), class: "interval")
    }
    if let ideal = row.ideal {
      picture.line(from: (x(points: ideal), y - 9), to: (x(points: ideal), y + 9), class: "tick")
    }
    if let measured = row.measured {
      picture.circle(at: (x(points: measured), y), radius: 6, class: "measured")
    }
    if let believed = row.believed {
      picture.circle(at: (x(points: believed), y), radius: 5.5, class: "ring")
    }
  }

  private var idealName: String { words.say(en: "ideal", ar: "المثالي") }
  private var believedName: String { words.say(en: "believed", ar: "تقدير الفريق") }
  private var measuredName: String { words.say(en: "measured", ar: "المقيس") }

  /// What tick, ring and dot stand for, once above all: shown only where the window is so narrow that the names beside
  /// the marks would cover each other.
  private func drawKey(in picture: inout Picture) {
    let y = -12.0
    picture.openGroup(class: "key")
    picture.circle(at: (x(6), y), radius: 4, class: "measured")
    var end = drawName(measuredName, of: 6, at: y, in: &picture)
    picture.circle(at: (x(end), y), radius: 4, class: "ring")
    end = drawName(believedName, of: end, at: y, in: &picture)
    picture.line(from: (x(end), y - 6), to: (x(end), y + 6), class: "tick")
    _ = drawName(idealName, of: end, at: y, in: &picture)
    picture.closeGroup()
  }

  /// - Returns: where the next sign of the key stands, from the side where reading starts.
  private func drawName(_ name: String, of sign: Double, at y: Double, in picture: inout Picture)
    -> Double
  {
    picture.text(name, at: (x(sign + 11), y + 4), anchor: .start, class: "axis")
    return sign + 11 + LineWrapping.width(of: name, size: 12) + 22
  }

  /// What tick, ring and dot stand for, above the first of each that has the room: nobody needs a legend.
  private func drawNames(of group: Group, from top: Double, in picture: inout Picture) {
    var unnamed: [(name: String, class: String, place: (Row) -> Double?)] = [
      (idealName, "halo ideal", { $0.ideal }), (believedName, "halo actual", { $0.believed }),
      (measuredName, "halo", { $0.measured }),
    ]
    for (index, row) in group.rows.enumerated() where !unnamed.isEmpty {
      var taken: [ClosedRange<Double>] = []
      unnamed.removeAll { mark in
        guard let points = mark.place(row) else { return false }
        let middle = x(points: points)
        let half = LineWrapping.width(of: mark.name, size: 12) / 2 + 3
        let span = middle - half...middle + half
        guard !taken.contains(where: { $0.overlaps(span) }) else { return false }
        taken.append(span)
        let y = top + Double(index) * rowHeight + 2
        picture.text(mark.name, at: (middle, y), anchor: .middle, class: mark.class)
        return true
      }
    }
  }
}
