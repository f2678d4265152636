import JourneySyntax

/// Everybody has a few dots for the steps of a journey that matter most: who must choose says more than who may call all
/// important.
struct DotVote: Equatable {
  enum Refusal: Equatable {
    /// More than a person has, in all or for one step.
    case tooMany(given: Int)
    /// The page named steps or a journey that are there no more.
    case changed
    /// More people than are counted.
    case full
  }

  /// What one person has; a usual number, about a quarter of the steps of a long journey.
  static let ofAPerson = 5
  /// On one step, so that nobody gives all dots to one.
  static let onAStep = 3
  /// More devices than a hall has seats.
  static let mostPeople = 2_000

  /// By devices; nobody is in it without a dot.
  private(set) var given: [String: [StepPlace: Int]] = [:]

  /// How many people gave dots.
  var people: Int { given.count }

  /// What a device gives instead of all it gave before; without any dot it takes part no more.
  mutating func give(_ dots: [StepPlace: Int], device: String) -> Refusal? {
    let dots = dots.filter { $0.value > 0 }
    let all = dots.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    if all > Self.ofAPerson || dots.values.contains(where: { $0 > Self.onAStep }) {
      return .tooMany(given: all)
    }
    if given[device] == nil, !dots.isEmpty, people >= Self.mostPeople { return .full }
    given[device] = dots.isEmpty ? nil : dots
    return nil
  }

  /// The dots of each of these steps, and the importance that follows, 1 to 5 with one decimal: 5 for the step with the
  /// most dots, 1 for one without any, the others in proportion. Empty while none of them has a dot.
  func importance(of steps: [StepPlace]) -> [(step: StepPlace, dots: Int, importance: Double)] {
    let counts = steps.map { step in given.values.reduce(0) { $0 + ($1[step] ?? 0) } }
    guard let most = counts.max(), most > 0 else { return [] }
    return zip(steps, counts).map { step, dots in
      (step, dots, (1 + 4 * Double(dots) / Double(most)).rounded(decimals: 1))
    }
  }

  /// Dots for steps that are not among these: they were renamed, or taken out.
  func dots(besides steps: [StepPlace]) -> Int {
    let known = Set(steps)
    return given.values.reduce(0) { $0 + $1.filter { !known.contains($0.key) }.values.reduce(0, +) }
  }
}
