import JourneyModel
import JourneySyntax

/// Reads cells that hold an answer.
struct AnswerCells: Sendable {
  enum Answer {
    case number(Double)
    /// `80 %`: an answer only where the scale is one of per cent.
    case percent(Double)
    /// Blank, so that nobody answered.
    case empty
    /// `N/A` and its like, or one of the source's `Not applicable` values.
    case notApplicable
    case text
  }

  /// `Not applicable` values that are numbers: compared as numbers, so that 0 and ٠ are one.
  private let noAnswers: [Double]
  private var noAnswerTexts: CellLookup
  private var labels = AnswerLabels()
  /// In a file cut by semicolons or tabs `4,5` is a number; in one cut by commas it is a list.
  private let hasDecimalComma: Bool

  init(notApplicable: [String], separator: Separator) {
    noAnswers = notApplicable.compactMap { WrittenNumber(whole: $0)?.value }
    noAnswerTexts = CellLookup(texts: notApplicable, besides: Self.wordsForNoAnswer)
    hasDecimalComma = separator.allowsDecimalComma
  }

  /// What people and survey tools write where there is no answer; compared folded.
  private static let wordsForNoAnswer = CellNames(ofTexts: [
    "n/a", "#n/a", "na", "n.a.", "not applicable", "does not apply", "don't know", "no answer", "no opinion",
    "null",
    "nan", "-", "–", "—", "لا ينطبق", "غير منطبق", "لا يوجد", "غير متوفر", "لا أعرف", "لا أعلم", "بدون إجابة",
    "لا رأي",
  ])

  @inline(__always)
  mutating func answer(_ cell: Cell, in bytes: Span<UInt8>) -> Answer {
    if let number = Self.plainNumber(cell, in: bytes) { return answer(number) }
    return unusualAnswer(cell, in: bytes)
  }

  private func answer(_ number: Double) -> Answer {
    noAnswers.contains(number) ? .notApplicable : .number(number)
  }

  private mutating func unusualAnswer(_ cell: Cell, in bytes: Span<UInt8>) -> Answer {
    switch noAnswerTexts.meaning(of: cell, in: bytes) {
    case .empty: return .empty
    case .known: return .notApplicable
    case .unknown: break
    }
    if let written = Self.written(cell, in: bytes, hasDecimalComma: hasDecimalComma) {
      return written.isPercent ? .percent(written.value) : answer(written.value)
    }
    return labels.number(of: cell, in: bytes).map(answer) ?? .text
  }

  /// The number that a cell is; nil when it is anything else.
  @inline(__always)
  static func number(_ cell: Cell, in bytes: Span<UInt8>, hasDecimalComma: Bool = false) -> Double? {
    if let number = plainNumber(cell, in: bytes) { return number }
    guard let written = written(cell, in: bytes, hasDecimalComma: hasDecimalComma), !written.isPercent
    else { return nil }
    return written.value
  }

  /// Nearly every answer is one or two plain digits.
  @inline(__always)
  private static func plainNumber(_ cell: Cell, in bytes: Span<UInt8>) -> Double? {
    var value = 0
    var i = cell.start
    while i < cell.end, i &- cell.start < 3, bytes[i] &- 0x30 < 10 {
      value = value &* 10 &+ Int(bytes[i] &- 0x30)
      i &+= 1
    }
    return i == cell.end && i > cell.start ? Double(value) : nil
  }

  private static func written(
    _ cell: Cell, in bytes: Span<UInt8>, hasDecimalComma: Bool
  ) -> (value: Double, isPercent: Bool)? {
    guard !cell.isEmpty else { return nil }
    let text = bytes.extracting(cell.start..<cell.end)
    if let written = WrittenNumber(whole: text) { return (written.value, written.isPercent) }
    guard hasDecimalComma, cell.end - cell.start <= 32 else { return nil }
    var point: [UInt8] = []
    var commas = 0
    for i in text.indices {
      if text[i] == 0x2C { commas += 1 }
      point.append(text[i] == 0x2C ? 0x2E : text[i])
    }
    guard commas == 1, let written = WrittenNumber(whole: point.span) else { return nil }
    return (written.value, written.isPercent)
  }
}
