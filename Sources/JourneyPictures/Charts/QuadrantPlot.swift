import JourneyModel
import JourneyWords

/// Named points in four quadrants. Each label stands beside its point, or further off at the end of a line, and covers
/// no other; where the room runs out, the points that come first are labelled.
struct QuadrantPlot: Sendable {
  /// Something with a place in the plot.
  struct Point: Sendable, Equatable {
    var x: Double
    var y: Double
    /// Around `y`.
    var interval: ClosedRange<Double>?
    var label: String
    var note: String
    /// The class of its mark.
    var tone: String
    /// What it is about; nil where that is no step.
    var step: ID<Step>?
  }

  /// One axis: what it says, from where to where, where it is cut, and its ticks.
  struct Axis: Sendable, Equatable {
    var title: String
    var range: ClosedRange<Double>
    var cut: Double
    var ticks: [(place: Double, label: String)]

    static func == (a: Axis, b: Axis) -> Bool {
      a.title == b.title && a.range == b.range && a.cut == b.cut
        && a.ticks.map(\.place) == b.ticks.map(\.place)
    }
  }

  /// Names of the quadrants, where reading starts and where it ends.
  struct Corners: Sendable, Equatable {
    var topStart: String
    var topEnd: String
    var bottomStart: String
    var bottomEnd: String
  }

  let words: Words
  let across: Axis
  let up: Axis
  let corners: Corners
  /// Most important first.
  let points: [Point]

  private static let width = 1030.0
  private static let height = 484.0
  private static let plot = (start: 64.0, end: 1010.0, top: 26.0, bottom: 428.0)
  /// Between the frame and the points: the corners' names have it for themselves.
  private static let inset = 30.0
  private static let textSize = 12.0
  private static let widestLabel = 330.0

  static let size = (width: width, height: height)

  func svg(_ style: PictureStyle, namespace: String, title: String, description: String) -> String {
    var picture = Picture(
      width: Self.width, height: Self.height, namespace: namespace, words: words, style: style, title: title,
      description: description)
    drawAxes(in: &picture)
    drawCorners(in: &picture)
    var labels = roomForLabels
    for point in points { draw(point, &labels, in: &picture) }
    return picture.finished()
  }

  private func x(fromStart x: Double) -> Double { words.isRightToLeft ? Self.width - x : x }
  /// The same turn backwards.
  private func fromStart(_ place: Double) -> Double { x(fromStart: place) }
  private func width(of text: String) -> Double { LineWrapping.width(of: text, size: Self.textSize) }

  /// The whole plot, with the corners' names, all marks and all intervals in it.
  private var roomForLabels: LabelRoom {
    var labels = LabelRoom(
      across: Self.plot.start + 2...Self.plot.end - 2,
      down: Self.plot.top + 2...Self.plot.bottom - 2, strip: 100)
    for (name, isAtStart, y) in cornerNames {
      let width = width(of: name)
      let middle = isAtStart ? Self.plot.start + 10 + width / 2 : Self.plot.end - 10 - width / 2
      labels.addBox(at: (middle, y - 4), width: width, height: 15)
    }
    for point in points {
      let place = (x: fromStart(x(point.x)), y: y(point.y))
      labels.addMark(at: place)
      if let interval = point.interval {
        labels.addLine(
          from: (place.x, y(interval.lowerBound)), to: (place.x, y(interval.upperBound)))
      }
    }
    return labels
  }

  private func x(_ value: Double) -> Double {
    let share = (value - across.range.lowerBound) / (across.range.upperBound - across.range.lowerBound)
    return x(fromStart: Self.plot.start + min(max(share, 0), 1) * (Self.plot.end - Self.plot.start))
  }

  private func y(_ value: Double) -> Double {
    let share = (value - up.range.lowerBound) / (up.range.upperBound - up.range.lowerBound)
    let (top, bottom) = (Self.plot.top + Self.inset, Self.plot.bottom - Self.inset)
    return bottom - min(max(share, 0), 1) * (bottom - top)
  }

  private func drawAxes(in picture: inout Picture) {
    let (start, end) = (x(fromStart: Self.plot.start), x(fromStart: Self.plot.end))
    for tick in across.ticks {
      let place = x(tick.place)
      picture.line(from: (place, Self.plot.top), to: (place, Self.plot.bottom), class: "grid")
    }
    for tick in up.ticks {
      picture.line(from: (start, y(tick.place)), to: (end, y(tick.place)), class: "grid")
    }
    for tick in across.ticks {
      let place = (x(tick.place), Self.plot.bottom + 18)
      picture.text(tick.label, at: place, anchor: .middle, class: "axis")
    }
    for tick in up.ticks {
      let place = (x(fromStart: Self.plot.start - 8), y(tick.place) + 4)
      picture.text(tick.label, at: place, anchor: .end, class: "axis")
    }
    picture.line(
      from: (x(across.cut), Self.plot.top), to: (x(across.cut), Self.plot.bottom), class: "cut")
    picture.line(from: (start, y(up.cut)), to: (end, y(up.cut)), class: "cut")
    let middle = x(fromStart: (Self.plot.start + Self.plot.end) / 2)
    picture.text(across.title, at: (middle, Self.plot.bottom + 42), anchor: .middle, class: "axis")
    picture.text(up.title, at: (x(fromStart: 4), 14), anchor: .start, class: "axis")
  }

  /// What each corner says, on which side it stands, and where its letters stand: in strips of their own, where no point
  /// can be.
  private var cornerNames: [(name: String, isAtStart: Bool, y: Double)] {
    let (top, bottom) = (Self.plot.top + 18, Self.plot.bottom - 10)
    return [
      (corners.topStart, true, top), (corners.topEnd, false, top),
      (corners.bottomStart, true, bottom),
      (corners.bottomEnd, false, bottom),
    ]
  }

  private func drawCorners(in picture: inout Picture) {
    for (name, isAtStart, y) in cornerNames {
      let place = isAtStart ? Self.plot.start + 10 : Self.plot.end - 10
      picture.text(
        name, at: (x(fromStart: place), y), anchor: isAtStart ? .start : .end, class: "corner")
    }
  }

  private func draw(_ point: Point, _ labels: inout LabelRoom, in picture: inout Picture) {
    let place = (x: x(point.x), y: y(point.y))
    picture.openGroup(title: "\(words.isolated(point.label)): \(point.note)", step: point.step)
    if let interval = point.interval {
      let (low, high) = (y(interval.lowerBound), y(interval.upperBound))
      picture.line(from: (place.x, low), to: (place.x, high), class: "interval")
    }
    let text = LabelFitting.cut(point.label, to: Self.widestLabel, size: Self.textSize)
    let found = labels.place(
      width: width(of: text), beside: (fromStart(place.x), place.y),
      sides: [.after, .before, .above, .below])
    if let leader = found?.leader {
      let (from, to) = (
        (x(fromStart: leader.from.x), leader.from.y), (x(fromStart: leader.to.x), leader.to.y)
      )
      picture.line(from: from, to: to, class: "lead")
    }
    picture.mark(.circle, at: place, radius: 6, class: "point \(point.tone)")
    if let found {
      let middle = (x(fromStart: found.middle.x), found.baseline)
      picture.text(words.isolated(text), at: middle, anchor: .middle, class: "halo")
    }
    picture.closeGroup()
  }
}
