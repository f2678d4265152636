import TestSupport
import Testing

@testable import JourneyPictures
@testable import JourneyReport
@testable import JourneyWords
@testable import JourneyXML

@Suite("Room for labels") struct LabelRoomTests {
  typealias Box = (x: ClosedRange<Double>, y: ClosedRange<Double>)

  @Test("they cover neither each other, nor a mark, nor a curve, nor a line, nor the edge", arguments: 0..<40)
  func apart(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    let room = (x: 0.0...900.0, y: 0.0...400.0)
    var labels = LabelRoom(across: room.x, down: room.y, strip: 90)
    let points = (0..<30).map { _ in
      (x: Double.random(in: room.x, using: &random), y: Double.random(in: room.y, using: &random))
    }
    for point in points { labels.addMark(at: point) }
    let curve = stride(from: 0.0, through: 900, by: 2).map { (x: $0, y: 200 + $0 / 10) }
    for place in curve { labels.addCurve(at: place) }
    var boxes = points.map { box(around: $0, width: 13, height: 13) }
    var leaders: [(from: LabelRoom.Place, to: LabelRoom.Place)] = []
    for point in points {
      let width = Double.random(in: 20...200, using: &random)
      guard let found = labels.place(width: width, beside: point, sides: LabelRoom.Side.allCases) else {
        continue
      }
      let box = box(around: found.middle, width: width, height: 15)
      #expect(!boxes.contains { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) })
      #expect(!curve.contains { box.x.contains($0.x) && box.y.contains($0.y) })
      #expect(!leaders.contains { crosses($0, box) })
      #expect(room.x.contains(box.x.lowerBound) && room.x.contains(box.x.upperBound))
      if let leader = found.leader {
        #expect(!boxes.contains { crosses(leader, $0) })
        leaders.append(leader)
      }
      boxes.append(box)
    }
    #expect(boxes.count > points.count + 10, "hardly a label found a place")
  }

  @Test("a label that stands off has a line from its point, one close by has none") func leaders() throws {
    var labels = LabelRoom(across: 0...900, down: 0...400, strip: 90)
    labels.addMark(at: (450, 200))
    let close = labels.place(width: 60, beside: (450, 200), sides: [.after])
    #expect(close != nil && close?.leader == nil)
    #expect(close.map { $0.middle.x > 480 && $0.middle.y == 200 } == true)
    let above = labels.place(width: 60, beside: (450, 200), sides: [.above, .below])
    #expect(above != nil && above?.leader == nil, "there is room above")
    let third = labels.place(width: 400, beside: (450, 200), sides: [.above])
    let leader = try #require(third?.leader)
    #expect(leader.to.y < 200 && leader.from.y < 200)
  }

  @Test("a label close to another's point has a line, so that nobody asks whose it is") func doubt() throws {
    var labels = LabelRoom(across: 0...900, down: 0...400, strip: 90)
    for x in [430.0, 440, 450] { labels.addMark(at: (x, 200)) }
    let found = labels.place(width: 120, beside: (440, 200), sides: [.above])
    let leader = try #require(found?.leader)
    #expect(abs(leader.from.x - 440) < 5)
  }

  @Test("where there is no room there is no label") func full() {
    var labels = LabelRoom(across: 0...100, down: 0...40, strip: 50)
    for x in stride(from: 0.0, through: 100, by: 5) { labels.addLine(from: (x, 0), to: (x, 40)) }
    #expect(labels.place(width: 30, beside: (50, 20), sides: LabelRoom.Side.allCases) == nil)
  }

  private func box(around middle: LabelRoom.Place, width: Double, height: Double) -> Box {
    (middle.x - width / 2...middle.x + width / 2, middle.y - height / 2...middle.y + height / 2)
  }

  private func crosses(_ line: (from: LabelRoom.Place, to: LabelRoom.Place), _ box: Box) -> Bool {
    (0...100).contains { step in
      let part = Double(step) / 100
      return box.x.contains(line.from.x + (line.to.x - line.from.x) * part)
        && box.y.contains(line.from.y + (line.to.y - line.from.y) * part)
    }
  }
}
