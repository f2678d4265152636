package import JourneyAnalysis
package import JourneyModel

/// How the journey should feel and how it does, step by step, from 1 (very bad) to 5 (very good). The band between
/// the curves is drawn only where the experience falls short of the intention.
package struct EmotionCurve: Sendable {
  /// One feeling with a level, in a column of the merged path.
  struct Mark: Sendable, Equatable {
    var column: Int
    var level: Int
    var words: String
  }

  let words: Words
  let namespace: String
  /// The label of the step in each column.
  let columns: [String]
  let ideal: [Mark]
  let actual: [Mark]
  /// What the two curves are, in a word each.
  let called: (ideal: String, actual: String)

  /// nil when no step has a feeling with a level.
  package init?(of analysis: GapAnalysis, in model: Model, words: Words, namespace: String) {
    self.words = words
    self.namespace = namespace
    called = (words.say(en: "ideal", ar: "المثالي"), words.say(en: "actual", ar: "الفعلي"))
    let steps = model.journeys[analysis.journey].steps
    let places = analysis.path.columns
    columns = places.map { words.stepName(steps[$0.step]) }
    ideal = places.indices.compactMap { column in
      guard places[column].isInIdeal else { return nil }
      return Self.mark(steps[places[column].step].ideal?.feeling, in: column)
    }
    actual = places.indices.compactMap { column in
      guard places[column].isInActual else { return nil }
      return Self.mark(steps[places[column].step].actual()?.feeling, in: column)
    }
    if ideal.isEmpty, actual.isEmpty { return nil }
  }

  static func mark(_ feeling: Feeling?, in column: Int) -> Mark? {
    guard let feeling, let level = feeling.level else { return nil }
    return Mark(column: column, level: level, words: feeling.words)
  }

  // MARK: Geometry

  private static let levelHeight = 38.0
  private static let top = 42.0
  private static let leading = 40.0
  private static let trailing = 16.0
  private static let lineHeight = 15.0
  private static let textSize = 12.0
  /// Narrower columns would leave no room for the names below them; longer journeys are wider and scroll.
  private static let narrowestColumn = 74.0
  private static let usualWidth = 1030.0

  private var pitch: Double {
    max(Self.narrowestColumn, (Self.usualWidth - Self.leading - Self.trailing) / Double(columns.count))
  }
  private var width: Double { Self.leading + pitch * Double(columns.count) + Self.trailing }
  private var bottom: Double { y(Feeling.levels.lowerBound) + 40 }
  private var height: Double {
    bottom + Double(names.map(\.count).max() ?? 0) * Self.lineHeight + 6
  }
  /// The steps' names, in lines that fit their columns.
  private var names: [[String]] {
    columns.map { LineWrapping.lines(of: $0, size: Self.textSize, width: pitch - 10, most: 4) }
  }

  /// Places from the side where reading starts, mirrored for a right-to-left report.
  private func x(_ fromStart: Double) -> Double { words.isRightToLeft ? width - fromStart : fromStart }
  private func x(column: Int) -> Double { x(Self.leading + pitch * (Double(column) + 0.5)) }
  private func y(_ level: Int) -> Double {
    Self.top + Double(Feeling.levels.upperBound - level) * Self.levelHeight
  }

  // MARK: Drawing

  /// The chart as a self-contained picture; its colours come from the page's classes.
  package func svg() -> String {
    var picture = Picture(
      width: width, height: height, namespace: namespace, words: words,
      title: words.say(en: "How the journey feels", ar: "كيف يشعر العميل خلال الرحلة"),
      description: description)
    drawGrid(in: &picture)
    drawBand(in: &picture)
    drawCurve(ideal, class: "ideal", in: &picture)
    drawCurve(actual, class: "actual", in: &picture)
    drawMarks(in: &picture)
    return picture.finished()
  }

  private var description: String {
    let (intended, lived) = (words.count(ideal.count, .step), words.count(actual.count, .step))
    let intentions = byColumn(ideal)
    let short = actual.count { $0.level < intentions[$0.column]?.level ?? 0 }
    let shortfalls = words.count(short, .step)
    let (worst, best) = (words.number(Feeling.levels.lowerBound), words.number(Feeling.levels.upperBound))
    return words.say(
      en: "Feelings from \(worst), very bad, to \(best), very good. "
        + "\(called.ideal.capitalizedFirst): \(intended). \(called.actual.capitalizedFirst): \(lived). "
        + "The \(called.actual) feeling is below the \(called.ideal) at \(shortfalls).",
      ar: "المشاعر من \(worst) (سيئ جدًا) إلى \(best) (جيد جدًا). \(called.ideal): \(intended). "
        + "\(called.actual): \(lived). الشعور \(called.actual) أدنى من \(called.ideal): \(shortfalls).")
  }

  private func drawGrid(in picture: inout Picture) {
    for level in Feeling.levels {
      picture.line(
        from: (x(Self.leading), y(level)), to: (x(width - Self.trailing), y(level)), class: "grid")
      picture.text(words.number(level), at: (x(Self.leading - 10), y(level) + 4), anchor: .end, class: "axis")
    }
    for (column, lines) in names.enumerated() {
      for (row, line) in lines.enumerated() {
        let place = (x(column: column), bottom + Double(row + 1) * Self.lineHeight)
        picture.text(words.isolated(line), at: place, anchor: .middle, class: "axis")
      }
    }
  }

  /// Below the ideal curve and above the actual one: each region is one path, and clipping makes their overlap.
  private func drawBand(in picture: inout Picture) {
    guard ideal.count > 1, actual.count > 1 else { return }
    let clip = "\(namespace)-below-ideal"
    picture.clip(id: clip, path: curve(ideal) + edge(ideal, at: y(Feeling.levels.lowerBound) + 1))
    picture.path(
      curve(actual) + edge(actual, at: y(Feeling.levels.upperBound) - 1), class: "band", clip: clip)
  }

  /// Back from a curve's end to its start along a level line.
  private func edge(_ marks: [Mark], at height: Double) -> String {
    guard let first = marks.first, let last = marks.last else { return "" }
    let end = x(column: last.column).coordinate
    let start = x(column: first.column).coordinate
    return " L\(end) \(height.coordinate) L\(start) \(height.coordinate) Z"
  }

  private func drawCurve(_ marks: [Mark], class name: String, in picture: inout Picture) {
    if marks.count > 1 { picture.path(curve(marks), class: "curve \(name)") }
  }

  /// A curve that is level at every mark, so that it never overshoots a feeling.
  private func curve(_ marks: [Mark]) -> String {
    var path = ""
    var last: (x: Double, y: Double)?
    for mark in marks {
      let place = (x: x(column: mark.column), y: y(mark.level))
      let end = "\(place.x.coordinate) \(place.y.coordinate)"
      if let last {
        let middle = ((last.x + place.x) / 2).coordinate
        path += " C\(middle) \(last.y.coordinate) \(middle) \(place.y.coordinate) \(end)"
      } else {
        path += "M\(end)"
      }
      last = place
    }
    return path
  }

  /// Column by column; the higher mark of a column carries its words above, the lower one below.
  private func drawMarks(in picture: inout Picture) {
    let ideals = byColumn(ideal)
    let actuals = byColumn(actual)
    var labels = LabelPlacing(columns: columns.count, pitch: pitch, start: Self.leading)
    for marks in [ideal, actual] { addLine(through: marks, to: &labels) }
    for column in columns.indices {
      let (intended, lived) = (ideals[column], actuals[column])
      let idealIsAbove = lived.map { $0.level <= intended?.level ?? 0 } ?? true
      if let intended {
        draw(intended, part: called.ideal, class: "ideal", above: idealIsAbove, &labels, &picture)
      }
      if let lived {
        draw(
          lived, part: called.actual, class: "actual", above: intended != nil && !idealIsAbove, &labels,
          &picture)
      }
    }
  }

  private func byColumn(_ marks: [Mark]) -> [Int: Mark] {
    Dictionary(marks.map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func draw(
    _ mark: Mark, part: String, class name: String, above: Bool, _ labels: inout LabelPlacing,
    _ picture: inout Picture
  ) {
    let place = (x: x(column: mark.column), y: y(mark.level))
    let feeling = words.label(Feeling(level: mark.level, words: mark.words))
    picture.openGroup(title: "\(words.isolated(columns[mark.column])): \(feeling) (\(part))")
    picture.circle(at: place, radius: 5, class: "dot \(name)")
    let text = LabelFitting.cut(mark.words, to: 2 * pitch - 12, size: Self.textSize)
    let width = LineWrapping.width(of: text, size: Self.textSize)
    let (over, under) = (place.y - 11, place.y + 20)
    let (higher, lower) = (over - Self.lineHeight, under + Self.lineHeight)
    let rows = above ? [over, under, higher, lower] : [under, over, lower, higher]
    if !text.isEmpty, let row = labels.place(width: width, at: fromStart(place.x), rows: rows) {
      picture.text(words.isolated(text), at: (place.x, row), anchor: .middle, class: "halo \(name)")
    }
    picture.closeGroup()
  }

  /// Where the curve between two marks runs, close enough that no label slips between its points.
  private func addLine(through marks: [Mark], to labels: inout LabelPlacing) {
    for (from, to) in zip(marks, marks.dropFirst()) {
      let (start, end) = (fromStart(x(column: from.column)), fromStart(x(column: to.column)))
      let (first, last) = (y(from.level), y(to.level))
      for piece in 0...Self.pieces {
        // The cubic Bézier of `curve`, whose control points stand half way across.
        let t = Double(piece) / Double(Self.pieces)
        let across = 1.5 * t * (1 - t) + t * t * t
        let up = t * t * (3 - 2 * t)
        labels.addLine(at: (start + (end - start) * across, first + (last - first) * up))
      }
    }
  }

  /// The distance from the side where reading starts; the same turn as `x`, backwards.
  private func fromStart(_ x: Double) -> Double { self.x(x) }

  private static let pieces = 32
}

extension String {
  /// The same with its first letter as one that starts a sentence.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
