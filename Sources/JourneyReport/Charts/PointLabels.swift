/// Finds places for the labels of points in a plane: close by where there is room, else further off.
struct PointLabels {
  typealias Place = (x: Double, y: Double)

  /// A label's middle, and whether it needs a line to its point.
  struct Found {
    var middle: Place
    var isFar: Bool
  }

  private static let height = 16.0
  private static let margin = 3.0
  /// How far from its point a label may stand, in steps.
  private static let distances = [9.0, 24, 40, 60, 84]
  private static let directions: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1),
  ]

  private let room: (x: ClosedRange<Double>, y: ClosedRange<Double>)
  private var taken: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []

  init(room: (x: ClosedRange<Double>, y: ClosedRange<Double>)) { self.room = room }

  /// Keeps a box around this middle free of labels.
  mutating func block(x: Double, y: Double, width: Double, height: Double) {
    taken.append(Self.box(around: (x, y), width: width, height: height))
  }

  /// The first free place; nil where there is none.
  mutating func place(width: Double, beside point: Place) -> Found? {
    for distance in Self.distances {
      for direction in Self.directions {
        let middle = (
          x: point.x + direction.x * (distance + width / 2), y: point.y + direction.y * (distance + 5)
        )
        let box = Self.box(around: middle, width: width + 2 * Self.margin, height: Self.height)
        guard contains(box), !taken.contains(where: { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) }) else {
          continue
        }
        taken.append(box)
        return Found(middle: middle, isFar: distance > Self.distances[1])
      }
    }
    return nil
  }

  private func contains(_ box: (x: ClosedRange<Double>, y: ClosedRange<Double>)) -> Bool {
    room.x.lowerBound <= box.x.lowerBound && box.x.upperBound <= room.x.upperBound
      && room.y.lowerBound <= box.y.lowerBound && box.y.upperBound <= room.y.upperBound
  }

  private static func box(around middle: Place, width: Double, height: Double) -> (
    x: ClosedRange<Double>, y: ClosedRange<Double>
  ) {
    (
      middle.x - width / 2...middle.x + width / 2, middle.y - height / 2...middle.y + height / 2
    )
  }
}
