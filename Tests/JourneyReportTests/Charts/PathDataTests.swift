import TestSupport
import Testing

@testable import JourneyPictures

@Suite("Path data")
struct PathDataTests {
  /// Where a path goes, read as a browser reads it: commands go on, small letters count from the last place.
  private static func places(in data: String) -> [Picture.Place] {
    var places: [Picture.Place] = []
    var here: Picture.Place = (0, 0)
    for match in data.matches(of: /([Mmlhvcz])([^Mmlhvcz]*)/) {
      let numbers = RoundedNumbers.values(in: String(match.2))
      let command = match.1.first
      let width = ["h": 1, "v": 1, "c": 6, "z": 1][command] ?? 2
      for start in stride(from: 0, to: numbers.count, by: width) {
        let end = Array(numbers[start..<start + width])
        switch command {
        case "M": here = (end[0], end[1])
        case "h": here.x += end[0]
        case "v": here.y += end[0]
        default: here = (here.x + end[width - 2], here.y + end[width - 1])
        }
        places.append(here)
      }
    }
    return places
  }

  private static func isSame(_ drawn: [Picture.Place], _ meant: [Picture.Place]) -> Bool {
    drawn.count == meant.count
      && zip(drawn, meant).allSatisfy { abs($0.x - $1.x) < 0.051 && abs($0.y - $1.y) < 0.051 }
  }

  @Test("leads to every place to a tenth of a point, however many there are", arguments: 0..<50)
  func exact(seed: Int) {
    var random = RandomNumbers(seed: UInt64(seed))
    let places: [Picture.Place] = (0..<Int.random(in: 2...200, using: &random)).map { _ in
      // Level and upright lines are among them.
      (
        Double(Int.random(in: 0...3, using: &random)) * 33.333,
        Double.random(in: -300...300, using: &random).rounded() / 3
      )
    }
    let segments = zip(places, places.dropFirst()).map { (from: $0, to: $1) }
    for (data, meant) in [
      (PathData.line(through: places), places), (PathData.levelCurve(through: places), places),
      (PathData.dots(at: places), places.flatMap { [$0, $0] }),
      (PathData.segments(segments), segments.flatMap { [$0.from, $0.to] }),
    ] {
      #expect(Self.isSame(Self.places(in: data), meant), "\(data)")
    }
  }

  @Test("is short, and a number that nothing can show is 0")
  func short() {
    #expect(
      PathData.line(through: [(10, 5), (10.5, 4.25), (20, 4.25), (20, .nan)], isClosed: true)
        == "M10 5l.5-.7h9.5v-4.3z")
    #expect(PathData.levelCurve(through: [(0, 10), (10, 10), (20, 0)]) == "M0 10h10c5 0 5-10 10-10")
  }
}
