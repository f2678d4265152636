import TestSupport
import Testing

@testable import JourneyReport

@Suite("Labels of points")
struct PointLabelsTests {
  @Test("cover neither each other, nor a blocked place, nor the edge", arguments: 0..<40)
  func apart(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    let room = (x: 0.0...900.0, y: 0.0...400.0)
    var labels = PointLabels(room: room)
    let points = (0..<30).map { _ in
      (x: Double.random(in: room.x, using: &random), y: Double.random(in: room.y, using: &random))
    }
    for point in points { labels.block(x: point.x, y: point.y, width: 14, height: 14) }
    var boxes = points.map { (x: $0.x - 7...$0.x + 7, y: $0.y - 7...$0.y + 7) }
    for point in points {
      let width = Double.random(in: 20...200, using: &random)
      guard let middle = labels.place(width: width, beside: point)?.middle else { continue }
      let box = (x: middle.x - width / 2...middle.x + width / 2, y: middle.y - 8...middle.y + 8)
      #expect(!boxes.contains { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) })
      #expect(room.x.contains(box.x.lowerBound) && room.x.contains(box.x.upperBound))
      boxes.append(box)
    }
    #expect(boxes.count > points.count + 10, "hardly a label found a place")
  }
}
