import JourneyAnalysis
import JourneyModel
import JourneyWords

extension VersionPicture {
  /// The curves above, the gaps hanging from the ideal below, and the lane of the chosen step marked.
  package func svg(_ style: PictureStyle) -> String {
    var picture = Picture(
      width: width, height: height, namespace: namespace, words: words, style: style, title: title,
      description: description
    )
    drawGrid(in: &picture)
    let wanted = marks(of: now) { $0.ideal }
    let lived = marks(of: now) { $0.actual }
    let earlier = before.map { marks(of: $0) { $0.actual } } ?? []
    draw(earlier, class: "earlier", in: &picture)
    draw(wanted, class: "ideal", in: &picture)
    draw(lived, class: "actual", in: &picture)
    if isLarge {
      drawFeelings(lived, beside: [wanted, earlier], in: &picture)
      drawNames(wanted, lived, earlier, in: &picture)
    }
    drawGaps(in: &picture)
    return picture.finished()
  }

  private var title: String {
    let name = words.isolated(now.name)
    guard let before else { return name }
    let earlier = words.isolated(before.name)
    return words.say(en: "\(name) over \(earlier)", ar: "\(name) فوق \(earlier)")
  }

  private var description: String {
    let felt = now.places.compactMap { $0 }.count { $0.actual?.level != nil }
    let short = now.places.compactMap { $0 }.count { GapMark($0.gap.drawn).points < 0 }
    let (steps, gaps) = (words.count(felt, .step), words.count(short, .step))
    return words.say(
      en:
        "Feelings from 1 (very bad) to 5 (very good) at \(steps), and below them the gaps; short of the ideal: "
        + "\(gaps).",
      ar: "الشعور من \(words.number(1)) (سيئ جدًا) إلى \(words.number(5)) (جيد جدًا): \(steps)، وتحته الفجوات؛ "
        + "ما يقصر عن المثالي: \(gaps).")
  }

  private func drawGrid(in picture: inout Picture) {
    if let chosen {
      let corner = (x: x(lane: chosen) - pitch / 2, y: 0.0)
      picture.rectangle(at: corner, width: pitch, height: height, corners: 6, class: "chosen")
    }
    for level in Feeling.levels {
      picture.line(from: (x(leading), y(level: level)), to: (x(end), y(level: level)), class: "grid")
      guard isLarge || level == 1 || level == 5 else { continue }
      let place = (x(leading - 6), y(level: level) + 4)
      picture.text(words.number(level), at: place, anchor: .end, class: "axis")
    }
    for (lane, lines) in names.enumerated() {
      picture.openGroup(title: isLarge ? nil : words.isolated(lanes[lane]), step: ID(lane))
      let corner = (x: x(lane: lane) - pitch / 2, y: 0.0)
      picture.rectangle(at: corner, width: pitch, height: height, class: "hit")
      // Numbers that stand closer than they are wide: every fifth is enough.
      let isRoomy = pitch >= 22 || lane % 5 == 4 || lane == 0
      for (row, line) in lines.enumerated() where isRoomy {
        let place = (x(lane: lane), bottom + Double(row + 1) * (isLarge ? Self.lineHeight : 13))
        picture.text(words.isolated(line), at: place, anchor: .middle, class: "axis")
      }
      picture.closeGroup()
    }
    picture.line(from: (x(leading), base), to: (x(end), base), class: "rail")
  }

  // MARK: What is felt

  /// The feelings with a level, lane by lane.
  private func marks(of state: JourneyState, _ feeling: (JourneyState.Place) -> Feeling?)
    -> [(lane: Int, feeling: Feeling, at: Picture.Place)]
  {
    state.places.enumerated().compactMap { lane, place in
      guard let felt = place.flatMap(feeling), let level = felt.level else { return nil }
      return (lane, felt, (x(lane: lane), y(level: level)))
    }
  }

  private func draw(
    _ marks: [(lane: Int, feeling: Feeling, at: Picture.Place)], class name: String,
    in picture: inout Picture
  ) {
    if marks.count > 1 {
      picture.path(PathData.levelCurve(through: marks.map(\.at)), class: "curve \(name)")
    }
    for mark in marks {
      let part =
        switch name {
        case "ideal": words.ideal
        case "earlier": words.isolated(before?.name ?? "")
        default: words.isolated(now.name)
        }
      picture.openGroup(
        title: "\(words.isolated(lanes[mark.lane])): \(words.label(mark.feeling)) (\(part))",
        step: ID(mark.lane))
      picture.circle(at: mark.at, radius: name == "earlier" ? dotSize - 1 : dotSize, class: "dot \(name)")
      picture.closeGroup()
    }
  }

  /// The words of today's feelings, where they cover no curve.
  private func drawFeelings(
    _ lived: [(lane: Int, feeling: Feeling, at: Picture.Place)],
    beside others: [[(lane: Int, feeling: Feeling, at: Picture.Place)]], in picture: inout Picture
  ) {
    var labels = LabelRoom(across: leading - 4...end + 4, down: 2...base - 4, strip: pitch)
    for marks in [lived] + others {
      let places: [LabelRoom.Place] = marks.map { (x($0.at.x), $0.at.y) }
      for place in places { labels.addMark(at: place) }
      labels.addCurve(through: places)
    }
    for mark in lived {
      let text = LabelFitting.cut(mark.feeling.words, to: 2 * pitch - 12, size: Self.textSize)
      let width = LineWrapping.width(of: text, size: Self.textSize)
      guard !text.isEmpty,
        let found = labels.place(
          width: width, beside: (x(mark.at.x), mark.at.y), sides: [.below, .above])
      else { continue }
      if let leader = found.leader {
        picture.line(
          from: (x(leader.from.x), leader.from.y), to: (x(leader.to.x), leader.to.y), class: "lead")
      }
      picture.text(
        words.isolated(text), at: (x(found.middle.x), found.baseline), anchor: .middle, class: "halo actual")
    }
  }

  /// The curves' own names behind their ends, so that nobody needs a legend.
  private func drawNames(
    _ wanted: [(lane: Int, feeling: Feeling, at: Picture.Place)],
    _ lived: [(lane: Int, feeling: Feeling, at: Picture.Place)],
    _ earlier: [(lane: Int, feeling: Feeling, at: Picture.Place)], in picture: inout Picture
  ) {
    let ends = [
      (wanted.last?.at.y, words.ideal, "ideal"), (earlier.last?.at.y, before?.name ?? "", "earlier"),
      (lived.last?.at.y, now.name, "actual"),
    ].compactMap { y, name, part in y.map { (y: $0, name: name, part: part) } }
    var last = -Double.infinity
    for end in ends.sorted(by: { $0.y < $1.y }) {
      // Names of curves that end close together move apart.
      last = max(end.y, last + Self.lineHeight)
      let name = LabelFitting.cut(end.name, to: Self.trailing(.large) - 14, size: Self.textSize)
      picture.text(
        words.isolated(name), at: (x(self.end + 8), last + 4), anchor: .start, class: "halo \(end.part)")
    }
  }
}
