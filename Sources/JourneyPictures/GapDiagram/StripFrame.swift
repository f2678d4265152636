/// Where the lines of a strip come in and go out.
struct StripFrame {
  /// 1 where the path runs to the right, −1 where it runs to the left.
  let forward: Double
  /// Where what began in an earlier strip comes in.
  let enter: Double
  /// Where what goes on in a later strip goes out.
  let leave: Double
  /// Which strip it is, from 1.
  let number: Int
}

/// Whether a path began before a strip, and whether it goes on after it.
struct PathPassing: Equatable {
  let comesIn: Bool
  let goesOn: Bool

  /// - Parameters:
  ///   - ends: the first and the last column of the path; nil where it has none.
  ///   - run: the columns of the strip.
  init(_ ends: (first: Int, last: Int)?, through run: Range<Int>) {
    guard let ends else {
      (comesIn, goesOn) = (false, false)
      return
    }
    comesIn = ends.first < run.lowerBound && ends.last >= run.lowerBound
    goesOn = ends.last >= run.upperBound && ends.first < run.upperBound
  }
}
