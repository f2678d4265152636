import JourneyAnalysis
import JourneyModel
import JourneyWords

/// The gaps of a version over those of an earlier one: bars that hang from the ideal, as long as the shortfall.
extension VersionPicture {
  func drawGaps(in picture: inout Picture) {
    if isLarge {
      let name = words.say(en: "Gap to the ideal", ar: "الفجوة عن المثالي")
      picture.text(name, at: (x(end + 8), base + 4), anchor: .start, class: "axis")
    }
    for lane in lanes.indices {
      let (place, earlier) = (now.places[lane], before?.places[lane])
      picture.openGroup(title: gapTitle(lane), step: ID(lane))
      if let earlier, isChanged(lane) { drawEarlier(earlier.gap.drawn, at: lane, in: &picture) }
      if let place { draw(place.gap.drawn, at: lane, in: &picture) }
      drawWords(lane, in: &picture)
      picture.closeGroup()
    }
  }

  /// `Pay: −13 [−17, −9] n 210 (spring: −40 [−44, −36] n 200)`.
  private func gapTitle(_ lane: Int) -> String {
    let name = words.isolated(lanes[lane])
    let size = now.places[lane].map { words.full($0.gap) } ?? words.say(en: "not there", ar: "غير موجودة")
    guard let before, let earlier = before.places[lane] else { return "\(name): \(size)" }
    return "\(name): \(size) (\(words.isolated(before.name)): \(words.full(earlier.gap)))"
  }

  private func drawEarlier(_ gap: DrawnGap, at lane: Int, in picture: inout Picture) {
    let length = length(of: gap.shownPoints)
    guard length > 0 else { return }
    let width = barWidth + 6
    let corner = (x: x(lane: lane) - width / 2, y: base)
    picture.rectangle(at: corner, width: width, height: length + 2, class: "fall earlier")
  }

  private func draw(_ gap: DrawnGap, at lane: Int, in picture: inout Picture) {
    let points = gap.shownPoints
    let height = points < 0 ? length(of: points) : points > 0 ? Self.risen : 0
    let start = points < 0 ? base : base - height
    let isCalm = GapMark(gap).size == .none
    let kind = points > 0 ? "rise" : "fall"
    switch gap {
    case .measured, .believed:
      guard height > 0 else { return }
      let corner = (x: x(lane: lane) - barWidth / 2, y: start)
      let look = gap.basis == .believed ? "\(kind) believed" : isCalm ? "fall calm" : kind
      picture.rectangle(at: corner, width: barWidth, height: height, class: look)
      drawInterval(of: gap, at: lane, in: &picture)
    case .felt(let levels):
      // A dot a level: nothing was counted.
      let distance = length(of: -25)
      for level in 0..<Int(levels.magnitude) {
        let along = (Double(level) + 0.5) * distance
        let place = (x(lane: lane), levels < 0 ? base + along : base - min(along, Self.risen))
        picture.circle(at: place, radius: dotSize - 0.5, class: kind)
      }
    case .unknown: break
    }
  }

  /// How far anything that is better than the ideal rises: there is no need to know how much.
  private static let risen = 8.0

  private func drawInterval(of gap: DrawnGap, at lane: Int, in picture: inout Picture) {
    guard isLarge, case .measured(let measured, _) = gap, let interval = measured.pointsInterval else {
      return
    }
    let (low, high) = (length(of: interval.upperBound), length(of: interval.lowerBound))
    picture.line(from: (x(lane: lane), base + low), to: (x(lane: lane), base + high), class: "interval")
  }

  private func drawWords(_ lane: Int, in picture: inout Picture) {
    for (row, line) in told[lane].enumerated() {
      let place = (x(lane: lane), belowTheGaps + Double(row) * Self.lineHeight)
      picture.text(line.text, at: place, anchor: .middle, class: line.look)
    }
  }

  /// What stands below a bar: its size, and what it was where it was another.
  func wordsBelow(_ lane: Int) -> [(text: String, look: String)] {
    guard isLarge else {
      guard pitch >= 34, let text = now.places[lane]?.gap.drawn.points(in: words) else { return [] }
      return [(text, "halo muted")]
    }
    let (size, was) = sizes(lane)
    return [(size, "halo"), (was, "halo earlier")].flatMap { text, look in
      LineWrapping.lines(of: text ?? "", size: Self.textSize, width: pitch - 6, most: 3).map { ($0, look) }
    }
  }

  private func sizes(_ lane: Int) -> (now: String?, was: String?) {
    let earlier = before?.places[lane]
    let place = now.places[lane]
    let was = earlier.flatMap { $0.gap.drawn == .unknown ? nil : words.was($0.gap, beside: place?.gap) }
    guard let place else { return (words.say(en: "gone", ar: "حُذفت"), was) }
    let size: String? =
      switch place.gap.drawn {
      case .unknown: nil
      case .measured(let gap, _): words.points(gap.points)
      case .believed, .felt: words.full(place.gap)
      }
    if before == nil { return (size, nil) }
    if earlier == nil { return (size, words.say(en: "new step", ar: "خطوة جديدة")) }
    return (size, isChanged(lane) ? was : nil)
  }

  /// The gap looks otherwise than in the earlier version.
  private func isChanged(_ lane: Int) -> Bool {
    guard let earlier = before?.places[lane] else { return false }
    return now.places[lane].map { words.was($0.gap, beside: nil) } != words.was(earlier.gap, beside: nil)
  }
}

extension DrawnGap {
  /// For the eye on the common scale, even where it may be nothing; levels of feeling as parts of their scale.
  var shownPoints: Double {
    switch self {
    case .measured(let gap, _), .believed(let gap): gap.points
    case .felt, .unknown: GapMark(self).points
    }
  }

  /// `−41`; nil for what is not in points.
  fileprivate func points(in words: Words) -> String? {
    switch self {
    case .measured(let gap, _), .believed(let gap): words.points(gap.points)
    case .felt, .unknown: nil
    }
  }
}
