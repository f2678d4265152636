import Foundation
import JourneyStatistics
import Testing

/// One case of a vectors file.
struct Vector {
  struct Tolerance {
    var relative: Double
    var absolute: Double
  }

  var id: String
  var method: String
  private var inputs: [String: Any]
  private var params: [String: Any]
  private var expected: [String: Any]
  private var tolerance: Tolerance

  static func all(in file: URL) throws -> [Vector] {
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    return try #require(json["vectors"] as? [[String: Any]]).map(Vector.init)
  }

  private init(_ json: [String: Any]) throws {
    id = try #require(json["id"] as? String)
    method = try #require(json["method"] as? String)
    inputs = try #require(json["inputs"] as? [String: Any])
    params = json["params"] as? [String: Any] ?? [:]
    expected = try #require(json["expected"] as? [String: Any])
    let limits = try #require(json["tolerance"] as? [String: Double])
    tolerance = Tolerance(relative: limits["rel"] ?? 0, absolute: limits["abs"] ?? 0)
  }

  /// What is different in the computed fields. A field that is expected and not computed is a difference.
  func problems(with computed: [String: any VectorAnswer]) -> [String] {
    expected.keys.sorted().flatMap { field -> [String] in
      guard let answer = computed[field] else { return ["\(field) is not computed"] }
      return answer.problems(expected: expected[field] ?? NSNull(), tolerance: tolerance).map {
        "\(field) \($0)"
      }
    }
  }

  // MARK: Inputs

  func number(_ name: String) throws -> Double {
    try #require(inputs[name] as? Double, "\(id) has no number \(name)")
  }

  func text(_ name: String) throws -> String {
    try #require(inputs[name] as? String, "\(id) has no text \(name)")
  }

  func texts(_ name: String) throws -> [String] {
    try #require(inputs[name] as? [String], "\(id) has no texts \(name)")
  }

  func isTrue(_ name: String) throws -> Bool {
    try #require(inputs[name] as? Bool, "\(id) has no truth value \(name)")
  }

  func numbers(_ name: String) throws -> [Double] {
    try #require(inputs[name] as? [Double], "\(id) has no numbers \(name)")
  }

  /// Numbers of which some are null.
  func optionalNumbers(_ name: String) throws -> [Double?] {
    try #require(inputs[name] as? [Any], "\(id) has no numbers \(name)").map { $0 as? Double }
  }

  func rows(_ name: String) throws -> [[Double]] {
    try #require(inputs[name] as? [[Double]], "\(id) has no rows \(name)")
  }

  /// The rows whose name begins like that.
  func rows(prefix: String) throws -> [[Double]] {
    try rows(#require(inputs.keys.first { $0.hasPrefix(prefix) }, "\(id) has no rows \(prefix)"))
  }

  func groups(_ name: String) throws -> [String: [Double]] {
    try #require(inputs[name] as? [String: [Double]], "\(id) has no groups \(name)")
  }

  func histogram(_ counts: String, on levels: String = "levels") throws -> ScoreHistogram {
    ScoreHistogram(scores: try numbers(levels), counts: try numbers(counts))
  }

  // MARK: Parameters

  var confidence: Double { params["confidence"] as? Double ?? ScoreInterval.confidence }

  func parameter(_ name: String) throws -> Double {
    try #require(params[name] as? Double, "\(id) has no parameter \(name)")
  }

  func parameter(_ name: String, orElse customary: Double) -> Double { params[name] as? Double ?? customary }

  func parameters(_ name: String) throws -> [Double] {
    try #require(params[name] as? [Double], "\(id) has no parameters \(name)")
  }

  func weights(_ name: String) throws -> [String: Double] {
    try #require(params[name] as? [String: Double], "\(id) has no weights \(name)")
  }

  /// A cut that is a number, or the mean of some values.
  func cut(_ name: String, of values: [Double]) throws -> Double {
    if params[name] as? String == "mean" {
      return try #require(ImportancePerformance.customaryImportanceCut(values))
    }
    return try parameter(name)
  }
}
