import JourneySyntax

/// What may be a level: `4`, `4/5`, `3-4`, `3 to 4`, `★★★★`, `4 stars`.
struct LevelNumber {
  let level: WrittenFeeling.Level
  /// Where it ends.
  let end: Int
  /// Whether exactly one thing would be counted by it.
  let isOne: Bool
  /// Whether it says that levels are meant.
  let isStarred: Bool
  /// Where another number starts that nothing joins to it: `2 20 minutes`.
  let next: Int?

  /// The number that some bytes start with; nil when they start with something else.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    if let stars = Self.stars(bytes, range) {
      (level, end, isOne, isStarred, next) = (stars.level, stars.bytes.upperBound, false, true, nil)
      return
    }
    let span = bytes.span.extracting(0..<range.upperBound)
    guard let number = TypedNumber(leading: span.extracting(range)) else { return nil }
    var said = WrittenFeeling.Level(number)
    var last = range.lowerBound + number.length
    var further: Int?
    if let (joint, start) = TypedNumber.joint(span, from: last), number.top == nil, !number.isPercent {
      if Self.joints.contains(joint),
        let second = TypedNumber(leading: span.extracting(start..<range.upperBound))
      {
        said = said.joined(with: WrittenFeeling.Level(second))
        last = start + second.length
      } else if Self.breaks.contains(joint), joint != ":" || start > last + 1 {
        further = start
      }
    }
    let afterStars = Self.endOfStarWord(bytes, last..<range.upperBound)
    level = said
    end = afterStars ?? last
    isOne = number.decimal == 1 && last == range.lowerBound + number.length
    isStarred = afterStars != nil
    next = further
  }

  /// What joins two numbers to one statement.
  private static let joints = Set(
    [
      "-", "–", "—", "−", "to", "till", "until", "or", "and", "&", "~", "..", "...", "…", "→", "->", "إلى",
      "حتى", "أو", "و",
    ]
    .map(\.folded))

  /// What leaves it open whether it joins them.
  private static let breaks: Set = ["", ",", "،", ":"]

  /// `★★★★☆`; without empty ones they are of five.
  private static func stars(_ bytes: [UInt8], _ range: Range<Int>) -> WrittenFeeling.Found? {
    var (full, empty, i) = (0, 0, range.lowerBound)
    while i < range.upperBound {
      let (scalar, length) = Scalars.decode(bytes.span, at: i)
      if scalar.isFullStar {
        full += 1
      } else if scalar.isStar {
        empty += 1
      } else if scalar != 0xFE0F || i == range.lowerBound {
        break
      }
      i += length
    }
    return found(full, empty, range.lowerBound..<i)
  }

  private static func found(_ full: Int, _ empty: Int, _ bytes: Range<Int>) -> WrittenFeeling.Found? {
    let top = full + empty
    guard top > 0 else { return nil }
    let most = Feeling.levels.upperBound
    let level: WrittenFeeling.Level =
      empty > 0 && top != most
      ? .otherScale(top: Double(top)) : Feeling.levels.contains(full) ? .level(full) : .outside
    return WrittenFeeling.Found(level: level, bytes: bytes)
  }

  /// Where the word for stars ends that follows a number: `4 stars`, `4-star`.
  private static func endOfStarWord(_ bytes: [UInt8], _ rest: Range<Int>) -> Int? {
    let start = rest.lowerBound + (rest.first.map { bytes[$0] } == UInt8(ascii: "-") ? 1 : 0)
    let words = FeelingText(bytes, rest).words(from: start, atMost: 1)
    return words.first.flatMap { starWords.contains($0.text) ? $0.bytes.upperBound : nil }
  }

  /// Behind a number they say that it is a level.
  private static let starWords = Set(
    ["star", "stars", "نجمة", "نجوم", "نجمات", "نجمتان", "نجمتين"].map(\.folded))
}

extension UInt32 {
  /// `★` and its coloured forms.
  fileprivate var isFullStar: Bool { self == 0x2605 || self == 0x2B50 || self == 0x1F31F }

  /// A star, full or empty.
  var isStar: Bool { isFullStar || self == 0x2606 || self == 0x2729 }
}
