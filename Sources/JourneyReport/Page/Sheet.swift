/// The paper on which a chart can be read.
enum Sheet {
  /// Upright.
  case a4
  /// Lengthwise.
  case a3

  /// A chart's letters are 12 units high; printed smaller than this, they could not be read.
  private static let smallest = 0.6

  /// nil where no sheet holds the chart at a size that can be read: its table is printed instead.
  init?(holding size: (width: Double, height: Double)) {
    guard let sheet = [Sheet.a4, .a3].first(where: { $0.holds(size) }) else { return nil }
    self = sheet
  }

  private func holds(_ size: (width: Double, height: Double)) -> Bool {
    let scale = min(1, room.width / size.width, room.height / size.height)
    return scale >= Self.smallest
  }

  /// In pixels of a browser, without margins, a heading and a few lines above the chart.
  private var room: (width: Double, height: Double) {
    switch self {
    case .a4: (660, 860)
    case .a3: (1450, 860)
    }
  }
}
