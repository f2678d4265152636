import JourneySyntax

/// A feeling as somebody wrote it: `2 annoyed`, `calm (4)`, `4/5`, `★★★★`.
///
/// A number is its level only where it is nothing else: it stands at the start or at the end, and neither counts what
/// follows (`5 minutes of anger`) nor says which one of several is meant (`lost at counter 3`).
package struct WrittenFeeling {
  /// What is written of its level.
  package enum Level: Sendable, Equatable {
    /// No number, or one of something else.
    case unwritten
    /// One of `Feeling.levels`.
    case level(Int)
    /// `3.5`, `3-4`: any of these, the lower one first.
    case between(Int, Int)
    /// `3 of 10`, `80 %`.
    case otherScale(top: Double)
    /// A number that is no level.
    case outside
  }

  /// A level, and the bytes that say it.
  struct Found {
    var level: Level
    var bytes: Range<Int>
  }

  /// At most one: where two levels are written, between them.
  package let level: Level
  /// What stands beside the level, without the sign between; all of the value where no level is written.
  package let words: Range<Int>

  /// Reads the feeling that some of `bytes` are.
  package init(_ bytes: [UInt8], _ value: Range<Int>) {
    let text = FeelingText(bytes, value)
    let leading = text.leadingLevel
    let trailing = text.trailingLevel.flatMap { found in
      leading.map { $0.bytes.upperBound > found.bytes.lowerBound } ?? false ? nil : found
    }
    let start = leading?.bytes.upperBound ?? value.lowerBound
    let end = trailing?.bytes.lowerBound ?? value.upperBound
    switch (leading?.level, trailing?.level) {
    case (nil, nil):
      level = .unwritten
      words = value
    case (.level(let first), .level(let last)):
      level = first == last ? .level(first) : .between(min(first, last), max(first, last))
      words = text.withoutSigns(start..<end, after: true, before: true)
    case (.level(let first), _):
      level = .level(first)
      words = text.withoutSigns(start..<value.upperBound, after: true)
    case (_, .level(let last)):
      level = .level(last)
      words = text.withoutSigns(value.lowerBound..<end, before: true)
    case (let first?, _):
      level = first
      words = text.withoutSigns(start..<value.upperBound, after: true)
    case (nil, let last?):
      level = last
      words = text.withoutSigns(value.lowerBound..<end, before: true)
    }
  }
}

extension WrittenFeeling.Level {
  /// What a number says as a level.
  init(_ number: TypedNumber) {
    if number.isPercent {
      self = .otherScale(top: 100)
    } else if let top = number.top, top != Double(Feeling.levels.upperBound) {
      self = .otherScale(top: top)
    } else if let decimal = number.decimal, number.grouped == nil {
      self.init(decimal)
    } else {
      self = .outside
    }
  }

  private init(_ number: Double) {
    let levels = Double(Feeling.levels.lowerBound)...Double(Feeling.levels.upperBound)
    guard levels.contains(number) else {
      self = .outside
      return
    }
    let lower = Int(number)
    self = Double(lower) == number ? .level(lower) : .between(lower, lower + 1)
  }

  /// What two numbers say, from one to the other.
  func joined(with other: Self) -> Self {
    guard let a = bounds, let b = other.bounds else { return other.bounds == nil ? other : self }
    let both = min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    return both.count == 1 ? .level(both.lowerBound) : .between(both.lowerBound, both.upperBound)
  }

  private var bounds: ClosedRange<Int>? {
    switch self {
    case .level(let level): level...level
    case .between(let lower, let upper): lower...upper
    default: nil
    }
  }
}
