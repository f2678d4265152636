/// The ways that customers went through the steps of an event log: each way with how many went it. Everything else
/// about paths follows from it.
package struct PathTally: Sendable, Equatable {
  /// One way: the steps in the order they were met, repeats included.
  package struct Variant: Sendable, Equatable {
    /// Numbers of `steps`, from 0.
    package var path: [Int]
    /// Cases that went exactly this way.
    package var cases: Int
    /// Cases whose outcome says that they reached the goal.
    package var converted: Int

    /// - Parameter path: numbers of `PathTally.steps`, from 0.
    package init(path: [Int], cases: Int, converted: Int) {
      self.path = path
      self.cases = cases
      self.converted = converted
    }
  }

  /// As the file writes them, in the order they are met.
  package var steps: [String]
  /// Most frequent first; of equally frequent ones the shorter, then the one whose steps come earlier.
  package var variants: [Variant]
  /// The file says which cases reached the goal.
  package var hasOutcomes: Bool
  /// Cases whose path is longer or rarer than the limits allow; counted nowhere else.
  package var leftOut: Int

  /// - Parameter variants: in any order; they are sorted.
  package init(steps: [String], variants: [Variant], hasOutcomes: Bool, leftOut: Int = 0) {
    self.steps = steps
    self.variants = variants.sorted(by: Self.comesBefore)
    self.hasOutcomes = hasOutcomes
    self.leftOut = leftOut
  }

  private static func comesBefore(_ a: Variant, _ b: Variant) -> Bool {
    if a.cases != b.cases { return a.cases > b.cases }
    if a.path.count != b.path.count { return a.path.count < b.path.count }
    return a.path.lexicographicallyPrecedes(b.path)
  }

  /// Cases counted.
  package var cases: Int { variants.reduce(0) { $0.saturatingAdd($1.cases) } }

  /// Events counted.
  package var events: Int {
    variants.reduce(0) { sum, variant in
      let (events, overflow) = variant.cases.multipliedReportingOverflow(by: variant.path.count)
      return sum.saturatingAdd(overflow ? .max : events)
    }
  }

  /// The ways that meet at least one of these steps, each whole.
  package func meeting(_ wanted: Set<Int>) -> PathTally {
    var met = self
    met.variants = variants.filter { $0.path.contains(where: wanted.contains) }
    return met
  }

  /// The same ways with the steps called otherwise; steps that get one name are one step.
  package func renamed(_ name: (String) -> String) -> PathTally {
    var renamed = PathTally(steps: [], variants: [], hasOutcomes: hasOutcomes, leftOut: leftOut)
    var other = self
    other.steps = steps.map(name)
    renamed.merge(other)
    return renamed
  }

  /// Adds the cases of another log. A case that is in both counts twice.
  package mutating func merge(_ other: PathTally) {
    var numbers: [Int] = []
    for step in other.steps {
      if let known = steps.firstIndex(of: step) {
        numbers.append(known)
      } else {
        numbers.append(steps.count)
        steps.append(step)
      }
    }
    var sums: [[Int]: Variant] = [:]
    let others = other.variants.map { variant in
      Variant(path: variant.path.map { numbers[$0] }, cases: variant.cases, converted: variant.converted)
    }
    for variant in variants + others {
      sums[variant.path, default: Variant(path: variant.path, cases: 0, converted: 0)].add(variant)
    }
    self = PathTally(
      steps: steps, variants: Array(sums.values), hasOutcomes: hasOutcomes || other.hasOutcomes,
      leftOut: leftOut.saturatingAdd(other.leftOut))
  }
}

extension PathTally.Variant {
  fileprivate mutating func add(_ other: Self) {
    cases = cases.saturatingAdd(other.cases)
    converted = converted.saturatingAdd(other.converted)
  }
}
