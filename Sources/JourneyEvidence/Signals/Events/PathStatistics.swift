/// What a person asks about paths, worked out of the variants.
package struct PathStatistics: Sendable, Equatable {
  /// One step of the log.
  package struct Step: Sendable, Equatable {
    /// Its number in `PathTally.steps`, from 0.
    package var step: Int
    /// Cases that met the step at all.
    package var reached: Int
    /// Cases whose path ends here.
    package var ended: Int
    /// Those of them that reached the goal.
    package var converted: Int
    /// Cases that met it more than once.
    package var repeated: Int
    /// Where in their path cases first meet it, on average: 0 is the start, 1 the end.
    package var position: Double
  }

  /// A way from one step to the next.
  package struct Transition: Sendable, Equatable {
    /// Its number in `PathTally.steps`, from 0.
    package var from: Int
    /// Its number in `PathTally.steps`, from 0; the same as `from` where a step is met twice in a row.
    package var to: Int
    /// How often it was gone, every time counted.
    package var times: Int
    /// Cases that went it at least once.
    package var cases: Int
    /// Those of them that reached the goal.
    package var converted: Int
    /// Cases that went it back to a step they had already met.
    package var looped: Int
  }

  /// In the observed order: by where cases first meet them.
  package var steps: [Step] = []
  /// Most cases first.
  package var transitions: [Transition] = []
  /// All cases counted; those that the tally left out are not among them.
  package var cases: Int

  /// Works out steps and transitions; steps that no case met are left out.
  package init(of tally: PathTally) {
    cases = tally.cases
    var sums = tally.steps.indices.map {
      Step(step: $0, reached: 0, ended: 0, converted: 0, repeated: 0, position: 0)
    }
    var transitions: [[Int]: Transition] = [:]
    for variant in tally.variants {
      Self.add(variant, to: &sums)
      Self.add(variant, to: &transitions)
    }
    for index in sums.indices where sums[index].reached > 0 {
      sums[index].position /= Double(sums[index].reached)
    }
    steps = sums.filter { $0.reached > 0 }.sorted { ($0.position, $0.step) < ($1.position, $1.step) }
    self.transitions = transitions.values.sorted { ($1.cases, $0.from, $0.to) < ($0.cases, $1.from, $1.to) }
  }

  /// The share of cases, 0 to 100, that met the step; nil without cases.
  package func reach(of step: Step) -> Double? {
    cases > 0 ? 100 * Double(step.reached) / Double(cases) : nil
  }

  /// Cases that met the step and then went on or reached the goal. Where the log knows no goal, its end may be anywhere.
  package func completed(_ step: Step) -> Int { step.reached - step.ended + step.converted }

  /// Ways back: to a step already met that stands earlier in the observed order, or to the same one.
  package var loops: [Transition] {
    let order = Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1.step, $0) })
    return transitions.filter { $0.looped > 0 && order[$0.to, default: 0] <= order[$0.from, default: 0] }
  }

  /// The share, 0 to 100, of the cases that met its step and then went it back.
  package func share(of loop: Transition) -> Double? {
    let reached = steps.first { $0.step == loop.from }?.reached ?? 0
    return reached > 0 ? 100 * Double(loop.looped) / Double(reached) : nil
  }

  private static func add(_ variant: PathTally.Variant, to sums: inout [Step]) {
    var met: [Int: Int] = [:]
    for (position, step) in variant.path.enumerated() {
      if met[step] == nil {
        let share = variant.path.count > 1 ? Double(position) / Double(variant.path.count - 1) : 0
        sums[step].position += share * Double(variant.cases)
        sums[step].reached = sums[step].reached.saturatingAdd(variant.cases)
      }
      met[step, default: 0] += 1
    }
    for (step, times) in met where times > 1 {
      sums[step].repeated = sums[step].repeated.saturatingAdd(variant.cases)
    }
    if let last = variant.path.last {
      sums[last].ended = sums[last].ended.saturatingAdd(variant.cases)
      sums[last].converted = sums[last].converted.saturatingAdd(variant.converted)
    }
  }

  private static func add(_ variant: PathTally.Variant, to transitions: inout [[Int]: Transition]) {
    var seen: Set<[Int]> = []
    var loops: Set<[Int]> = []
    var met: Set<Int> = []
    for (from, to) in zip(variant.path, variant.path.dropFirst()) {
      met.insert(from)
      let key = [from, to]
      var transition =
        transitions[key] ?? Transition(from: from, to: to, times: 0, cases: 0, converted: 0, looped: 0)
      transition.times = transition.times.saturatingAdd(variant.cases)
      if seen.insert(key).inserted {
        transition.cases = transition.cases.saturatingAdd(variant.cases)
        transition.converted = transition.converted.saturatingAdd(variant.converted)
      }
      if met.contains(to), loops.insert(key).inserted {
        transition.looped = transition.looped.saturatingAdd(variant.cases)
      }
      transitions[key] = transition
    }
  }
}
