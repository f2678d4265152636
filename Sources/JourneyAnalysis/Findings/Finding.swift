package import JourneyModel
import JourneySyntax

/// One of the main findings.
package enum Finding: Sendable, Equatable {
  /// Two sources contradict each other about a step: one of `GapAnalysis.contradictions`.
  case contradiction(ID<Contradiction>)
  /// A step whose drawn gap is a shortfall; where it is measured, one with a verdict that it is there.
  case gap(step: ID<Step>)
  /// A step was repaired, or became worse: one of `GapAnalysis.changes`.
  case change(ID<ChangePoint>)
  /// The paths differ.
  case path
  /// There is no shortfall to tell of: no measured gap has a verdict that it is there, and the team says of none.
  case noShortfall
  /// No step has anything to compare yet.
  case nothingToCompare
}

extension Finding {
  /// More than three are not remembered after the meeting.
  package static let most = 3

  /// The largest shortfalls, those on the strongest basis first. Where the paths differ, that is told too, and never
  /// before a shortfall: a different path that pleases customers is no trouble.
  static func main(
    steps: [StepAnalysis], path: PathComparison, contradictions: [Contradiction] = [],
    hasChanged: Bool = false
  ) -> [Finding] {
    let shortfalls = steps.enumerated().compactMap { Shortfall(toldOf: $1, at: ID($0)) }
    let sizes = shortfalls.map(\.size).settled
    let order = shortfalls.indices.sorted {
      (shortfalls[$0].basis, -sizes[$0], $0) < (shortfalls[$1].basis, -sizes[$1], $1)
    }
    // What the numbers are worth comes before what they say.
    let doubt = contradictions.isEmpty ? [] : [Finding.contradiction(ID(0))]
    let room = most - doubt.count - (path.differs ? 1 : 0)
    // Customers answered, and no verdict says that anything falls short: that is told, after what was
    // repaired.
    let isMeasured = steps.contains { $0.drawn.basis == .measured }
    let told =
      order.isEmpty && isMeasured ? [.noShortfall] : order.map { Finding.gap(step: shortfalls[$0].step) }
    // One shortfall at least is told before what changed; a second one comes after it.
    let change = hasChanged && room > min(1, told.count) ? [Finding.change(ID(0))] : []
    let gaps = told.prefix(room - change.count)
    var findings = doubt + (order.isEmpty ? change + gaps : gaps + change)
    if path.differs { findings.append(.path) }
    if findings.isEmpty {
      let isAnythingKnown = steps.contains { $0.drawn != .unknown }
      findings.append(isAnythingKnown ? .noShortfall : .nothingToCompare)
    }
    return findings
  }
}
