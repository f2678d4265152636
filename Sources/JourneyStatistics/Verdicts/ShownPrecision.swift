/// No more digits than the data bear.
package enum ShownPrecision {
  /// The grain to which a score is rounded: the decade of its standard error, or 5 for an error of 10 and more, so that
  /// a Net Promoter Score earns a decimal from about 6 000 answers on.
  package static func grain(standardError: Double) -> Double {
    guard standardError < 10 else { return 5 }
    guard standardError > finestGrain else { return finestGrain }
    return Math.pow(10, Math.log10(standardError).rounded(.down))
  }

  /// The multiple of `grain` that is nearest to the score.
  package static func rounded(_ score: Double, standardError: Double) -> Double {
    let grain = grain(standardError: standardError)
    // Divided by a whole number where the grain is a fraction, so that 0.1 comes out as it is written.
    return grain < 1
      ? (score * (1 / grain).rounded()).rounded() / (1 / grain).rounded() : (score / grain).rounded() * grain
  }

  /// Below it p is shown as "under 0.001".
  package static let smallestP = 0.001
  /// Finer than anything an answer on a scale can bear.
  private static let finestGrain = 1e-6
}
