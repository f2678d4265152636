import JourneyModel
import JourneyWords

extension EmotionCurve {
  /// 1030 wide, or wider where columns would be narrower than 74; as high as the longest name below them needs.
  package var size: (width: Double, height: Double) { (width, height) }

  /// The curves of ideal and actual, the band between them, and the personas' own lines.
  package func svg(_ style: PictureStyle) -> String {
    var picture = Picture(
      width: width, height: height, namespace: namespace, words: words, style: style,
      title: words.say(en: "How the journey feels", ar: "كيف يشعر العميل خلال الرحلة"),
      description: description)
    drawGrid(in: &picture)
    drawBands(in: &picture)
    drawCurve(ideal, class: "ideal", in: &picture)
    picture.drawShared(lived.map { ($0.audience, $0) }) { lived, picture in
      for run in lived.runs { drawCurve(run, class: "actual", in: &picture) }
      for line in lived.personas { drawOwn(line, in: &picture) }
    }
    drawMarks(in: &picture)
    picture.drawShared(lived.map { ($0.audience, $0) }) { drawNames(of: $0, in: &$1) }
    return picture.finished()
  }

  private var description: String {
    let (intended, lived) = (words.count(ideal.count, .step), words.count(actual.count, .step))
    let intentions = byColumn(ideal)
    let short = actual.count { $0.level < intentions[$0.column]?.level ?? 0 }
    let shortfalls = words.count(short, .step)
    let (worst, best) = (words.number(Feeling.levels.lowerBound), words.number(Feeling.levels.upperBound))
    return words.say(
      en: "Feelings from \(worst), very bad, to \(best), very good. Ideal: \(intended). Actual: \(lived). "
        + "The actual feeling is below the ideal at \(shortfalls).",
      ar: "المشاعر من \(worst) (سيئ جدًا) إلى \(best) (جيد جدًا). المثالي: \(intended). "
        + "الفعلي: \(lived). الشعور الفعلي أدنى من المثالي: \(shortfalls).")
  }

  private func drawGrid(in picture: inout Picture) {
    for level in Feeling.levels {
      picture.line(
        from: (x(Self.leading), y(level)), to: (x(width - Self.trailing), y(level)), class: "grid")
      picture.text(words.number(level), at: (x(Self.leading - 10), y(level) + 4), anchor: .end, class: "axis")
    }
    let height = height
    for (column, lines) in names.enumerated() {
      picture.openGroup(step: steps[column])
      let corner = (x: min(x(column: column) - pitch / 2, x(column: column) + pitch / 2), y: 0.0)
      picture.rectangle(at: corner, width: pitch, height: height, class: "hit")
      for (row, line) in lines.enumerated() {
        let place = (x(column: column), bottom + Double(row + 1) * Self.lineHeight)
        picture.text(words.isolated(line), at: place, anchor: .middle, class: "axis")
      }
      picture.closeGroup()
    }
  }

