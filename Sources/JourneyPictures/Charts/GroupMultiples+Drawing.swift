import JourneyModel
import JourneyWords

extension GroupMultiples {
  private static let width = 1030.0
  private static let labelEnd = 204.0
  private static let panelsStart = 222.0
  private static let mostInABand = 4
  private static let gutter = 26.0
  private static let rowHeight = 24.0
  private static let headHeight = 46.0
  private static let labelSize = 13.0

  private var bands: Int { (panels.count + Self.mostInABand - 1) / Self.mostInABand }
  /// Bands are about equally full, so that none is left with a single chart.
  private var perBand: Int { (panels.count + bands - 1) / bands }
  private var bandHeight: Double { Self.headHeight + Double(steps.count) * Self.rowHeight + 14 }

  private func x(_ fromStart: Double) -> Double { words.isRightToLeft ? Self.width - fromStart : fromStart }

  /// Where a panel begins, from the side where reading starts.
  private func start(of panel: Int) -> Double {
    Self.panelsStart + Double(panel % perBand) * (panelWidth + Self.gutter)
  }

  private var panelWidth: Double {
    let columns = Double(perBand)
    return (Self.width - Self.panelsStart - Self.gutter * columns) / columns
  }

  private func x(points: Double, in panel: Int) -> Double {
    x(start(of: panel) + min(max(points, 0), 100) / 100 * panelWidth)
  }

  /// 1030 wide; the height grows with the steps, and with the bands of at most four panels.
  package var size: (width: Double, height: Double) { (Self.width, Double(bands) * bandHeight) }

  /// The panels in bands of at most four; each has a row for every step, from 0 to 100 points.
  package func svg(_ style: PictureStyle) -> String {
    let groups = words.number(panels.count)
    var picture = Picture(
      width: size.width, height: size.height, namespace: namespace, words: words, style: style,
      title: words.say(en: "Scores by group", ar: "الدرجات حسب المجموعة"),
      description: words.say(
        en: "How each of \(groups) groups of customers scores the steps, from 0 to 100, beside the ideal.",
        ar:
          "كيف تقيّم كل مجموعة من العملاء (\(groups)) الخطوات، من \(words.number(0)) إلى \(words.number(100))، "
          + "مقارنة بالمثالي."))
    for band in 0..<bands { drawLabels(of: band, in: &picture) }
    for (index, panel) in panels.enumerated() {
      picture.openGroup(persona: panel.persona)
      drawHead(of: panel, at: index, in: &picture)
      drawGrounds(of: panel, at: index, in: &picture)
      for row in steps.indices { draw(row, of: panel, at: index, in: &picture) }
      picture.closeGroup()
    }
    return picture.finished()
  }

  private func y(_ row: Int, in band: Int) -> Double {
    Double(band) * bandHeight + Self.headHeight + (Double(row) + 0.5) * Self.rowHeight
  }

  private func drawLabels(of band: Int, in picture: inout Picture) {
    for row in steps.indices {
      picture.openGroup(step: steps[row])
      let corner = (x: 0.0, y: y(row, in: band) - Self.rowHeight / 2)
      picture.rectangle(at: corner, width: Self.width, height: Self.rowHeight, class: "hit")
      let label = LabelFitting.cut(labels[row], to: Self.labelEnd, size: Self.labelSize)
      let place = (x(Self.labelEnd), y(row, in: band) + 4)
      picture.text(words.isolated(label), at: place, anchor: .end, class: "step")
      picture.closeGroup()
    }
  }

  private func drawHead(of panel: Panel, at index: Int, in picture: inout Picture) {
    let band = index / perBand
    let top = Double(band) * bandHeight
    let (first, last) = (y(0, in: band) - 12, y(steps.count - 1, in: band) + 12)
    let title = LabelFitting.cut(panel.title, to: panelWidth, size: Self.labelSize)
    picture.text(title, at: (x(start(of: index)), top + 16), anchor: .start, class: "group")
    for points in [0.0, 50, 100] {
      let place = x(points: points, in: index)
      picture.line(from: (place, first), to: (place, last), class: "grid")
    }
    for points in [0.0, 50, 100] {
      let place = (x(points: points, in: index), top + 33)
      picture.text(words.number(points), at: place, anchor: .middle, class: "axis")
    }
  }

  /// What the dots of a panel are compared with, and how sure they are, where there is a dot.
  private func drawGrounds(of panel: Panel, at index: Int, in picture: inout Picture) {
    let rows = steps.indices.filter { panel.dots[$0] != nil }
    func y(_ row: Int) -> Double { self.y(row, in: index / perBand) }
    for row in rows {
      guard let ideal = ideals[row] else { continue }
      let place = x(points: ideal, in: index)
      picture.line(from: (place, y(row) - 7), to: (place, y(row) + 7), class: "tick")
    }
    for row in rows {
      guard let all = panel.everybody[row] else { continue }
      picture.circle(at: (x(points: all, in: index), y(row)), radius: 4, class: "point calm")
    }
    for row in rows {
      guard let interval = panel.dots[row]?.interval else { continue }
      let (low, high) = (x(points: interval.lowerBound, in: index), x(points: interval.upperBound, in: index))
      picture.line(from: (low, y(row)), to: (high, y(row)), class: "interval")
    }
  }

  private func draw(_ row: Int, of panel: Panel, at index: Int, in picture: inout Picture) {
    guard let dot = panel.dots[row] else { return }
    let y = y(row, in: index / perBand)
    picture.openGroup(
      title: "\(words.isolated(labels[row])), \(panel.title): \(dot.note)", step: steps[row])
    if let value = dot.value {
      picture.circle(at: (x(points: value, in: index), y), radius: 5, class: "measured")
    } else {
      // Where it is furthest from the ideal's and everybody's marks.
      let marks = [ideals[row], panel.everybody[row]].compactMap(\.self)
      func room(at points: Double) -> Double { marks.map { abs($0 - points) }.min() ?? 100 }
      let points = [50.0, 13, 87].max { room(at: $0) < room(at: $1) } ?? 50
      picture.text(
        words.sampleSize(dot.n), at: (x(points: points, in: index), y + 4), anchor: .middle,
        class: "halo muted")
    }
    picture.closeGroup()
  }
}
