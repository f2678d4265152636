import Foundation
import JourneyAnalysis
import TestSupport
import Testing

/// Reference values computed elsewhere with 50 digits. A folder of more can be named in RIHLA_VECTORS.
@Suite("Vectors of reference values")
struct VectorsTests {
  /// A method of the vectors, and how its expected fields are computed here. What is not listed is not built yet.
  private typealias Method = @Sendable (_ vector: Vector) throws -> [String: Double]

  private static let covered: [String: Method] = [
    "normal_cdf": { vector in
      let x = try vector.number("x")
      return ["cdf": NormalDistribution.cumulative(x), "sf": NormalDistribution.cumulative(-x)]
    },
    "normal_quantile": { ["x": NormalDistribution.quantile(try $0.number("p"))] },
    "bounded_score_interval": { vector in
      let scores = try vector.numbers("scores")
      return try vector.limits(
        scores: scores.map { $0 * 100 }, counts: vector.numbers("counts"), on: -100...100, mean: "nps")
    },
    "bounded_score_interval_mean": { vector in
      let levels = try vector.numbers("levels")
      return try vector.limits(
        scores: levels, counts: vector.numbers("counts"), on: levels.min()!...levels.max()!, mean: "mean")
    },
    "weighted_score_interval": { vector in
      let levels = try vector.numbers("levels")
      let total = try vector.number("sum_w")
      let effective = try total * total / vector.number("sum_w2")
      let counts = try vector.numbers("weight_sum_per_level").map { $0 * effective / total }
      return try vector.limits(
        scores: levels, counts: counts, on: levels.min()!...levels.max()!, mean: "mean")
    },
    "wilson_interval": { vector in
      let successes = try vector.number("successes")
      return try vector.limits(
        scores: [0, 1], counts: [vector.number("n") - successes, successes], on: 0...1, mean: "p")
    },
    "csat_top2box": { try $0.share(of: "top_levels") },
    "ces2_percent_agree": { try $0.share(of: "agree_levels") },
  ]

  private static var folders: [URL] {
    [Fixtures.folder.appendingPathComponent("vectors")]
      + (ProcessInfo.processInfo.environment["RIHLA_VECTORS"].map { [URL(fileURLWithPath: $0)] } ?? [])
  }

  private static func vectors() throws -> [Vector] {
    try folders.flatMap(Fixtures.jsonFiles).flatMap(Vector.all)
  }

  @Test func everyVectorOfACoveredMethodHolds() throws {
    for vector in try Self.vectors() {
      guard let method = Self.covered[vector.method] else { continue }
      let fields = try method(vector).filter { vector.expected[$0.key] != nil }
      #expect(!fields.isEmpty, "\(vector.id) is compared in nothing")
      for (field, computed) in fields {
        guard let expected = vector.expected[field] else { continue }
        // null says that nothing may be computed.
        let wanted = try #require(expected, "\(vector.id): \(field) must be undefined")
        let tolerance = max(vector.absolute, vector.relative * abs(wanted))
        #expect(
          computed == wanted || abs(computed - wanted) <= tolerance,
          "\(vector.id): \(field) is \(computed), expected \(wanted)")
      }
    }
  }

  @Test(arguments: covered.keys.sorted())
  func everyCoveredMethodHasAVector(method: String) throws {
    #expect(try Self.vectors().contains { $0.method == method })
  }
}

/// One case of a vectors file.
private struct Vector {
  var id: String
  var method: String
  var inputs: [String: Any]
  var confidence: Double
  /// A field that must be undefined holds nil.
  var expected: [String: Double?]
  var relative: Double
  var absolute: Double

  static func all(in file: URL) throws -> [Vector] {
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    return try #require(json["vectors"] as? [[String: Any]]).map(Vector.init)
  }

  private init(_ json: [String: Any]) throws {
    id = try #require(json["id"] as? String)
    method = try #require(json["method"] as? String)
    inputs = try #require(json["inputs"] as? [String: Any])
    confidence = ((json["params"] as? [String: Any])?["confidence"] as? Double) ?? ScoreInterval.confidence
    expected = try #require(json["expected"] as? [String: Any]).compactMapValues(Self.value)
    let tolerance = try #require(json["tolerance"] as? [String: Double])
    relative = tolerance["rel"] ?? 0
    absolute = tolerance["abs"] ?? 0
  }

  /// A number, an infinity written as text, or null for undefined; nil for what is no number at all.
  private static func value(_ json: Any) -> Double?? {
    switch json {
    case is NSNull: .some(nil)
    case "inf" as String: .infinity
    case "-inf" as String: -.infinity
    case let number as Double: number
    default: nil
    }
  }

  func number(_ name: String) throws -> Double {
    try #require(inputs[name] as? Double, "\(id) has no \(name)")
  }

  func numbers(_ name: String) throws -> [Double] {
    try #require(inputs[name] as? [Double], "\(id) has no \(name)")
  }

  func limits(
    scores: [Double], counts: [Double], on scale: ClosedRange<Double>, mean: String
  ) throws -> [String: Double] {
    let interval = ScoreInterval(scores: scores, counts: counts, on: scale, confidence: confidence)
    var fields = ["lower": interval.limits.lowerBound, "upper": interval.limits.upperBound]
    fields[mean] = interval.mean
    return fields
  }

  func share(of box: String) throws -> [String: Double] {
    let top = Set(try numbers(box))
    let scores = try numbers("levels").map { top.contains($0) ? 100.0 : 0 }
    return try limits(scores: scores, counts: numbers("counts"), on: 0...100, mean: "percent")
  }
}
