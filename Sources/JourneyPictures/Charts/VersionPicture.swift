import JourneyAnalysis
package import JourneyWords

/// One version of a journey laid over an earlier one: what is felt above, the gaps below. What is now stands solid; what
/// was is thin, dashed and hollow. Large with the names of the steps, or small with their numbers, one of many.
package struct VersionPicture: Chart {
  /// Large with the names of the steps, small with their numbers.
  package enum Form: Sendable { case large, small }

  let words: Words
  let namespace: String
  private let form: Form
  /// What the steps are called.
  let lanes: [String]
  let now: JourneyState
  let before: JourneyState?
  /// The lane of the step that everything is about.
  let chosen: Int?
  /// The names in lines that fit their lanes.
  let names: [[String]]
  /// By lane, what stands below its gap, and how that looks.
  private(set) var told: [[(text: String, look: String)]] = []

  /// - Parameter namespace: in front of every id, so that several pictures share a page.
  package init(
    of now: JourneyState, over before: JourneyState?, lanes: [String], choosing chosen: Int? = nil,
    form: Form, words: Words, namespace: String
  ) {
    self.now = now
    self.before = before
    self.lanes = lanes
    self.chosen = chosen
    self.form = form
    self.words = words
    self.namespace = namespace
    let room = Self.pitch(of: lanes.count, form) - 10
    names =
      form == .small
      ? lanes.indices.map { [words.number($0 + 1)] }
      : lanes.map { LineWrapping.lines(of: $0, size: Self.textSize, width: room, most: 4) }
    told = lanes.indices.map { wordsBelow($0) }
  }

  /// A line for each lane, a column for each version, the earlier one first.
  package var table: ChartTable {
    JourneyState.table(of: [before, now].compactMap { $0 }, lanes: lanes, words: words)
  }

  // MARK: Geometry

  static let textSize = 12.0
  static let lineHeight = 15.0
  /// How many points of gap the longest bar stands for: all there are, so that none is cut.
  private static let mostPoints = 100.0
  private static let largeWidth = 1030.0
  /// Narrower lanes would leave no room for the names below them; longer journeys are wider and scroll.
  private static let narrowestLane = 66.0
  /// Small pictures are as wide as their steps need, up to this.
  private static let smallWidth = 460.0

  var isLarge: Bool { form == .large }
  var levelHeight: Double { isLarge ? 38 : 16 }
  var top: Double { isLarge ? 36 : 12 }
  var dotSize: Double { isLarge ? 5 : 3.5 }
  /// The width of a gap's bar.
  var barWidth: Double { min(pitch * 0.34, isLarge ? 18 : 11) }
  private var longest: Double { isLarge ? 84 : 48 }

  private static func leading(_ form: Form) -> Double { form == .large ? 40 : 20 }
  /// Room for the curves' own names behind their ends.
  static func trailing(_ form: Form) -> Double { form == .large ? 110 : 8 }

  static func pitch(of lanes: Int, _ form: Form) -> Double {
    let count = Double(max(1, lanes))
    switch form {
    case .large: return max(narrowestLane, min(190, (largeWidth - leading(form) - trailing(form)) / count))
    case .small: return max(18, min(60, smallWidth / count))
    }
  }

  var leading: Double { Self.leading(form) }
  var pitch: Double { Self.pitch(of: lanes.count, form) }
  var end: Double { leading + pitch * Double(lanes.count) }

  /// As wide as the lanes need, as high as the deepest gap and the longest name need.
  package var size: (width: Double, height: Double) { (width, height) }
  var width: Double { end + Self.trailing(form) }
  /// The line that the gaps hang from: the ideal.
  var base: Double { y(level: 1) + (isLarge ? 56 : 16) }
  /// Where the words below the gaps begin.
  var belowTheGaps: Double { base + deepest + (isLarge ? 18 : 15) }
  /// Where the names of the steps begin.
  var bottom: Double {
    belowTheGaps + Double(told.map(\.count).max() ?? 0) * Self.lineHeight + (isLarge ? 8 : -8)
  }
  var height: Double {
    bottom + Double(names.map(\.count).max() ?? 0) * (isLarge ? Self.lineHeight : 13) + 6
  }

  /// How far the deepest gap reaches.
  private var deepest: Double {
    let places = now.places + (before?.places ?? [])
    return places.compactMap { $0 }.reduce(isLarge ? 24 : 10) { deepest, place in
      guard isLarge, case .measured(let gap, _) = place.gap.drawn, let interval = gap.pointsInterval else {
        return max(deepest, length(of: place.gap.drawn.shownPoints))
      }
      return max(deepest, length(of: interval.lowerBound))
    }
  }

  /// How long the bar of a shortfall is; 0 for what is better than the ideal.
  func length(of points: Double) -> Double {
    min(max(-points, 0), Self.mostPoints) / Self.mostPoints * longest
  }

  /// Places from the side where reading starts, mirrored for a right-to-left page.
  func x(_ fromStart: Double) -> Double { words.isRightToLeft ? width - fromStart : fromStart }
  func x(lane: Int) -> Double { x(leading + pitch * (Double(lane) + 0.5)) }
  func y(level: Int) -> Double { top + Double(5 - level) * levelHeight }
}
