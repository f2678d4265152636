/// The root of a function of one number.
package enum RootSearch {
  /// A root between the ends of `range`, where `function` has opposite signs; the end nearer to 0 if it has not.
  ///
  /// Chandrupatla 1997: inverse quadratic interpolation where it is safe, halving elsewhere, so that it never takes
  /// much longer than halving and mostly a tenth of it.
  package static func root(in range: ClosedRange<Double>, of function: (Double) -> Double) -> Double {
    var newest = (x: range.lowerBound, y: function(range.lowerBound))
    var other = (x: range.upperBound, y: function(range.upperBound))
    guard (newest.y < 0) != (other.y < 0) else { return abs(newest.y) <= abs(other.y) ? newest.x : other.x }
    var previous = other
    var part = 0.5
    for _ in 0..<mostSteps {
      let x = newest.x + part * (other.x - newest.x)
      let y = function(x)
      if (y < 0) == (newest.y < 0) {
        previous = newest
      } else {
        previous = other
        other = newest
      }
      newest = (x, y)
      let best = abs(newest.y) < abs(other.y) ? newest : other
      let smallestPart = (2 * Double.ulpOfOne * abs(best.x) + .leastNormalMagnitude) / abs(other.x - newest.x)
      if best.y == 0 || !(smallestPart <= 0.5) { return best.x }
      part = min(1 - smallestPart, max(smallestPart, nextPart(newest, other, previous)))
    }
    return newest.x
  }

  private typealias Point = (x: Double, y: Double)

  /// How far to go from the newest point towards the other end of the bracket.
  private static func nextPart(_ newest: Point, _ other: Point, _ previous: Point) -> Double {
    let xi = (newest.x - other.x) / (previous.x - other.x)
    let phi = (newest.y - other.y) / (previous.y - other.y)
    guard phi * phi < xi, (1 - phi) * (1 - phi) < 1 - xi else { return 0.5 }
    return newest.y / (other.y - newest.y) * (previous.y / (other.y - previous.y))
      + (previous.x - newest.x) / (other.x - newest.x) * (newest.y / (previous.y - newest.y))
      * (other.y / (previous.y - other.y))
  }

  /// Halving alone uses up the digits of a `Double` sooner.
  private static let mostSteps = 200
}
