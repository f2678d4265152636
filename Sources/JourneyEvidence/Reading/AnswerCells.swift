import JourneyModel
import JourneySyntax

/// Reads cells that hold an answer.
struct AnswerCells: Sendable {
  enum Answer {
    case number(Double)
    /// Blank, so that nobody answered.
    case empty
    /// One of the source's `Not applicable` values.
    case notApplicable
    case text
  }

  /// `Not applicable` values that are numbers: compared as numbers, so that 0 and ٠ are one.
  private let noAnswers: [Double]
  private var noAnswerTexts: CellLookup

  init(notApplicable: [String]) {
    noAnswers = notApplicable.compactMap { WrittenNumber(whole: $0)?.value }
    noAnswerTexts = CellLookup(texts: notApplicable)
  }

  @inline(__always)
  mutating func answer(_ cell: Cell, in bytes: Span<UInt8>) -> Answer {
    if let number = Self.number(cell, in: bytes) {
      return noAnswers.contains(number) ? .notApplicable : .number(number)
    }
    return switch noAnswerTexts.meaning(of: cell, in: bytes) {
    case .empty: .empty
    case .known: .notApplicable
    case .unknown: .text
    }
  }

  /// The number that a cell is; nil when it is anything else. Per cent is something else: an answer is on a scale.
  @inline(__always)
  static func number(_ cell: Cell, in bytes: Span<UInt8>) -> Double? {
    // Nearly every answer is one or two plain digits.
    var value = 0
    var i = cell.start
    while i < cell.end, i &- cell.start < 3, bytes[i] &- 0x30 < 10 {
      value = value &* 10 &+ Int(bytes[i] &- 0x30)
      i &+= 1
    }
    if i == cell.end, i > cell.start { return Double(value) }
    guard !cell.isEmpty, let written = WrittenNumber(whole: bytes.extracting(cell.start..<cell.end)),
      !written.isPercent
    else { return nil }
    return written.value
  }
}