  /// Below the ideal curve and above the actual one: each region is one path, and clipping makes their overlap.
  private func drawBands(in picture: inout Picture) {
    guard ideal.count > 1, lived.contains(where: { $0.marks.count > 1 }) else { return }
    let clip = "\(namespace)-below-ideal"
    picture.clip(id: clip, path: curve(ideal) + edge(ideal, at: y(Feeling.levels.lowerBound) + 1))
    picture.drawShared(lived.map { ($0.audience, $0.runs.filter { $0.count > 1 }) }) { runs, picture in
      guard !runs.isEmpty else { return }
      let regions = runs.map { curve($0) + edge($0, at: y(Feeling.levels.upperBound) - 1) }
      picture.path(regions.joined(), class: "band", clip: clip)
    }
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

  private func drawOwn(_ line: OwnLine, in picture: inout Picture) {
    guard !line.pieces.isEmpty else { return }
    picture.openGroup(persona: line.persona)
    picture.path(line.pieces.map { curve([$0, $1]) }.joined(), class: "curve \(line.className)")
    picture.closeGroup()
  }

  private func curve(_ marks: [Mark]) -> String { PathData.levelCurve(through: marks.map(place)) }

  private func byColumn(_ marks: [Mark]) -> [Int: Mark] {
    Dictionary(marks.map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

// MARK: Marks and their words

extension EmotionCurve {
  /// Column by column; the higher mark of a column carries its words above, the lower one below.
  private func drawMarks(in picture: inout Picture) {
    let ideals = byColumn(ideal)
    let actuals = lived.map { byColumn($0.marks) }
    var labels = lived.map(roomForLabels)
    for column in columns.indices {
      let places = lived.indices.map { (lived[$0].audience, $0) }
      picture.drawShared(places) { place, picture in
        draw(column, (ideals[column], actuals[place][column]), &labels[place], &picture)
      }
    }
    picture.drawShared(lived.indices.map { (lived[$0].audience, $0) }) { place, picture in
      for line in lived[place].personas {
        drawMarks(of: line, beside: actuals[place], &labels[place], &picture)
      }
    }
  }

  private func draw(
    _ column: Int, _ marks: (ideal: Mark?, actual: Mark?), _ labels: inout LabelRoom, _ picture: inout Picture
  ) {
    let (intended, lived) = marks
    guard intended != nil || lived != nil else { return }
    let idealIsAbove = lived.map { $0.level <= intended?.level ?? 0 } ?? true
    openMarks(
      of: column,
      told: [
        intended.map { told($0, of: words.say(en: "ideal", ar: "المثالي")) },
        lived.map { told($0, of: words.say(en: "actual", ar: "الفعلي")) },
      ].compactMap(\.self), in: &picture)
    if let intended { draw(intended, class: "ideal", above: idealIsAbove, &labels, &picture) }
    if let lived { draw(lived, class: "actual", above: intended != nil && !idealIsAbove, &labels, &picture) }
    picture.closeGroup()
  }

  private func drawMarks(
    of line: OwnLine, beside actuals: [Int: Mark], _ labels: inout LabelRoom, _ picture: inout Picture
  ) {
    for mark in line.marks where line.own.contains(mark.column) {
      openMarks(
        of: mark.column, told: [told(mark, of: line.name)], persona: line.persona, in: &picture)
      draw(
        mark, class: line.className, named: line.name, sign: line.sign,
        above: mark.level > actuals[mark.column]?.level ?? mark.level, &labels, &picture)
      picture.closeGroup()
    }
  }

  /// The group of a column's marks, which tells of them under the pointer.
  private func openMarks(
    of column: Int, told marks: [String], persona: ID<Persona>? = nil, in picture: inout Picture
  ) {
    picture.openGroup(
      title: "\(words.isolated(columns[column])): \(words.list(marks))", step: steps[column], persona: persona
    )
  }

  /// `4 at ease (ideal)`.
  private func told(_ mark: Mark, of part: String) -> String {
    if mark.best != nil { return "\(mark.words) (\(part))" }
    return "\(words.label(Feeling(level: mark.level, words: mark.words))) (\(part))"
  }

  /// Between the numbers of the levels and the names of the curves, with all marks and curves in it.
  private func roomForLabels(_ lived: Lived) -> LabelRoom {
    var labels = LabelRoom(
      across: Self.leading - 4...width - Self.trailing + 4, down: 2...bottom, strip: pitch)
    let drawn = lived.personas.map { line in line.marks.filter { line.own.contains($0.column) } }
    for mark in ([ideal, lived.marks] + drawn).joined() {
      let place = place(mark)
      labels.addMark(at: (fromStart(place.x), place.y))
    }
    for marks in [ideal] + lived.runs { addLine(through: zip(marks, marks.dropFirst()), to: &labels) }
    for line in lived.personas { addLine(through: line.pieces, to: &labels) }
    return labels
  }

  private func draw(
    _ mark: Mark, class name: String, named owner: String? = nil, sign: Picture.Sign = .circle,
    above: Bool, _ labels: inout LabelRoom, _ picture: inout Picture
  ) {
    let place = place(mark)
    if let best = mark.best, best > mark.level {
      picture.line(from: place, to: (place.x, y(best)), class: "spread")
    }
    let own = owner.map { "\($0): " } ?? ""
    let room = 2 * pitch - 12 - LineWrapping.width(of: own, size: Self.textSize)
    let text = LabelFitting.cut(mark.words, to: room, size: Self.textSize)
    let width = LineWrapping.width(of: own + text, size: Self.textSize)
    let sides: [LabelRoom.Side] = above ? [.above, .below] : [.below, .above]
    if !text.isEmpty,
      let found = labels.place(width: width, beside: (fromStart(place.x), place.y), sides: sides)
    {
      if let leader = found.leader {
        picture.line(
          from: (x(leader.from.x), leader.from.y), to: (x(leader.to.x), leader.to.y), class: "lead")
      }
      picture.text(
        own + words.isolated(text), at: (x(found.middle.x), found.baseline), anchor: .middle,
        class: "halo \(name)")
    }
    picture.mark(sign, at: place, radius: 5, class: "dot \(name)")
  }

  /// The curves' own names behind their ends, so that nobody needs a legend.
  private func drawNames(of lived: Lived, in picture: inout Picture) {
    let end = lived.marks.last.map { y($0.level) }
    guard let last = ideal.last else {
      return end.map { drawName(lived.name, at: $0, class: "actual", in: &picture) } ?? ()
    }
    let start = y(last.level)
    // Names of curves that end close together move apart.
    let shift = end.map { abs($0 - start) < Self.lineHeight ? Self.lineHeight / 2 : 0 } ?? 0
    let idealIsAbove = end.map { start <= $0 } ?? true
    drawName(words.ideal, at: start + (idealIsAbove ? -shift : shift), class: "ideal", in: &picture)
    if let end {
      drawName(lived.name, at: end + (idealIsAbove ? shift : -shift), class: "actual", in: &picture)
    }
  }

  private func drawName(_ name: String, at y: Double, class part: String, in picture: inout Picture) {
    let end = x(width - Self.trailing + 8)
    picture.text(name, at: (end, y + 4), anchor: .start, class: "halo \(part)")
  }

  /// Keeps labels off the curves between marks.
  private func addLine(through pieces: some Sequence<(Mark, Mark)>, to labels: inout LabelRoom) {
    for (from, to) in pieces {
      let ends: [LabelRoom.Place] = [from, to].map { (fromStart(x(column: $0.column)), y($0.level)) }
      labels.addCurve(through: ends)
    }
  }

  /// The distance from the side where reading starts; the same turn as `x`, backwards.
  private func fromStart(_ x: Double) -> Double { self.x(x) }
}

extension EmotionCurve.OwnLine {
  /// The pieces of her line that lead to or from a step of her own.
  fileprivate var pieces: [(EmotionCurve.Mark, EmotionCurve.Mark)] {
    zip(marks, marks.dropFirst()).filter { own.contains($0.column) || own.contains($1.column) }
  }

  fileprivate var className: String { "persona-\(persona.number)" }

  fileprivate var sign: Picture.Sign {
    [Picture.Sign.square, .triangle, .diamond, .cross][persona.index % Model.mostPersonas]
  }
}
