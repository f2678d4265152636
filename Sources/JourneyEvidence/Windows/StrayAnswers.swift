package import JourneyModel
package import JourneySyntax

/// The few answers of a source that are dated long after all others about a journey, and so do not count.
package struct StrayAnswers: Sendable, Equatable {
  /// Whose answers they are.
  package var source: ID<Source>
  /// What they are about.
  package var journey: ID<Journey>
  /// How many answers they are.
  package var n: Int
  /// The earliest of them.
  package var first: Period
  /// From the newest other answer to them.
  package var months: Int
  /// The last day of the window without them.
  package var end: Day

  /// That they do not count, as a problem of their source.
  package func problem(in model: Model) -> Problem {
    let source = model.sources[self.source]
    let strays = DateProblem.Strays(
      file: source.fileName, journey: model.journeys[journey].name.label, n: n, first: first.text,
      months: months, end: end.text)
    return Problem(
      DateProblem.strayAnswers(strays), at: source.name.place,
      story: Story(block: .source, label: source.name.label))
  }

  /// Those that lie behind the window of a journey.
  static func all(behind end: WindowEnd, of window: JourneyWindow, in journey: ID<Journey>) -> [StrayAnswers]
  {
    guard let last = end.last else { return [] }
    return end.strays.sorted { $0.key < $1.key }.compactMap { source, waves in
      guard let first = waves.map(\.period).min() else { return nil }
      return StrayAnswers(
        source: source, journey: journey, n: waves.reduce(0) { $0.saturatingAdd($1.n) }, first: first,
        months: last.months(to: first.start), end: window.days?.upperBound ?? last)
    }
  }
}
