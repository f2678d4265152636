import JourneySyntax

/// Both ends of a scale as people write them: `0 to 120`, `1-5`, `0,5 to 2,5`, or each answer: `1, 2, 3, 4, 5`.
enum WrittenRange {
  /// More answers than anybody lists one by one.
  private static let mostAnswers = 101

  /// The ends, the lower one first; nil where they are not two, or not in this order.
  static func ends(of bytes: [UInt8]) -> ClosedRange<Double>? {
    let numbers = WrittenNumber.numbers(in: bytes, atMost: mostAnswers)
    let joints = joints(of: bytes)
    guard let first = numbers.first, let last = numbers.last, numbers.count >= 2 else { return nil }
    let isList = zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 } && Set(joints).count == 1
    if isList { return first...last }
    if joints.contains(where: { $0 == "," || $0 == "،" }) { return typedEnds(of: bytes) }
    return first < numbers[1] ? first...numbers[1] : nil
  }

  /// What stands between the digits, blanks and all.
  private static func joints(of bytes: [UInt8]) -> [String] {
    let parts = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(omittingEmptySubsequences: false) { $0.value.digitValue != nil }
    return parts.dropFirst().dropLast().filter { !$0.isEmpty }.map(String.init)
  }

  /// Two numbers with decimal commas, each of which can be read in one way.
  private static func typedEnds(of bytes: [UInt8]) -> ClosedRange<Double>? {
    let start = bytes.indices.first { TypedNumber(leading: bytes.span.extracting($0..<bytes.count)) != nil }
    guard let start, let lower = TypedNumber(leading: bytes.span.extracting(start..<bytes.count)),
      let (joint, next) = TypedNumber.joint(bytes.span, from: start + lower.length),
      let upper = TypedNumber(leading: bytes.span.extracting(next..<bytes.count)),
      joint == "-" || !joint.hasSuffix("-"), next + upper.length == bytes.count,
      let low = lower.only, let high = upper.only, low < high
    else { return nil }
    return low...high
  }
}

extension TypedNumber {
  /// What it means where it has one meaning on any scale.
  fileprivate var only: Double? {
    guard top == nil, (decimal == nil) != (grouped == nil) else { return nil }
    return decimal ?? grouped
  }
}
