/// Arithmetic and rounding of decimals as people type them. A binary fraction misses most of them by a little: 4.6 − 3.9
/// would be less than 4.2 − 3.5, and half a point would be rounded up in one row and down in the next. So what is one
/// number on paper is one number here, and all that is printed is rounded in this one place.
extension Double {
  /// The difference as it comes out on paper, exact to the last digit typed; none where only the making of a computed
  /// number leaves one.
  package func minus(_ other: Double) -> Double {
    guard let typed = Double.whole(self, other) else { return isSame(as: other) ? 0 : self - other }
    return (typed.first - typed.second) / typed.unit
  }

  /// How many per cent of `whole` this is, as it comes out on paper.
  package func percent(of whole: Double) -> Double {
    guard let typed = Double.whole(self, whole) else { return 100 * self / whole }
    return 100 * typed.first / typed.second
  }

  /// The nearest number of so many decimals; of two as near the one whose last digit is even, also where binary has
  /// neither the number nor its half: 1.005 to two decimals is 1.00, and 1.015 is 1.02.
  package func rounded(decimals: Int) -> Double { lastDigits(decimals: decimals) / Double.unit(decimals) }

  /// The same as a whole number of the last decimal: 4.6 of two decimals is 460.
  package func lastDigits(decimals: Int) -> Double {
    let scaled = self * Double.unit(decimals)
    let half = scaled.rounded(.down) + 0.5
    // Of a number so large that no half can be told, every one would seem to be a half.
    let isHalf = half.isSame(as: scaled) && abs(half - scaled) < 0.25
    return isHalf ? 2 * (half / 2).rounded() : scaled.rounded(.toNearestOrEven)
  }

  /// The fewest decimals that this number can be typed with; nil where it takes more than `most`.
  package func decimals(atMost most: Int) -> Int? {
    (0...most).first { decimals in
      let unit = Double.unit(decimals)
      let whole = (self * unit).rounded()
      return abs(whole) < Double.mostWhole && whole / unit == self
    }
  }

  /// Somebody may have typed it; a number with more decimals was computed.
  package var isTyped: Bool { decimals(atMost: Self.mostTyped) != nil }

  /// Apart by no more than arithmetic leaves between two ways to the same number.
  package func isSame(as other: Double) -> Bool {
    self == other || abs(self - other) < Double.residue * max(abs(self), abs(other))
  }

  /// Both as whole numbers of the last digit that either was typed with, which are exact; nil where one was not typed.
  private static func whole(_ first: Double, _ second: Double) -> (
    first: Double, second: Double, unit: Double
  )? {
    guard let ours = first.decimals(atMost: mostTyped), let theirs = second.decimals(atMost: mostTyped) else {
      return nil
    }
    let unit = unit(max(ours, theirs))
    let (first, second) = ((first * unit).rounded(), (second * unit).rounded())
    return abs(first) < mostWhole && abs(second) < mostWhole ? (first, second, unit) : nil
  }

  private static func unit(_ decimals: Int) -> Double {
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    return unit
  }

  /// A number with more decimals was computed: no score is typed with as many.
  private static let mostTyped = 9
  /// From here on a binary number leaves whole ones out.
  private static let mostWhole = 0x1p53
  /// Some hundred times the error of one operation, and less than the last of the twelve digits that hardly a typed
  /// number has.
  private static let residue = 0x1p-44
}

extension [Double] {
  /// The same numbers in the same places, those made equal that only arithmetic sets apart: for an order in which equals
  /// are to meet.
  package var settled: [Double] {
    var settled = self
    let order = indices.sorted { self[$0] < self[$1] }
    for (before, next) in zip(order, order.dropFirst()) where self[next].isSame(as: self[before]) {
      settled[next] = settled[before]
    }
    return settled
  }
}
