package import JourneyModel

/// How far apart two personas are in what they feel: the mean absolute difference between the levels of their feelings,
/// over the steps for which both have an Actual with a level, their own or everybody's. 0 to 4 levels.
package struct FeltDistance: Sendable, Equatable {
  /// Under so many steps a mean says more about the steps than about the people.
  package static let fewestSteps = 3

  /// Below half a level the two feel the same at more than half of the steps.
  package static let nearlyTheSame = 0.5

  /// Steps where the levels of both are known.
  package private(set) var steps = 0
  /// Those of them where the levels differ.
  package private(set) var different = 0
  /// Those of them where one Actual speaks for both.
  package private(set) var shared = 0
  private var sum = 0

  /// nil with too few steps.
  package var mean: Double? { steps < Self.fewestSteps ? nil : Double(sum) / Double(steps) }

  /// `mean` lies under `nearlyTheSame`; false with too few steps.
  package var isNearlyTheSame: Bool { mean.map { $0 < Self.nearlyTheSame } ?? false }

  /// Without any steps; those of journeys are added.
  package init() {}

  /// Adds the steps of a journey.
  /// - Parameters:
  ///   - first: one of the two; `second` is the other.
  ///   - journey: one that is for both.
  package mutating func add(_ journey: Journey, _ first: ID<Persona>, _ second: ID<Persona>) {
    for step in journey.steps {
      guard let hers = step.actual(for: first), let others = step.actual(for: second),
        let level = hers.feeling?.level, let other = others.feeling?.level
      else { continue }
      steps += 1
      sum += abs(level - other)
      if level != other { different += 1 }
      if hers.place == others.place { shared += 1 }
    }
  }
}
