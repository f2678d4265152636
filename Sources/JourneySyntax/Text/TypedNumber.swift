/// A number as people type it where its scale is known: as `WrittenNumber`, or with a decimal comma, with thousands in
/// groups, or out of a top: `4,5`, `1,200`, `4/5`, `٤ من ٥`. Cells of a table are all written alike, so they are read
/// without guessing, by `WrittenNumber` alone.
package struct TypedNumber: Sendable, Equatable {
  /// With its last point or comma before decimals; nil where that groups thousands for certain.
  package private(set) var decimal: Double?
  /// With its points or commas between thousands; nil where they cannot be that.
  package private(set) var grouped: Double?
  /// A percent sign stands behind it.
  package private(set) var isPercent = false
  /// `5` of `4/5`.
  package private(set) var top: Double?
  /// How many bytes it takes, its top or its percent sign included.
  package private(set) var length: Int
  /// Only a point or `٫` stands in it, which is before decimals by the notation.
  private var hasPoint = true

  /// What it means on a scale.
  package enum Reading: Sendable, Equatable {
    /// On the scale for certain.
    case value(Double)
    /// Not on the scale, however it is read.
    case outside
    /// Out of a top that is not the scale's.
    case otherScale(top: Double)
    /// Thousands or decimals, and both are on the scale.
    case either(Double, Double)
  }

  /// - Parameter isWhole: whether things are counted, which come in no parts.
  package func reading(on scale: ClosedRange<Double>, isWhole: Bool = false) -> Reading {
    if let top, top != scale.upperBound { return .otherScale(top: top) }
    var readings = [grouped, decimal].compactMap(\.self)
    if readings.count == 2 {
      if isWhole { readings.removeLast() } else if hasPoint { readings.removeFirst() }
    }
    readings = readings.filter(scale.contains)
    return switch readings.count {
    case 0: .outside
    case 1: .value(readings[0])
    default: .either(readings[0], readings[1])
    }
  }

  /// The number that `bytes` are, blanks at the ends aside; nil when there is anything else.
  package init?(whole bytes: Span<UInt8>) {
    guard bytes.count <= WrittenNumber.mostBytes else { return nil }
    var start = 0
    while start < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: start)
      guard scalar.isBlank else { break }
      start += length
    }
    let text = bytes.extracting(start..<bytes.count)
    if let number = TypedNumber(leading: text), Self.isBlank(text, from: number.length) {
      self = number
    } else if let written = WrittenNumber(whole: bytes) {
      // A minus behind it, as it is written from right to left.
      decimal = written.value
      isPercent = written.isPercent
      length = bytes.count
    } else {
      return nil
    }
  }

  /// The number that `bytes` start with, with the top that it is out of; nil when they start with something else.
  package init?(leading bytes: Span<UInt8>) {
    let bytes = bytes.extracting(0..<min(bytes.count, WrittenNumber.mostBytes))
    guard let digits = Digits(leading: bytes), let plain = digits.readings(of: bytes) else { return nil }
    decimal = plain.decimal?.value
    grouped = plain.grouped?.value
    hasPoint = digits.hasPoint
    length = digits.end
    if let (top, end) = Self.top(bytes, from: length) {
      self.top = top
      length = end
    } else if let sign = WrittenNumber(leading: bytes.extracting(digits.last..<bytes.count)), sign.isPercent {
      isPercent = true
      length = digits.last + sign.length
    }
  }

  /// What says that a number is out of the next one.
  private static let outOf = Set(["/", "⁄", "∕", "of", "out of", "من", "من أصل", "على"].map(\.folded))

  /// The number that the one before `start` is out of, and where it ends.
  private static func top(_ bytes: Span<UInt8>, from start: Int) -> (top: Double, end: Int)? {
    guard let (joint, next) = joint(bytes, from: start), outOf.contains(joint),
      let top = WrittenNumber(leading: bytes.extracting(next..<bytes.count)), !top.isPercent, top.value > 0
    else { return nil }
    return (top.value, next + top.length)
  }

  /// More letters than any word or sign between two numbers.
  private static let longestJoint = 24

  /// What stands between the end of a number and the next digit, folded; nil where none is near.
  package static func joint(_ bytes: Span<UInt8>, from start: Int) -> (joint: String, next: Int)? {
    var next = start
    var between: [UInt8] = []
    while next < bytes.count, next - start <= longestJoint {
      let (scalar, length) = Scalars.decode(bytes, at: next)
      if scalar.digitValue != nil { return (String(decoding: between, as: UTF8.self).folded, next) }
      for k in next..<next + length { between.append(bytes[k]) }
      next += length
    }
    return nil
  }

  private static func isBlank(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var i = start
    while i < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: i)
      guard scalar.isBlank || scalar.isBidiControl else { return false }
      i += length
    }
    return true
  }
}

