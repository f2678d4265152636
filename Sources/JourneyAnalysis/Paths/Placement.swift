/// Where a step stands in the two paths.
package enum Placement: Sendable, Equatable {
  /// In both, at the same place in the order.
  case matched
  /// In the ideal only: nobody meets it, as the team or a log says.
  case missing
  /// In the ideal, and nothing says yet whether anybody meets it.
  case undescribed
  /// In the actual only.
  case extra
  /// In both, at another place in the order.
  case moved
  /// In neither: a step without an Ideal and without an Actual.
  case empty
}
