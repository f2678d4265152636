/// How many answers weighted or repeated answers are worth.
package enum EffectiveSize {
  /// Kish 1965: (Σw)²/Σw²; nil where the sums don't come from weights.
  package static func kish(sum: Double, sumOfSquares: Double) -> Double? {
    // Divided before multiplied, so that tiny and huge weights stay within a Double.
    guard sum > 0, sumOfSquares > 0, sum.isFinite, sumOfSquares.isFinite else { return nil }
    let size = sum / sumOfSquares * sum
    return size > 0 && size.isFinite ? size : nil
  }
}