/// Runs of digits with a point or a comma between each two.
private struct Digits {
  /// No thousands start with a 0.
  private let startsWithZero: Bool
  /// Where the last run starts, and where it ends.
  var last: Int
  var end: Int
  /// How many digits each run has, and what follows each but the last.
  private var runs: [Int] = []
  private var separators: [(scalar: UInt32, bytes: Range<Int>)] = []

  init?(leading bytes: Span<UInt8>) {
    var i = 0
    while i < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: i)
      guard scalar.isMinus || scalar.isBidiControl else { break }
      i += length
    }
    startsWithZero = i < bytes.count && Scalars.decode(bytes, at: i).value.digitValue == 0
    last = i
    end = i
    while let run = Self.run(bytes, from: end) {
      runs.append(run.digits)
      last = end
      end = run.end
      guard end < bytes.count else { return }
      let (scalar, length) = Scalars.decode(bytes, at: end)
      guard Self.isSeparator(scalar), Self.run(bytes, from: end + length) != nil else { return }
      separators.append((scalar, end..<end + length))
      end += length
    }
    if runs.isEmpty { return nil }
  }

  private static func run(_ bytes: Span<UInt8>, from start: Int) -> (digits: Int, end: Int)? {
    var (digits, i) = (0, start)
    while i < bytes.count {
      let (scalar, length) = Scalars.decode(bytes, at: i)
      guard scalar.digitValue != nil else { break }
      digits += 1
      i += length
    }
    return digits > 0 ? (digits, i) : nil
  }

  /// `.` `,` `،` `٫` `٬`
  private static func isSeparator(_ scalar: UInt32) -> Bool {
    [0x2E, 0x2C, 0x060C, 0x066B, 0x066C].contains(scalar)
  }

  var hasPoint: Bool { separators.allSatisfy { $0.scalar == 0x2E || $0.scalar == 0x066B } }

  /// Both ways to read it; nil where it can be read in none.
  func readings(of bytes: Span<UInt8>) -> (decimal: WrittenNumber?, grouped: WrittenNumber?)? {
    let areGroups = separators.first.map { canGroup($0.scalar, separators.count) } ?? false
    let isDecimal =
      switch separators.count {
      case 0: true
      case 1: !(areGroups && separators[0].scalar == 0x066C)
      default:
        separators.last?.scalar != separators[0].scalar
          && canGroup(separators[0].scalar, separators.count - 1)
      }
    let decimal = isDecimal ? number(bytes, decimals: separators.last) : nil
    let grouped = areGroups ? number(bytes, decimals: nil) : nil
    return decimal == nil && grouped == nil ? nil : (decimal, grouped)
  }

  /// Whether the first `count` separators are all the same one and part thousands.
  private func canGroup(_ scalar: UInt32, _ count: Int) -> Bool {
    !startsWithZero && runs[0] <= 3 && runs[1...count].allSatisfy { $0 == 3 } && scalar != 0x066B
      && separators[..<count].allSatisfy { $0.scalar == scalar }
  }

  /// The number without its separators, but with a point in place of the one before its decimals.
  private func number(_ bytes: Span<UInt8>, decimals: (scalar: UInt32, bytes: Range<Int>)?) -> WrittenNumber?
  {
    var plain: [UInt8] = []
    for i in 0..<end {
      guard let separator = separators.first(where: { $0.bytes.contains(i) }) else {
        plain.append(bytes[i])
        continue
      }
      if separator.bytes == decimals?.bytes, i == separator.bytes.lowerBound {
        plain.append(UInt8(ascii: "."))
      }
    }
    return WrittenNumber(whole: plain.span)
  }
}
