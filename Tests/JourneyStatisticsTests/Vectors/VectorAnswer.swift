import Foundation

/// What a field of a vector may hold. An optional that is nil answers that nothing may be computed.
protocol VectorAnswer {
  /// What is different from the expected JSON, nothing if it is the same.
  func problems(expected: Any, tolerance: Vector.Tolerance) -> [String]
}

extension Double: VectorAnswer {
  func problems(expected: Any, tolerance: Vector.Tolerance) -> [String] {
    let wanted: Double
    switch expected {
    case "inf" as String: wanted = .infinity
    case "-inf" as String: wanted = -.infinity
    case let number as Double: wanted = number
    default: return ["is \(self), expected \(expected)"]
    }
    return self == wanted || abs(self - wanted) <= max(tolerance.absolute, tolerance.relative * abs(wanted))
      ? [] : ["is \(self), expected \(wanted)"]
  }
}

extension Int: VectorAnswer {
  func problems(expected: Any, tolerance: Vector.Tolerance) -> [String] {
    Double(self).problems(expected: expected, tolerance: tolerance)
  }
}

extension String: VectorAnswer {
  func problems(expected: Any, tolerance: Vector.Tolerance) -> [String] {
    expected as? String == self ? [] : ["is \(self), expected \(expected)"]
  }
}

extension Optional: VectorAnswer where Wrapped: VectorAnswer {
  func problems(expected: Any, tolerance: Vector.Tolerance) -> [String] {
    switch (self, expected) {
    case (nil, is NSNull): []
    case (nil, _): ["is undefined, expected \(expected)"]
    case (let value?, is NSNull): ["is \(value), but must be undefined"]
    case (let value?, _): value.problems(expected: expected, tolerance: tolerance)
    }
  }
}

extension Dictionary: VectorAnswer where Key == String, Value == any VectorAnswer {
  func problems(expected: Any, tolerance: Vector.Tolerance) -> [String] {
    guard let wanted = expected as? [String: Any] else { return ["has fields, expected \(expected)"] }
    return wanted.keys.sorted().flatMap { field -> [String] in
      guard let answer = self[field] else { return [".\(field) is not computed"] }
      return answer.problems(expected: wanted[field] ?? NSNull(), tolerance: tolerance).map {
        ".\(field) \($0)"
      }
    }
  }
}

extension Array: VectorAnswer where Element: VectorAnswer {
  func problems(expected: Any, tolerance: Vector.Tolerance) -> [String] {
    guard let wanted = expected as? [Any], wanted.count == count else {
      return ["has \(count) entries, expected \(expected)"]
    }
    return zip(self, wanted).enumerated().flatMap { index, pair in
      pair.0.problems(expected: pair.1, tolerance: tolerance).map { "[\(index)] \($0)" }
    }
  }
}
