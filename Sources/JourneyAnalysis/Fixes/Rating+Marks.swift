package import JourneyModel
package import JourneyStatistics

extension Rating {
  /// As one number of 0 to 100.
  package var marks: WeightedMarks? { WeightedMarks(parts.map { ($0.mark, $0.weight) }) }

  /// The names of the parts that are lowest; none where all are alike, or only one is there.
  package var weakest: [String] { marks?.weakest.compactMap { parts[$0].name } ?? [] }
}
