import JourneyModel
import JourneySyntax
import TestSupport

/// How one mutation treats the examples of one language.
struct Forgiveness {
  let mutation: Mutation
  private(set) var mutants = 0
  private(set) var facts = 0
  private(set) var lost = 0
  /// Losses that no message tells of, by the keyword of the line that was hit.
  private(set) var silent: [String: Int] = [:]

  /// Per cent of all facts of all mutants that are still there.
  var kept: Double { facts == 0 ? 100 : 100 * Double(facts - lost) / Double(facts) }

  var silentLosses: Int { silent.values.reduce(0, +) }

  /// A file takes part with at most this many mutants, chosen evenly; more take minutes and say the same.
  static let mostMutants = Sampling.isWhole ? 150 : 6

  init(of mutation: Mutation, in examples: [Example]) {
    self.mutation = mutation
    for example in examples {
      let all = mutation.mutants(of: example)
      let interval = (all.count + Self.mostMutants - 1) / Self.mostMutants
      for (number, mutant) in all.enumerated() where number % max(1, interval) == 0 {
        count(mutant, of: example)
      }
    }
  }

  private mutating func count(_ mutant: Mutant, of example: Example) {
    let resolution = example.reread(mutant.bytes)
    let change = mutant.changesText ?? { $0 }
    let gone = example.facts.mapped(change).missing(from: Facts(of: resolution.model).mapped(change))
    mutants += 1
    facts += example.facts.count
    lost += gone.count
    if gone.missing(from: expected(mutant, in: example)).count > 0,
      !tellsMore(resolution, than: example.resolution)
    {
      silent["\(mutant.hit.map { KeywordTable.entry($0).english[0] } ?? "")", default: 0] += 1
    }
  }

  /// What a line that is shortened or lost takes with it; of that no message can tell. What stood below a lost heading
  /// is not part of it.
  private func expected(_ mutant: Mutant, in example: Example) -> Facts {
    guard mutation == .cutLine || mutation == .lostField, let line = mutant.line else {
      return Facts(of: Model())
    }
    var bytes = example.tree.source.bytes
    bytes.removeSubrange(line)
    return example.facts.missing(from: Facts(of: example.reread(bytes).model))
  }

  private func tellsMore(_ resolution: Resolution, than original: Resolution) -> Bool {
    var told: [String: Int] = [:]
    for problem in original.problems { told[problem.code, default: 0] += 1 }
    for problem in resolution.problems { told[problem.code, default: 0] -= 1 }
    return told.values.contains { $0 < 0 }
  }
}
