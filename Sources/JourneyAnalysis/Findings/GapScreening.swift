package import JourneyEvidence
package import JourneyModel
import JourneyStatistics

/// Gaps of several groups looked through at once: where to look, by the share of false discoveries
/// (Benjamini and
/// Hochberg). Only for grids too large for Holm's rule.
package struct GapScreening: Sendable, Equatable {
  /// One that stands out.
  package struct Cell: Sendable, Equatable {
    /// Whose answers the gap is measured from.
    package var group: Tally.Group
    /// The wave of these answers; nil where all count.
    package var period: Period?
    /// Where it is.
    package var step: ID<Step>
    /// In points, negative for a shortfall.
    package var points: Double
    /// Benjamini and Hochberg's over all gaps looked through; at most `AdjustedP.screeningLevel`.
    package var adjustedP: Double
  }

  /// How many gaps were looked through.
  package var tested: Int
  /// The largest shortfall first.
  package var found: [Cell]

  /// nil where Holm's rule suffices.
  /// - Parameter analyses: of one journey, by group or wave.
  package init?(of analyses: [GapAnalysis]) {
    var cells: [(cell: Cell, p: Double)] = []
    for analysis in analyses {
      for (step, found) in analysis.steps.enumerated() {
        guard let verdict = found.verdict, case .measured(let gap, _) = found.drawn else { continue }
        let cell = Cell(
          group: analysis.settings.group, period: analysis.settings.period, step: ID(step),
          points: gap.points,
          adjustedP: 1)
        cells.append((cell, verdict.p))
      }
    }
    guard analyses.count > 1, cells.count > AdjustedP.mostForHolm else { return nil }
    tested = cells.count
    let adjusted = AdjustedP.benjaminiHochberg(cells.map(\.p))
    let standing = zip(cells, adjusted).compactMap { cell, p -> Cell? in
      var found = cell.cell
      found.adjustedP = p
      return p <= AdjustedP.screeningLevel ? found : nil
    }
    // In the order given where two are equal.
    found = standing.enumerated().sorted { ($0.element.points, $0.offset) < ($1.element.points, $1.offset) }
      .map(\.element)
  }
}
