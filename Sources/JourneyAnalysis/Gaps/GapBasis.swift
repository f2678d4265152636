/// What stands behind a gap, strongest first, from the analysis to the line that is drawn of it.
package enum GapBasis: Sendable, Comparable {
  /// Customers' answers.
  case measured
  /// The team's belief.
  case believed
  /// Feelings alone, actual and ideal.
  case felt
  /// Nothing: there is no gap to tell of.
  case unknown

  /// The name that other programs know it by, and style sheets.
  package var key: String {
    switch self {
    case .measured: "measured"
    case .believed: "believed"
    case .felt: "felt"
    case .unknown: "unknown"
    }
  }
}
