import Foundation

/// How much of what can be tried is tried.
package enum Sampling {
  /// All of it where a change is taken and where goldens are written; elsewhere what a minute has time for.
  package static let isWhole = ["RIHLA_WHOLE", "RIHLA_REWRITE_GOLDENS"].contains {
    ProcessInfo.processInfo.environment[$0] != nil
  }
}

extension Sequence {
  /// The first of every so many; all of them where all is tried.
  package func sampled(every interval: Int) -> [Element] {
    Sampling.isWhole
      ? Array(self) : enumerated().filter { $0.offset.isMultiple(of: interval) }.map(\.element)
  }
}
