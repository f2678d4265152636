import JourneyModel
package import JourneyStatistics

/// How much a step matters beside the others, 1 for an average one: as the team states it, as the answers give it, and
/// which of the two orders.
package struct StepWeight: Sendable, Equatable {
  /// What orders the step.
  package enum Basis: Sendable, Equatable, CaseIterable {
    /// By the team, in the file; by what goes with the score of the whole.
    case stated, derived
    /// Neither is there: the step counts as the middle of the scale, or as an average one.
    case presumed
  }

  /// What the team stated, beside the mean of what it stated; nil where it stated nothing of the step.
  package var stated: Double?
  /// What the answers give, from its association with the whole; nil where they give nothing of the step.
  package var derived: Estimate?
  /// Which of the two orders the step.
  package var basis: Basis
  /// What the step is ordered by.
  package var value: Double

  /// - Parameter value: what the step is ordered by, of `basis`.
  package init(stated: Double? = nil, derived: Estimate? = nil, basis: Basis, value: Double) {
    self.stated = stated
    self.derived = derived
    self.basis = basis
    self.value = value
  }
}

extension StepWeight {
  /// - Parameters:
  ///   - order: which the journey asks for; nil takes what is derived where its interval parts it from an average step:
  ///     what may be noise orders nothing.
  ///   - presumed: what the step weighs where neither is there.
  init(stated: Double?, derived: Estimate?, order: ImportanceOrder?, presumed: Double) {
    let isDerived: Bool =
      switch order {
      case .stated: false
      case .derived: derived != nil
      case nil: derived.map { !$0.interval.contains(Self.average) } ?? false
      }
    self.init(
      stated: stated, derived: derived, basis: isDerived ? .derived : stated != nil ? .stated : .presumed,
      value: (isDerived ? derived?.value : stated) ?? presumed)
  }

  /// The mean over all steps, of what is stated and of what is derived.
  static let average = 1.0
}
