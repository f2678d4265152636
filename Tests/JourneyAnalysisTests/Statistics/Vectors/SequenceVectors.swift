import JourneyAnalysis

extension VectorsTests {
  static let sequences: [String: VectorMethod] = [
    "path_alignment": { vector in
      let ideal = Array(try vector.text("ideal"))
      let observed = Array(try vector.text("observed"))
      let alignment = PathAlignment(ideal: ideal, observed: observed, costs: try costs(vector))
      let withoutSwap = PathAlignment(ideal: ideal, observed: observed, costs: PathAlignment.Costs(swap: nil))
      return [
        "default_cost_skip_extra_swap": alignment.cost, "default_conformance": alignment.conformance,
        "default_ops": alignment.moves.map { words(for: $0, ideal, observed) },
        "indel_cost": withoutSwap.cost, "indel_fitness": withoutSwap.conformance,
        "levenshtein": EditDistance.cost(ideal, observed),
        "osa": EditDistance.cost(ideal, observed, swap: 1),
        "damerau_unrestricted": EditDistance.damerau(ideal, observed),
        "cost_skip1_extra0.5_sub1_swap0.5": EditDistance.cost(ideal, observed, extra: 0.5, swap: 0.5),
      ]
    },
    "path_alignment_multi_ideal": { vector in
      let ideals = try vector.texts("ideals").map(Array.init)
      let observed = Array(try vector.text("observed"))
      let costs = try costs(vector)
      let best = PathAlignment.best(of: ideals, observed: observed, costs: costs)
      return [
        "conformance_each": ideals.map {
          PathAlignment(ideal: $0, observed: observed, costs: costs).conformance
        },
        "best_index": best?.index, "best": best?.alignment.conformance,
      ]
    },
  ]

  private static func costs(_ vector: Vector) throws -> PathAlignment.Costs {
    PathAlignment.Costs(
      skip: try vector.parameter("skip"), extra: try vector.parameter("extra"),
      swap: try vector.parameter("swap"))
  }

  private static func words(
    for move: PathAlignment.Move, _ ideal: [Character], _ observed: [Character]
  ) -> [String] {
    switch move {
    case .match(let index, _): ["match", String(ideal[index])]
    case .skip(let index): ["skip", String(ideal[index])]
    case .extra(let index): ["extra", String(observed[index])]
    case .swap(let index, _): ["swap", String(ideal[index...index + 1])]
    }
  }
}
