import Foundation
import TestSupport
import Testing

/// Reference values computed elsewhere, mostly with 50 digits. A folder of more can be named in RIHLA_VECTORS.
@Suite("Vectors of reference values")
struct VectorsTests {
  /// What each method of the vectors is computed with here.
  static let methods: [String: VectorMethod] = [
    specialFunctions, intervals, differences, verdicts, commonScale, ranking, priorities, trends, causes,
    surveys,
    durations, plans,
  ].reduce(into: [:]) { table, part in table.merge(part) { first, _ in first } }

  private static var folders: [URL] {
    [Fixtures.folder.appendingPathComponent("vectors")]
      + (ProcessInfo.processInfo.environment["RIHLA_VECTORS"].map { [URL(fileURLWithPath: $0)] } ?? [])
  }

  private static func vectors() throws -> [Vector] {
    try folders.flatMap(Fixtures.jsonFiles).flatMap(Vector.all)
  }

  @Test func everyVectorHolds() throws {
    let vectors = try Self.vectors()
    #expect(!vectors.isEmpty)
    for vector in vectors {
      guard let method = Self.methods[vector.method] else {
        Issue.record("\(vector.id): nothing computes the method \(vector.method)")
        continue
      }
      do {
        let computed = try method(vector)
        for problem in vector.problems(with: computed) { Issue.record("\(vector.id): \(problem)") }
      } catch {
        Issue.record("\(vector.id): \(error)")
      }
    }
  }

  @Test(arguments: methods.keys.sorted())
  func everyMethodHasAVector(method: String) throws {
    #expect(try Self.vectors().contains { $0.method == method })
  }
}

/// From a vector to its fields, computed here.
typealias VectorMethod = @Sendable (Vector) throws -> [String: any VectorAnswer]
